import * as fc from 'fast-check';
import { aSubject, expected, KINDS, Run, runsOf, testCase } from './hostile-package';
import { canonical, hostileText } from './hostile-values';
import { PkoPackage } from '../../../src';
import { FileTree, textOf } from '../../../src/files/file-tree';
import { admitConfig } from '../../../src/pko/instantiate/admission';
import { contextOfTestCase, templateValues } from '../../../src/pko/instantiate/context';
import { parseObjects } from '../../../src/pko/read/documents';
import { readPackage } from '../../../src/pko/read/read-package';
import { packageFunctions } from '../../../src/pko/template/package-functions';
import { TemplateSet } from '../../../src/pko/template/template-set';

/** What the templates of a package make of a test case, before any rule about objects; they are parsed once. */
function executor(pkg: PkoPackage): (run: Run) => any[] {
  const model = readPackage(new FileTree(Object.entries(pkg.toFiles())));
  const set: TemplateSet = new TemplateSet(packageFunctions({ file: () => undefined, filePaths: () => [], cel: () => true, set: () => set }));
  const templates = [...model.files].filter(([path]) => path.endsWith('.gotmpl'));
  for (const [path, content] of templates) set.parse(path, textOf(content));
  return ({ config, environment: { httpProxy, kubernetesVersion }, installation }) => {
    const environment = { kubernetes: { version: kubernetesVersion }, proxy: { httpProxy } };
    const context = contextOfTestCase(model, { name: 'run', context: { package: { metadata: installation }, config, environment } });
    const values = templateValues(context, admitConfig(model, context.config));
    return templates.filter(([path]) => path.includes('.yaml'))
      .flatMap(([path]) => parseObjects(path, set.execute(path, values)).map(({ object }) => object));
  };
}

function withoutOwnAnnotations(object: any): any {
  const entries = Object.entries(object.metadata.annotations).filter(([key]) => key !== 'package-operator.run/phase');
  return { ...object, metadata: { ...object.metadata, annotations: Object.fromEntries(entries) } };
}

test.each(Object.keys(KINDS))('%s arrives as it is, at every position', kind => {
  const { pkg, reference: made } = aSubject(kind, true);
  const execute = executor(pkg);
  fc.assert(fc.property(runsOf(pkg, fc.record({ name: hostileText, namespace: hostileText })), run => {
    const [object] = execute(run);
    expect(canonical(withoutOwnAnnotations(object))).toBe(canonical(expected(made, run, true)));
  }), { numRuns: 565 });
});

test.each(Object.keys(KINDS))('%s arrives as it is in the objects of a package', kind => {
  let [subject, count] = [aSubject(kind, false), 0];
  fc.assert(fc.property(runsOf(subject.pkg, fc.constant({ name: 'demo', namespace: '' })), run => {
    if (++count % 6 === 0) subject = aSubject(kind, false); // a package renders more slowly with every test case
    const { name } = subject.pkg.addTestCase(`case-${count}`, testCase(run));
    const [object] = subject.pkg.render(name);
    expect(canonical(withoutOwnAnnotations(object))).toBe(canonical(expected(subject.reference, run, false)));
  }), { numRuns: 64 });
});
