/** How both needles came there: from the first step to this one. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { course } from '../../../../../sims/fim/experiments/rate/knobs.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { filledPart, goingOnPart, tones, wayOf, type View } from './layout.ts';

export function history(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const { past } = frame;
  const way = wayOf(values);
  const curve = (key: string, left: number, stroke: Paint, parts: readonly number[]): Mark[] => {
    const bottom = at.pastTop + at.past;
    const points = parts.flatMap((part, i) => [
      left + (at.half * past.trained[i]) / course.steps,
      bottom - part * at.past,
    ]);
    const steps = say(words.steps, { n: number(frame.trained, 0) });
    return [
      line(`${key} ground`, [left, bottom, left + at.half, bottom], { stroke: 'rule' }),
      line(`${key} top`, [left, at.pastTop, left + at.half, at.pastTop], {
        ...{ stroke: 'rule', dashed: true },
      }),
      poly(`${key} past`, points.length > 2 ? points : [...points, ...points], {
        ...{ stroke, thick: 2.5 },
      }),
      label(`${key} steps`, [left + at.half, bottom + 14], steps, { anchor: 'end', fill: 'ink-2' }),
    ];
  };
  return [
    ...curve('filling', at.lefts[0], 'deep', past.filled.map(filledPart)),
    ...curve('going', at.lefts[1], tones[way], past.lost[way].map(goingOnPart)),
  ];
}
