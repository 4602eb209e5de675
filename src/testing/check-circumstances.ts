import { checkNames } from './check-names';
import { describe } from './describe';
import { correction } from '../findings/suggest';
import { isJsonObject, Json, JsonObject, listAt, objectAt } from '../kube/json';
import { pruneConfig } from '../pko/instantiate/admission';
import { TestCaseProps } from '../pko/test-case';

const VERSION = /^v?\d+\.\d+(\.\d+)?([-+][0-9A-Za-z.+-]+)?$/;

/** Refuses circumstances of a rendering that cannot be meant: unknown properties, and versions that are none. */
export function checkCircumstances(props: TestCaseProps): void {
  checkNames('the circumstances of a rendering', props, ['base', 'config', 'environment', 'package']);
  checkNames('the environment', props.environment ?? {}, ['kubernetesVersion', 'openShiftVersion', 'httpProxy', 'httpsProxy', 'noProxy']);
  checkNames('the package', props.package ?? {}, ['name', 'namespace', 'labels', 'annotations', 'image']);
  const { kubernetesVersion, openShiftVersion } = props.environment ?? {};
  for (const [name, version] of Object.entries({ kubernetesVersion, openShiftVersion })) {
    if (version !== undefined && !VERSION.test(version)) throw new Error(`The ${name} is ${describe(version)}, which is no version: write '1.34.0'.`);
  }
}

/** What is wrong with a configuration that has keys which its schema does not know: Package Operator drops them without a word. */
export function unknownParameters(schema: JsonObject, config: JsonObject): string | undefined {
  const complaints = unknownKeys(schema, config, pruneConfig(schema, config), []);
  return complaints.length === 0 ? undefined : complaints.join('\n');
}

function unknownKeys(schema: JsonObject | undefined, given: Json, kept: Json | undefined, path: readonly string[]): string[] {
  if (Array.isArray(given)) return given.flatMap((item, index) => unknownKeys(objectAt(schema, 'items'), item, listAt({ kept: kept ?? null }, 'kept')[index], [...path, String(index)]));
  if (!isJsonObject(given) || !isJsonObject(kept)) return [];
  const properties = objectAt(schema, 'properties') ?? {};
  return Object.entries(given).flatMap(([key, value]) => {
    const own = [...path, key];
    if (Object.hasOwn(kept, key)) return unknownKeys(objectAt(properties, key) ?? objectAt(schema, 'additionalProperties'), value, kept[key], own);
    return [`There is no parameter ${own.join('.')}: Package Operator drops it. ${correction(key, Object.keys(properties).sort())}`];
  });
}
