import { BundleCheck } from './bundle-check';
import { Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { isJsonObject, Json, listAt, textAt } from '../../kube/json';
import { BUNDLE_ANNOTATION } from '../format/bundle-annotation';

const FILE = 'tests/scorecard/config.yaml';
const API_VERSION = 'scorecard.operatorframework.io/v1alpha3';
const KEYS = ['apiVersion', 'kind', 'metadata', 'stages', 'storage', 'serviceaccount'];
const TEST_KEYS = ['image', 'uniqueID', 'entrypoint', 'labels', 'storage'];

/** The configuration of the scorecard can be used (operator-framework/api's pkg/apis/scorecard/v1alpha3), and is where the annotation says. */
export function scorecard(check: BundleCheck): void {
  directory(check);
  const text = check.tree.text(FILE);
  if (text === undefined) return;
  const config = check.model.scorecard?.content;
  const report = (severity: Severity, message: string, remedy: string, path: readonly (string | number)[] = []): void => {
    check.about(severity, FILE, { code: severity === Severity.ERROR ? 'OLM208' : 'OLM209', message, remedy, path });
  };
  if (config === undefined) {
    report(Severity.ERROR, 'The configuration of the scorecard is no object.', 'Write one object of the kind Configuration.');
    return;
  }
  if (config.apiVersion !== API_VERSION) report(Severity.ERROR, 'The configuration of the scorecard has another apiVersion.', `Write ${API_VERSION}.`, ['apiVersion']);
  if (config.kind !== 'Configuration') report(Severity.ERROR, 'The configuration of the scorecard has another kind.', 'Write Configuration.', ['kind']);
  unknown(Object.keys(config), KEYS, [], report);
  const stages = listAt(config, 'stages');
  if (stages.length === 0) report(Severity.WARNING, 'The scorecard has no stages: it tests nothing.', 'List stages, each with tests.', ['stages']);
  const ids = new Set<string>();
  stages.forEach((stage, index) => {
    if (listAt(stage, 'tests').length === 0) report(Severity.WARNING, 'A stage of the scorecard has no tests.', 'List them, or remove the stage.', ['stages', index]);
    listAt(stage, 'tests').forEach((test, position) => oneTest(test, ['stages', index, 'tests', position], ids, report));
  });
}

type Report = (severity: Severity, message: string, remedy: string, path: readonly (string | number)[]) => void;

function oneTest(test: Json, path: readonly (string | number)[], ids: Set<string>, report: Report): void {
  if ((textAt(test, 'image') ?? '') === '') report(Severity.ERROR, 'A test of the scorecard has no image.', 'Give the image that runs it.', path);
  if (listAt(test, 'entrypoint').length === 0) report(Severity.ERROR, 'A test of the scorecard has no entrypoint.', 'Give the command, as [scorecard-test, basic-check-spec].', path);
  if (isJsonObject(test)) unknown(Object.keys(test), TEST_KEYS, path, report);
  const id = textAt(test, 'uniqueID') ?? '';
  if (id === '') return;
  if (ids.has(id)) report(Severity.WARNING, `Two tests of the scorecard have the uniqueID '${id}'.`, 'Make them different.', [...path, 'uniqueID']);
  ids.add(id);
}

function unknown(keys: readonly string[], known: readonly string[], path: readonly (string | number)[], report: Report): void {
  for (const key of keys.filter(one => !known.includes(one))) {
    const meant = nearest(key, known);
    report(Severity.WARNING, `The scorecard does not know the key ${key}.`, meant === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${meant}?`, [...path, key]);
  }
}

/** Who builds the image of a bundle copies the folder that the annotation names. */
function directory(check: BundleCheck): void {
  const named = check.annotation(BUNDLE_ANNOTATION.testConfig);
  const hasFile = check.tree.text(FILE) !== undefined;
  if (named === '') {
    if (!hasFile) return;
    check.about(Severity.WARNING, check.annotationsFile?.file, {
      code: 'OLM210',
      message: 'The bundle has a scorecard, but its annotations do not say so.',
      remedy: `Add ${BUNDLE_ANNOTATION.testConfig}: tests/scorecard/ and ${BUNDLE_ANNOTATION.testMediaType}: scorecard+v1.`,
      path: ['annotations'],
    });
    return;
  }
  const folder = `${named.replace(/^\.?\/+/, '').replace(/\/+$/, '')}/`;
  if (check.tree.paths.some(path => path.startsWith(folder))) return;
  check.about(Severity.WARNING, check.annotationsFile?.file, {
    code: 'OLM210',
    message: `The bundle has no folder ${named}, which its annotations name: a pipeline that builds its image fails.`,
    remedy: 'Add the folder, or remove the annotation.',
    path: ['annotations', BUNDLE_ANNOTATION.testConfig],
  });
}
