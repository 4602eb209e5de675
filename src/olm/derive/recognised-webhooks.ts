import { withoutCertificates } from './webhook-certificates';
import { findService, WebhookServices } from './webhook-services';
import { Finding, Severity } from '../../findings/finding';
import { given, isJsonObject, Json, JsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { describeObject } from '../../kube/object-ref';
import { InventoryObject, InventoryWebhook } from '../../operator/inventory';

/** The operator's objects without those that OLM makes for its webhooks, and the webhooks that these told of. */
export interface RecognisedWebhooks {
  readonly objects: InventoryObject[];
  readonly webhooks: InventoryWebhook[];
  /** Webhooks that OLM cannot make, or makes otherwise. */
  readonly findings: Finding[];
}

/** What a configuration says of a webhook and OLM takes over as it is. */
const KEPT = [
  'rules', 'failurePolicy', 'sideEffects', 'admissionReviewVersions', 'timeoutSeconds', 'matchPolicy', 'objectSelector', 'reinvocationPolicy',
] as const;
/** What OLM has no place for. */
const LOST = ['namespaceSelector', 'matchConditions'] as const;
/** Annotations by which others write the certificate's authority into a definition; OLM does that itself. */
const INJECTIONS = ['cert-manager.io/inject-ca-from', 'cert-manager.io/inject-ca-from-secret', 'service.beta.openshift.io/inject-cabundle'];

/**
 * Tells the webhooks that an author wrote as plain objects: configurations, conversions of definitions, their Services and certificates.
 *
 * OLM makes all of these from `webhookdefinitions`, as operator-sdk's `generate bundle` derives them, so that the objects are left out.
 *
 * @param namespace that the operator runs in
 */
export function recogniseWebhooks(objects: readonly InventoryObject[], namespace: string): RecognisedWebhooks {
  const services = new WebhookServices(objects, namespace);
  const findings: Finding[] = [];
  const webhooks: InventoryWebhook[] = [];
  const conversions = new Map<string, { webhook: InventoryWebhook; crds: string[] }>();
  const rest: InventoryObject[] = [];
  for (const object of objects) {
    const type = admissionType(object.manifest);
    if (type !== undefined) {
      const { webhooks: listed = [] } = object.manifest;
      const entries = Array.isArray(listed) ? listed : [listed];
      webhooks.push(...entries.flatMap(webhook => isJsonObject(webhook) && Array.isArray(listed)
        ? admission(type, webhook, object, services, findings)
        : refuse(object, `webhooks is no list of webhooks, but ${JSON.stringify(listed)}`.slice(0, 100), findings)));
    } else if (textAt(object.manifest, 'spec', 'conversion', 'strategy') === 'Webhook' && object.manifest.kind === 'CustomResourceDefinition') {
      addConversion(object, services, conversions, findings);
      rest.push({ ...object, manifest: withoutConversion(object.manifest) });
    } else {
      rest.push(object);
    }
  }
  for (const { webhook, crds } of conversions.values()) {
    const plurals = crds.map(name => name.slice(0, name.indexOf('.'))).join('');
    webhooks.push({ ...webhook, generateName: `c${plurals}.kb.io`, fields: { ...webhook.fields, conversionCRDs: crds } });
  }
  if (webhooks.length === 0) return { objects: rest, webhooks, findings };
  const cleaned = withoutCertificates(services.withoutServices(rest), services);
  return { objects: cleaned.objects, webhooks, findings: [...findings, ...cleaned.findings] };
}

function admissionType({ apiVersion, kind }: JsonObject): string | undefined {
  if (typeof apiVersion !== 'string' || !apiVersion.startsWith('admissionregistration.k8s.io/')) return undefined;
  if (kind === 'ValidatingWebhookConfiguration') return 'ValidatingAdmissionWebhook';
  return kind === 'MutatingWebhookConfiguration' ? 'MutatingAdmissionWebhook' : undefined;
}

function admission(
  type: string, webhook: JsonObject, object: InventoryObject, services: WebhookServices, findings: Finding[],
): InventoryWebhook[] {
  const name = textAt(webhook, 'name') ?? '';
  const lost = LOST.filter(field => isGiven(webhook[field]));
  if (lost.length > 0) {
    findings.push(about(object, {
      code: 'OLM231',
      severity: Severity.WARNING,
      message: `OLM has no place for ${lost.join(' and ')} of the webhook '${name}', which is then asked about more requests.`,
      remedy: 'Use objectSelector or rules, or let the webhook itself pass over what it is not for.',
    }));
  }
  const client = objectAt(webhook, 'clientConfig');
  const found = findService(services, client);
  if (typeof found === 'string') return refuse(object, `The webhook '${name}' cannot be told to OLM: ${found}.`, findings);
  const fields = given<Json>(Object.fromEntries(KEPT.map(field => [field, webhook[field]])));
  return [{ type, generateName: name, ...found, path: textAt(client, 'service', 'path') ?? '/', fields }];
}

function addConversion(
  object: InventoryObject, services: WebhookServices, conversions: Map<string, { webhook: InventoryWebhook; crds: string[] }>, findings: Finding[],
): void {
  const conversion = objectAt(object.manifest, 'spec', 'conversion', 'webhook');
  const client = objectAt(conversion, 'clientConfig');
  const name = textAt(object.manifest, 'metadata', 'name') ?? '';
  const found = findService(services, client);
  if (typeof found === 'string') {
    refuse(object, `The conversion of '${name}' cannot be told to OLM: ${found}.`, findings);
    return;
  }
  const path = textAt(client, 'service', 'path') ?? '/';
  const fields: JsonObject = { sideEffects: 'None', admissionReviewVersions: listAt(conversion, 'conversionReviewVersions') };
  const key = JSON.stringify([found, path, fields]);
  const known = conversions.get(key);
  if (known !== undefined) known.crds.push(name);
  else conversions.set(key, { webhook: { type: 'ConversionWebhook', generateName: '', ...found, path, fields }, crds: [name] });
}

function refuse(object: InventoryObject, message: string, findings: Finding[]): [] {
  findings.push(about(object, {
    code: 'OLM230',
    severity: Severity.ERROR,
    message,
    remedy: 'OLM calls webhooks of Deployments of the bundle only: let a Service of the operator lead to one, or leave the webhook out with PerTarget.onlyIn.',
  }));
  return [];
}

function about(object: InventoryObject, finding: Omit<Finding, 'object'>): Finding {
  const { manifest, constructPath, source } = object;
  return { ...finding, object: describeObject(manifest), constructPath, ...(source !== undefined && { source }) };
}

function isGiven(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  return Array.isArray(value) ? value.length > 0 : !isJsonObject(value) || Object.keys(value).length > 0;
}

/** OLM writes the conversion of a definition itself. */
function withoutConversion(manifest: JsonObject): JsonObject {
  const { conversion: _conversion, ...spec } = objectAt(manifest, 'spec')!;
  const { annotations, ...metadata } = objectAt(manifest, 'metadata') ?? {};
  const kept = Object.entries(isJsonObject(annotations) ? annotations : {}).filter(([key]) => !INJECTIONS.includes(key));
  return { ...manifest, metadata: { ...metadata, ...(kept.length > 0 && { annotations: Object.fromEntries(kept) }) }, spec };
}
