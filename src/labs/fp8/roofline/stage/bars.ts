/** Multiplying and moving as two bars of one scale: they go on at once, the longer one decides. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const thick = 14;
const apart = 42; // from bar to bar

export function bars(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const { x, y, w } = at.bars;
  const { multiplying, moving, moved } = frame;
  const longest = Math.max(multiplying.fp8, moving.fp8);
  const long = (time: number): number => Math.max(1, (time / longest) * w);
  const time = (micros: number): string => number(micros, micros < 10 ? 2 : 1);
  const row = (k: number): number => y + k * apart;
  const [a, b, d, scales] = moved.fp8;
  const reads = a + b + scales;
  const moves = (name: string, part: number): string =>
    say(words.movingSays, { time: time(moving.fp8), name, part: time(part) });
  return [
    ...head(view, 'multiplying', row(0), words.multiplying, time(multiplying.fp8)),
    rect('multiplying', [x, row(0) + 18, long(multiplying.fp8), thick], {
      ...{ fill: 'ink-2', phase: 0 },
      says: say(words.multiplyingSays, { time: time(multiplying.fp8) }),
    }),
    ...head(view, 'moving', row(1), words.moving, time(moving.fp8)),
    rect('reading', [x, row(1) + 18, long(reads), thick], {
      ...{ fill: 'deep', says: moves(words.reads, reads), phase: 0 },
    }),
    rect('writing', [x + long(reads), row(1) + 18, Math.max(1, (d / longest) * w), thick], {
      ...{ fill: 'coral', says: moves(words.d, d), phase: 0 },
    }),
    ...(arrangement === 'wide' ? keys(view, row(1) + 13) : []),
  ];
}

function head({ at, words }: View, key: string, y: number, name: string, micros: string): Mark[] {
  const { x, w } = at.bars;
  const time = say(words.time, { time: micros });
  const room = w - textWidth(time, { bold: true }) - 6;
  return [
    label(`${key} name`, [x, y + 13], textWidth(name) <= room ? name : '', { fill: 'ink-2' }),
    label(`${key} time`, [x + w, y + 13], time, { anchor: 'end', fill: 'ink', bold: true }),
  ];
}

/** Which part of what is moved is which, in the matrices' colours. */
function keys({ at, words }: View, base: number): Mark[] {
  const x = at.bars.x + textWidth(words.moving) + 14;
  const next = x + textWidth(words.reads) + 10;
  return [
    label('reads key', [x, base], words.reads, { fill: 'deep' }),
    label('writes key', [next, base], words.d, { fill: 'coral' }),
  ];
}
