import { CollectedObjects } from './collect';
import type { CustomResource } from './custom-resource';
import { Evaluator, KnownValues } from './evaluate';
import { ImageFacts, ParameterFacts } from './facts';
import { Inventory, InventoryObject, InventoryWebhook, OwnedApi } from './inventory';
import { OperatorMetadata } from './metadata';
import type { Target } from './target';
import { targetValueFindings, TargetOptions } from './target-values';
import { readTree } from './tree';
import { Finding, Severity } from '../findings/finding';
import { Json, JsonObject } from '../kube/json';
import { describeObject } from '../kube/object-ref';

/** What an inventory is made of. */
export interface InventorySources {
  readonly name: string;
  readonly metadata: OperatorMetadata;
  readonly namespace: string;
  readonly collected: CollectedObjects;
  readonly customResources: CustomResource[];
  readonly parameters: ParameterFacts[];
  readonly images: ImageFacts[];
  readonly webhooks: InventoryWebhook[];
  readonly target: Target;
  readonly options: TargetOptions;
}

/** The operator as facts for a target without templates: every value filled in. */
export function takeInventory(sources: InventorySources): { inventory: Inventory; findings: Finding[] } {
  const { collected, target, options } = sources;
  const findings = [...collected.findings, ...targetValueFindings(sources)];
  const imageReference = (image: ImageFacts) => (options.imagesByTag === true || image.digest === undefined
    ? image.reference
    : `${image.repository}@${image.digest}`);
  const known: KnownValues = {
    parameters: (options.values ?? {}) as { [name: string]: Json },
    answers: options.answers ?? {},
    image: imageReference,
    target: target.name,
    variant: options.variant,
  };
  const byConstruct = new Map<object, InventoryObject>();
  for (const { construct, tree, condition, constructPath, source } of collected.objects) {
    const evaluator = new Evaluator(known);
    const present = condition === undefined || evaluator.holds(condition);
    const manifest = present ? evaluator.object(tree) : {};
    for (const message of evaluator.problems) {
      findings.push({
        code: 'OP002',
        severity: Severity.ERROR,
        message: `In ${target}, ${message}.`,
        object: present ? describeObject(manifest) : `${construct.apiVersion} ${construct.kind}`,
        constructPath,
        source,
      });
    }
    if (present) byConstruct.set(construct, { manifest, constructPath, ...(source !== undefined && { source }) });
  }
  const objects = [...byConstruct.values()];
  return {
    inventory: {
      name: sources.name,
      metadata: sources.metadata,
      namespace: sources.namespace,
      objects,
      ownedApis: ownedApis(sources.customResources, byConstruct, new Evaluator(known), target),
      images: sources.images.map(image => ({ name: image.name, reference: imageReference(image) })),
      webhooks: sources.webhooks,
    },
    findings,
  };
}

function ownedApis(
  customResources: CustomResource[], byConstruct: ReadonlyMap<object, InventoryObject>, evaluator: Evaluator, target: Target,
): OwnedApi[] {
  const described = new Map(customResources.map(resource => [byConstruct.get(resource.definition), resource._props]));
  return [...byConstruct.values()].filter(object => object.manifest.kind === 'CustomResourceDefinition').map(definition => {
    const { displayName, description, samples = [] } = described.get(definition) ?? {};
    return {
      definition,
      ...(displayName !== undefined && { displayName }),
      ...(description !== undefined && { description }),
      samples: samples.map(sample => evaluator.evaluate(readTree(sample, target) ?? {}) as JsonObject),
    };
  });
}
