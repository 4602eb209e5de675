// Runs examples and prints what they wrote: node examples/run.js [NAME...]
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync, statSync } = require('node:fs');
const { join, relative } = require('node:path');

const root = join(__dirname, '..');
const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : ['nginx-operator']) run(name);

function run(name) {
  const folder = join(__dirname, name);
  const program = join(folder, 'main.ts');
  if (!existsSync(program)) {
    const known = readdirSync(__dirname).filter(entry => existsSync(join(__dirname, entry, 'main.ts')));
    console.error(`There is no example '${name}'; there are ${known.join(', ')}.`);
    process.exit(1);
  }
  const outdir = join(root, 'dist', name);
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ['-r', 'tsx/cjs', program], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'test', 'tsconfig.json'), CDK8S_OUTDIR: outdir },
  });
  if (status !== 0) process.exit(status ?? 1);
  const milliseconds = Number((process.hrtime.bigint() - start) / 1000000n);
  const files = list(outdir);
  console.log(`\n${name}`);
  for (const path of files) console.log(`${String(statSync(path).size).padStart(8)}  ${relative(root, path)}`);
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  console.log(`${String(bytes).padStart(8)}  bytes in ${files.length} files, written in ${milliseconds} ms (with the start of Node)`);
}

function list(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => (entry.isDirectory() ? list(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}
