import { problemsOf } from './problems';
import { JsonObject } from '../../../src/kube/json';

const ofService = (spec: JsonObject) => problemsOf('v1', 'Service', { spec });
const ofPolicy = (spec: JsonObject) => problemsOf('networking.k8s.io/v1', 'NetworkPolicy', { spec });
const ofIngress = (spec: JsonObject) => problemsOf('networking.k8s.io/v1', 'Ingress', { spec });

test('a Service has ports, unless it is headless or another name', () => {
  expect(ofService({})).toEqual(['error spec.ports: Required value']);
  expect([...ofService({ clusterIP: 'None' }), ...ofService({ type: 'ExternalName', externalName: 'example.com' })]).toEqual([]);
});

test('several ports of a Service have names of their own', () => {
  expect(ofService({ ports: [{ port: 1, name: 'a' }, { port: 2 }, { port: 3, name: 'a' }] })).toEqual([
    'error spec.ports[1].name: Required value',
    'error spec.ports[2].name: Duplicate value: "a"',
  ]);
  expect(ofService({ ports: [{ port: 0, protocol: 'HTTP', targetPort: 'too-long-a-port-name', nodePort: 30000 }] })).toEqual([
    'error spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive',
    'error spec.ports[0].protocol: Unsupported value: "HTTP": supported values: "SCTP", "TCP", "UDP"',
    'error spec.ports[0].targetPort: Invalid value: "too-long-a-port-name": must be no more than 15 characters',
    'error spec.ports[0].nodePort: Forbidden: may not be used when `type` is \'ClusterIP\'',
  ]);
});

test('the settings of a Service', () => {
  expect(ofService({ type: 'Cluster', clusterIP: '10.0.0', selector: { a: 'b c' }, sessionAffinity: 'Client', ports: [{ port: 1 }] }).map((line) => line.split(': ')[0])).toEqual([
    'error spec.type', 'error spec.selector.a', 'error spec.sessionAffinity', 'error spec.clusterIP',
  ]);
});

test('a NetworkPolicy has directions, peers and ports', () => {
  expect(ofPolicy({ podSelector: {}, policyTypes: ['Ingress'], ingress: [{ from: [{ namespaceSelector: {} }], ports: [{ port: 80 }, {}] }] })).toEqual([]);
  expect(ofPolicy({
    policyTypes: ['Ingress', 'ingress', 'Ingress'],
    ingress: [{ from: [{}, { ipBlock: { cidr: '10.0.0.0' }, podSelector: {} }], ports: [{ port: -1 }, { endPort: 3 }, { port: 5, endPort: 4 }] }],
    egress: [{}],
  })).toEqual([
    'error spec.ingress[0].ports[0].port: Invalid value: -1: must be between 1 and 65535, inclusive',
    'error spec.ingress[0].ports[1].endPort: Invalid value: 3: may not be specified when `port` is not specified',
    'error spec.ingress[0].ports[2].endPort: Invalid value: 4: must be greater than or equal to `port`',
    'error spec.ingress[0].from[0]: Required value: must specify a peer',
    'error spec.ingress[0].from[1]: Forbidden: may not specify both ipBlock and another peer',
    'error spec.ingress[0].from[1].ipBlock.cidr: Invalid value: "10.0.0.0": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)',
    'error spec.policyTypes[1]: Unsupported value: "ingress": supported values: "Ingress", "Egress"',
    'error spec.policyTypes: Invalid value: ["Ingress","ingress","Ingress"]: may not specify more than two policyTypes',
    'warning spec.egress: The rules have no effect: policyTypes does not name Egress.',
  ]);
});

test('an Ingress leads somewhere', () => {
  const backend = { service: { name: 'a', port: { number: 80 } } };
  expect(ofIngress({ rules: [{ host: '*.example.com', http: { paths: [{ path: '/a', pathType: 'Prefix', backend }] } }] })).toEqual([]);
  expect(ofIngress({})).toEqual(['error spec: Invalid value: {}: either `defaultBackend` or `rules` must be specified']);
  expect(ofIngress({ rules: [{ http: { paths: [{ path: 'a', pathType: 'Prefix', backend }, { path: '/', backend: { service: { name: 'a', port: {} } } }] } }] })).toEqual([
    'error spec.rules[0].http.paths[0].path: Invalid value: "a": must be an absolute path',
    'error spec.rules[0].http.paths[1].pathType: Required value: pathType must be specified',
    'error spec.rules[0].http.paths[1].backend.service.port: Required value: port name or number is required',
  ]);
});
