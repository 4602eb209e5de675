import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Session } from './session';
import { findingsStyle } from './style';
import { Finding, Severity } from '../findings/finding';
import { formatFindings } from '../findings/format-text';
import { correction } from '../findings/suggest';
import { JsonObject } from '../kube/json';
import { fieldPath } from '../kube/schema/field-error';
import { locateNearest } from '../kube/yaml/locate';
import { configProblems } from '../pko/config-problems';
import { PkoModel } from '../pko/model';
import { Code } from '../pko/problem/codes';

/**
 * Judges the configuration in a file for a package: says which of its parameters there are not, and what is wrong with the values of others.
 *
 * @returns whether Package Operator takes it
 */
export function isConfigTaken(file: string, config: JsonObject, model: PkoModel, session: Session): boolean {
  const { errors, unknown } = configProblems(model, config);
  if (errors.length + unknown.length === 0) return true;
  const text = readFileSync(resolve(session.cwd, file), 'utf8');
  for (const { keys, known } of unknown) {
    const hint = known.length === 0 ? '' : ` ${correction(String(keys.at(-1)), known)}`;
    session.stderr.write(`opack: ${file}:${locateNearest(text, keys)?.line ?? 1}: There is no parameter ${fieldPath(keys)}: it changes nothing.${hint}\n`);
  }
  const findings = errors.map((error): Finding => {
    const { line, column } = locateNearest(text, error.keys) ?? { line: 1, column: 1 };
    return { code: Code.CONFIG_INVALID, severity: Severity.ERROR, message: error.toString(), file, line, column };
  });
  if (findings.length === 0) return true;
  session.stderr.write(`${formatFindings(findings, { ...findingsStyle(session.stderr, session), sourceText: () => text })}\n`);
  return false;
}
