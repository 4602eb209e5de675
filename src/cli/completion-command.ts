/* eslint-disable @typescript-eslint/no-require-imports -- the scripts are made for this command alone */
import { Argument, Command } from 'commander';
import type { Shell } from './completion';
import type { Finish, Session } from './session';
import { ExitCode } from './session';

const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish'];

const HOW_TO = `
In bash:  source <(opack completion bash)                         in ~/.bashrc
In zsh:   source <(opack completion zsh)                          in ~/.zshrc, after compinit
In fish:  opack completion fish > ~/.config/fish/completions/opack.fish`;

/** `opack completion SHELL` */
export function completionCommand(session: Session, finish: Finish): Command {
  const command = new Command('completion');
  return command
    .summary('print what makes a shell complete commands and options')
    .description('Prints a script that makes a shell complete the commands, options and values of opack with the tab key.')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', HOW_TO)
    .action((shell: Shell) => {
      const { completionScript } = require('./completion') as typeof import('./completion');
      session.stdout.write(completionScript(command.parent!, shell));
      finish(ExitCode.OK);
    });
}
