/**
 * Reads and checks bundles in one process, with every rule: directories come as lines on stdin. Prints as JSON the seconds that it takes, without
 * those that it takes to load the code: `wall` by the clock, `processor` of all threads together.
 */
import { readFileSync } from 'node:fs';
import { OPTIONAL_VALIDATORS } from '../conformance/bundle-rules';
import { checkBundle, readDirectory } from '../conformance/subject';

const directories = readFileSync(0, 'utf8').split('\n').filter(line => line !== '');
const start = process.hrtime.bigint();
const before = process.cpuUsage();
for (const directory of directories) checkBundle(readDirectory(directory), { validators: OPTIONAL_VALIDATORS });
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ wall: Number(process.hrtime.bigint() - start) / 1e9, processor: (user + system) / 1e6 }));
