import { BlockTabs, ReadingState } from './block-tabs';
import { Collection, SpecialScalar } from './plain-scalar';
import { YamlError } from './yaml-error';

/** What a listener of js-yaml can see and change. */
interface LoaderState extends ReadingState {
  readonly length: number;
  readonly line: number;
  position: number;
  result?: unknown;
}

export type LoaderListener = (event: string, state: object) => void;

/** What to correct. */
interface Corrections {
  /** Whether the text ends with a line end, or is to be read as if it did. */
  readonly endsLine: boolean;

  /** Whether maps and lists are to refuse to be keys. */
  readonly wrapsCollections: boolean;

  /** Where to note tabs. */
  readonly tabs?: BlockTabs;
}

/** What may follow a quoted scalar on its line; anything goes on in `"a" b`. */
const AFTER_QUOTED = /[ \t]*[\r\n#:,\]}]/y;
const QUOTE = /["']/;
const FLOW_INDICATOR = /[,[\]{}]/;

/** A listener of js-yaml that makes its values those of go-yaml where the two differ. */
export function goCorrections(text: string, { endsLine, wrapsCollections, tabs }: Corrections): LoaderListener {
  return (event, loader) => {
    const state = loader as LoaderState;
    if (event !== 'close') return tabs?.open(state);
    if (state.kind === 'scalar') {
      refuseRestOfLine(state);
      keepColon(state);
      if (!endsLine) removeAddedLineEnd(state, text);
    } else if (state.result === null) {
      // A `!` alone is an empty text.
      if (state.tag === '!') state.result = '';
    } else if (wrapsCollections && typeof state.result === 'object' && !(state.result instanceof SpecialScalar)) {
      state.result = new Collection(state.result);
    }
    tabs?.close(state);
  };
}

/** js-yaml takes what follows the last line of a quoted scalar for a key. Throws YamlError. */
function refuseRestOfLine({ input, line, lineStart, position, tag }: LoaderState): void {
  if (tag !== null || !QUOTE.test(input[position - 1])) return;
  AFTER_QUOTED.lastIndex = position;
  if (!AFTER_QUOTED.test(input)) throw new YamlError('did not find expected key', line + 1, position - lineStart + 1);
}

/** For go-yaml, a colon without a space behind it is part of a plain scalar, also where a bracket or a comma follows: `{a:}`. */
function keepColon(state: LoaderState): void {
  const { input, position, result, tag } = state;
  if (input[position] !== ':' || tag === null || !FLOW_INDICATOR.test(input[position + 1]) || QUOTE.test(input[position - 1])) return;
  state.result = `${result instanceof SpecialScalar ? result.source : String(result)}:`;
  state.position += 1;
}

/** js-yaml adds a line end to a text that has none; a block scalar at the end must not keep it. */
function removeAddedLineEnd(state: LoaderState, text: string): void {
  const { result, position, length } = state;
  if (position < length || typeof result !== 'string' || !result.endsWith('\n')) return;
  // A last line of spaces alone was no line of the scalar before either, unless it keeps all line ends.
  const isBlank = /[\r\n] *$/.test(text);
  if (!isBlank || result.endsWith('\n\n')) state.result = result.slice(0, -1);
}
