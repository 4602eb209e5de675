import { given, Json, JsonObject } from '../../kube/json';
import { PackageCi, ReleaseConfig } from '../package-ci';

/** The content of `ci.yaml`; undefined where there is nothing to say. */
export function packageCi({ updateGraph, reviewers, merge, certProjectId, catalogs, ci }: PackageCi): JsonObject | undefined {
  const fbc = catalogs && {
    enabled: true,
    catalog_mapping: catalogs.map(({ templateName, type, catalogNames }) => ({ template_name: templateName, type, catalog_names: catalogNames })),
  };
  const content = { ...given<Json>({ updateGraph, reviewers, merge, cert_project_id: certProjectId, fbc }), ...ci as JsonObject | undefined };
  return Object.keys(content).length > 0 ? content : undefined;
}

/** The content of `release-config.yaml`. */
export function releaseConfig({ catalogTemplates, merge }: ReleaseConfig): JsonObject {
  return {
    catalog_templates: catalogTemplates.map(({ templateName, channels, ...edges }) => (
      { template_name: templateName, channels, ...given<Json>({ ...edges }) }
    )),
    ...(merge !== undefined && { merge }),
  };
}
