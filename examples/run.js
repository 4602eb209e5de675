// Runs examples and prints what they wrote, a tree for each output: node examples/run.js [NAME...]
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
  for (const output of readdirSync(outdir).sort()) printOutput(join(outdir, output));
  console.log(`\n${summary(outdir)}, written in ${milliseconds} ms (with the start of Node)`);
}

function printOutput(path) {
  console.log(`\n${relative(root, path)}  (${summary(path)})`);
  if (statSync(path).isDirectory()) printTree(path, '');
}

function printTree(folder, indent) {
  const names = readdirSync(folder).sort();
  names.forEach((name, index) => {
    const path = join(folder, name);
    const isLast = index === names.length - 1;
    const branch = `${indent}${isLast ? '└── ' : '├── '}${name}`;
    if (statSync(path).isDirectory()) {
      console.log(`${branch}/`);
      printTree(path, `${indent}${isLast ? '    ' : '│   '}`);
    } else {
      console.log(`${branch.padEnd(76)}${String(statSync(path).size).padStart(8)}`);
    }
  });
}

function summary(path) {
  const sizes = sizesOf(path);
  return `${sizes.length} ${sizes.length === 1 ? 'file' : 'files'}, ${sizes.reduce((sum, size) => sum + size, 0)} bytes`;
}

function sizesOf(path) {
  if (!statSync(path).isDirectory()) return [statSync(path).size];
  return readdirSync(path).flatMap(name => sizesOf(join(path, name)));
}
