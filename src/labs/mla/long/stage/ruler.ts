/** The distance on a ruler of equal ratios: what training showed, how far the run is, and its end. */
import { knobs } from '../../../../../sims/mla/experiments/long/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const { min, max } = knobs.parameters.reach;

const along = ({ at }: View, tokens: number): number => {
  const { from, to } = at.ruler;
  return from + Math.max(0, Math.log(tokens / min) / Math.log(max / min)) * (to - from);
};

export function ruler(view: View): Mark[] {
  const { at, frame, values, words, width } = view;
  const { from, to, y } = at.ruler;
  const trained = along(view, values.trained);
  const here = along(view, Math.max(min, frame.distance));
  const text = say(words.here, { tokens: number(frame.distance, 0) });
  const trainedText = say(words.trained, { tokens: number(values.trained, 0) });
  const half = textWidth(text, { bold: true, size: 13 }) / 2;
  const middle = Math.max(half, Math.min(width - half, here));
  return [
    line('ruler', [from, y, to, y], { stroke: 'rule', thick: 4 }),
    line('trained range', [from, y, trained, y], {
      ...{ stroke: 'teal', thick: 8 },
      says: say(words.trainedTo, { tokens: number(values.trained, 0) }),
    }),
    line('reached', [from, y, here, y], { stroke: 'deep', thick: 3, says: text, phase: 0 }),
    label('trained', [from, y + 22], trainedText, {
      ...{ fill: 'teal' },
    }),
    label('here', [middle, y - 14], text, { anchor: 'middle', bold: true, size: 13, fill: 'ink' }),
    label('drag', [to, y + 22], words.drag, { anchor: 'end', fill: 'deep' }),
  ];
}

export function reachGrip(view: View): Grip {
  const { at, values, words } = view;
  const { from, to, y } = at.ruler;
  return {
    ...{ key: 'reach', knob: 'reach', name: words.reachName, value: values.reach },
    ...{ x: along(view, values.reach), y, dx: to - from, dy: 0, from: min, to: max, log: true },
  };
}
