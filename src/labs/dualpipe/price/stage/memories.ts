/** What one device must hold: parameters by copies, activations by chunks; coral beyond its card. */
import type { Lane } from '../../../../../sims/dualpipe/experiments/price/frame.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { doesFit, lanes, topOf, wallOf, type View } from './layout.ts';

export const memories = (view: View): Mark[] => lanes.flatMap((lane) => memory(view, lane));

const gigabytes = (size: number): string => number(size, 1);

function memory(view: View, lane: Lane): Mark[] {
  const { at, frame, values, words, arrangement } = view;
  const y = topOf(view, lane) + at.bar.y;
  const name = words[lane];
  const [copies, chunks] = [frame.copies[lane], frame.chunks[lane]];
  const [wall, end] = [wallOf(view), at.left + frame.memory[lane] * at.gigabyte];
  const fits = doesFit(view, lane);
  const sum = say(words[arrangement === 'wide' ? 'sum' : 'size'], {
    ...{ copies, chunks, size: gigabytes(frame.memory[lane]) },
    ...{ parameters: gigabytes(values.parameters), activations: gigabytes(values.activations) },
  });
  return [
    ...poured(view, {
      ...{ key: `${lane} parameters`, x: at.left, y, fill: 'ink-2', lights: 'parameters' },
      ...{ size: frame.parameters[lane], parts: copies },
      says: say(words.parametersSays, { name, copies, size: gigabytes(frame.parameters[lane]) }),
    }),
    ...poured(view, {
      ...{ key: `${lane} activations`, y, fill: 'teal', lights: 'activations' },
      x: at.left + frame.parameters[lane] * at.gigabyte,
      ...{ size: frame.activations[lane], parts: chunks },
      says: say(words.activationsSays, { name, chunks, size: gigabytes(frame.activations[lane]) }),
    }),
    ...(fits ? [] : [rect(`${lane} spilled`, [wall, y, end - wall, at.bar.h], { fill: 'coral' })]),
    label(`${lane} memory`, [at.left, y + at.bar.h + 15], sum, {
      ...{ fill: fits ? 'ink-2' : 'coral', bold: !fits },
    }),
  ];
}

interface Poured {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly fill: Paint;
  readonly lights: string;
  readonly size: number; // GB
  readonly parts: number;
  readonly says: string;
}

/** Its parts are told apart where they are wide enough. */
function poured({ at }: View, { key, x, y, fill, size, parts, ...look }: Poured): Mark[] {
  const w = size * at.gigabyte;
  const cuts = w / parts < 3 ? 0 : parts - 1;
  return [
    rect(key, [x, y, w, at.bar.h], { fill, ...look }),
    ...Array.from({ length: cuts }, (_, i) => {
      const between = x + ((i + 1) * w) / parts;
      return line(`${key} ${i}`, [between, y, between, y + at.bar.h], { stroke: 'paper' });
    }),
  ];
}
