/** By up to how much each lane has multiplied where it is measured, and what is drawn. */
import type { Mixed } from '../../../../../sims/mhc/experiments/depth/frame.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { gainsOf, lensAt, mixed, paints, published, type View } from './layout.ts';

/** To two places, from a hundred on to whole ones, of more than four digits the first four. */
export function written(times: number): string {
  if (times < 100) return fixed(times, 2);
  return number(times < 1e4 ? times : Number(times.toPrecision(4)), 0);
}

export function numbers(view: View): Mark[] {
  const { words, arrangement } = view;
  const isWide = arrangement === 'wide';
  return [
    label('scale', [0, 13], isWide ? words.scale : words.scaleShort, { fill: 'ink-2' }),
    ...mixed.flatMap((lane) => (isWide ? beside(view, lane) : above(view, lane))),
  ];
}

/** The largest of these sizes in which the number fits. */
const sizes = [30, 24, 20, 16, 14];

/** A number in serif, as large as there is room for. */
function large(key: string, at: readonly [number, number], text: string, look: Large): Mark {
  const face = { bold: true, face: 'serif' } as const;
  const fitting = sizes.filter((size) => size <= look.size);
  const size = fitting.find((px) => textWidth(text, { ...face, size: px }) <= look.room);
  return label(key, at, text, {
    ...face,
    fill: look.fill,
    size: size ?? fitting[fitting.length - 1],
  });
}

interface Large {
  readonly size: number;
  readonly room: number;
  readonly fill: Paint;
}

const paperOf = ({ words }: View, lane: Mixed): string =>
  say(words.paper, { times: number(published[lane]) });
const timesOf = (view: View, lane: Mixed): string => written(gainsOf(view, lane)[lensAt(view)]);

function beside(view: View, lane: Mixed): Mark[] {
  const { at, words, width, values } = view;
  const y = at.middle[lane];
  const x = width - 146;
  const fill = paints[lane];
  const title = say(words[`${values.direction}Gets`], { lane: words[lane] });
  return [
    label(`${lane} name`, [x, y - 33], title, { bold: true, size: 13, fill }),
    large(`${lane} times`, [x, y], timesOf(view, lane), {
      ...{ size: lane === 'hc' ? 30 : 24, room: width - x, fill },
    }),
    label(`${lane} unit`, [x, y + 19], words.unit, { fill }),
    label(`${lane} paper`, [x, y + 35], paperOf(view, lane), { fill: 'gold' }),
  ];
}

function above(view: View, lane: Mixed): Mark[] {
  const { words, width, values } = view;
  const isFirst = lane === 'hc';
  const x = isFirst ? 0 : width * 0.62;
  const fill = paints[lane];
  const unit = isFirst ? say(words[`${values.direction}Short`], { lane: words.hc }) : words.mhc;
  return [
    large(`${lane} times`, [x, 40], timesOf(view, lane), {
      ...{ size: isFirst ? 24 : 20, room: isFirst ? 0.6 * width : width - x, fill },
    }),
    label(`${lane} unit`, [x, 57], unit, { fill }),
    label(`${lane} paper`, [x, 72], paperOf(view, lane), { fill: 'gold' }),
  ];
}
