import { Attempt, tryToInstantiate } from '../instantiate/instantiate';
import { RenderedCase } from '../instantiate/test-renderings';
import { PkoModel } from '../model';
import { Advice, Rendering, RenderingRule } from './advice';
import { apiServer, apiServerOnKnownParts, Twins } from './api-server';
import { laterDefaults } from './config-schema';
import { jobs } from './jobs';
import { manifestValues } from './manifest-values';
import { namespaces } from './namespaces';
import { objectMetadata } from './object-metadata';
import { PHASE_ANNOTATION } from '../annotations';
import { phaseOrder } from './phase-order';
import { probes, unusedProbes } from './probes';
import { casesWithoutNamespace, unknownConfig } from './test-contexts';
import { unknownKeys } from './unknown-keys';
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

const RENDERING_RULES: readonly RenderingRule[] = [objectMetadata, namespaces, phaseOrder, jobs];

/**
 * The rules that Package Operator lacks, for a package or one component of it.
 *
 * @param cases the package in each of its test cases
 */
export function adviceFor(model: PkoModel, cases: readonly RenderedCase[]): Advice[] {
  const manifest = effectiveManifest(model);
  const renderings = renderingsOf(model, cases);
  const inManifest = [
    ...manifestValues(manifest),
    ...probes(manifest),
    ...unusedProbes(manifest, renderings),
    ...laterDefaults(configSchema(manifest) ?? {}),
    ...unknownConfig(manifest),
    ...casesWithoutNamespace(manifest),
  ].map(advice => ({ file: model.manifest.path, ...advice }));
  return [
    ...unknownKeys(model),
    ...inManifest,
    ...unusedPhases(model, manifest, renderings),
    ...apiServer(renderings, cases.length > 0 ? renderingsOf(model, []) : []),
    ...renderings.length === 0 ? apiServerOnKnownParts(exampleTwins(model)) : [],
    ...renderings.flatMap(rendering => RENDERING_RULES.flatMap(rule => rule(rendering, manifest))),
  ];
}

/** The objects in every test case; without any, as each scope of the manifest renders them. What does not render at all is left out. */
function renderingsOf(model: PkoModel, cases: readonly RenderedCase[]): Rendering[] {
  const scopes = scopesOf(effectiveManifest(model));
  const attempts = cases.length > 0
    ? cases.map(one => ({ ...one, label: `in the test case '${one.name}'`, namespace: namespaceOfCase(one, scopes) }))
    : scopes.map(scope => ({ ...renderScope(model, scope), label: 'with the defaults' }));
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

function renderScope(model: PkoModel, scope: string): Attempt & { readonly namespace: string } {
  const context = contextOfScope(model, scope, {});
  // What keeps a package from rendering is reported by Package Operator's own rules.
  return { namespace: context.package.namespace, ...tryToInstantiate(model, context) };
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
