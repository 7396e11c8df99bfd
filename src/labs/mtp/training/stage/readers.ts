/** Two rows of guesses over a text: each cell as dark as its reader is sure, a link as thick as they agree. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Place } from '../../../../../sims/mtp/experiments/training/frame.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

const visible = (character: string): string =>
  character === '\n' ? '↵' : character === ' ' ? '␣' : character;

export function readers(view: View): Mark[] {
  const { frame, at } = view;
  return [
    ...frame.places.slice(0, at.places).flatMap((place, i) => column(view, place, i)),
    ...rowNames(view),
  ];
}

function column(view: View, place: Place, i: number): Mark[] {
  const { at, words } = view;
  const x = at.left + i * at.cell;
  const percent = (share: number): string => fixed(100 * share, 0);
  const names = {
    ...{ letter: visible(place.character), main: visible(place.main) },
    ...{ module: visible(place.module), overlap: percent(place.overlap) },
    ...{ mainSure: percent(place.mainSure), moduleSure: percent(place.moduleSure) },
  };
  const gap = at.main - at.module - at.high;
  const wide = Math.max(0.5, place.overlap * (at.cell - 2));
  return [
    ...cell(view, `module ${i}`, [x, at.module], place.module, place.moduleSure, {
      says: say(words.moduleSays, names),
      fill: 'ink',
    }),
    rect(`link ${i}`, [x + (at.cell - wide) / 2, at.module + at.high, wide, gap], {
      ...{ fill: 'teal', opacity: 0.55, says: say(words.linkSays, names), phase: 1 },
    }),
    ...cell(view, `main ${i}`, [x, at.main], place.main, place.mainSure, {
      says: say(words.mainSays, names),
      fill: 'deep',
    }),
    label(`letter ${i}`, [x + at.cell / 2, at.text + 14], visible(place.character), {
      ...{ anchor: 'middle', face: 'mono', size: 14, fill: 'ink' },
    }),
  ];
}

function cell(
  { at }: View,
  key: string,
  [x, y]: readonly [number, number],
  letter: string,
  sure: number,
  { says, fill }: { readonly says: string; readonly fill: 'ink' | 'deep' },
): Mark[] {
  const place = [x + 0.5, y, at.cell - 1, at.high] as const;
  return [
    rect(`${key} paper`, place, { fill: 'panel', stroke: 'rule-2' }),
    rect(key, place, { fill, opacity: sure * sure, says, phase: 0 }),
    label(`${key} letter`, [x + at.cell / 2, y + at.high / 2 + 5], visible(letter), {
      ...{ anchor: 'middle', face: 'mono', size: 13, says, phase: 0 },
      fill: sure > 0.78 ? 'panel' : 'ink',
    }),
  ];
}

/** Who reads which row. */
function rowNames({ at, words, arrangement }: View): Mark[] {
  if (arrangement === 'phone') {
    return [
      label('row module', [0, at.module - 5], words.moduleShort, { fill: 'ink', bold: true }),
      label('row main', [0, at.text + 32], words.mainShort, { fill: 'deep', bold: true }),
    ];
  }
  return [
    label('row module', [0, at.module + 12], words.module, { fill: 'ink', bold: true }),
    label('row module sees', [0, at.module + 26], words.moduleSees, { fill: 'ink-2' }),
    label('row main', [0, at.main + 12], words.main, { fill: 'deep', bold: true }),
    label('row main sees', [0, at.main + 26], words.mainSees, { fill: 'ink-2' }),
    label('row text', [0, at.text + 14], words.text, { fill: 'ink-2' }),
    label('row link', [0, at.module + 44], words.link, { fill: 'teal' }),
  ];
}
