import { PackageBaseProps } from './package-base-props';
import { CollisionProtection, Layout, PackageScope } from './scope';
import { accepted, listOf, made, oneOf, PropRules, text } from '../operator/check-props';
import { Operator } from '../operator/operator';

/** What is asked of the properties of a package or component before anything is derived from them. */
export const PACKAGE_PROP_RULES: PropRules<PackageBaseProps> = {
  operator: accepted('an Operator', Operator.isOperator),
  scopes: listOf(oneOf(PackageScope)),
  phases: listOf(made('a Phase, as Phase.of(\'deploy\')', '_selectors')),
  availabilityProbes: listOf(made('an AvailabilityProbe, as AvailabilityProbe.forKind(\'apps\', \'Deployment\', [...])', 'kind', '_toJson')),
  collisionProtection: oneOf(CollisionProtection),
  parameters: listOf(made('a Parameter', '_facts')),
  variant: text,
  layout: oneOf(Layout),
  constraints: listOf(made('a Constraint', '_json')),
  dependencies: listOf(made('a PackageDependency', '_toJson')),
  repositories: listOf(made('a PackageRepository', '_json')),
};
