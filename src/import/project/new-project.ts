import { plainProject, ProjectSetup } from './plain-project';
import { importTest, templateTest } from './project-test';
import { projenProject } from './projen-project';
import { readme } from './readme';
import { templateKind, templateProgram } from './template-program';
import { FileTree } from '../../files/file-tree';
import { kebabCase } from '../code/identifiers';
import { OperatorSource } from '../operator-source';
import { programOf } from '../write-program';

/** What a new project is made of. */
export interface NewProjectOptions extends ProjectSetup {
  /** Whether projen sets it up. */
  readonly isProjen: boolean;
  /** The operator that its program is made from; a small one of ours otherwise. */
  readonly source?: OperatorSource;
}

/** A project that nobody has written yet. */
export interface NewProject {
  readonly files: FileTree;
  /** What of the source is otherwise in it, and why. */
  readonly notes: readonly string[];
}

/** Makes a project whose program writes an operator's packages, and whose test passes as it stands. */
export function newProject({ source, isProjen, ...setup }: NewProjectOptions): NewProject {
  const { name, packageManager } = setup;
  const program = source === undefined ? undefined : programOf(source, { name });
  const text = program === undefined ? templateTest(templateKind(name)) : importTest(program.objects);
  const files = new FileTree([
    ...(program?.files ?? templateProgram(name)).entries(),
    [`test/${kebabCase(name)}.test.ts`, text],
    ['README.md', readme({ name, packageManager, isProjen, ...(program !== undefined && { notes: program.notes }) })],
    ...(isProjen ? projenProject(setup) : plainProject(setup)),
  ]);
  return { files, notes: program?.notes ?? [] };
}
