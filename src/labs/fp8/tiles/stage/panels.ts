/** Four ways to share scales, a panel each; above in a float, below in whole numbers of eight bits. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { laneNames, type Lane } from '../../../../../sims/fp8/experiments/tiles/frame.ts';
import { label, poly, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { cells, outlined, sizeOf } from './cells.ts';
import type { Panel, View } from './layout.ts';

const header = 22; // above a panel, base line; a grip stands between
const lowHeader = 7; // where none does
const caption = 21; // under a panel, base line
const histogram = { top: 27, high: 14 }; // under a panel

/** A part of all in %. */
export const share = (part: number): string =>
  `${fixed(part, part === 0 || part > 99.95 ? 0 : 1)} %`;

export const nameOf = ({ words, values }: View, lane: Lane): string =>
  say(words[lane], { tile: values.tile });

export function panels(view: View): Mark[] {
  const rows = view.arrangement === 'wide' ? [0, 1] : [0];
  return laneNames.flatMap((lane) => [
    ...named(view, lane),
    ...rows.flatMap((row) => panel(view, lane, row)),
  ]);
}

function named(view: View, lane: Lane): Mark[] {
  const { x, y } = view.at.panelOf(lane);
  const isTile = lane === 'tile';
  const above = y > view.at.top ? lowHeader : header;
  return [
    label(`${lane} name`, [x, y - above], nameOf(view, lane), {
      ...{ bold: true, fill: isTile ? 'deep' : 'ink' },
    }),
  ];
}

function panel(view: View, lane: Lane, row: number): Mark[] {
  const { frame, at } = view;
  const place = at.panelOf(lane, row);
  const key = `${lane} ${row}`;
  const fates = (row === 0 ? frame.fates : frame.fatesInt8)[lane];
  return [
    ...cells(key, fates, place),
    ...outlined(view, key, lane, place),
    ...(row === 0
      ? groups(view, lane, place)
      : [
          rect(`${key} all`, [place.x, place.y, at.wide, at.high], { says: wholeSays(view, lane) }),
        ]),
    ...under(view, lane, row, place),
  ];
}

/** What each group of the float says: its scale, and what became of its numbers. */
function groups({ frame, values, words }: View, lane: Lane, { x, y, w, h }: Panel): Mark[] {
  const { rows, columns } = sizeOf(lane, values.tile);
  return frame.scaleOf[lane].flatMap((line, a) =>
    line.map((scale, b) => {
      const [i, j] = [a * rows, b * columns];
      const own = frame.fates[lane].slice(i, i + rows).map((text) => text.slice(j, j + columns));
      const count = (letter: string): number => own.join('').split(letter).length - 1;
      const [high, wide] = [own.length, own[0].length];
      const says = say(words.group, {
        ...{ scale: number(scale), all: high * wide, dead: count('z'), off: count('o') },
      });
      return rect(`${lane} group ${a} ${b}`, [x + j * w, y + i * h, wide * w, high * h], { says });
    }),
  );
}

const wholeSays = ({ frame, words }: View, lane: Lane): string =>
  say(words.wholeSays, {
    ...{ dead: share(frame.deadInt8[lane]), error: share(frame.errorInt8[lane]) },
  });

/** What became 0, and which codes are in use. */
function under(view: View, lane: Lane, row: number, { x, y }: Panel): Mark[] {
  const { at, frame, words, arrangement } = view;
  const isWide = arrangement === 'wide';
  const dead = (row === 0 ? frame.dead : frame.deadInt8)[lane];
  const foot = y + at.high;
  const text = share(dead);
  const paint: Paint = dead > 20 ? 'coral' : lane === 'tile' ? 'deep' : 'ink';
  const look = { bold: true, size: isWide ? 17 : 14, face: 'serif' } as const;
  const used = (row === 0 ? frame.used : frame.usedInt8)[lane];
  const codes = row === 0 ? frame.codes : 128;
  const both = {
    label: label(`${lane} ${row} dead`, [x, foot + caption], text, {
      ...{ ...look, fill: paint, says: say(words.deadSays, { dead: text }) },
    }),
  };
  if (!isWide) {
    const other = say(words.beside, { dead: share(frame.deadInt8[lane]) });
    const size = textWidth(text, look) + 6;
    return [
      both.label,
      label(`${lane} beside`, [x + size, foot + caption], other, { fill: 'ink-2' }),
    ];
  }
  return [
    both.label,
    label(`${lane} ${row} used`, [x + at.wide, foot + caption], say(words.used, { used, codes }), {
      ...{ anchor: 'end', fill: 'ink-2' },
    }),
    ...bars(view, `${lane} ${row}`, (row === 0 ? frame.histogram : frame.histogramInt8)[lane], {
      ...{ x, y: foot + histogram.top },
    }),
  ];
}

/** Sixteen steps from code 0 to the largest, the fullest as high as there is room. */
function bars(
  { at, words }: View,
  key: string,
  counts: readonly number[],
  { x, y }: { readonly x: number; readonly y: number },
): Mark[] {
  const { high } = histogram;
  const wide = at.wide / counts.length;
  const most = Math.max(...counts, 1);
  const points = counts.flatMap((count, i) => {
    const top = y + high - (high * count) / most;
    return [x + i * wide, top, x + (i + 1) * wide, top];
  });
  return [
    poly(`${key} codes`, [x, y + high, ...points, x + at.wide, y + high], {
      ...{ closed: true, fill: 'grey', says: words.codesSays },
    }),
  ];
}

/** What the rows and columns of panels are. */
export function rowLabels(view: View): Mark[] {
  const { at, words, values, arrangement } = view;
  if (arrangement !== 'wide') return [];
  const format = values.format.toUpperCase();
  return [
    label('scale for', [0, at.top - header], words.scaleFor, { fill: 'ink-2' }),
    ...[format, 'INT8'].flatMap((name, row): Mark[] => {
      const top = at.top + row * at.pitch;
      const foot = top + at.high;
      return [
        label(`format ${row}`, [0, top + 14], name, { bold: true, size: 15, fill: 'ink' }),
        label(`kind ${row}`, [0, top + 31], words[row === 0 ? 'float' : 'whole'], {
          fill: 'ink-2',
        }),
        label(`became ${row}`, [0, foot + caption], words.became, { fill: 'ink-2' }),
        label(`in use ${row}`, [0, foot + histogram.top + 11], words.inUse, { fill: 'ink-2' }),
      ];
    }),
    label('move', [0, at.top + 62], words.move, { fill: 'deep' }),
    label('move end', [0, at.top + 77], words.moveEnd, { fill: 'deep' }),
  ];
}
