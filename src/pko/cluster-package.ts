import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { configSchema } from './derive/config-schema';
import { PkoPackage } from './pko-package';
import { nearest } from '../findings/suggest';
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

/** Installs a package for the whole cluster (ClusterPackage, `package-operator.run/v1alpha1`). */
export class ClusterPackage extends ApiObject {
  /** @throws when the configuration names a parameter that the package does not have, lacks a required one, or has a wrong value */
  constructor(scope: Construct, id: string, props: ClusterPackageProps) {
    checkConfig(props.package, props.config ?? {});
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
  }
}

function checkConfig(pkg: PkoPackage, config: { [parameter: string]: any }): void {
  const names = pkg.parameters.map(parameter => parameter.name);
  const unknown = Object.keys(config).filter(name => !names.includes(name)).map(name => {
    const suggestion = nearest(name, names);
    return `there is no parameter '${name}'${suggestion === undefined ? '' : `; did you mean '${suggestion}'?`}`;
  });
  const schema = configSchema(pkg.parameters.map(parameter => parameter._facts)) ?? { type: 'object' };
  const problems = [...unknown, ...validateValue(schema, config, 'config').map(String)];
  if (problems.length > 0) throw new Error(`The configuration of the package '${pkg.packageName}' is wrong: ${problems.join('; ')}.`);
}
