import { goString } from './go-string';

/** Name of the template that writes any value. */
const NAME = 'opack.value';

/** Where the template is; a file of that name holds no objects. */
export const VALUE_HELPER_PATH = '_values.gotmpl';

/**
 * Writes a value of any type as YAML on one line.
 *
 * Not toJson: it leaves control characters and NEL in texts as they are, which YAML refuses, or folds to a space. Package Operator's
 * `quote` escapes all of them in a way that is YAML's too.
 */
export const VALUE_HELPER = `{{- define ${goString(NAME)} -}}
{{- $parts := list -}}
{{- if kindIs "map" . -}}
{{- range $key, $value := . -}}
{{- $parts = append $parts (printf "%s: %s" (quote $key) (include ${goString(NAME)} $value)) -}}
{{- end -}}
{{- printf "{%s}" (join ", " $parts) -}}
{{- else if kindIs "slice" . -}}
{{- range . -}}
{{- $parts = append $parts (include ${goString(NAME)} .) -}}
{{- end -}}
{{- printf "[%s]" (join ", " $parts) -}}
{{- else if kindIs "string" . -}}
{{- quote . -}}
{{- else -}}
{{- toJson . -}}
{{- end -}}
{{- end -}}
`;

/** A value of any type; needs the helper file. */
export function valueTemplate(expression: string): string {
  return `{{ include ${goString(NAME)} ${expression} }}`;
}

/** Whether a file of a package needs the helper file. */
export function usesValueHelper(text: string): boolean {
  return text.includes(`include ${goString(NAME)} `);
}
