/** Rings on the first card's parts, and on the line of all cards: what a thing takes is dragged. */
import type { Grip } from '../../../kit/marks.ts';
import { ranges, startOfColumn, type View } from './layout.ts';

export function memoryGrips(view: View): readonly Grip[] {
  const { at, frame, values, words, width } = view;
  const x = startOfColumn(view, 'oneForward') + at.tower;
  const grip = (
    knob: 'parameters' | 'activations' | 'card',
    place: readonly [x: number, y: number],
    times: number,
  ): Grip => {
    const { min, max } = ranges[knob];
    return {
      ...{ key: knob, knob, name: words[`${knob}Name`], value: values[knob], from: min, to: max },
      ...{ x: place[0], y: place[1], dx: 0, dy: -(max - min) * times * at.gigabyte },
    };
  };
  const parameters = frame.parameters.oneForward * at.gigabyte;
  const memory = frame.memory.oneForward * at.gigabyte;
  return [
    grip('parameters', [x, at.ground - parameters], 1),
    grip(
      'activations',
      [x, Math.min(at.ground - memory, at.ground - parameters - 26)],
      frame.chunks.oneForward,
    ),
    grip('card', [width - 12, at.ground - values.card * at.gigabyte], 1),
  ];
}
