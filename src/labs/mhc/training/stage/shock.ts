/** A learning-rate shock on the ruler of steps, to be dragged; at the very left there is none. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { placeOf, type View } from './layout.ts';

/** Steps that it lasts. */
const lasts = 5;

const isThere = ({ values }: View): boolean => values.shockAt > 0 && values.shockAt <= values.steps;

export function shock(view: View): Mark[] {
  const { at, values, words, width, arrangement } = view;
  const y = at.ruler;
  const wide = arrangement === 'wide';
  const x = placeOf(view, values.shockAt);
  const until = Math.min(values.steps, values.shockAt + lasts);
  const text = isThere(view)
    ? say(words.shock, { step: values.shockAt, times: values.shock })
    : words.hint;
  return [
    line('ruler', [at.from, y, at.to, y], { stroke: 'rule', thick: 4 }),
    ...(isThere(view)
      ? [
          [at.layers.hc.top, at.layers.mhc.top + at.layers.mhc.height],
          [at.loss.top, y],
        ].map(([top, foot], i) =>
          rect(`shock ${i}`, [x, top, placeOf(view, until) - x, foot - top], {
            ...{ fill: 'ink', opacity: 0.18, says: text },
          }),
        )
      : []),
    label('hint', [wide ? at.from - 8 : 0, y + 24], text, { fill: 'deep' }),
    label('steps', [wide ? at.to : width, y + 24], stepsOf(view), {
      ...{ anchor: 'end', fill: 'ink-2' },
    }),
  ];
}

const stepsOf = ({ frame, values, words, arrangement }: View): string =>
  say(words[arrangement === 'wide' ? 'steps' : 'stepsShort'], {
    ...{ step: frame.step, steps: values.steps, rate: number(frame.rateNow) },
  });

export function shockGrip(view: View): Grip {
  const { at, values, words } = view;
  const value = Math.min(values.shockAt, values.steps);
  return {
    ...{ key: 'shockAt', knob: 'shockAt', name: words.shockName, value },
    ...{ x: placeOf(view, value), y: at.ruler, dx: at.to - at.from, dy: 0 },
    ...{ from: 0, to: values.steps },
  };
}
