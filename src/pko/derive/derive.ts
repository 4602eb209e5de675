import { IConstruct } from 'constructs';
import { annotate } from './annotate';
import { assignPhases } from './assign-phases';
import { isOptional, toCel } from './condition-cel';
import { toTemplate } from './condition-template';
import { configSchema, usedParameters } from './config-schema';
import { filterOf } from './filter';
import { Entry, layOut, Origin } from './lay-out';
import { mentionedParameters, mentionedPhases } from './mentions';
import { leaveNamespaceOpen, namespaceMentions } from './namespace';
import { annotationsOf, ObjectOptions } from './object-options';
import { withOwnFiles } from './own-files';
import { usualProbes } from './presets';
import { foldCondition, PackageChoices, specialize } from './specialize';
import { templateYaml } from './template-yaml';
import { usesValueHelper, VALUE_HELPER, VALUE_HELPER_PATH } from './value-template';
import { Finding, Severity } from '../../findings/finding';
import { trimSpace } from '../../go/unicode';
import { JsonObject, textAt } from '../../kube/json';
import { groupOf } from '../../kube/object-ref';
import { emitYaml } from '../../kube/yaml/emit';
import { rememberWritten } from '../../kube/yaml/known-texts';
import { CollectedObject, CollectedObjects } from '../../operator/collect';
import { impliesSet, ConditionNode, parametersOf } from '../../operator/condition-node';
import { ImageFacts, ParameterFacts } from '../../operator/facts';
import { isDynamic, isTreeMap, TreeMap } from '../../operator/tree';
import { PHASE_ANNOTATION } from '../annotations';
import { ImageBinding } from '../image-binding';
import { LOCK_PATH, MANIFEST_PATH, PkoModel } from '../model';
import { PackageManifest } from '../package-manifest';
import { Phase } from '../phase';
import { Code } from '../problem/codes';
import { CollisionProtection, Layout, PackageScope } from '../scope';

/** What an author decides of a package. */
export interface PackageDecisions {
  readonly operator: IConstruct;
  readonly manifest: PackageManifest;
  /** The namespace that the operator runs in. */
  readonly namespace: string;
  readonly phases?: Phase[];
  readonly collisionProtection?: CollisionProtection;
  readonly layout: Layout;
  readonly images: readonly ImageFacts[];
  readonly bindings: { readonly [image: string]: ImageBinding };
  /** Every parameter that may be used, in the order of the schema. */
  readonly parameters: readonly ParameterFacts[];
  readonly fixed: PackageChoices['fixed'];
  /** Which variant of the operator the package is. */
  readonly variant?: string;
  /** A schema beside that of the parameters. */
  readonly configSchema?: JsonObject;
  /** How some of the objects are treated. */
  readonly objectOptions: ObjectOptions;
  /** The author's own files: path to text. */
  readonly ownFiles: ReadonlyMap<string, string>;
  readonly hasComponents: boolean;
}

export interface DerivedPackage {
  readonly model: PkoModel;
  readonly origins: Origin[];
  readonly findings: Finding[];
}

/** From the operator's objects to all that its package says. */
export function derivePackage(collected: CollectedObjects, decisions: PackageDecisions): DerivedPackage {
  const findings = [...collected.findings];
  const isForCluster = decisions.manifest.scopes.includes(PackageScope.CLUSTER);
  const objects = isForCluster ? collected.objects : leaveNamespaceOpen(collected.objects, decisions.namespace);
  if (!isForCluster) findings.push(...namespaceMentions(objects, decisions.namespace));
  const choices: PackageChoices = { fixed: decisions.fixed, variant: decisions.variant, binding: image => bindingOf(image, decisions) };
  const { phases, phaseOf, findings: phaseFindings } = assignPhases(
    objects, decisions.phases, decisions.operator, [...decisions.ownFiles.values()].flatMap(mentionedPhases),
  );
  const filter = filterOf(decisions.manifest, choices, decisions.parameters);
  findings.push(...phaseFindings, ...filter.findings);
  const open = decisions.parameters.filter(({ name }) => !Object.hasOwn(decisions.fixed, name));
  const own = [...decisions.ownFiles.values()].flatMap(text => mentionedParameters(text, open));
  const used = new Set([...filter.used, ...own].map(({ name }) => name));
  const entries: Entry[] = [];
  for (const object of objects) {
    const entry = writeObject(object, phaseOf.get(object)!, decisions, choices, used, findings);
    if (entry !== undefined) entries.push(entry);
  }
  const locked = decisions.images.filter(image => bindingOf(image, decisions)._kind === 'locked');
  const { files, origins } = layOut(entries, phases, decisions.layout);
  if (entries.some(({ text }) => usesValueHelper(text))) files.set(VALUE_HELPER_PATH, VALUE_HELPER);
  const all = withOwnFiles(files, decisions.ownFiles);
  findings.push(...all.findings);
  const probes = usualProbes(entries.map(({ object, group, replicas }) => ({ group, kind: object.construct.kind, replicas })));
  const manifest = decisions.manifest._toJson({
    phases: phases.map(phase => phase._toJson()),
    probes,
    configSchema: configSchema(decisions.parameters.filter(parameter => used.has(parameter.name)), decisions.configSchema),
    images: locked.map(({ name, reference }) => ({ name, image: reference })),
    filter: filter.filter,
    hasComponents: decisions.hasComponents,
  });
  const lock = lockOf(locked, decisions.manifest._lockedDependencies());
  return {
    model: {
      manifest: { path: MANIFEST_PATH, object: manifest },
      ...(lock !== undefined && { lock: { path: LOCK_PATH, object: lock } }),
      files: all.files,
      components: new Map(),
      fixtures: new Map(),
      hidden: new Map(),
    },
    origins,
    findings: [...findings, ...unlocked(locked)],
  };
}

