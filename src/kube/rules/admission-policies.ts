import { Code } from './codes';
import { Field } from './field';
import { labelSelector } from './label-selector';
import { checkOneOf, checkUnique, requireText } from './values';
import { admissionRule } from './webhooks';

const ACTIONS = ['Audit', 'Deny', 'Warn'];

/** The spec of a ValidatingAdmissionPolicy (kubernetes pkg/apis/admissionregistration/validation); expressions are not compiled. */
export function validatingAdmissionPolicySpec(spec: Field): void {
  checkOneOf(spec.at('failurePolicy'), Code.ADMISSION_POLICY, ['Fail', 'Ignore']);
  const kind = spec.at('paramKind');
  if (!kind.isAbsent) for (const key of ['apiVersion', 'kind']) requireText(kind.at(key), Code.ADMISSION_POLICY);
  const constraints = spec.at('matchConstraints');
  if (constraints.isAbsent) {
    constraints.required(Code.ADMISSION_POLICY);
  } else {
    matchResources(constraints);
    if (constraints.at('resourceRules').isEmpty) constraints.at('resourceRules').required(Code.ADMISSION_POLICY);
  }
  const validations = spec.at('validations');
  if (validations.isEmpty && spec.at('auditAnnotations').isEmpty) {
    validations.required(Code.ADMISSION_POLICY, 'validations or auditAnnotations must contain at least one item');
  }
  for (const validation of validations.items()) requireText(validation.at('expression'), Code.ADMISSION_POLICY);
  const variables = spec.at('variables').items();
  for (const variable of variables) for (const key of ['name', 'expression']) requireText(variable.at(key), Code.ADMISSION_POLICY);
  for (const condition of spec.at('matchConditions').items()) {
    for (const key of ['name', 'expression']) requireText(condition.at(key), Code.ADMISSION_POLICY);
  }
}

/** The spec of a ValidatingAdmissionPolicyBinding. */
export function validatingAdmissionPolicyBindingSpec(spec: Field): void {
  requireText(spec.at('policyName'), Code.ADMISSION_POLICY);
  const actions = spec.at('validationActions');
  if (actions.isEmpty) actions.required(Code.ADMISSION_POLICY, 'at least one validation action is required');
  for (const action of actions.items()) checkOneOf(action, Code.ADMISSION_POLICY, ACTIONS);
  checkUnique(actions.items(), Code.ADMISSION_POLICY);
  const texts = actions.items().map((action) => action.text());
  if (texts.includes('Deny') && texts.includes('Warn')) actions.invalid(Code.ADMISSION_POLICY, 'must not contain both Deny and Warn');
  matchResources(spec.at('matchResources'));
  const ref = spec.at('paramRef');
  if (ref.isAbsent) return;
  if (ref.at('name').isEmpty === ref.at('selector').isAbsent) {
    ref.invalid(Code.ADMISSION_POLICY, 'one of name or selector must be specified, and not both');
  }
  requireText(ref.at('parameterNotFoundAction'), Code.ADMISSION_POLICY);
  checkOneOf(ref.at('parameterNotFoundAction'), Code.ADMISSION_POLICY, ['Allow', 'Deny']);
}

function matchResources(match: Field): void {
  labelSelector(match.at('namespaceSelector'));
  labelSelector(match.at('objectSelector'));
  checkOneOf(match.at('matchPolicy'), Code.ADMISSION_POLICY, ['Equivalent', 'Exact']);
  for (const key of ['resourceRules', 'excludeResourceRules']) {
    for (const rule of match.at(key).items()) admissionRule(rule, Code.ADMISSION_POLICY);
  }
}
