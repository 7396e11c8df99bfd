/** Two tokens, and the one pigeonhole of the first table that they lead to; shared ones are coral. */
import type { Frame } from '../../../../../sims/engram/experiments/hash/frame.ts';
import type { Values } from '../../../../../sims/engram/experiments/hash/knobs.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Drawing, Mark } from '../../../kit/marks.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { thumbOf, thumbSize } from '../../../kit/thumb.ts';

const text = { size: 20, face: 'serif' } as const;
const inside = 8; // from a chip's edge to its text
const between = 6; // two chips
const [chipTop, chipHeight] = [9, 28];
const [wallTop, columns, pitch, cell] = [58, 14, 13.4, 11.4];
const left = (thumbSize.width - columns * pitch + pitch - cell) / 2;

export function thumb({ frame }: { readonly frame: Frame; readonly values: Values }): Drawing {
  const { slots } = frame.window;
  return thumbOf([...way(slots[0]), ...wall(frame.walls[0], slots[0]), ...chips(frame)]);
}

const cornerOf = (slot: number): readonly [x: number, y: number] => [
  left + (slot % columns) * pitch,
  wallTop + Math.floor(slot / columns) * pitch,
];

function way(slot: number): Mark[] {
  const [x, y] = cornerOf(slot);
  const end = [x + cell / 2, y] as const;
  return [
    line('way', [thumbSize.width / 2, chipTop + chipHeight, ...end], {
      stroke: 'deep',
      thick: 2.5,
    }),
  ];
}

const wall = (living: readonly number[], slot: number): Mark[] =>
  living.map((count, i) => {
    const [x, y] = cornerOf(i);
    const key = `slot ${i}`;
    if (i === slot) return rect(key, [x - 2, y - 2, cell + 4, cell + 4], { fill: 'deep', r: 2 });
    const look =
      count === 0
        ? ({ fill: 'rule-2' } as const)
        : ({ fill: count === 1 ? 'teal' : 'coral', opacity: 0.55 } as const);
    return rect(key, [x, y, cell, cell], look);
  });

/** In reading order; the first window of a text has one token. */
function chips({ window }: Frame): Mark[] {
  const tokens = window.tokens.toReversed().filter((token) => token !== '');
  const room = thumbSize.width - between * (tokens.length - 1) - 2 * inside * tokens.length - 8;
  const needed = tokens.map((token) => textWidth(token, text));
  const fits = needed.reduce((total, width) => total + width, 0) <= room;
  const told = tokens.map((token) => (fits ? token : fitted(token, room / tokens.length, text)));
  const widths = told.map((token) => textWidth(token, text) + 2 * inside);
  const all = widths.reduce((total, width) => total + width, between * (told.length - 1));
  let x = (thumbSize.width - all) / 2;
  return told.flatMap((token, i) => {
    const from = x;
    x += widths[i] + between;
    return [
      rect(`chip ${i}`, [from, chipTop, widths[i], chipHeight], {
        fill: 'panel',
        stroke: 'ink',
        thick: 1.5,
        r: 5,
      }),
      label(`token ${i}`, [from + inside, chipTop + 20], token, { ...text, fill: 'ink' }),
    ];
  });
}
