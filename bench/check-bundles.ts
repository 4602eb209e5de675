/**
 * How long it takes to check all bundles of the corpus with every rule, beside the validators of operator-framework/api and operator-registry.
 *
 * Each round is a process of each that reads all bundles from the disk. The ratio that counts is of the time of one processor: Go's program runs
 * with GOMAXPROCS=1, and of ours the time of all threads counts, those that compile and collect garbage too. As users have it, Go's program
 * judges on all processors: that is told by the clock.
 *
 * Usage: node -r tsx/cjs bench/check-bundles.ts [rounds]; it needs Go, bash and the corpus of conformance/README.md
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { publishedBundles } from '../conformance/bundle-mutations/bases';
import { buildTools } from '../conformance/tools';

/** Seconds: by the clock, and of processors. */
interface Times { readonly wall: number; readonly processor: number }

const root = resolve(__dirname, '..');
const rounds = Number(process.argv[2] ?? 5);
const bundles = publishedBundles(resolve(root, process.env.OPACK_CORPUS ?? '../shared'));
const { bundleVerdict } = buildTools(join(root, 'conformance'));

/** Runs a program over all bundles; what it prints. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const input = bundles.map(({ dir }) => `${dir}\n`).join('');
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, input, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${command} fails: ${error?.message ?? stderr}`);
  return stdout;
}

function theirs(env: NodeJS.ProcessEnv): Times {
  const script = 'TIMEFORMAT="%R %U %S"; { time "$0" >/dev/null 2>&1; } 2>&1';
  const [wall, user, system] = run('bash', ['-c', script, bundleVerdict], { ...env, LC_ALL: 'C' }).trim().split(' ').map(Number) as [number, number, number];
  return { wall, processor: user + system };
}

function ours(): Times {
  return JSON.parse(run(process.execPath, ['-r', 'tsx/cjs', join(__dirname, 'check-bundles-once.ts')])) as Times;
}

function median(times: readonly Times[], key: keyof Times): number {
  return times.map(time => time[key]).sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function tell(what: string, go: number, node: number): void {
  console.log(`${bundles.length} bundles, ${what}: Go in ${go.toFixed(1)} s, we in ${node.toFixed(1)} s, ratio ${(node / go).toFixed(2)}`);
}

const onOne: Times[] = [];
const onAll: Times[] = [];
const own: Times[] = [];
for (let round = 0; round < rounds; round++) {
  onOne.push(theirs({ GOMAXPROCS: '1' }));
  own.push(ours());
  onAll.push(theirs({}));
}
tell('time of one processor', median(onOne, 'processor'), median(own, 'processor'));
tell('by the clock, Go on all processors', median(onAll, 'wall'), median(own, 'wall'));
