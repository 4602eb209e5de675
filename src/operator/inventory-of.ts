import { CollectedObjects } from './collect';
import type { CustomResource } from './custom-resource';
import { Evaluator, KnownValues } from './evaluate';
import { ImageFacts, ParameterFacts } from './facts';
import { Inventory, InventoryObject, InventoryWebhook, OwnedApi } from './inventory';
import { OperatorMetadata } from './metadata';
import type { Target } from './target';
import { readTree } from './tree';
import { Finding, Severity } from '../findings/finding';
import { nearest } from '../findings/suggest';
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
  readonly options: {
    readonly values?: { [name: string]: any };
    readonly answers?: { [question: string]: boolean };
    readonly imagesByTag?: boolean;
  };
}

/** The operator as facts for a target without templates: every value filled in. */
export function takeInventory(sources: InventorySources): { inventory: Inventory; findings: Finding[] } {
  const { collected, target, options } = sources;
  const findings = [...collected.findings, ...unknownValues(sources)];
  const imageReference = (image: ImageFacts) => (options.imagesByTag === true || image.digest === undefined
    ? image.reference
    : `${image.repository}@${image.digest}`);
  const known: KnownValues = {
    parameters: (options.values ?? {}) as { [name: string]: Json },
    answers: options.answers ?? {},
    image: imageReference,
    target: target.name,
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

function unknownValues({ parameters, options, target, name }: InventorySources): Finding[] {
  const names = parameters.map(parameter => parameter.name);
  return Object.keys(options.values ?? {}).filter(value => !names.includes(value)).map(value => {
    const suggestion = nearest(value, names);
    return {
      code: 'OP003',
      severity: Severity.ERROR,
      message: `The operator '${name}' has no parameter '${value}', for which ${target} is given a value.`,
      ...(suggestion !== undefined && { remedy: `Did you mean '${suggestion}'?` }),
    };
  });
}
