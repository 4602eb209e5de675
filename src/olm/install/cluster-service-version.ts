import { JsonObject } from '../../kube/json';

/** The parts of a ClusterServiceVersion that an installation is made of, as Go has decoded them: what Go always has is never missing. */
export interface ClusterServiceVersion {
  readonly metadata: { readonly name?: string; readonly uid?: string; readonly annotations?: { readonly [key: string]: string } };
  readonly spec: {
    readonly install: { readonly strategy: string; readonly spec: InstallStrategy };
    readonly installModes?: readonly { readonly type: string; readonly supported: boolean }[];
    readonly customresourcedefinitions: { readonly owned?: readonly { readonly name: string }[] };
    readonly apiservicedefinitions: { readonly owned?: readonly JsonObject[] };
    readonly webhookdefinitions?: readonly WebhookDescription[];
  };
}

/** What there is to install. */
export interface InstallStrategy {
  readonly deployments: readonly StrategyDeployment[] | null;
  readonly permissions?: readonly Permissions[];
  readonly clusterPermissions?: readonly Permissions[];
}

/** A Deployment. */
export interface StrategyDeployment {
  readonly name: string;
  readonly spec: JsonObject;
  readonly label?: { readonly [key: string]: string };
}

/** What a service account may do. */
export interface Permissions {
  readonly serviceAccountName: string;
  readonly rules: JsonObject[] | null;
}

/** A webhook. */
export interface WebhookDescription {
  readonly generateName: string;
  readonly type: string;
  readonly deploymentName?: string;
  readonly containerPort?: number;
  readonly targetPort?: number | string;
  readonly rules?: readonly { readonly apiGroups?: readonly string[]; readonly resources?: readonly string[] }[];
  readonly webhookPath?: string;
  readonly conversionCRDs?: readonly string[];
  readonly admissionReviewVersions: readonly string[] | null;
}
