/** How both needles came there: from the first step to this one. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { course } from '../../../../../sims/fim/experiments/rate/knobs.ts';
import type { Frame } from '../../../../../sims/fim/experiments/rate/frame.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { filledPart, goingOnPart, tones, wayOf, type View } from './layout.ts';

export function history(view: View): Mark[] {
  const { at, frame, frames, values, words } = view;
  const way = wayOf(values);
  const curve = (
    key: string,
    left: number,
    stroke: Paint,
    part: (one: Frame) => number,
  ): Mark[] => {
    const bottom = at.pastTop + at.past;
    const x = (one: Frame): number => left + (at.half * one.trained) / course.steps;
    const y = (one: Frame): number => bottom - part(one) * at.past;
    const points = frames.flatMap((one) => [x(one), y(one)]);
    return [
      line(`${key} ground`, [left, bottom, left + at.half, bottom], { stroke: 'rule' }),
      line(`${key} top`, [left, at.pastTop, left + at.half, at.pastTop], {
        ...{ stroke: 'rule', dashed: true },
      }),
      ...(frames.length > 1
        ? [poly(`${key} past`, points, { stroke, thick: 2.5 })]
        : [line(`${key} past`, [left, y(frame), x(frame), y(frame)], { stroke, thick: 1 })]),
      label(
        `${key} steps`,
        [left + at.half, bottom + 14],
        say(words.steps, { n: number(frame.trained, 0) }),
        {
          ...{ anchor: 'end', fill: 'ink-2' },
        },
      ),
    ];
  };
  return [
    ...curve('filling', at.lefts[0], 'deep', (one) => filledPart(one.filled)),
    ...curve('going', at.lefts[1], tones[way], (one) => goingOnPart(one.lost[way])),
  ];
}
