import { kindOrder } from './presets';
import { CollectedObject } from '../../operator/collect';
import { Tree } from '../../operator/tree';
import { MANIFEST_PATH, TEMPLATE_SUFFIX } from '../model';
import { Phase } from '../phase';
import { Layout } from '../scope';

/** One object, ready to be written into a file. */
export interface Entry {
  readonly object: CollectedObject;
  readonly phase: string;
  readonly group: string;
  /** Undefined while the name is not known. */
  readonly name?: string;
  /** `spec.replicas`, where there is one. */
  readonly replicas?: Tree;
  readonly text: string;
  readonly isTemplate: boolean;
}

/** Where an object of a file comes from. */
export interface Origin {
  /** Path of the rendered file. */
  readonly path: string;
  readonly kind: string;
  readonly name?: string;
  readonly constructPath: string;
  readonly source?: string;
}

/** Spreads the objects over files, in the order of the phases. */
export function layOut(entries: readonly Entry[], phases: readonly Phase[], layout: Layout): { files: Map<string, string>; origins: Origin[] } {
  const groups = new Map<string, Entry[]>();
  const paths = new Map<string, number>();
  for (const entry of entries) {
    const path = layout === Layout.FILE_PER_PHASE ? phasePath(entry.phase) : distinct(objectPath(entry), paths);
    groups.set(path, [...groups.get(path) ?? [], entry]);
  }
  const files = new Map<string, string>();
  const origins: Origin[] = [];
  const order = (entry: Entry) => kindOrder(entry.group, entry.object.construct.kind);
  const rank = (phase: string) => phases.findIndex(({ name }) => name === phase);
  for (const [path, group] of [...groups].sort(([, [a]], [, [b]]) => rank(a.phase) - rank(b.phase))) {
    const documents = [...group].sort((a, b) => order(a) - order(b));
    const isTemplate = documents.some(entry => entry.isTemplate);
    // text that is no template must not become one because its neighbour is
    const texts = documents.map(entry => (isTemplate && !entry.isTemplate ? entry.text.replaceAll('{{', '{{ "{{" }}') : entry.text));
    const full = isTemplate ? path + TEMPLATE_SUFFIX : path;
    files.set(full, texts.join('---\n'));
    origins.push(...documents.map(({ object, name }) => ({
      path, kind: object.construct.kind, ...(name !== undefined && { name }), constructPath: object.constructPath, source: object.source,
    })));
  }
  return { files, origins };
}

/** `<phase>/<name>.<kind>.yaml`; an object whose name is not known yet is called after its construct. */
function objectPath({ object, phase, name }: Entry): string {
  const path = object.construct.node.scopes.slice(2).map(scope => scope.node.id).filter(id => id !== 'Resource' && id !== 'Default').join('-');
  // a dot or an underscore in front would hide the file from Package Operator
  const base = (name ?? path).replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[._]+/, '');
  return `${asFileName(phase)}/${base === '' ? 'unnamed' : base}.${asFileName(object.construct.kind.toLowerCase())}.yaml`;
}

function phasePath(phase: string): string {
  const path = `${asFileName(phase)}.yaml`;
  return path === MANIFEST_PATH ? `phase-${path}` : path;
}

function asFileName(text: string): string {
  const name = text.replace(/[^A-Za-z0-9-]+/g, '-');
  return name === '' ? 'unnamed' : name;
}

function distinct(path: string, taken: Map<string, number>): string {
  const count = taken.get(path) ?? 0;
  taken.set(path, count + 1);
  return count === 0 ? path : path.replace(/\.yaml$/, `-${count}.yaml`);
}
