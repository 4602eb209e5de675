import { Completed, CompletedCommand, allCommands } from './completion-model';
import { quote } from './shell-quote';

/** A script for bash, also for its version 3.2. */
export function bashCompletion(program: CompletedCommand): string {
  const commands = allCommands(program);
  return `# Completes opack in bash: source <(opack completion bash)

_opack() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= words= paths= i line
  # bash takes --option=value for three words
  if [[ $word == '=' ]]; then
    word=
  elif [[ $before == '=' ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command/\${COMP_WORDS[i]}" in
${commands.slice(1).map(({ path }) => `      ${quote(key(path))}) command=${quote(key(path))} ;;`).join('\n')}
    esac
  done
  case "$command $before" in
${commands.flatMap(valueCases).join('\n')}
    *)
      case "$command" in
${commands.map(operandCase).join('\n')}
      esac
      ;;
  esac
  COMPREPLY=()
  if [[ -n $words ]]; then
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$words" -- "$word")
  fi
  if [[ -n $paths && $word != -* ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$paths" -- "$word")
  fi
}
complete -F _opack opack
`;
}

/** What follows the options of a command. */
function valueCases({ path, options }: CompletedCommand): string[] {
  return options.flatMap(({ flags, value }) => value === undefined ? [] : [
    `    ${flags.map(flag => quote(`${key(path)} ${flag}`)).join('|')}) ${assignments(value.choices, value)} ;;`,
  ]);
}

/** What stands elsewhere: commands, options, arguments. Options are offered where one begins. */
function operandCase({ path, options, operands, commands }: CompletedCommand): string {
  const words = [...commands.map(command => command.path.at(-1)!), ...operands.choices];
  const flags = options.flatMap(option => option.flags).filter(flag => flag.startsWith('--'));
  return `        ${quote(key(path))})
          ${assignments(words, operands)}
          if [[ $word == -* ]]; then words=${quote(flags.join(' '))}; fi
          ;;`;
}

function assignments(words: readonly string[], { paths }: Completed): string {
  return `words=${quote(words.join(' '))} paths=${paths === undefined ? '' : paths === 'folders' ? '-d' : '-f'}`;
}

function key(path: readonly string[]): string {
  return path.map(name => `/${name}`).join('');
}
