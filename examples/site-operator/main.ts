import { OperatorApp } from 'cdk8s-opack';
import { synthesize } from './synthesize';

const app = new OperatorApp();
synthesize(app);
app.synth();
