import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App } from 'cdk8s';
import { OlmBundle, Operator, PkoPackage } from 'cdk8s-opack';
import { FileTree } from '../../src/files/file-tree';
import { JsonObject, textAt } from '../../src/kube/json';
import { readYamlDocuments } from '../../src/kube/yaml/read';
import { PlainManifests } from '../../src/plain/plain-manifests';

/** A folder in which programs find the packages that this checkout has. */
export function folderForPrograms(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'opack-')));
  symlinkSync(join(__dirname, '..', '..', 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Writes files into a folder of their own; its path. */
export function written(root: string, name: string, files: FileTree): string {
  const folder = join(root, name);
  for (const [path, content] of files.entries()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs the program in a folder. */
export function outcome(folder: string): { operator: Operator; pko: PkoPackage; olm: OlmBundle; app: App } {
  const app = new App();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- it is written by the test
  const { synthesize } = require(join(folder, 'src', 'synthesize')) as { synthesize: (scope: App) => { operator: Operator; pko: PkoPackage; olm: OlmBundle } };
  return { app, ...synthesize(app) };
}

/** The objects that a program makes, by kind, namespace and name. */
export function objectsOf(folder: string): { [key: string]: JsonObject } {
  const { app, operator } = outcome(folder);
  const [text] = Object.values(new PlainManifests(app, 'plain', { operator, imagesByTag: true }).toFiles());
  return byName(readYamlDocuments(text!) as JsonObject[]);
}

/** Objects by kind, namespace and name. */
export function byName(objects: readonly JsonObject[]): { [key: string]: JsonObject } {
  return Object.fromEntries(objects.map(object =>
    [[object.kind, textAt(object, 'metadata', 'namespace'), textAt(object, 'metadata', 'name')].filter(part => part !== undefined).join(' '), object]));
}
