import { Severity } from '../../../findings/finding';
import { Code } from '../codes';
import { RuleDocs } from '../rule-doc';

const severities = [Severity.ERROR];

/** The rules about the structure of a package, its manifest and its lock file. */
export const MANIFEST_DOCS = {
  [Code.MANIFEST_NOT_FOUND]: {
    severities,
    problem: 'The package, or a component, has neither `manifest.yaml` nor `manifest.yml`: it is no package.',
    remedy: 'Write the PackageManifest to `manifest.yaml`.',
  },
  [Code.MANIFEST_DUPLICATED]: {
    severities,
    problem: 'There are both `manifest.yaml` and `manifest.yml`: which one counts is not defined.',
    remedy: 'Delete one of them.',
  },
  [Code.UNKNOWN_GVK]: {
    severities,
    problem: 'The apiVersion or the kind of the manifest or the lock file is not the one that Package Operator reads.',
    remedy: 'Write `manifests.package-operator.run/v1alpha1` and `PackageManifest`, or `PackageManifestLock` for the lock file.',
  },
  [Code.INVALID_YAML]: {
    severities,
    problem: 'The manifest, the lock file or a document with an object is no YAML, or does not have the types that it must have.',
    remedy: 'Correct the text at the line that is named.',
  },
  [Code.LOCK_DUPLICATED]: {
    severities,
    problem: 'There are both `manifest.lock.yaml` and `manifest.lock.yml`: which one counts is not defined.',
    remedy: 'Delete one of them.',
  },
  [Code.FILE_IN_COMPONENTS]: {
    severities,
    problem: 'A file lies in `components/` itself, where only the folders of components and hidden files may be.',
    remedy: 'Move the file into the folder of a component, or out of `components/`.',
  },
  [Code.NESTED_COMPONENTS]: {
    severities,
    problem: 'A component has components of its own, which Package Operator does not support.',
    remedy: 'Remove `spec.components` from the manifest of the component.',
  },
  [Code.NAME_MISSING]: {
    severities,
    problem: 'The manifest has no `metadata.name`, by which Package Operator labels all objects of the package.',
    remedy: 'Give the package a name.',
  },
  [Code.SCOPES_MISSING]: {
    severities,
    problem: 'The manifest has no `spec.scopes`: neither a Package nor a ClusterPackage could install it.',
    remedy: 'List `Namespaced`, `Cluster` or both.',
  },
  [Code.PHASES_MISSING]: {
    severities,
    problem: 'The manifest has no `spec.phases`: no object can be in one.',
    remedy: 'List the phases in the order in which their objects are applied.',
  },
  [Code.PHASE_NAME_TWICE]: {
    severities,
    problem: 'Two phases have one name, so that nobody knows which of them an object is in.',
    remedy: 'Remove one of them, or give it another name.',
  },
  [Code.PROBES_MISSING]: {
    severities,
    problem: 'An entry of `spec.availabilityProbes` has no `probes`: it says for which objects, but not what to look at.',
    remedy: 'Give it at least one probe, or remove it.',
  },
  [Code.IMAGE_INVALID]: {
    severities,
    problem: 'An image of the manifest has no name or no reference, or its name is taken: templates could not tell the images apart.',
    remedy: 'Give each image a name of its own, and a reference.',
  },
  [Code.CONSTRAINT_INVALID]: {
    severities,
    problem: 'A `platformVersion` has no name or no range, or the range cannot be read. Each version of a range needs an operator: `4.12` is none.',
    remedy: 'Write a name and a range such as `>=4.12.x`.',
  },
  [Code.CONFIG_SCHEMA_INVALID]: {
    severities,
    problem: 'The schema of the configuration is not structural, as that of a CustomResourceDefinition has to be, or a default breaks it. '
      + '`x-kubernetes-validations` crash Package Operator.',
    remedy: 'Correct the keyword that is named.',
  },
  [Code.TEST_NAME_INVALID]: {
    severities,
    problem: 'The name of a test case has characters that a key of a ConfigMap cannot have. It is also the name of a folder.',
    remedy: 'Use letters, digits, `-`, `_` and `.` only.',
  },
  [Code.TEST_CONFIG_INVALID]: {
    severities,
    problem: 'The configuration of a test case is no object, or breaks the schema. Defaults do not count here: what is required must be written.',
    remedy: 'Correct the value, or the schema.',
  },
  [Code.KUBECONFORM_VERSION_MISSING]: {
    severities,
    problem: '`test.kubeconform` does not say by which version of Kubernetes the objects are judged.',
    remedy: 'Set `kubernetesVersion`.',
  },
  [Code.DEPENDENCY_WITHOUT_IMAGE]: {
    severities,
    problem: 'A dependency has no `image`. Package Operator crashes on it as soon as the package has a test case.',
    remedy: 'Give it `image.name`, `image.package` and `image.range`, or remove it.',
  },
  [Code.LOCK_ENTRY_INVALID]: {
    severities,
    problem: 'An image of the lock file has no name, no reference or no digest, or its name is taken.',
    remedy: 'Write the lock file anew from the images of the manifest.',
  },
  [Code.LOCK_MISSING]: {
    severities,
    problem: 'The manifest has an image that the lock file lacks: nobody knows which image to install.',
    remedy: 'Write its digest to the lock file, as `kubectl package update` does.',
  },
  [Code.LOCK_DIFFERS]: {
    severities,
    problem: 'The lock file has another reference of an image than the manifest, or an image more: the digest is not that of the image that is meant.',
    remedy: 'Write the lock file anew, as `kubectl package update` does.',
  },
} satisfies RuleDocs;
