import { contentHash } from './content-hash';
import { configOfCrds } from './crd-config';
import { defaultConfig } from './default-config';
import { generate } from './generators';
import { setImages } from './images';
import { asConfiguration, asReplacements } from './kustomization';
import { KustomizeError } from './kustomize-error';
import { KustomizeFiles } from './kustomize-files';
import { addTexts, labelFields } from './labels';
import { KustomizationLoader, LoadedKustomization, isInline } from './load-kustomization';
import { updateReferences } from './name-references';
import { affixNames } from './names';
import { moveToNamespace } from './namespaces';
import { PatchRule, applyOperations, applyPatch, applyStrategicMerge } from './patches';
import { documentsIn } from './read-resources';
import { applyReplacement } from './replacements';
import { setReplicas } from './replicas';
import { Resource, metadataOf, setTexts } from './resource';
import { ResourceList } from './resource-list';
import { sortResources } from './sort-resources';
import { EMPTY_CONFIG, TransformerConfig, mergeConfigs } from './transformer-config';
import { Variables } from './variables';
import { JsonObject, objectAt, textAt } from '../../kube/json';
import { Problems } from '../source-error';

/** An object that a kustomization makes, and the file that it is from; a generated one is from none. */
export interface BuiltObject { readonly manifest: JsonObject; readonly file?: string }

/** What a kustomization makes. */
export interface KustomizationBuild {
  /** The objects, in the order in which kustomize prints them. */
  readonly objects: readonly BuiltObject[];
  /** What its `namespace` says. */
  readonly namespace?: string;
}

/**
 * The objects that `kustomize build` makes of a folder.
 *
 * @param folder the folder, as an absolute path
 * @param top the folder that the files of objects and problems are relative to
 * @param typed the folder as whoever asks for it would write it, for messages
 * @throws SourceError with all that is wrong, or not supported
 */
export function buildKustomization(folder: string, top: string, typed = folder): KustomizationBuild {
  const problems = new Problems();
  const files = new KustomizeFiles(top, typed);
  const loaded = new KustomizationLoader(files, problems).load(folder);
  problems.throwIfAny();
  const built = new Builder(files).build(loaded!);
  problems.throwIfAny();
  const { namespace } = loaded!.content;
  return { objects: built.map(({ object, file }) => ({ manifest: object, file })), ...namespace && { namespace } };
}

/** The objects of a kustomization, and what its overlays need to know. */
interface Accumulated { readonly list: ResourceList; readonly variables: Variables; config: TransformerConfig }

class Builder {
  public constructor(private readonly files: KustomizeFiles) {}

  public build(loaded: LoadedKustomization): Resource[] {
    const { list, variables, config } = this.accumulate(loaded, empty());
    const { attempt, content } = loaded;
    attempt([], () => {
      addHashes(list);
      updateReferences(list, config.nameReference);
      variables.expand(list, config.varReference);
    });
    let sorted: Resource[] = [];
    attempt(['sortOptions'], () => {
      sorted = sortResources(list.all.filter(isForCluster), content.sortOptions);
    });
    sorted.forEach(({ object }) => setTexts(metadataOf(object), 'annotations', objectAt(object, 'metadata', 'annotations') ?? {}));
    return sorted;
  }

  /** @param into what the kustomization adds to: a component has no objects of its own */
  private accumulate(loaded: LoadedKustomization, into: Accumulated): Accumulated {
    this.addResources(loaded, into);
    this.addConfig(loaded, into);
    this.addGenerated(loaded, into);
    loaded.components.forEach((component, index) => loaded.attempt(['components', index], () => this.accumulate(component, into)));
    this.transform(loaded, into);
    loaded.attempt(['vars'], () => into.variables.add(loaded.content.vars ?? [], into.list));
    return into;
  }

  private addResources({ resources, attempt }: LoadedKustomization, into: Accumulated): void {
    resources.forEach((resource, index) => attempt(['resources', index], () => {
      if ('objects' in resource) {
        resource.objects.forEach(object => into.list.append(new Resource(object, resource.file)));
        return;
      }
      const below = this.accumulate(resource, empty());
      below.list.all.forEach(one => into.list.append(one));
      into.config = mergeConfigs(into.config, below.config);
      into.variables.addAll(below.variables);
    }));
  }

