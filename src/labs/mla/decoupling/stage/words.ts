/** What is written: the two ways, what is passed along each, and how far the query looks astray. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { middleOf } from './bars.ts';
import { distanceOf, isPale, keyOf, sides, type Side, type View } from './layout.ts';
import { isLost, offOf } from './turns.ts';

const toneOf = (view: View, side: Side): Paint =>
  isPale(view, side) ? 'ink-3' : side === 'turned' ? 'coral' : 'deep';

export function heads(view: View): Mark[] {
  const { at, words, arrangement } = view;
  const isWide = arrangement === 'wide';
  const y = isWide ? 36 : 29;
  return [
    label('heading', [0, isWide ? 14 : 12], words[isWide ? 'heading' : 'headingShort'], {
      ...{ bold: true, fill: 'ink', size: isWide ? 15 : 13 },
    }),
    rect('cache sample', [0, y - 9, 10, 10], { fill: 'teal', r: 1 }),
    label('cache', [16, y], words[isWide ? 'cache' : 'cacheShort'], { fill: 'ink-2' }),
    ...sides.flatMap((side) => [...head(view, side), ...query(view, side)]),
    ...legend(view),
    label('drag key', [0, at.line + 26], say(words.dragKey, { distance: distanceOf(view) }), {
      ...{ fill: 'deep', bold: true },
    }),
  ];
}

function head(view: View, side: Side): Mark[] {
  const { at, words, arrangement } = view;
  const isWide = arrangement === 'wide';
  const left = at.left[side];
  const name = (key: string, x: number, anchor: 'start' | 'middle'): Mark =>
    label(`${side} ${key}`, [left + x, at.names], words[key], { fill: 'ink-2', anchor });
  return [
    label(`${side} head`, [left, at.head], words[`${side}Head${isWide ? '' : 'Short'}`], {
      ...{ bold: true, size: isWide ? 14 : 13, fill: toneOf(view, side) },
      sets: { stand: side === 'turned' ? 'best' : 'beside' },
    }),
    ...(isWide ? [name('latent', 0, 'start')] : []),
    name('matrix', at.matrix + 2 * at.cell, 'middle'),
    name('key', at.dial.x, 'middle'),
    ...(side === 'beside' ? ofExtra(view) : []),
  ];
}

/** What turns beside, and that the matrix has no part in it. */
function ofExtra({ at, words, arrangement }: View): Mark[] {
  const left = at.left.beside;
  if (arrangement === 'phone') {
    return [label('extra', [left, at.extra.y + 4], words.extra, { fill: 'ink-2' })];
  }
  const anchor = 'middle';
  return [
    label('extra', [left + at.extra.x, at.names], words.extra, { fill: 'ink-2', anchor }),
    label('no matrix', [left + at.wide, at.angle], words.noMatrix, { fill: 'deep', anchor: 'end' }),
  ];
}

/** Whose attention it is: the last token so far, unless the one that is looked at is in the way. */
function query(view: View, side: Side): Mark[] {
  const { at, words, frame } = view;
  const x = middleOf(view, side, frame.token);
  const wide = textWidth(words.query);
  if (x - middleOf(view, side, keyOf(view)) < wide + 12) return [];
  const right = Math.min(x + wide / 2, at.left[side] + at.wide);
  return [
    line(`${side} query stem`, [x, at.tokens.y + 4, x, at.line - 12], {
      ...{ stroke: 'ink-3', dashed: true },
    }),
    label(`${side} query`, [right, at.line], words.query, { fill: 'ink-2', anchor: 'end' }),
  ];
}

/** What the hands are, in their colours, beside the dial where they differ. */
function legend(view: View): Mark[] {
  const { at, words, values, arrangement } = view;
  const { x, y, pitch } = at.legend;
  const isWide = arrangement === 'wide';
  const given = values.stand === 'plain' ? 'plain' : 'best';
  const pair = (key: string, y: number, fill: Paint, bold: string, rest: string): Mark[] => {
    const after = isWide ? [x + 18, y + pitch] : [x + 23 + textWidth(bold, { bold: true }), y];
    return [
      line(`${key} sample`, [x, y - 4, x + 12, y - 4], { stroke: fill, thick: 5 }),
      label(`${key} name`, [x + 18, y], bold, { bold: true, fill }),
      label(`${key} rest`, [after[0], after[1]], rest, { fill }),
    ];
  };
  const next = y + (isWide ? 2.3 : 1) * pitch;
  return [
    ...pair('needed', y, isPale(view, 'turned') ? 'ink-3' : 'deep', words.needed, words.each),
    ...pair('given', next, toneOf(view, 'turned'), words.given, words[given]),
  ];
}

/** Large: how much of the attention below is not where it is above. By how far the hand is off. */
export function numbers(view: View, side: Side): Mark[] {
  const { at, frame, words, arrangement } = view;
  const left = at.left[side];
  const fill = toneOf(view, side);
  const written = `${number(100 * frame.sides[side].drift, 0)} %`;
  const look = { bold: true, face: 'serif', size: at.number.size } as const;
  const isWide = arrangement === 'wide';
  const beside = left + textWidth(written, look) + 10;
  const [x, below] = isWide ? [beside, at.number.y - 16] : [left, at.number.y + 16];
  const degrees = number(offOf(view, side), 0);
  const off = isLost(view, side)
    ? words.cancelled
    : say(words[isWide ? 'off' : 'offShort'], { degrees });
  const should = words[isWide ? 'should' : 'shouldShort'];
  return [
    label(`${side} off`, [left + at.dial.x, at.angle], off, {
      ...{ bold: true, face: 'serif', size: isWide ? 22 : 16, fill, anchor: 'middle', phase: 1 },
    }),
    label(`${side} number`, [left, at.number.y], written, {
      ...{ ...look, fill, says: words.misplaced, phase: 2 },
    }),
    label(`${side} of`, [x, below], words.ofAttention, { fill }),
    label(`${side} where`, [x, below + 15], words.onWrong, { fill }),
    label(`${side} should`, [left, at.tokens.y - at.bars / 2], should, {
      ...{ fill: isPale(view, side) ? 'ink-3' : 'deep', bold: true },
    }),
    label(`${side} does`, [left, at.tokens.y + at.bars / 2], words.does, { fill, bold: true }),
  ];
}
