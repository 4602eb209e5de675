import type { Schema } from 'js-yaml';
import { jsYaml } from '../lazy-modules';
import { resolvePlain, SpecialScalar } from './plain-scalar';

const CORE = 'tag:yaml.org,2002:';

let schema: Schema | undefined;

/** The js-yaml schema that reads as go-yaml v2 does: its plain scalars, its tags; unknown tags are ignored. */
export function goSchema(): Schema {
  schema ??= makeSchema();
  return schema;
}

function makeSchema(): Schema {
  const { FAILSAFE_SCHEMA, Type } = jsYaml();

  // js-yaml asks first whether a type fits, and then for the value: the answer is remembered in between.
  let resolved: unknown;
  const fits = (accept: (value: unknown, text: string) => boolean) => (data: unknown): boolean => {
    const text = typeof data === 'string' ? data : '';
    resolved = resolvePlain(text);
    return accept(resolved, text);
  };
  const construct = (): unknown => resolved;
  const scalar = (tag: string, accept: (value: unknown, text: string) => boolean) =>
    new Type(CORE + tag, { kind: 'scalar', resolve: fits(accept), construct });
  const asText = (data: unknown): string => typeof data === 'string' ? data : '';

  return FAILSAFE_SCHEMA.extend({
    implicit: [scalar('kubernetes', (value, text) => value !== text)],
    explicit: [
      scalar('null', isNull),
      scalar('bool', (value) => typeof value === 'boolean'),
      scalar('int', (value, text) => isNumber(value) && /^[-+]?[0-9a-fA-FxXoObB_]+$/.test(text)),
      scalar('float', isNumber),
      new Type(`${CORE}timestamp`, { kind: 'scalar', construct: asText }),
      new Type(`${CORE}binary`, { kind: 'scalar', construct: (data) => Buffer.from(asText(data), 'base64').toString('utf8') }),
      ...['!', 'tag:'].flatMap((prefix) => [
        new Type(prefix, { kind: 'scalar', multi: true, construct: asText }),
        new Type(prefix, { kind: 'sequence', multi: true }),
        new Type(prefix, { kind: 'mapping', multi: true }),
      ]),
    ],
  });
}

function isNull(value: unknown): boolean {
  return value instanceof SpecialScalar && value.value === null;
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || (value instanceof SpecialScalar && (typeof value.value === 'number' || value.value === undefined));
}
