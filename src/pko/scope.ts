/** Who may install a package. */
export enum PackageScope {
  /** A ClusterPackage: the objects may be anywhere. */
  CLUSTER = 'Cluster',
  /** A Package: the objects are in its namespace. */
  NAMESPACED = 'Namespaced',
}

/** What happens to an object that exists already and that another owner, or nobody, controls. */
export enum CollisionProtection {
  /** The package stops. */
  PREVENT = 'Prevent',
  /** The package takes over objects that nobody controls, for example what another installer left. */
  IF_NO_CONTROLLER = 'IfNoController',
  /** The package takes over every object. */
  NONE = 'None',
}

/** How the objects of a package are spread over files. */
export enum Layout {
  /** `<phase>/<name>.<kind>.yaml`. Within a phase, objects are applied in the order of these paths. */
  FILE_PER_OBJECT = 'object',
  /** `<phase>.yaml`, the objects in the order in which people write them: service accounts before roles before bindings. */
  FILE_PER_PHASE = 'phase',
}
