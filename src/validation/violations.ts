import { Violation, ViolatingResource } from './cdk8s-plugin';
import { Finding, Severity } from '../findings/finding';
import { worthTelling } from '../findings/findings';

/** A finding, and the path of what was judged. */
export interface PlacedFinding extends Finding {
  readonly target: string;
}

/** The findings as violations, in their order: those that say the same of several objects are one. What is only worth knowing is none. */
export function violationsOf(findings: readonly PlacedFinding[]): Violation[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of worthTelling(findings)) {
    const key = JSON.stringify([finding.code, finding.severity, finding.message, finding.remedy ?? finding.target]);
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  return [...groups.values()].map(group => {
    const [{ code, severity, message, remedy, target }] = group;
    return {
      ruleName: code,
      recommendation: severity === Severity.WARNING ? `${message} (warning)` : message,
      fix: remedy ?? `opack validate ${target} shows the line.`,
      violatingResources: group.map(resourceOf),
    };
  });
}

function resourceOf({ object, path, file, line, column, target }: PlacedFinding): ViolatingResource {
  const position = [file ?? target, line, line === undefined ? undefined : column].filter(part => part !== undefined).join(':');
  return {
    resourceName: object === undefined ? 'N/A' : nameOf(object),
    locations: [path === undefined ? position : `${path} (${position})`], // cdk8s-cli counts these
    manifestPath: file ?? target,
  };
}

/** The name in `apps/v1 Deployment namespace/name`. */
function nameOf(object: string): string {
  return object.slice(Math.max(object.lastIndexOf('/'), object.lastIndexOf(' ')) + 1);
}
