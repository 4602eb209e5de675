import { JsonObject, listAt, textAt } from '../../kube/json';
import { InstallError } from '../install/install-error';
import { OlmV1Options } from '../install/olm-v1-options';
import { olmV1SupportProblem } from '../install/olm-v1-support';
import { readRegistryV1 } from '../install/registry-v1';
import { renderRegistryV1 } from '../install/render-for-olm-v1';
import { OlmModel } from '../model';

/** What OLM v1 would apply to install a bundle, or why it would not. */
export interface BundleInstallation {
  /** The objects; none where there is a problem. */
  readonly objects: JsonObject[];
  /** Reasons, in OLM's words. */
  readonly problems: readonly string[];
}

/** Properties by which a bundle depends on others, which OLM v1 does not resolve. */
const DEPENDENCIES = ['olm.gvk.required', 'olm.package.required', 'olm.constraint'];

/** Installs a bundle on paper, as OLM v1 would. */
export function bundleInstallation(model: OlmModel, options: OlmV1Options): BundleInstallation {
  try {
    const bundle = readRegistryV1(model);
    const problems = [olmV1SupportProblem(bundle), dependencyProblem(model)].filter(problem => problem !== undefined);
    return problems.length > 0 ? { objects: [], problems } : { objects: renderRegistryV1(bundle, options), problems };
  } catch (error) {
    if (!(error instanceof InstallError)) throw error;
    return { objects: [], problems: error.reasons };
  }
}

/** The words of operator-controller's resolver; every dependency of a bundle is a property in a catalogue. */
function dependencyProblem({ csv, dependencies, properties }: OlmModel): string | undefined {
  const required = ['customresourcedefinitions', 'apiservicedefinitions'].some(key => listAt(csv?.manifest, 'spec', key, 'required').length > 0);
  const declared = listAt(properties?.content, 'properties').map(property => textAt(property, 'type') ?? '').find(type => DEPENDENCIES.includes(type));
  const others = listAt(dependencies?.content, 'dependencies').map(dependency => textAt(dependency, 'type') ?? '');
  const property = required ? 'olm.gvk.required' : declared ?? others.map(type => DEPENDENCIES.find(known => known.startsWith(type))).find(Boolean);
  if (property === undefined) return undefined;
  return `bundle "${textAt(csv?.manifest, 'metadata', 'name') ?? ''}" has a dependency declared via property "${property}" which is currently not supported`;
}
