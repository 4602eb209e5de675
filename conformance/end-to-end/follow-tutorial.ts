import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kubebuilderProject } from './kubebuilder-project';
import { Step, stepsOf } from './tutorial-page';
import { Workplace } from './workplace';
import { writeFiles } from '../folders';

const PAGE = 'docs/tutorial/from-kubebuilder-to-both-packages.md';

/** What a page says, and what stands for it here. */
export interface Stand {
  /** The library: an archive. */
  readonly library: string;
  /** Host and port of the registry. */
  readonly host: string;
}

/**
 * Does what the tutorial says, as it says it, in a folder that holds the project it begins with.
 *
 * The library is installed from an archive instead of by its name, and the registry has another port; nothing else is otherwise than on the page.
 *
 * @throws StepFailed at the first step that is not as the page shows it
 */
export function followTutorial(root: string, place: Workplace, stand: Stand): void {
  writeFiles(place.root, kubebuilderProject());
  for (const step of stepsOf(withStand(readFileSync(join(root, PAGE), 'utf8'), stand))) take(place, step);
}

function withStand(page: string, { library, host }: Stand): string {
  const init = `npx --yes --package '${library}' opack init --library '${library}'`;
  return page.replaceAll('npx --package cdk8s-opack opack init', init).replaceAll('localhost:5000', host);
}

function take(place: Workplace, step: Step): void {
  if (step.kind === 'file') return place.write(step.path, step.text);
  if (step.kind === 'commands') return place.run(nameOf(step.text), step.text, step);
  place.write('edit.patch', step.text);
  return place.run(`the edit of ${/^\+\+\+ b\/(.*)$/m.exec(step.text)?.[1]}`, 'patch -p1 --fuzz=0 < edit.patch\nrm edit.patch');
}

/** The first line, without what stands for the library and the registry. */
function nameOf(commands: string): string {
  return commands.split('\n')[0]!
    .replace(/--yes --package '.*' opack init --library '.*?'/, '--package cdk8s-opack opack init')
    .replace(/localhost:\d+/, 'localhost:5000');
}
