import { cdk8s, javascript } from 'projen';

const project = new cdk8s.ConstructLibraryCdk8s({
  name: 'cdk8s-opack',
  description: 'Define a Kubernetes operator once as cdk8s constructs; get its Package Operator package and its OLM bundle.',
  keywords: ['cdk8s', 'kubernetes', 'operator', 'olm', 'package-operator', 'bundle'],
  author: 'The cdk8s-opack authors',
  authorAddress: 'cdk8s-opack@users.noreply.github.com',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/cdk8s-opack/cdk8s-opack.git',
  license: 'Apache-2.0',
  copyrightOwner: 'The cdk8s-opack authors',
  defaultReleaseBranch: 'main',
  cdk8sVersion: '2.69.10',
  constructsVersion: '10.3.0',
  jsiiVersion: '~6.0.0',
  minNodeVersion: '20.0.0',
  packageManager: javascript.NodePackageManager.NPM,
  projenrcTs: true,
  sampleCode: false,
  peerDeps: ['cdk8s-plus-27@^2.9.1'],
  // js-yaml 4 reads YAML as Kubernetes does, once its scalars are ours, and fast; `yaml` explains what it refuses.
  deps: ['js-yaml@^4.3.0', 'semver@^7.6.0', 'yaml@^2.8.0', 're2js@^2.8.0', 'commander@^14', 'chokidar@^4'],
  bundledDeps: ['js-yaml', 'semver', 'yaml', 're2js', 'commander', 'chokidar'],
  bin: { opack: 'bin/opack' },
  devDeps: [
    // not `typescriptVersion`: that asks for a dist-tag of @types/node that may not exist
    'typescript@~6.0.0', '@types/node@^20', '@types/js-yaml@^4', '@types/semver', 'tsx', 'fast-check@^4', 'json2jsii',
    'cdk8s-plus-34@^2.0.54', // the newest line, beside the oldest
  ],
  jestOptions: {
    updateSnapshot: javascript.UpdateSnapshot.NEVER, // the default rewrites a changed snapshot and passes
    junitReporting: false,
    jestConfig: {
      collectCoverage: false,
      testTimeout: 60_000, // properties take a while on a busy machine
      moduleNameMapper: { '^cdk8s-opack$': '<rootDir>/src' },
      testMatch: ['<rootDir>/@(test|examples)/**/*.test.ts'],
    },
  },
  eslintOptions: { dirs: ['src'], devdirs: ['test', 'examples', 'conformance', 'bench', 'scripts'], commandOptions: { fix: false } },
  github: false,
  release: false,
  depsUpgrade: false,
  publishToPypi: { distName: 'cdk8s-opack', module: 'cdk8s_opack' },
});

// 1.13 lacks binaries for some platforms, which makes `npm ci` refuse the lock file
project.package.addPackageResolutions('unrs-resolver@1.12.2');

project.tryFindObjectFile('tsconfig.json')?.addOverride('compilerOptions.inlineSourceMap', false);
project.tryFindObjectFile('tsconfig.json')?.addOverride('compilerOptions.inlineSources', false);

// Tests and examples import the library by its name, as users do.
const dev = project.tryFindObjectFile('test/tsconfig.json')!;
dev.addOverride('compilerOptions.paths', { 'cdk8s-opack': ['../src/index.ts'] });
dev.addOverride('include', ['**/*.ts', '../examples/**/*.ts', '../imports/**/*.ts', '../conformance/**/*.ts', '../scripts/**/*.ts', '../bench/**/*.ts']);
for (const folder of ['examples', 'conformance', 'scripts', 'bench']) {
  new javascript.TypescriptConfig(project, {
    fileName: `${folder}/tsconfig.json`, // eslint takes the nearest one
    include: ['**/*.ts'],
    exclude: ['node_modules'],
    compilerOptions: {},
    extends: javascript.TypescriptConfigExtends.fromPaths(['../test/tsconfig.json']),
  });
}

project.testTask.prependExec('tsc --noEmit -p test/tsconfig.json'); // jest only transpiles
project.packageTask.reset();
project.packageTask.spawn(project.tasks.tryFind('package:js')!); // the other languages need their own tools

// Plain scripts: what is after `--` must reach them.
project.package.setScript('example', 'node examples/run.js');
project.package.setScript('bench', 'node -r tsx/cjs bench/run.ts');
project.package.setScript('conformance', 'node -r tsx/cjs conformance/run.ts');
project.package.setScript('schemas', 'node -r tsx/cjs scripts/generate-kube-schemas.ts');
project.package.setScript('rule-docs', 'node -r tsx/cjs scripts/generate-rule-docs.ts');
project.package.setScript('command-docs', 'node -r tsx/cjs scripts/generate-command-docs.ts');
project.package.setScript('imports', 'node -r tsx/cjs scripts/generate-imports.ts');

project.npmignore?.exclude('/imports/', '/examples/', '/conformance/', '/bench/', '/scripts/', '/docs/', '/.ci/', '/CONTRIBUTING.md');
project.gitignore.exclude('/dist/', '/examples/*/dist/', '/conformance/.cache/', '.opack-tmp-*', '/test/.docs-*');
project.eslint?.addIgnorePattern('imports/');
project.eslint?.addRules({
  'import/no-unresolved': 'off', // it knows no `paths`
  '@stylistic/max-len': ['error', { code: 150, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreComments: true, ignoreRegExpLiterals: true }],
  'import/no-cycle': 'error',
});
project.synth();
