import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Context } from '../context';
import { followTutorial } from '../end-to-end/follow-tutorial';
import { makeNewOperator } from '../end-to-end/new-operator';
import { checkPushed } from '../end-to-end/pushed-packages';
import { tryVitest } from '../end-to-end/vitest';
import { StepFailed, Workplace } from '../end-to-end/workplace';
import { withLocalRegistry } from '../local-registry';
import { Report } from '../report';
import { outputOf, runTool } from '../run-tool';

/** The tutorial, command by command, with the library as it would be published; then a new operator, and another test runner. */
export async function run(report: Report, context: Context): Promise<void> {
  if (!existsSync(join(context.root, 'lib', 'index.js'))) return reportMissing(report);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'opack-end-to-end-')));
  try {
    const library = packLibrary(report, context.root, folder);
    await withLocalRegistry(context.tools.registry, folder, host => {
      const stand = { library, host };
      const tutorial = new Workplace(report, 'end-to-end: tutorial', folder);
      followTutorial(context.root, tutorial, stand);
      const project = tutorial.path();
      checkPushed(report, context, project, host);
      makeNewOperator(report, context.tools.crane, project, stand);
      tryVitest(new Workplace(report, 'end-to-end: vitest', project));
    });
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
  } finally {
    removeFromNpx(folder);
    rmSync(folder, { recursive: true });
  }
}

/** npx keeps what it runs; nobody will run this archive again. */
function removeFromNpx(folder: string): void {
  const kept = join(runTool('npm', ['config', 'get', 'cache']).stdout.trim(), '_npx');
  for (const name of existsSync(kept) ? readdirSync(kept) : []) {
    const manifest = join(kept, name, 'package.json');
    if (existsSync(manifest) && readFileSync(manifest, 'utf8').includes(folder)) rmSync(join(kept, name), { recursive: true });
  }
}

function reportMissing(report: Report): void {
  const [name, reason] = ['end-to-end: the library is compiled', 'there is no lib/: run npx projen compile'];
  if (process.env.OPACK_CORPUS_REQUIRED === '1') report.one(name, reason);
  else report.notRun(name, reason);
}

/** The path of the archive that npm would publish. */
function packLibrary(report: Report, root: string, folder: string): string {
  const packed = runTool('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root });
  const library = join(folder, packed.stdout.trim().split('\n').at(-1) ?? '');
  const isThere = packed.status === 0 && existsSync(library);
  report.one('end-to-end: npm packs the library', isThere ? undefined : outputOf(packed));
  if (!isThere) throw new StepFailed('npm pack');
  return library;
}
