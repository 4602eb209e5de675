import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { PkoPackage } from './pko-package';
import { configSchema } from './read/manifest';
import { PackageScope } from './scope';
import { nearest } from '../findings/suggest';
import { JsonObject, objectAt } from '../kube/json';
import { validateValue } from '../kube/schema/validate';

/** How a package is installed for the whole cluster. */
export interface ClusterPackageProps {
  /** The package. */
  readonly package: PkoPackage;
  /** The package's image, with a tag or, better, a digest. */
  readonly image: string;
  /**
   * Name, labels and annotations of the object.
   * @default - the name of the package
   */
  readonly metadata?: ApiObjectMetadata;
  /**
   * The configuration, by parameter.
   * @default - the defaults
   */
  readonly config?: { [parameter: string]: any };
  /**
   * Whether Package Operator leaves the objects alone for now.
   * @default false
   */
  readonly paused?: boolean;
}

/**
 * Installs a package for the whole cluster (ClusterPackage, `package-operator.run/v1alpha1`).
 *
 * When the app is synthesized, it is an error if the package cannot be installed so, if the configuration names a parameter that the
 * package leaves no choice of, or if a value is missing or wrong.
 */
export class ClusterPackage extends ApiObject {
  constructor(scope: Construct, id: string, props: ClusterPackageProps) {
    super(scope, id, {
      apiVersion: 'package-operator.run/v1alpha1',
      kind: 'ClusterPackage',
      metadata: { name: props.package.packageName, ...props.metadata },
      spec: {
        image: props.image,
        ...(props.config !== undefined && { config: props.config }),
        ...(props.paused === true && { paused: true }),
      },
    });
    this.node.addValidation({ validate: () => problemsOf(props) });
  }
}

function problemsOf({ package: pkg, image, config = {} }: ClusterPackageProps): string[] {
  const problems: string[] = [];
  if (!/^[^\s/][^\s]*$/.test(image)) problems.push(`the image ${JSON.stringify(image)} is no image reference`);
  if (!pkg.manifest.scopes.includes(PackageScope.CLUSTER)) problems.push('it can only be installed in a namespace, by a Package');
  const schema = configSchema(pkg._manifest()) ?? { type: 'object' };
  problems.push(...unknownParameters(pkg, schema, Object.keys(config)), ...validateValue(schema, config as JsonObject, 'config').map(String));
  return problems.map(problem => `The package '${pkg.packageName}' cannot be installed like this: ${problem}.`);
}

/** Names that the schema of the package does not have: unknown ones, those that it fixes, and those that nothing depends on. */
function unknownParameters(pkg: PkoPackage, schema: JsonObject, given: readonly string[]): string[] {
  const open = Object.keys(objectAt(schema, 'properties') ?? {});
  const declared = pkg.parameters.map(parameter => parameter.name);
  return given.filter(name => !open.includes(name)).map(name => {
    if (declared.includes(name)) return `the parameter '${name}' is not left open: the package fixes it, or no object uses it`;
    const suggestion = nearest(name, open);
    return `there is no parameter '${name}'${suggestion === undefined ? '' : `; did you mean '${suggestion}'?`}`;
  });
}
