import { escapeControls } from './escape';

/** What stands for a character on a terminal, and the columns that it takes there. */
export interface Cell {
  readonly shown: string;
  readonly width: number;
}

const TAB: Cell = { shown: '    ', width: 4 };
const CUT: Cell = { shown: '…', width: 1 };
/** What terminals draw two columns wide: East Asian wide and full-width characters, and pictures. */
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u;

/** The first cells that fit, the last of them a mark where some were cut off. */
export function fitting(cells: readonly Cell[], room: number): Cell[] {
  if (widthOf(cells) <= room) return [...cells];
  let used = CUT.width;
  const count = cells.findIndex(cell => (used += cell.width) > room);
  return [...cells.slice(0, count), CUT];
}

/** The columns that cells take. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** One cell for each character that is seen as one. Tabs are four blanks, control characters are escapes. */
export function cellsOf(text: string): Cell[] {
  if (/^[\u0020-\u007e]*$/.test(text)) return Array.from(text, shown => ({ shown, width: 1 }));
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => {
    if (segment === '\t') return TAB;
    const shown = escapeControls(segment);
    if (shown !== segment) return { shown, width: shown.length };
    return { shown, width: WIDE.test(segment) ? 2 : 1 };
  });
}

/** What is written for cells. */
export function shownText(cells: readonly Cell[]): string {
  return cells.map(cell => cell.shown).join('');
}
