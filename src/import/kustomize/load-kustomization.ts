import { resolve } from 'node:path';
import { filesOf } from './key-values';
import { COMPONENT, Kustomization, Shaped, asConfiguration, asKustomization, asReplacements } from './kustomization';
import { KustomizeError, UnsupportedError } from './kustomize-error';
import { KustomizeFiles } from './kustomize-files';
import { ResourceFileError, documentsIn, readResources } from './read-resources';
import { JsonObject } from '../../kube/json';
import { locateNearest } from '../../kube/yaml/locate';
import { Problems } from '../source-error';

/** A file of objects. */
export interface LoadedFile { readonly file: string; readonly objects: readonly JsonObject[] }

/** A kustomization, with the objects and kustomizations that it names. */
export interface LoadedKustomization {
  /** The folder, as an absolute path. */
  readonly folder: string;
  readonly content: Kustomization;
  /** What its `resources` and `bases` name, in their order. */
  readonly resources: readonly (LoadedFile | LoadedKustomization)[];
  readonly components: readonly LoadedKustomization[];
  /** Does something for a part of the file; what is wrong with that becomes a problem at its place. */
  readonly attempt: (path: Path, act: () => void) => void;
}

type Path = readonly (string | number)[];

/** Reads kustomizations, and looks for all the files that they name; what is wrong becomes problems. */
export class KustomizationLoader {
  private readonly open: string[] = [];

  public constructor(private readonly files: KustomizeFiles, private readonly problems: Problems) {}

  /** Reads a kustomization and those that it is based on; undefined where there is none. */
  public load(folder: string): LoadedKustomization | undefined {
    const [path, second] = this.files.kustomizationsIn(folder);
    if (path === undefined || second !== undefined) {
      const shown = this.files.shown(folder);
      this.problems.add(path === undefined ? `there is no kustomization.yaml in ${shown}` : `there is more than one kustomization file in ${shown}`);
      return undefined;
    }
    const name = path.slice(folder.length + 1);
    const text = this.files.readText(folder, name);
    const place = new FilePlace(this.files, path, text, this.problems);
    this.open.push(folder);
    const loaded = this.loadText(folder, text, place);
    this.open.pop();
    return loaded;
  }

  private loadText(folder: string, text: string, place: FilePlace): LoadedKustomization | undefined {
    let content: Kustomization | undefined;
    place.attempt([], () => {
      const [document = null] = documentsIn(text);
      content = place.tell(asKustomization(document));
      if (Object.keys(content).every(key => key === 'apiVersion' || key === 'kind')) throw new KustomizeError('the kustomization is empty');
    });
    if (content === undefined) return undefined;
    const attempt = (path: Path, act: () => void): void => place.attempt(path, act);
    this.checkFiles(folder, content, place);
    return {
      folder,
      content,
      resources: [
        ...this.loadAll(folder, 'resources', content.resources ?? [], place), ...this.loadAll(folder, 'bases', content.bases ?? [], place),
      ],
      components: this.loadComponents(folder, content.components ?? [], place),
      attempt,
    };
  }

  private loadAll(folder: string, field: string, paths: readonly string[], place: FilePlace): (LoadedFile | LoadedKustomization)[] {
    return paths.flatMap((path, index) => {
      let loaded: LoadedFile | LoadedKustomization | undefined;
      place.attempt([field, index], () => {
        loaded = this.files.isFolder(resolve(folder, path)) ? this.loadFolder(folder, path, false) : this.loadFile(folder, path);
      });
      return loaded ?? [];
    });
  }

  private loadFile(folder: string, path: string): LoadedFile | undefined {
    const text = this.files.readText(folder, path);
    const file = this.files.shown(resolve(folder, path));
    try {
      return { file, objects: readResources(text) };
    } catch (error) {
      if (!(error instanceof ResourceFileError)) throw error;
      this.problems.add(error.message, file, error.line);
      return undefined;
    }
  }

