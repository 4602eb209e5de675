import { createHash } from 'crypto';
import { Yaml } from 'cdk8s';
import { OlmBundle, PkoPackage } from 'cdk8s-opack';
import { parse } from 'yaml';

/** The most lines that anybody reviews in one piece. */
export const MOST_LINES = 200;

/**
 * What a person reviews of an operator's output: name of the piece to text.
 *
 * Every file that is derived is there. A custom resource definition, which is not, is told by name, versions and digest; a manifest with
 * many test cases comes in two pieces; expected renderings are reviewed as test cases.
 */
export function piecesToReview(pko: PkoPackage, olm: OlmBundle): [piece: string, text: string][] {
  const files = [...prefixed('pko', pko.toFiles()), ...prefixed('olm', olm.toFiles()), ...prefixed('olm, beside the bundle', olm.packageFiles())];
  return files.filter(([path]) => !path.includes('.test-fixtures/')).flatMap(([path, text]): [string, string][] => {
    if (/^kind: CustomResourceDefinition$/m.test(text)) return [[path, summaryOf(text)]];
    const tests = path.endsWith('/manifest.yaml') ? text.indexOf('\ntest:\n') + 1 : 0;
    return tests > 0 ? [[path, text.slice(0, tests)], [`${path}, its test cases,`, text.slice(tests)]] : [[path, text]];
  });
}

function prefixed(folder: string, files: { [path: string]: string }): [string, string][] {
  return Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]);
}

function summaryOf(text: string): string {
  const { metadata, spec } = parse(text);
  const digest = createHash('sha256').update(text).digest('hex');
  return Yaml.stringify({ name: metadata.name, versions: spec.versions.map((version: any) => version.name), digest });
}
