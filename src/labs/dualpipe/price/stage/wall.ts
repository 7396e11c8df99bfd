/** The size of the card as a wall through all rows, and the rings: on it, and on what a stage takes. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { lanes, ranges, topOf, wallOf, type View } from './layout.ts';

const bold = { fill: 'deep', bold: true } as const;

export function wall(view: View): Mark[] {
  const { at, words, values, width, arrangement } = view;
  const x = wallOf(view);
  const isWide = arrangement === 'wide';
  const card = say(words[isWide ? 'card' : 'cardShort'], { size: number(values.card, 0) });
  const isRoom = x + 14 + textWidth(card, bold) <= width;
  const stage = say(words[isWide ? 'stage' : 'stageShort'], {
    size: number(values.parameters, 1),
  });
  return [
    line('card', [x, at.ring, x, at.height - 4], { stroke: 'coral', opacity: 0.35 }),
    ...lanes.map((lane) => {
      const y = topOf(view, lane) + at.bar.y;
      return line(`${lane} wall`, [x, y - 4, x, y + at.bar.h + 3], { stroke: 'coral', thick: 3 });
    }),
    label('card size', [isRoom ? x + 14 : x - 14, at.ring + 4], card, {
      ...{ ...bold, anchor: isRoom ? 'start' : 'end' },
    }),
    label('stage size', [at.left + 36, topOf(view, 'oneForward') + 15], stage, {
      ...{ ...bold, halo: true },
    }),
  ];
}

export function grips(view: View): readonly Grip[] {
  const { at, values, words } = view;
  const grip = (knob: 'parameters' | 'card', x: number, y: number): Grip => {
    const { min, max } = ranges[knob];
    return {
      ...{ key: knob, knob, name: words[`${knob}Name`], value: values[knob], from: min, to: max },
      ...{ x, y, dx: (max - min) * at.gigabyte, dy: 0 },
    };
  };
  const middle = topOf(view, 'oneForward') + at.bar.y + at.bar.h / 2;
  return [
    grip('parameters', at.left + values.parameters * at.gigabyte, middle),
    grip('card', wallOf(view), at.ring),
  ];
}
