/** What one device must hold, poured into a card: parameters by copies, activations by chunks. */
import type { Lane } from '../../../../../sims/dualpipe/experiments/price/frame.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { lanes, startOfColumn, type View } from './layout.ts';

export function towers(view: View): Mark[] {
  const { at, frame, values, words, width } = view;
  const top = at.ground - values.card * at.gigabyte;
  const highest = Math.max(...lanes.map((lane) => frame.memory[lane])) * at.gigabyte;
  return [
    ...lanes.flatMap((lane) => tower(view, lane)),
    line('card', [0, top, width, top], { stroke: 'coral', thick: 2, dashed: true }),
    label(
      'card size',
      [width - 28, Math.min(top, at.ground - highest) - 6],
      say(words.card, { size: number(values.card, 0) }),
      {
        ...{ anchor: 'end', fill: 'coral', bold: true, halo: true },
      },
    ),
  ];
}

function tower(view: View, lane: Lane): Mark[] {
  const { at, frame, values, words } = view;
  const x = startOfColumn(view, lane);
  const card = values.card * at.gigabyte;
  const [copies, chunks] = [frame.copies[lane], frame.chunks[lane]];
  const middle = at.ground - frame.parameters[lane] * at.gigabyte;
  const name = words[lane];
  return [
    rect(`${lane} card`, [x, at.ground - card, at.tower, card], { fill: 'paper', stroke: 'ink-3' }),
    ...poured(view, {
      ...{ key: `${lane} parameters`, x, floor: at.ground, fill: 'ink-2', lights: 'parameters' },
      ...{ size: frame.parameters[lane], parts: copies },
      says: say(words.parametersSays, { name, copies, size: gigabytes(frame.parameters[lane]) }),
    }),
    ...poured(view, {
      ...{ key: `${lane} activations`, x, floor: middle, fill: 'teal', lights: 'activations' },
      ...{ size: frame.activations[lane], parts: chunks },
      says: say(words.activationsSays, { name, chunks, size: gigabytes(frame.activations[lane]) }),
    }),
    ...spilled(view, lane),
    ...bill(view, lane),
  ];
}

/** What stands above the card. */
function spilled(view: View, lane: Lane): Mark[] {
  const { at, frame, values } = view;
  const over = (frame.memory[lane] - values.card) * at.gigabyte;
  if (over <= 0) return [];
  const box = [startOfColumn(view, lane), at.ground - frame.memory[lane] * at.gigabyte] as const;
  return [rect(`${lane} spilled`, [...box, at.tower, over], { fill: 'coral', opacity: 0.85 })];
}

interface Poured {
  readonly key: string;
  readonly x: number;
  readonly floor: number;
  readonly fill: Paint;
  readonly lights: string;
  readonly size: number; // GB
  readonly parts: number;
  readonly says: string;
}

/** Its parts are told apart where they are high enough. */
function poured({ at }: View, { key, x, floor, fill, size, parts, ...look }: Poured): Mark[] {
  const h = size * at.gigabyte;
  const one = h / parts;
  const cuts = one < 2.5 ? 0 : parts - 1;
  return [
    rect(key, [x, floor - h, at.tower, h], { fill, says: look.says, lights: look.lights }),
    ...Array.from({ length: cuts }, (_, i) => {
      const y = floor - (i + 1) * one;
      return line(`${key} ${i}`, [x, y, x + at.tower, y], { stroke: 'paper' });
    }),
  ];
}

const gigabytes = (size: number): string => number(size, 1);

/** The sum of what a card holds: beside it, on a phone below it; coral where it does not fit. */
function bill(view: View, lane: Lane): Mark[] {
  const { at, frame, values, words, arrangement } = view;
  const isWide = arrangement === 'wide';
  const x = startOfColumn(view, lane) + (isWide ? at.tower + at.beside : 0);
  const size = say(words[isWide ? 'size' : 'sizeShort'], { size: gigabytes(frame.memory[lane]) });
  const fits = frame.fits[lane] === 1;
  const halo = isWide && frame.best !== lane; // where the line of the card may cross it
  const look = { fill: fits ? 'ink' : 'coral', bold: true, halo } as const;
  const times = (count: number, each: number): string =>
    say(words.times, { count, each: gigabytes(each) });
  const parts: readonly (readonly [string, string, Paint])[] = [
    ['copies', times(frame.copies[lane], values.parameters), 'ink-2'],
    ['chunks', times(frame.chunks[lane], values.activations), 'teal'],
  ];
  return [
    label(`${lane} memory`, [x, isWide ? rowOf(view, 0) : at.ground + 16], size, look),
    ...(isWide
      ? parts.map(([key, text, fill], i) =>
          label(`${lane} ${key}`, [x, rowOf(view, i + 1)], text, { fill, halo }),
        )
      : []),
    ...(fits
      ? []
      : [label(`${lane} over`, [x, isWide ? rowOf(view, 3) : at.ground + 31], words.over, look)]),
  ];
}

/** Lines of text beside a card, from its floor up. */
const rowOf = ({ at }: View, up: number): number => at.ground - 4 - up * 18;
