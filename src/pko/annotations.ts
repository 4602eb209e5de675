/** Annotation that says which phase an object belongs to. */
export const PHASE_ANNOTATION = 'package-operator.run/phase';
/** Annotation with the expression that decides whether an object is part of the package. */
export const CONDITION_ANNOTATION = 'package-operator.run/condition';
/** Annotation that sends conditions of an object to the package. */
export const CONDITION_MAP_ANNOTATION = 'package-operator.run/condition-map';
/** Annotation that says what happens when the object exists already. */
export const COLLISION_PROTECTION_ANNOTATION = 'package-operator.run/collision-protection';
