import { RuleCase } from './rule-case';
import { CelExpression, Environment, ImageBinding, Instance, Operator, PackageScope, ParameterType, Phase, PkoPackage, PkoPackageProps } from '../../../../src';
import { Finding, Severity } from '../../../../src/findings/finding';
import { Code, RuleCode } from '../../../../src/pko/problem/codes';
import { aConfigMap, anOperator, aPackage } from '../../an-operator';

const DIGEST = `sha256:${'7'.repeat(64)}`;

/** What is to say of the package of an operator with a ConfigMap `demo/rope`. */
function check(build: (operator: Operator) => Partial<PkoPackageProps> | void, change: (pkg: PkoPackage) => void = () => undefined): Finding[] {
  const operator = anOperator();
  const pkg = aPackage(operator, build(operator) ?? {});
  change(pkg);
  return pkg.check();
}

/** A rule about constructs: a program that breaks it, and the same that does not. */
function aboutProgram<T>(
  code: RuleCode, constructPath: string, program: (value: T) => Finding[], bad: T, good: T, says: string, severity?: Severity,
): RuleCase {
  return { code, severity, bad: () => program(bad), good: () => program(good), says, constructPath };
}

/** The rules about packages that are made of an operator's constructs. */
export const DERIVATION_CASES: readonly RuleCase[] = [
  aboutProgram(Code.OBJECT_IN_UNKNOWN_PHASE, 'demo/rope', phase => check(operator => {
    aConfigMap(operator, 'rope');
    return { phases: [Phase.of(phase)] };
  }), 'first', 'deploy', 'belongs to the phase \'deploy\', which the package does not have'),
  aboutProgram(Code.VALUE_NOT_EXPRESSIBLE, 'demo/rope', given => check(operator => {
    const size = operator.parameter('size', { type: ParameterType.STRING, ...given });
    aConfigMap(operator, 'rope', {}, { size: `${size.valueAsString}m` });
  }), {}, { default: '5' }, 'may have no value, but is a part of a text'),
  aboutProgram(Code.IMAGE_WITHOUT_DIGEST, 'pko', props => check(operator => {
    aConfigMap(operator, 'rope', {}, { image: operator.image('winch', 'quay.io/harbor/winch:v1', props).ref });
    return { images: { winch: ImageBinding.locked() } };
  }), {}, { digest: DIGEST }, 'is to be locked, but its digest is not known'),
  aboutProgram(Code.CONSTRUCT_CLAIMED_TWICE, 'demo/rope', second => check(operator => {
    const objects = ['rope', 'hook'].map(name => aConfigMap(operator, name));
    return { phases: [Phase.of('first', { objects: [objects[0]] }), Phase.of('last', { objects: [objects[second]] })] };
  }), 0, 1, 'The phases \'first\', \'last\' all name the construct'),
  aboutProgram(Code.CONSTRUCT_FOREIGN, 'other/rope', (name: 'demo' | 'other') => check(operator => {
    aConfigMap(operator, 'hook');
    const other = new Operator(operator.node.scope!, 'other', { version: '1.0.0' });
    const objects = { demo: aConfigMap(operator, 'rope'), other: aConfigMap(other, 'rope') };
    return { phases: [Phase.of('deploy', { objects: [objects[name]] })] };
  }), 'other', 'demo', 'names a construct that is no part of the operator'),
  aboutProgram(Code.PHASE_SELECTOR_IDLE, 'pko', kind => check(operator => {
    aConfigMap(operator, 'rope');
    return { phases: [Phase.of('deploy', { select: [{ kind }] })] };
  }), 'Configmap', 'ConfigMap', 'selects {"kind":"Configmap"}, which no object is', Severity.WARNING),
  aboutProgram(Code.NAMESPACE_IN_TEXT, 'demo/rope', namespace => check(operator => {
    aConfigMap(operator, 'rope', {}, { url: `https://winch.${namespace}.svc` });
    return { scopes: [PackageScope.NAMESPACED] };
  }), 'demo', Instance.namespace, 'names the service winch.demo.svc', Severity.WARNING),
  aboutProgram(Code.CONDITION_NOT_IN_CEL, 'pko', condition => check(
    operator => void aConfigMap(operator, 'rope'),
    pkg => pkg.manifest.addFilterCondition('isMeant', CelExpression.of(condition)),
  ), Instance.isClusterScoped(), Environment.isOpenShift(), 'is about the installation, which CEL cannot ask for'),
  aboutProgram(Code.FILE_ADDED_TWICE, 'pko', path => check(
    operator => void aConfigMap(operator, 'rope'),
    pkg => pkg.addFile(path, ''),
  ), 'deploy/rope.configmap.yaml.gotmpl', 'deploy/README.md', 'renders to the same path as deploy/rope.configmap.yaml'),
];
