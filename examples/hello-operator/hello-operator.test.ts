import { execFileSync } from 'child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

const ROOT = join(__dirname, '..', '..');
const program = join(__dirname, 'main.ts');
const folder = mkdtempSync(join(tmpdir(), 'opack-hello-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program in a process of its own; its output, and the files that it wrote. */
function run(outdir: string): { output: string; files: Map<string, string> } {
  const target = join(folder, outdir);
  const output = execFileSync(process.execPath, ['-r', 'tsx/cjs', program], {
    encoding: 'utf8', stdio: 'pipe', env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'test', 'tsconfig.json'), CDK8S_OUTDIR: target },
  });
  const entries = readdirSync(target, { recursive: true, withFileTypes: true });
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)).sort();
  return { output, files: new Map(paths.map(path => [path.slice(target.length + 1), readFileSync(path, 'utf8')])) };
}

test('the README shows this program', () => {
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(`\`\`\`ts\n${readFileSync(program, 'utf8')}\`\`\`\n`);
});

test('it writes both packages, the same bytes in every process', () => {
  const { output, files } = run('first');
  expect(output).toBe('');
  expect(run('second').files).toEqual(files);
  expect([...files.keys()].filter(path => !path.includes('.test-fixtures/'))).toEqual([
    'olm/hello-operator/0.1.0/.opack-files',
    'olm/hello-operator/0.1.0/Dockerfile',
    'olm/hello-operator/0.1.0/manifests/hello-operator.v0.1.0.clusterserviceversion.yaml',
    'olm/hello-operator/0.1.0/manifests/hellos.example.com.crd.yaml',
    'olm/hello-operator/0.1.0/metadata/annotations.yaml',
    'pko/hello-operator/.dockerignore',
    'pko/hello-operator/.opack-files',
    'pko/hello-operator/Dockerfile',
    'pko/hello-operator/crds/hellos.example.com.customresourcedefinition.yaml',
    'pko/hello-operator/deploy/hello-operator-manager.deployment.yaml.gotmpl',
    'pko/hello-operator/manifest.yaml',
    'pko/hello-operator/namespace/hello-operator.namespace.yaml',
    'pko/hello-operator/rbac/hello-operator-role-clusterrolebinding.clusterrolebinding.yaml',
    'pko/hello-operator/rbac/hello-operator-role.clusterrole.yaml',
    'pko/hello-operator/rbac/hello-operator-runner.serviceaccount.yaml',
  ]);
});

test('the parameter is a template in the package and its default in the bundle', () => {
  const { files } = run('third');
  expect(files.get('pko/hello-operator/deploy/hello-operator-manager.deployment.yaml.gotmpl'))
    .toContain('- {{ printf "--log-level=%s" .config.logLevel | quote }}\n');
  expect(files.get('olm/hello-operator/0.1.0/manifests/hello-operator.v0.1.0.clusterserviceversion.yaml')).toContain('- --log-level=info\n');
});
