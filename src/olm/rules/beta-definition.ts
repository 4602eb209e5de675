import { checkCustomResourceDefinition } from '../../kube/crd/check-crd';
import { isJsonObject, JsonObject, listAt, objectAt, textAt, valueAt } from '../../kube/json';
import { judgeObject } from '../../kube/judge/judge-object';
import { OwnKinds } from '../../kube/judge/own-kinds';
import { Code } from '../../kube/rules/codes';
import type { ObjectProblem } from '../../kube/rules/object-problem';

const BETA = 'apiextensions.k8s.io/v1beta1';
const TYPE = 'KUB011';
const COLUMNS = 'additionalPrinterColumns';

/**
 * What operator-framework/api has against a CustomResourceDefinition of v1beta1, which it converts and judges as one of v1: what clusters
 * of today do not take any more (pkg/validation/internal/crd.go). Empty for any other object.
 */
export function betaDefinition(manifest: JsonObject): ObjectProblem[] {
  const spec = objectAt(manifest, 'spec');
  if (textAt(manifest, 'apiVersion') !== BETA || manifest.kind !== 'CustomResourceDefinition' || spec === undefined) return [];
  const definition = { ...manifest, apiVersion: 'apiextensions.k8s.io/v1', spec: converted(spec) };
  const misfits = judgeObject(definition, new OwnKinds([])).filter(({ code }) => code === TYPE);
  const problems = [...misfits, ...checkCustomResourceDefinition(definition)].filter(({ path }) => !path.includes('openAPIV3Schema'))
    .map(problem => ({ ...problem, path: writtenPath(problem.path, spec) }));
  if (spec.preserveUnknownFields === false) return problems.filter(({ path }) => path.join('.') !== 'spec.preserveUnknownFields');
  return [...problems.filter(({ path }) => path.join('.') !== 'spec.preserveUnknownFields'), {
    path: ['spec', 'preserveUnknownFields'],
    severity: 'error',
    code: Code.SCHEMA_KEYWORD,
    message: 'Invalid value: true: cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead.',
    remedy: 'Write apiextensions.k8s.io/v1, where it is false.',
  }];
}

/** A single version and what all versions have in common become parts of the versions. */
function converted(spec: JsonObject): JsonObject {
  const single = textAt(spec, 'version') ?? '';
  const listed = listAt(spec, 'versions').filter(isJsonObject);
  const common: JsonObject = {
    ...(isJsonObject(spec.validation) && { schema: spec.validation }),
    ...(isJsonObject(spec.subresources) && { subresources: spec.subresources }),
    ...columns(spec),
  };
  const versions = listed.length > 0 || single === '' ? listed : [{ name: single, served: true, storage: true }];
  const { conversion } = spec;
  return {
    ...spec,
    scope: spec.scope ?? 'Namespaced',
    versions: versions.map(version => ({ ...common, ...version, ...columns(version) })),
    ...(isJsonObject(conversion) && {
      conversion: {
        strategy: conversion.strategy ?? 'None',
        ...(conversion.strategy === 'Webhook' && {
          webhook: {
            ...(conversion.webhookClientConfig !== undefined && { clientConfig: conversion.webhookClientConfig }),
            ...(conversion.conversionReviewVersions !== undefined && { conversionReviewVersions: conversion.conversionReviewVersions }),
          },
        }),
      },
    }),
  };
}

/** In v1 the path of a column is spelt jsonPath. */
function columns(holder: JsonObject): JsonObject {
  const { [COLUMNS]: list } = holder;
  if (!Array.isArray(list)) return {};
  return { [COLUMNS]: list.map(column => (isJsonObject(column) && 'JSONPath' in column ? { ...column, jsonPath: column.JSONPath } : column)) };
}

/** Where a problem of a version is written: columns of all versions stand beside them. */
function writtenPath(path: ObjectProblem['path'], spec: JsonObject): ObjectProblem['path'] {
  const [, versions, index, key, ...rest] = path;
  const isCommon = versions === 'versions' && key === COLUMNS && valueAt(listAt(spec, 'versions')[Number(index)], COLUMNS) === undefined;
  return isCommon ? ['spec', COLUMNS, ...rest] : path;
}
