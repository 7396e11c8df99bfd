/**
 * How wide a text is, from tables: before scripts run nothing can be measured. In hundredths of the
 * font's size, from space to tilde, as Inter and Source Serif 4 have them.
 */
import type { Text } from './marks.ts';

const read = (table: string): readonly number[] => table.split(' ').map(Number);

const sans = read(
  '28 29 47 63 64 98 64 30 36 36 50 66 29 46 29 36 63 41 61 62 65 59 62 57 62 62 29 30 66 66 66 51 97 69 65 73 72 60 59 75 74 27 57 67 57 90 75 76 64 76 64 64 65 74 69 99 68 68 63 36 36 36 47 46 32 56 61 57 61 58 37 61 59 24 24 55 24 88 59 60 61 61 38 53 33 59 56 82 55 56 55 43 33 43 66',
);
const serif = read(
  '35 44 52 84 70 95 90 31 47 47 52 84 35 42 35 37 70 70 70 70 70 70 70 70 70 70 37 37 84 84 84 59 100 78 85 80 87 76 71 85 94 47 47 87 70 111 91 87 75 87 83 72 74 87 78 112 78 71 73 47 37 47 84 50 50 65 70 61 70 64 43 70 73 38 36 69 38 106 73 67 70 70 53 56 46 73 58 86 60 58 57 64 36 64 84',
);
/** Bold Inter beside plain. */
const bolder = 1.03;
/** A letter outside the tables, and one of a script whose letters are square. */
const other = 66;
const square = 100;
const isSquare = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef]/;

/** The width of a text in CSS pixels. */
export function textWidth(
  text: string,
  { size = 12, face = 'sans', bold = false }: Pick<Text, 'size' | 'face' | 'bold'> = {},
): number {
  const table = face === 'serif' ? serif : sans;
  let hundredths = 0;
  for (const letter of text) {
    const latin = face === 'mono' ? 60 : (table[letter.charCodeAt(0) - 32] ?? other);
    hundredths += isSquare.test(letter) ? square : latin;
  }
  return (hundredths * size * (bold && face === 'sans' ? bolder : 1)) / 100;
}

/** As much of a text as fits, with an ellipsis where it had to be cut. */
export function fitted(
  text: string,
  width: number,
  look: Pick<Text, 'size' | 'face' | 'bold'> = {},
): string {
  if (textWidth(text, look) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, look) > width) letters.pop();
  return `${letters.join('')}…`;
}
