/** What one device must hold, as towers under the line of a card. */
import type { Lane } from '../../../../../sims/dualpipe/experiments/price/frame.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { lanes, ranges, startOfColumn, type View } from './layout.ts';

const off = 14; // of a ring from its tower

export function towers(view: View): Mark[] {
  const { at, values, words, width, arrangement } = view;
  const isWide = arrangement === 'wide';
  const top = at.ground - values.card * at.gigabyte;
  return [
    ...(isWide
      ? [
          label('memory', [0, at.ground - 46], words.memory, { fill: 'ink-2' }),
          label('parameters key', [0, at.ground - 26], words.parameters, {
            fill: 'ink',
            bold: true,
          }),
          label('activations key', [0, at.ground - 8], words.activations, {
            fill: 'teal',
            bold: true,
          }),
        ]
      : []),
    ...lanes.flatMap((lane) => tower(view, lane)),
    line('ground', [at.left, at.ground, width, at.ground], { stroke: 'ink-3' }),
    line('card', [at.left, top, width, top], { stroke: 'coral', thick: 2, dashed: true }),
    label(
      'card size',
      [at.left + 4 + (isWide ? at.tower + 26 : at.tower + 12), top - 5],
      say(words.card, { size: number(values.card, 0) }),
      {
        ...{ fill: 'coral', bold: true, halo: true },
      },
    ),
  ];
}

function tower(view: View, lane: Lane): Mark[] {
  const { at, frame, words, arrangement } = view;
  const x = startOfColumn(view, lane);
  const fits = frame.fits[lane] === 1;
  const parameters = frame.parameters[lane] * at.gigabyte;
  const activations = frame.activations[lane] * at.gigabyte;
  const size = (gigabytes: number): string => number(gigabytes, 1);
  const name = words[lane];
  const half = parameters / frame.copies[lane];
  return [
    rect(`${lane} parameters`, [x, at.ground - parameters, at.tower, parameters], {
      ...{ fill: 'ink-2', lights: 'parameters' },
      says: say(words.parametersSays, {
        ...{ name, copies: frame.copies[lane], size: size(frame.parameters[lane]) },
      }),
    }),
    ...(frame.copies[lane] > 1
      ? [
          line(`${lane} copies`, [x, at.ground - half, x + at.tower, at.ground - half], {
            stroke: 'paper',
            thick: 2,
          }),
        ]
      : []),
    rect(`${lane} activations`, [x, at.ground - parameters - activations, at.tower, activations], {
      ...{ fill: 'teal', lights: 'activations' },
      says: say(words.activationsSays, {
        ...{ name, chunks: frame.chunks[lane], size: size(frame.activations[lane]) },
      }),
    }),
    label(
      `${lane} memory`,
      [x, at.ground + 16],
      say(words[arrangement === 'wide' ? 'size' : 'sizeShort'], { size: size(frame.memory[lane]) }),
      { fill: fits ? 'ink' : 'coral', bold: !fits },
    ),
    ...(fits
      ? []
      : [
          label(`${lane} over`, [x, at.ground + (arrangement === 'wide' ? 16 : 31)], words.over, {
            fill: 'coral',
          }),
        ]
    ).map((mark) => ({ ...mark, x: arrangement === 'wide' ? x + 62 : x })),
  ];
}

export function memoryGrips(view: View): readonly Grip[] {
  const { at, frame, values, words, width } = view;
  const x = startOfColumn(view, 'oneForward') + at.tower + off;
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
