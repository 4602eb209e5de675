import { Attempt, tryToInstantiate } from '../instantiate/instantiate';
import { RenderedCase } from '../instantiate/test-renderings';
import { PkoModel } from '../model';
import { absentCounters } from './absent-counters';
import { Advice, Rendering, RenderingRule } from './advice';
import { apiServer, apiServerOnKnownParts, Twins } from './api-server';
import { reservedNames, unreachedDefaults } from './config-names';
import { laterDefaults } from './config-schema';
import { constraints } from './constraints';
import { controlledFields } from './controlled-fields';
import { droppedStatus } from './dropped-status';
import { componentLock, imageReferences } from './images';
import { jobs } from './jobs';
import { manifestValues } from './manifest-values';
import { namespaces } from './namespaces';
import { neverRendered } from './never-rendered';
import { objectMetadata } from './object-metadata';
import { objectSize } from './object-size';
import { operatorOrder } from './operator-order';
import { PHASE_ANNOTATION } from '../annotations';
import { phaseOrder } from './phase-order';
import { probes, unusedProbes } from './probes';
import { literalSecrets } from './secrets';
import { templatesDefinedTwice } from './template-names';
import { casesNamedTwice, casesWithoutNamespace, unknownConfig } from './test-contexts';
import { unknownKeys } from './unknown-keys';
import { webhookOrder } from './webhook-order';
import { absentConditions, jobsNotProbed, workloadsNotProbed } from './workload-probes';
import { Severity } from '../../findings/finding';
import { JsonObject } from '../../kube/json';
import { PackageContext, emptyEnvironment, staticImages } from '../instantiate/context';
import { exampleConfig } from '../instantiate/example-config';
import { Code } from '../problem/codes';
import { PackageObject, textMap } from '../read/documents';
import { configSchema, effectiveManifest, phaseNames, scopesOf } from '../read/manifest';
import { PackageScope } from '../scope';

/** A namespace that nobody named. */
const ANY_NAMESPACE = 'namespace';

const RENDERING_RULES: readonly RenderingRule[] = [
  objectMetadata, namespaces, phaseOrder, webhookOrder, operatorOrder, jobs, controlledFields, droppedStatus, objectSize,
];

/**
 * The rules that Package Operator lacks, for a package or one component of it.
 *
 * @param cases the package in each of its test cases
 */
export function adviceFor(model: PkoModel, cases: readonly RenderedCase[]): Advice[] {
  const manifest = effectiveManifest(model);
  const attempts = cases.length > 0 ? renderCases(cases, scopesOf(manifest)) : renderScopes(model, manifest);
  const renderings = renderingsOf(attempts);
  const schema = configSchema(manifest) ?? {};
  const inManifest = [
    ...manifestValues(manifest),
    ...probes(manifest),
    ...absentConditions(manifest),
    ...unusedProbes(manifest, renderings),
    ...workloadsNotProbed(manifest, renderings),
    ...absentCounters(manifest, renderings),
    ...constraints(manifest),
    ...laterDefaults(schema),
    ...reservedNames(schema),
    ...unreachedDefaults(schema),
    ...unknownConfig(manifest),
    ...casesWithoutNamespace(manifest),
    ...casesNamedTwice(manifest),
  ].map(advice => ({ file: model.manifest.path, ...advice }));
  return [
    ...unknownKeys(model),
    ...inManifest,
    ...imageReferences(model, manifest),
    ...componentLock(model),
    ...templatesDefinedTwice(model),
    ...cases.length > 0 ? [] : neverRendered(model, attempts.flatMap(({ error }) => error ?? [])),
    ...unusedPhases(model, manifest, renderings),
    ...jobsNotProbed(manifest, renderings),
    ...literalSecrets(model, renderings),
    ...apiServer(renderings, cases.length > 0 ? renderingsOf(renderScopes(model, manifest)) : []),
    ...renderings.length === 0 ? apiServerOnKnownParts(exampleTwins(model)) : [],
    ...renderings.flatMap(rendering => RENDERING_RULES.flatMap(rule => rule(rendering, manifest))),
  ];
}

/** A package in one context, as far as it renders. */
type LabelledAttempt = Attempt & Pick<Rendering, 'label' | 'namespace'>;

/** The package in every test case. */
function renderCases(cases: readonly RenderedCase[], scopes: readonly string[]): LabelledAttempt[] {
  return cases.map(one => ({ ...one, label: `in the test case '${one.name}'`, namespace: namespaceOfCase(one, scopes) }));
}

/** The package as each scope of the manifest renders it, without any configuration. */
function renderScopes(model: PkoModel, manifest: JsonObject): LabelledAttempt[] {
  return scopesOf(manifest).map(scope => {
    const context = contextOfScope(model, scope, {});
    return { label: 'with the defaults', namespace: context.package.namespace, ...tryToInstantiate(model, context) };
  });
}

/** The objects of all that renders. What does not is reported by Package Operator's own rules, or as never rendered. */
function renderingsOf(attempts: readonly LabelledAttempt[]): Rendering[] {
  return attempts.flatMap(({ label, namespace, rendered }) => rendered === undefined ? [] : [{
    label,
    namespace,
    anyNamespace: namespace === ANY_NAMESPACE,
    objects: rendered.objects,
    parsed: rendered.parsed,
  }]);
}

/** A test case may name a namespace though the package can only be installed for the cluster, and the other way round. */
function namespaceOfCase({ namespace }: RenderedCase, scopes: readonly string[]): string {
  if (!scopes.includes(PackageScope.NAMESPACED)) return '';
  return namespace === '' && !scopes.includes(PackageScope.CLUSTER) ? ANY_NAMESPACE : namespace;
}

/** The objects of a package that renders for nobody who gives no values: with two sets of values that nobody chose. */
function exampleTwins(model: PkoModel): Twins[] {
  const manifest = effectiveManifest(model);
  const schema = configSchema(manifest);
  const [first, second] = ([0, 1] as const).map(variant => {
    const config = schema && exampleConfig(schema, variant);
    return config && tryToInstantiate(model, contextOfScope(model, scopesOf(manifest)[0] ?? '', config)).rendered;
  });
  const keyOf = ({ path, document }: PackageObject): string => `${path} ${document}`;
  const others = new Map(second?.objects.map(object => [keyOf(object), object]));
  return (first?.objects ?? []).flatMap(object => {
    const other = others.get(keyOf(object));
    return other === undefined ? [] : [{ object, other }];
  });
}

function contextOfScope(model: PkoModel, scope: string, config: JsonObject): PackageContext {
  return {
    package: { name: 'name', namespace: scope === PackageScope.NAMESPACED ? ANY_NAMESPACE : '' },
    config,
    images: staticImages(model),
    dependencies: null,
    environment: emptyEnvironment(),
  };
}

function unusedPhases(model: PkoModel, manifest: JsonObject, renderings: readonly Rendering[]): Advice[] {
  const used = new Set(renderings.flatMap(({ objects }) => objects.map(({ object }) => textMap(object, 'annotations')[PHASE_ANNOTATION])));
  const names = phaseNames(manifest);
  // objects that are in no phase yet may be meant to be in this one
  if (renderings.length === 0 || [...used].some(name => !names.includes(name))) return [];
  return names.flatMap((name, index) => used.has(name) || name === '' ? [] : [{
    code: Code.PHASE_UNUSED,
    severity: Severity.WARNING,
    text: `No object is in the phase ${name}.`,
    file: model.manifest.path,
    path: ['spec', 'phases', index],
    remedy: 'Remove the phase, or add a test case in which it has objects.',
  }]);
}
