import { FileContent, comparePaths } from '../../files/file-tree';
import { fromBytes, toBytes } from '../../go/bytes';
import { JsonObject, objectAt } from '../../kube/json';
import { CelContext } from '../cel/cel-context';
import { TEMPLATE_SUFFIX } from '../model';
import { Code } from '../problem/codes';
import { PackageError } from '../problem/package-error';
import { renderedPath } from '../read/documents';
import { display } from '../template/format';
import { UNBOUND_FUNCTIONS, packageFunctions } from '../template/package-functions';
import { TemplateError } from '../template/template-error';
import { TemplateSet } from '../template/template-set';
import { GoMap, Value, fromJson } from '../template/values';

/**
 * The files of a package after its templates ran: the output of `x.gotmpl` is at `x`, in place of what was there.
 *
 * Mirrors internal/packages/internal/packagerender/template.go. Templates run in the order of their paths, where upstream has none.
 *
 * @throws PackageError with the words for the first template that does not parse, else for the first that fails, and all such problems
 */
export function executeTemplates(files: ReadonlyMap<string, FileContent>, values: JsonObject, cel: CelContext): Map<string, FileContent> {
  const result = new Map(files);
  const templates = [...files.keys()].filter(path => path.endsWith(TEMPLATE_SUFFIX));
  if (templates.length === 0) return result;
  const set: TemplateSet = parsedTemplates(files, templates).withFunctions(packageFunctions({
    file: path => templateText(result.get(path)),
    filePaths: () => [...result.keys()],
    cel: expression => cel.evaluate(expression),
    set: () => set,
  }));
  const data = dataOf(values);
  const executing = (path: string) => `executing template from ${path} with context ${display(data)}`;
  forEach(templates, executing, path => result.set(renderedPath(path), contentOf(set.execute(path, data))));
  return new Map([...result].sort(([a], [b]) => comparePaths(a, b)));
}

/** The templates of files that were rendered before: a package is rendered in many contexts, and its files never change. */
const PARSED = new WeakMap<ReadonlyMap<string, FileContent>, TemplateSet>();

function parsedTemplates(files: ReadonlyMap<string, FileContent>, paths: readonly string[]): TemplateSet {
  const known = PARSED.get(files);
  if (known) return known;
  const set = new TemplateSet(UNBOUND_FUNCTIONS);
  forEach(paths, path => `parsing template from ${path}`, path => set.parse(path, templateText(files.get(path))!));
  PARSED.set(files, set);
  return set;
}

/** Labels and annotations that the package object does not have are maps of another Go type: some functions refuse them. */
function dataOf(values: JsonObject): GoMap {
  const data = fromJson(values) as GoMap;
  for (const field of ['labels', 'annotations']) {
    if (Object.keys(objectAt(values, 'package', 'metadata', field) ?? {}).length > 0) continue;
    const metadata = entry(entry(data, 'package'), 'metadata');
    if (metadata instanceof GoMap) metadata.entries.set(field, new GoMap(new Map(), 'string'));
  }
  return data;
}

function entry(value: Value | undefined, key: string): Value | undefined {
  return value instanceof GoMap ? value.entries.get(key) : undefined;
}

function forEach(paths: readonly string[], doing: (path: string) => string, run: (path: string) => void): void {
  const errors = paths.map(path => {
    try {
      run(path);
      return undefined;
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return PackageError.of({ code: Code.TEMPLATE_FAILED, text: `${doing(path)}: ${error.message}`, file: path });
    }
  });
  const failed = PackageError.first(errors);
  if (failed) throw failed;
}

/** Text as templates hold it: bytes that are no UTF-8 are kept. */
function templateText(content: FileContent | undefined): string | undefined {
  return content === undefined || typeof content === 'string' ? content : fromBytes(content);
}

function contentOf(text: string): FileContent {
  return /\p{Surrogate}/u.test(text) ? toBytes(text) : text;
}
