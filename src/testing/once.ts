/** A function that computes its value when it is first called, and has it from then on. One that throws is tried again. */
export function once<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | undefined;
  return () => (computed ??= { value: compute() }).value;
}
