/** The paper's symbol of a knob, written as plain text: 'ε_low', 'd_h^R / 2'. */

export interface Piece {
  readonly text: string;
  readonly place: 'line' | 'below' | 'above';
}

/** What stands on the line, below it and above it; an index ends where a space begins. */
export const piecesOf = (symbol: string): Piece[] =>
  [...symbol.matchAll(/([_^]?)([^_^ ]+)|( [^_^]*)/g)].map(([, mark, text, rest]) => ({
    text: text ?? rest,
    place: mark === '_' ? 'below' : mark === '^' ? 'above' : 'line',
  }));

/** Words stand upright, letters slanted. */
export const isWord = (text: string): boolean => /^[a-z]{2,}$/.test(text);
