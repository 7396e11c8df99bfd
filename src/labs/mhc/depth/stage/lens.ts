/** Where in depth it is measured, to be dragged; and a switch for the way that is looked at. */
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import {
  gainsOf,
  heightOf,
  lensAt,
  mixed,
  paints,
  passedOf,
  placeOf,
  type View,
} from './layout.ts';

export function lens(view: View): Mark[] {
  const { at, values, words, frame } = view;
  const x = placeOf(view, lensAt(view));
  const after = say(words.after, { passed: passedOf(view), layers: values.layers });
  const start = values.direction === 'forward' ? at.from : placeOf(view, frame.layer);
  return [
    line('lens', [x, heightsTop(view), x, at.ruler], { stroke: 'ink', thick: 1, dashed: true }),
    ...mixed.map((lane) => {
      const half = heightOf(at, gainsOf(view, lane)[lensAt(view)]);
      const middle = at.middle[lane];
      return line(`${lane} size`, [x, middle - half, x, middle + half], {
        ...{ stroke: paints[lane], thick: 4 },
      });
    }),
    line('ruler', [at.from, at.ruler, at.to, at.ruler], { stroke: 'rule', thick: 4 }),
    line('passed', [start, at.ruler, x, at.ruler], { stroke: 'deep', thick: 4 }),
    label('hint', [0, at.ruler + 26], words.hint, { bold: true, fill: 'deep' }),
    label('after', afterAt(view), after, { fill: 'ink-2' }),
    ...direction(view),
  ];
}

/** Behind the hint, or below it. */
function afterAt({ at, words, arrangement }: View): [x: number, y: number] {
  return arrangement === 'wide'
    ? [textWidth(words.hint, { bold: true }) + 14, at.ruler + 26]
    : [0, at.ruler + 41];
}

const heightsTop = ({ at, frame, values }: View): number =>
  Math.min(
    ...mixed.flatMap((lane) =>
      frame[values.direction][lane].map((gain) => at.middle[lane] - heightOf(at, gain)),
    ),
  );

/** Pixels between the two ends of the switch. */
const throws = 26;

interface Switch {
  readonly x: number;
  readonly y: number;
}

function switchAt({ at, width, arrangement, words }: View): Switch {
  const room = textWidth(words.backward, { bold: true }) + 16;
  return arrangement === 'wide'
    ? { x: width - room - throws, y: at.ruler + 22 }
    : { x: width - room - throws, y: at.ruler + 30 };
}

function direction(view: View): Mark[] {
  const { x, y } = switchAt(view);
  const isForward = view.values.direction === 'forward';
  const look = (isOn: boolean): Pick<Mark, 'fill'> & { bold: boolean } => ({
    bold: isOn,
    fill: isOn ? 'deep' : 'ink-2',
  });
  return [
    line('switch', [x, y, x + throws, y], { stroke: 'rule', thick: 6 }),
    label('forward', [x - 12, y + 4], view.words.forward, { ...look(isForward), anchor: 'end' }),
    label('backward', [x + throws + 12, y + 4], view.words.backward, look(!isForward)),
  ];
}

export function grips(view: View): Grip[] {
  const { at, values, words, frame } = view;
  const isForward = values.direction === 'forward';
  const { x, y } = switchAt(view);
  const one = placeOf(view, 1) - placeOf(view, 0);
  return [
    {
      ...{ key: 'passed', knob: 'passed', name: words.passedName, value: passedOf(view) },
      ...{ x: placeOf(view, lensAt(view)), y: at.ruler },
      ...{ dx: (isForward ? 1 : -1) * one * Math.max(1, frame.layer - 1), dy: 0 },
      ...{ from: 1, to: Math.max(2, frame.layer) },
    },
    {
      ...{ key: 'direction', knob: 'direction', name: words.directionName },
      ...{ value: isForward ? 0 : 1, from: 0, to: 1 },
      ...{ x: x + (isForward ? 0 : throws), y, dx: throws, dy: 0 },
    },
  ];
}