  private addConfig({ folder, content, attempt }: LoadedKustomization, into: Accumulated): void {
    attempt(['configurations'], () => {
      const own = (content.configurations ?? []).map(path => asConfiguration(documentsIn(this.files.readText(folder, path))[0] ?? null).value);
      into.config = mergeConfigs(into.config, mergeConfigs(defaultConfig(), own.reduce(mergeConfigs, EMPTY_CONFIG)));
    });
    content.crds?.forEach((path, index) => attempt(['crds', index], () => {
      into.config = mergeConfigs(into.config, configOfCrds(this.files.readText(folder, path)));
    }));
  }

  private addGenerated({ folder, content, attempt }: LoadedKustomization, { list }: Accumulated): void {
    const read = (path: string): Buffer => this.files.read(folder, path);
    for (const [kind, field] of [['ConfigMap', 'configMapGenerator'], ['Secret', 'secretGenerator']] as const) {
      content[field]?.forEach((generator, index) => attempt([field, index], () => {
        list.absorb(generate(kind, generator, content.generatorOptions, read));
      }));
    }
  }

  /** In upstream's order, whatever that of the file. */
  private transform(loaded: LoadedKustomization, { list, config }: Accumulated): void {
    const { content, attempt } = loaded;
    const step = (path: readonly (string | number)[], act: () => void): void => {
      attempt(path, act);
      list.dropDeleted();
    };
    content.patchesStrategicMerge?.forEach((patch, index) => step(['patchesStrategicMerge', index], () =>
      applyStrategicMerge(list, isInline(patch) ? patch : this.files.readText(loaded.folder, patch))));
    content.patches?.forEach((rule, index) => step(['patches', index], () => applyPatch(list, rule, this.textOf(loaded, rule))));
    if (content.namespace) step(['namespace'], () => moveToNamespace(list, content.namespace!, config.namespace));
    if (content.namePrefix) step(['namePrefix'], () => affixNames(list, 'prefix', content.namePrefix!, config.namePrefix));
    if (content.nameSuffix) step(['nameSuffix'], () => affixNames(list, 'suffix', content.nameSuffix!, config.nameSuffix));
    content.labels?.forEach((rule, index) => step(['labels', index], () => addTexts(list, rule.pairs ?? {}, labelFields(rule, config))));
    step(['commonLabels'], () => addTexts(list, content.commonLabels ?? {}, config.commonLabels));
    step(['commonAnnotations'], () => addTexts(list, content.commonAnnotations ?? {}, config.commonAnnotations));
    content.patchesJson6902?.forEach((rule, index) => step(['patchesJson6902', index], () => applyOperations(list, rule, this.textOf(loaded, rule))));
    content.replicas?.forEach((rule, index) => step(['replicas', index], () => setReplicas(list, rule, config.replicas)));
    for (const field of ['images', 'imageTags'] as const) {
      content[field]?.forEach((rule, index) => step([field, index], () => setImages(list, rule, config.images)));
    }
    this.replace(loaded, list, step);
  }

  private replace({ folder, content }: LoadedKustomization, list: ResourceList, step: LoadedKustomization['attempt']): void {
    content.replacements?.forEach(({ path, ...own }, index) => step(['replacements', index], () => {
      if (path && (own.source !== undefined || own.targets !== undefined)) throw new KustomizeError('a replacement has a path or says source and targets');
      const replacements = path ? asReplacements(documentsIn(this.files.readText(folder, path))[0] ?? null).value : [own];
      replacements.forEach(replacement => applyReplacement(list, replacement));
    }));
  }

  private textOf({ folder }: LoadedKustomization, { path, patch }: PatchRule): string {
    return path ? this.files.readText(folder, path) : patch ?? '';
  }
}

function empty(): Accumulated {
  return { list: new ResourceList(), variables: new Variables(), config: EMPTY_CONFIG };
}

function addHashes(list: ResourceList): void {
  for (const resource of list.all.filter(({ needsHash }) => needsHash)) {
    const hash = contentHash(resource.object);
    resource.rememberId();
    resource.rename(`${resource.name}-${hash}`);
  }
}

/** An object with this annotation is for tools, and not printed. */
function isForCluster({ object }: Resource): boolean {
  const annotation = textAt(object, 'metadata', 'annotations', 'config.kubernetes.io/local-config');
  return annotation === undefined || annotation === 'false';
}
