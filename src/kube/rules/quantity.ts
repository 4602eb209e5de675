const FORM = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;
const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const DECIMAL: { readonly [suffix: string]: number } = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };

/** The number that a quantity of Kubernetes stands for, near enough to compare two; undefined where it is none. */
export function quantityValue(quantity: unknown): number | undefined {
  if (typeof quantity === 'number') return quantity;
  if (typeof quantity !== 'string') return undefined;
  const parts = FORM.exec(quantity.trim());
  if (parts === null) return undefined;
  const suffix = parts[2] ?? '';
  const power = BINARY.indexOf(suffix) + 1;
  if (power > 0) return Number(parts[1]) * 1024 ** power;
  // Read as decimal text, so that 100m and 0.1 are the same number.
  const exponent = /^[eE]./.test(suffix) ? suffix.slice(1) : String(DECIMAL[suffix] ?? 0);
  return Number(`${parts[1]}e${exponent}`);
}
