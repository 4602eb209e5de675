import { hasKubernetesObject } from './kubernetes-text';

/** What the pipelines that publish operators read beside the versions of an operator. */
const PIPELINE_FILE = /(?:^|\/)(?:ci|release-config)\.ya?ml$/;
/** The schemas that `opm alpha render-template` and `opm alpha render-composite` know. */
const TEMPLATE = /^(?:schema|["']schema["']|\s{1,4}"schema"|\{.*?"schema")\s*:\s*["']?olm\.(?:template\.\w+|semver|composite|builder)\b/m;

/** Whether a file of YAML or JSON is for the pipelines of a catalog: neither a manifest nor a blob, and nothing that could be judged. */
export function isPipelineFile(path: string, text: string): boolean {
  return TEMPLATE.test(text) || (PIPELINE_FILE.test(path) && !hasKubernetesObject(text));
}