function writeObject(
  object: CollectedObject, phase: string, decisions: PackageDecisions, choices: PackageChoices, used: Set<string>, findings: Finding[],
): Entry | undefined {
  const condition = object.condition === undefined ? true : foldCondition(object.condition, choices);
  if (condition === false) return undefined;
  const open = condition === true ? undefined : condition;
  const cel = open === undefined || needsTemplate(open) ? undefined : toCel(open);
  const tree = specialize(object.tree, choices);
  if (!isTreeMap(tree)) throw new Error(`The object of '${object.constructPath}' is no map.`);
  const problems = new Set<string>();
  const own = annotationsOf(object.construct, decisions, choices, cel);
  findings.push(...own.findings.map(finding => ({ ...finding, constructPath: object.constructPath, source: object.source })));
  for (const { name } of own.used) used.add(name);
  const annotated = annotate(tree, { [PHASE_ANNOTATION]: phase, ...own.annotations }, problems);
  for (const parameter of usedParameters(annotated, open)) used.add(parameter.name);
  const wrap = open !== undefined && cel === undefined ? open : undefined;
  const isTemplate = wrap !== undefined || isDynamic(annotated);
  const replicas = isTreeMap(annotated.spec) ? annotated.spec.replicas : undefined;
  const text = isTemplate ? template(annotated, wrap, problems) : literal(annotated as JsonObject);
  findings.push(...[...problems].map(message => ({
    code: Code.VALUE_NOT_EXPRESSIBLE,
    severity: Severity.ERROR,
    message: `In the package, ${message}.`,
    object: `${object.construct.apiVersion} ${object.construct.kind}`,
    constructPath: object.constructPath,
    source: object.source,
  })));
  return { object, phase, group: groupOf(object.construct.apiVersion), name: textAt(annotated, 'metadata', 'name'), replicas, text, isTemplate };
}

/** CEL drops an object after its template has run; what must not run without a value, or asks for the installation, is an `if`. */
function needsTemplate(condition: ConditionNode): boolean {
  return parametersOf(condition).some(parameter => isOptional(parameter) && impliesSet(condition, parameter));
}

function literal(object: JsonObject): string {
  const text = emitYaml(object, { trimmedByReader: true });
  rememberWritten(trimSpace(text), object);
  return text;
}

function template(tree: TreeMap, condition: ConditionNode | undefined, problems: Set<string>): string {
  if (condition === undefined) return templateYaml(tree, new Set(), problems);
  const set = new Set(parametersOf(condition).filter(parameter => impliesSet(condition, parameter)).map(parameter => parameter.name));
  return `{{- if ${toTemplate(condition)} }}\n${templateYaml(tree, set, problems)}{{- end }}\n`;
}

function bindingOf(image: ImageFacts, { bindings }: PackageDecisions): ImageBinding {
  const bound = Object.hasOwn(bindings, image.name) ? bindings[image.name] : undefined;
  return bound ?? (image.digest === undefined ? ImageBinding.literal() : ImageBinding.locked());
}

function lockOf(images: readonly ImageFacts[], dependencies: JsonObject[]): JsonObject | undefined {
  if (images.length === 0 && dependencies.length === 0) return undefined;
  return {
    apiVersion: 'manifests.package-operator.run/v1alpha1',
    kind: 'PackageManifestLock',
    spec: {
      ...(images.length > 0 && { images: images.map(({ name, reference, digest = '' }) => ({ digest, image: reference, name })) }),
      ...(dependencies.length > 0 && { dependencies }),
    },
  };
}

function unlocked(images: readonly ImageFacts[]): Finding[] {
  return images.filter(image => image.digest === undefined).map(({ name, reference }) => ({
    code: Code.IMAGE_WITHOUT_DIGEST,
    severity: Severity.ERROR,
    message: `The image '${name}' (${reference}) is to be locked, but its digest is not known.`,
    remedy: `Give it: operator.image('${name}', '${reference}', { digest: 'sha256:...' }), or bind it to a parameter with ImageBinding.parameter.`,
  }));
}
