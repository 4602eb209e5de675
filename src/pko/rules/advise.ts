import { instantiate } from '../instantiate/instantiate';
import { RenderedCase } from '../instantiate/test-renderings';
import { PkoModel } from '../model';
import { Advice, Rendering, RenderingRule } from './advice';
import { jobs } from './jobs';
import { manifestValues } from './manifest-values';
import { namespaces } from './namespaces';
import { objectMetadata } from './object-metadata';
import { PHASE_ANNOTATION } from '../annotations';
import { phaseOrder } from './phase-order';
import { probes } from './probes';
import { unknownKeys } from './unknown-keys';
import { Severity } from '../../findings/finding';
import { JsonObject } from '../../kube/json';
import { PackageContext, emptyEnvironment, staticImages } from '../instantiate/context';
import { Code } from '../problem/codes';
import { PackageError } from '../problem/package-error';
import { textMap } from '../read/documents';
import { effectiveManifest, phaseNames, scopesOf } from '../read/manifest';
import { PackageScope } from '../scope';

const RENDERING_RULES: readonly RenderingRule[] = [objectMetadata, namespaces, phaseOrder, jobs];

/**
 * The rules that Package Operator lacks, for a package or one component of it.
 *
 * @param cases the package in each of its test cases
 */
export function adviceFor(model: PkoModel, cases: readonly RenderedCase[]): Advice[] {
  const manifest = effectiveManifest(model);
  const inManifest = [...manifestValues(manifest), ...probes(manifest)].map(advice => ({ file: model.manifest.path, ...advice }));
  const renderings = renderingsOf(model, cases);
  return [
    ...unknownKeys(model),
    ...inManifest,
    ...unusedPhases(model, manifest, renderings),
    ...renderings.flatMap(rendering => RENDERING_RULES.flatMap(rule => rule(rendering, manifest))),
  ];
}

/** The objects in every test case; without any, as each scope of the manifest renders them. What does not render is left out. */
function renderingsOf(model: PkoModel, cases: readonly RenderedCase[]): Rendering[] {
  const scopes = scopesOf(effectiveManifest(model));
  const outcomes = cases.length > 0 ? cases : scopes.map(scope => renderScope(model, scope));
  return outcomes.flatMap(({ namespace, outcome }) => outcome instanceof PackageError ? [] : [{
    // A test case may name a namespace though the package can only be installed for the cluster.
    namespace: scopes.includes(PackageScope.NAMESPACED) ? namespace : '',
    objects: outcome.objects,
  }]);
}

function renderScope(model: PkoModel, scope: string): Pick<RenderedCase, 'namespace' | 'outcome'> {
  const context = contextOfScope(model, scope);
  const { namespace } = context.package;
  try {
    return { namespace, outcome: instantiate(model, context) };
  } catch (error) {
    // What keeps a package from rendering is reported by Package Operator's own rules.
    if (error instanceof PackageError) return { namespace, outcome: error };
    throw error;
  }
}

function contextOfScope(model: PkoModel, scope: string): PackageContext {
  return {
    package: { name: 'name', namespace: scope === PackageScope.NAMESPACED ? 'namespace' : '' },
    config: {},
    images: staticImages(model),
    dependencies: null,
    environment: emptyEnvironment(),
  };
}

function unusedPhases(model: PkoModel, manifest: JsonObject, renderings: readonly Rendering[]): Advice[] {
  if (renderings.length === 0) return [];
  const used = new Set(renderings.flatMap(({ objects }) => objects.map(({ object }) => textMap(object, 'annotations')[PHASE_ANNOTATION])));
  return phaseNames(manifest).flatMap((name, index) => used.has(name) || name === '' ? [] : [{
    code: Code.PHASE_UNUSED,
    severity: Severity.WARNING,
    text: `No object is in the phase ${name}.`,
    file: model.manifest.path,
    path: ['spec', 'phases', index],
    remedy: 'Remove the phase, or add a test case in which it has objects.',
  }]);
}
