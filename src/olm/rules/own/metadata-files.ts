import { Severity } from '../../../findings/finding';
import { listAt } from '../../../kube/json';
import { BundleCheck } from '../bundle-check';
import { contentBehind, firstDocument } from '../first-document';

/** Every file of `metadata/` says something that a tool reads: what is left there by mistake is published with the bundle. */
export function metadataFiles(check: BundleCheck): void {
  const { dependencies, properties } = check.model;
  const read = [check.annotationsFile, dependencies, properties].map(file => file?.file);
  for (const path of check.tree.paths) {
    if (!path.startsWith('metadata/')) continue;
    if (isFatal(check, path)) {
      const isBehind = contentBehind(check.tree.text(path) ?? '') === 'a marker';
      check.about(Severity.ERROR, path, {
        code: 'OLM037',
        message: isBehind
          ? 'opm crashes at a file of metadata/ that says nothing before its first marker, where opm stops reading.'
          : 'opm crashes at a file of metadata/ that says nothing.',
        remedy: isBehind ? 'Remove the marker.' : 'Remove the file.',
      });
      continue;
    }
    if (read.includes(path)) continue;
    check.about(Severity.WARNING, path, {
      code: 'OLM211',
      message: 'No tool reads this file of metadata/, but it is published with the bundle.',
      remedy: 'Remove it; annotations, dependencies and properties are each in one file.',
    });
  }
  if (dependencies !== undefined && !isList(dependencies.content.dependencies)) {
    check.about(Severity.ERROR, dependencies.file, {
      code: 'OLM214',
      message: 'The dependencies are no list of objects: opm passes over the file.',
      remedy: 'Write a list of type and value.',
      path: ['dependencies'],
    });
  }
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => item === null || (typeof item === 'object' && !Array.isArray(item)));
}

/** Whether opm, as long as it looks for the dependencies, reads null from a file for them (operator-registry's pkg/lib/bundle/validate.go). */
function isFatal({ model: { annotations, dependencies }, tree }: BundleCheck, path: string): boolean {
  const text = tree.text(path) ?? '';
  const isSought = dependencies === undefined || path <= dependencies.file || listAt(dependencies.content, 'dependencies').length === 0;
  return isSought && path !== annotations?.file && !path.includes('/', 'metadata/'.length) && text !== '' && firstDocument(text) === null;
}
