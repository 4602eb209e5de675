import { AvailabilityProbe } from './probe';
import { JsonObject } from '../kube/json';

/** What the operator's objects ask of the manifest. */
export interface DerivedManifest {
  /** `spec.phases`. */
  readonly phases: JsonObject[];
  /** `spec.availabilityProbes`, where the author gave none. */
  readonly probes: AvailabilityProbe[];
  /** `spec.config.openAPIV3Schema`. */
  readonly configSchema?: JsonObject;
  /** `spec.images`. */
  readonly images: JsonObject[];
  /** `spec.filter`. */
  readonly filter?: JsonObject;
  /** Whether there are components. */
  readonly hasComponents: boolean;
}
