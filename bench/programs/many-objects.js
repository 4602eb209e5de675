// An operator of many objects, in both formats: many-objects.js <number> <output folder>
const { OlmBundle, Operator, OperatorApp, PkoPackage } = require('../..');
const { addObjects } = require('./objects');

const [count, outdir] = process.argv.slice(2);
const app = new OperatorApp({ outdir });
const operator = new Operator(app, 'many', { version: '1.0.0', description: 'Has many objects.', provider: { name: 'Example' }, minKubeVersion: '1.27.0' });
addObjects(operator, Number(count));
new PkoPackage(app, 'pko', { operator }).addTestCase('default');
new OlmBundle(app, 'olm', { operator, channels: ['stable'] });
app.synth();
