import { Completed, CompletedCommand, CompletedOption, allCommands } from './completion-model';
import { quote } from './shell-quote';

/** A script for zsh, to be sourced or put into a folder of $fpath. */
export function zshCompletion(program: CompletedCommand): string {
  return `#compdef opack
# Completes opack in zsh: source <(opack completion zsh)

${allCommands(program).map(functionOf).join('\n')}
if [[ $funcstack[1] == _opack ]]; then
  _opack "$@"
else
  compdef _opack opack
fi
`;
}

/** What completes a command. Those below it are told apart by their first word. */
function functionOf(command: CompletedCommand): string {
  const { commands, options, operands } = command;
  const specs = options.map(optionSpec);
  if (commands.length === 0) {
    const action = actionOf(operands);
    return `${nameOf(command)}() {\n${argumentsCall('_arguments', action === '' ? specs : [...specs, quote(`*:argument:${action}`)])}\n}\n`;
  }
  const descriptions = commands.map(({ path, description }) => `      ${quote(`${path.at(-1)!.replaceAll(':', '\\:')}:${description}`)}`);
  const cases = commands.map(one => `        ${quote(one.path.at(-1)!)}) ${nameOf(one)} ;;`);
  return `${nameOf(command)}() {
  local state line
  local -a commands
${argumentsCall('_arguments -C', [...specs, quote('1: :->command'), quote('*:: :->rest')])}
  case $state in
    command)
      commands=(
${descriptions.map(line => `  ${line}`).join('\n')}
      )
      _describe command commands
      ;;
    rest)
      case $words[1] in
${cases.join('\n')}
      esac
      ;;
  esac
}
`;
}

function argumentsCall(call: string, specs: readonly string[]): string {
  return [`  ${call}`, ...specs.map(spec => `    ${spec}`)].join(' \\\n');
}

function optionSpec({ flags, description, value }: CompletedOption): string {
  const explanation = `[${description.replace(/[[\]\\]/g, '\\$&')}]`;
  const argument = value === undefined ? '' : `:value:${actionOf(value)}`;
  const rest = quote(explanation + argument);
  const forms = flags.map(flag => value !== undefined && flag.startsWith('--') ? `${flag}=` : flag); // `--out=x`, too
  return flags.length === 1 ? `${forms[0]}${rest}` : `${quote(`(${flags.join(' ')})`)}{${forms.join(',')}}${rest}`;
}

function actionOf({ choices, paths }: Completed): string {
  if (choices.length > 0) return `(${choices.join(' ')})`;
  return paths === undefined ? '' : paths === 'folders' ? '_files -/' : '_files';
}

function nameOf({ path }: CompletedCommand): string {
  return ['_opack', ...path].join('_').replaceAll('-', '_');
}
