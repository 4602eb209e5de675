import { Command } from 'commander';
import { bashCompletion } from './completion-bash';
import { fishCompletion } from './completion-fish';
import { completedCommand } from './completion-model';
import { zshCompletion } from './completion-zsh';

/** A shell that can complete. */
export type Shell = 'bash' | 'zsh' | 'fish';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** A script for a shell that completes the commands of a program, their options and the values of these. */
export function completionScript(program: Command, shell: Shell): string {
  return SCRIPTS[shell](completedCommand(program));
}
