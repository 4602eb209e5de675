// The same objects as a chart of cdk8s: many-objects-cdk8s.js <number> <output folder>
const { App, Chart } = require('cdk8s');
const { addObjects } = require('./objects');

const [count, outdir] = process.argv.slice(2);
const app = new App({ outdir });
addObjects(new Chart(app, 'many'), Number(count));
app.synth();
