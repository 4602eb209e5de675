import { ApiObject, JsonPatch } from 'cdk8s';
import { IConstruct } from 'constructs';
import type { ConditionNode } from './condition-node';
import { Conditional } from './conditional';
import { constructFindings } from './construct-findings';
import { applyPatches, PatchOutcome } from './json-patches';
import { PerTarget } from './per-target';
import { sourceOf } from './provenance';
import type { Target } from './target';
import { isTreeMap, readTree, TreeMap } from './tree';
import type { WebhookServer } from './webhook-server';
import { writtenBy } from './written-once';
import { Finding, Severity } from '../findings/finding';
import { isJsonObject, JsonObject, textAt } from '../kube/json';
import { orderKeys } from '../kube/key-order';
import { groupOf } from '../kube/object-ref';
import { scopeOf } from '../kube/scope';

/** One object of the operator, for one target, its values still open. */
export interface CollectedObject {
  readonly construct: ApiObject;
  readonly constructPath: string;
  readonly source?: string;
  readonly tree: TreeMap;
  /** The object is there only where this holds. */
  readonly condition?: ConditionNode;
}

export interface CollectedObjects {
  readonly objects: CollectedObject[];
  readonly findings: Finding[];
}

/** Changes of objects for one output alone, made before their markers are read. */
export type EarlyPatches = ReadonlyMap<ApiObject, readonly JsonPatch[]>;

/** All objects below a construct that a target has, in the order of their constructs. */
export function collect(
  root: IConstruct, target: Target, namespace: string, servers: readonly WebhookServer[] = [], patches: EarlyPatches = new Map(),
): CollectedObjects {
  const objects: CollectedObject[] = [];
  const findings: Finding[] = [];
  const all = root.node.findAll().filter(ApiObject.isApiObject) as ApiObject[];
  const scopes = scopesOfDefinitions(all);
  for (const construct of all) {
    const origin = { constructPath: construct.node.path, source: sourceOf(construct) };
    if (PerTarget._restrictionsOn(construct).some(({ targets }) => !targets.includes(target))) continue;
    try {
      const written = servers.reduce((object, server) => server._adjust(construct, object, target), writtenBy(construct));
      const { document, problems } = patched(written, patches.get(construct));
      findings.push(...problems.map(problem => ({
        code: 'OP014', severity: Severity.ERROR, message: `In ${target}, ${problem}.`, object: `${construct.apiVersion} ${construct.kind}`, ...origin,
      })));
      const manifest = orderKeys(withoutForeignNamespace(document, namespace, scopes));
      const tree = readTree(manifest, target);
      if (!isTreeMap(tree)) throw new Error('The top-level keys of an object have to be known.');
      const condition = Conditional._conditionOf(construct);
      objects.push({ construct, ...origin, tree, ...(condition !== undefined && { condition }) });
    } catch (error) {
      findings.push({
        code: 'OP001',
        severity: Severity.ERROR,
        message: (error as Error).message,
        object: `${construct.apiVersion} ${construct.kind}`,
        ...origin,
      });
    }
  }
  return { objects, findings: [...findings, ...constructFindings(objects, target)] };
}

function patched(manifest: JsonObject, patches: readonly JsonPatch[] | undefined): PatchOutcome {
  return patches === undefined ? { document: manifest, problems: [] } : applyPatches(manifest, patches);
}

/** A chart's namespace is given to every object by cdk8s, to those of the cluster too. */
function withoutForeignNamespace(manifest: JsonObject, namespace: string, scopes: ReadonlyMap<string, string>): JsonObject {
  const apiVersion = textAt(manifest, 'apiVersion') ?? '';
  const kind = textAt(manifest, 'kind') ?? '';
  const scope = scopes.get(`${groupOf(apiVersion)}/${kind}`) ?? scopeOf(apiVersion, kind);
  if (scope !== 'Cluster' || textAt(manifest, 'metadata', 'namespace') !== namespace || !isJsonObject(manifest.metadata)) return manifest;
  const { namespace: _given, ...metadata } = manifest.metadata;
  return { ...manifest, metadata };
}

/** Scope of the kinds that the operator defines itself, by `group/kind`. */
function scopesOfDefinitions(objects: ApiObject[]): ReadonlyMap<string, string> {
  const scopes = new Map<string, string>();
  for (const object of objects) {
    if (object.kind !== 'CustomResourceDefinition') continue;
    const definition = writtenBy(object);
    const scope = textAt(definition, 'spec', 'scope');
    if (scope !== undefined) scopes.set(`${textAt(definition, 'spec', 'group')}/${textAt(definition, 'spec', 'names', 'kind')}`, scope);
  }
  return scopes;
}
