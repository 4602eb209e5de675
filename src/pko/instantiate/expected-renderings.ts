import { fixturesOf } from './instantiate';
import { renderTestCases } from './test-renderings';
import { FileContent } from '../../files/file-tree';
import { PkoModel } from '../model';

/** What each test case renders: path below the fixtures folder to content. A case that Package Operator refuses is left to the rules. */
export function expectedRenderings(model: PkoModel): Map<string, FileContent> {
  return new Map(renderTestCases(model).flatMap(({ name, rendered, error }) => rendered === undefined || error !== undefined
    ? []
    : [...fixturesOf(rendered)].map(([path, content]) => [`${name}/${path}`, content] as const)));
}
