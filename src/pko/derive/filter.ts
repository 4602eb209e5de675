import { writeCel } from './cel-text';
import { PackageChoices } from './specialize';
import { Finding, Severity } from '../../findings/finding';
import { Json, JsonObject } from '../../kube/json';
import { ParameterFacts } from '../../operator/facts';
import { CelExpression } from '../cel-expression';
import { PackageManifest } from '../package-manifest';
import { Code } from '../problem/codes';

/** `spec.filter` of a manifest, and the parameters that it asks for. */
export interface DerivedFilter {
  readonly filter?: JsonObject;
  readonly used: readonly ParameterFacts[];
  readonly findings: readonly Finding[];
}

/** Writes the named conditions and the paths of a manifest. */
export function filterOf(manifest: PackageManifest, choices: PackageChoices, parameters: readonly ParameterFacts[]): DerivedFilter {
  const used: ParameterFacts[] = [];
  const findings: Finding[] = [];
  const write = (expression: CelExpression, what: string): string => {
    const written = writeCel(expression, choices, parameters);
    used.push(...written.used);
    if (written.text === undefined) findings.push(unaskable(what));
    return written.text ?? 'true';
  };
  const conditions = [...manifest._filterConditions].map(([name, one]): Json => ({ name, expression: write(one, `condition '${name}'`) }));
  const paths = manifest._filterPaths.map(([glob, one]): Json => ({ glob, expression: write(one, `condition of the path '${glob}'`) }));
  const filter = { ...(conditions.length > 0 && { conditions }), ...(paths.length > 0 && { paths }) };
  return { ...(Object.keys(filter).length > 0 && { filter }), used, findings };
}

/** What is said of an expression about the installation. */
export function unaskable(what: string): Finding {
  return {
    code: Code.CONDITION_NOT_IN_CEL,
    severity: Severity.ERROR,
    message: `The ${what} is about the installation, which CEL cannot ask for.`,
    remedy: 'Put the objects under the condition with Conditional.object: templates can ask for it.',
  };
}
