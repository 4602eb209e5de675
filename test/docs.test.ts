import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as ts from 'typescript';

const ROOT = join(__dirname, '..');
const pages = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.md')).map(path => join(ROOT, 'docs', path));

/** `src/synthesize.ts` as `opack init` writes it, for the tests that pages show. */
const SYNTHESIZE = `import { App } from 'cdk8s';
import { OlmBundle, Operator, PkoPackage } from 'cdk8s-opack';
export declare function synthesize(app: App): { operator: Operator; pko: PkoPackage; olm: OlmBundle };
`;

/** The blocks of TypeScript of a page, each with the line that it begins at. */
function programsIn(page: string): { name: string; text: string }[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map(match => (
    { name: `${relative(ROOT, page)}:${text.slice(0, match.index).split('\n').length + 1}`, text: match[1] }
  ));
}

test('every program in the documentation compiles', () => {
  const programs = pages.flatMap(programsIn);
  expect(programs.length).toBeGreaterThan(0);
  const folder = mkdtempSync(join(__dirname, '.docs-'));
  try {
    for (const part of ['src', 'test']) mkdirSync(join(folder, part));
    writeFileSync(join(folder, 'src', 'synthesize.ts'), SYNTHESIZE);
    const files = programs.map(({ text }, index) => {
      const path = join(folder, 'test', `program-${index}.ts`);
      writeFileSync(path, text);
      return path;
    });
    const { config } = ts.readConfigFile(join(ROOT, 'test/tsconfig.json'), path => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, join(ROOT, 'test'));
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(files, { ...options, noEmit: true, skipLibCheck: true }))
      .filter(({ file }) => file !== undefined && files.includes(file.fileName));
    const told = diagnostics.map(({ file, start, messageText }) => {
      const { line } = file!.getLineAndCharacterOfPosition(start ?? 0);
      return `${programs[files.indexOf(file!.fileName)].name} +${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(told).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 180_000); // the compiler reads all of the library