  private loadComponents(folder: string, paths: readonly string[], place: FilePlace): LoadedKustomization[] {
    return paths.flatMap((path, index) => {
      let loaded: LoadedKustomization | undefined;
      place.attempt(['components', index], () => {
        loaded = this.loadFolder(folder, path, true);
      });
      return loaded ?? [];
    });
  }

  private loadFolder(folder: string, path: string, isComponent: boolean): LoadedKustomization | undefined {
    const target = resolve(folder, path);
    if (!this.files.isFolder(target)) this.files.read(folder, path);
    if (this.open.includes(target)) throw new KustomizeError(`${path} leads back to a kustomization that it is a part of`);
    if (this.files.kustomizationsIn(target).length === 0) throw new KustomizeError(`the folder ${path} has no kustomization.yaml`);
    const loaded = this.load(target);
    if (loaded !== undefined && (loaded.content.kind === COMPONENT) !== isComponent) {
      throw new KustomizeError(isComponent ? `${path} is no ${COMPONENT}; name it in resources` : `${path} is a ${COMPONENT}; name it in components`);
    }
    return loaded;
  }

  /** Looks for the files that are needed later, so that all that are missing are told at once. */
  private checkFiles(folder: string, content: Kustomization, place: FilePlace): void {
    const check = (path: Path, file: string | undefined, act?: (text: string) => void): void => place.attempt(path, () => {
      if (!file) return;
      const text = this.files.readText(folder, file);
      act?.(text);
    });
    for (const field of ['patches', 'patchesJson6902'] as const) {
      content[field]?.forEach(({ path, patch }, index) => {
        check([field, index], path);
        place.attempt([field, index], () => {
          if (!path === !patch?.trim()) throw new KustomizeError('a patch needs either path or patch');
        });
      });
    }
    content.patchesStrategicMerge?.forEach((patch, index) => {
      if (!isInline(patch)) check(['patchesStrategicMerge', index], patch);
    });
    content.configurations?.forEach((file, index) => check(['configurations', index], file, text => this.tellOf(folder, file, text, asConfiguration)));
    content.replacements?.forEach(({ path }, index) => check(['replacements', index], path, text => this.tellOf(folder, path!, text, asReplacements)));
    content.crds?.forEach((file, index) => check(['crds', index], file));
    for (const field of ['configMapGenerator', 'secretGenerator'] as const) {
      content[field]?.forEach((generator, index) => filesOf(generator).forEach(file => check([field, index], file)));
    }
  }

  private tellOf<T>(folder: string, file: string, text: string, shape: (document: JsonObject) => Shaped<T>): void {
    const [document = null] = documentsIn(text);
    new FilePlace(this.files, resolve(folder, file), text, this.problems).tell(shape(document as JsonObject));
  }
}

/** Whether an item of patchesStrategicMerge is a patch and not the path of one. */
export function isInline(patch: string): boolean {
  return /\n|:\s/.test(patch);
}

class FilePlace {
  private readonly file: string;

  public constructor(private readonly files: KustomizeFiles, path: string, private readonly text: string, private readonly problems: Problems) {
    this.file = files.shown(path);
  }

  public attempt(path: Path, act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof KustomizeError)) throw error;
      const line = error instanceof ResourceFileError && path.length === 0 ? error.line : this.lineOf(path);
      this.problems.add(error instanceof UnsupportedError ? `${error.message}; ${this.files.wayOut}` : error.message, this.file, line);
    }
  }

  public tell<T>({ value, problems }: Shaped<T>): T {
    for (const { message, path, isUnsupported } of problems) {
      this.problems.add(isUnsupported === true ? `${message}; ${this.files.wayOut}` : message, this.file, this.lineOf(path));
    }
    return value;
  }

  private lineOf(path: Path): number | undefined {
    return path.length === 0 ? undefined : locateNearest(this.text, path)?.line;
  }
}
