import { Finding, Severity } from '../../findings/finding';
import { JsonObject } from '../json';
import { describeObject } from '../object-ref';
import type { ObjectProblem } from '../rules/object-problem';
import { fieldPath } from '../schema/field-error';

/** A problem of an object as a finding; who knows the file adds the place. */
export function problemFinding(object: JsonObject, { severity, path, ...problem }: ObjectProblem): Finding {
  return { ...problem, severity: severityOf(severity), object: describeObject(object), path: fieldPath(path) };
}

/** The severity of a finding about a problem. */
export function severityOf(severity: ObjectProblem['severity']): Severity {
  return severity === 'error' ? Severity.ERROR : Severity.WARNING;
}
