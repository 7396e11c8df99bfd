/** The question as beads on wires: the target, and the numbers that it is made from. */
import { LARGEST_NUMBER } from '../../../../../sims/grpo/countdown.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Grip, Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './view.ts';

const bead = 14;

interface Wire {
  readonly x: number;
  readonly y: number;
  readonly w: number;
}
interface Bead {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly largest: number;
  readonly paint: Paint;
  readonly knob: string;
  readonly at?: readonly number[];
}
interface Part {
  readonly marks: readonly Mark[];
  readonly grips: readonly Grip[];
}

export function targetOn(wire: Wire, { frame, words }: View): Part {
  const paint = frame.reachable ? 'deep' : 'coral';
  const name = words.targetName;
  return strung(wire, {
    key: 'target',
    name,
    value: frame.target,
    largest: 99,
    paint,
    knob: 'target',
  });
}

/** The numbers side by side on the wire's length. */
export function numbersOn({ x, y, w }: Wire, { frame, words }: View): Part {
  const gap = 12;
  const long = (w + gap) / frame.numbers.length - gap;
  const parts = frame.numbers.map((value, i) =>
    strung(
      { x: x + i * (long + gap), y, w: long },
      {
        key: `number ${i}`,
        name: say(words.numberName, { n: i + 1 }),
        value,
        largest: LARGEST_NUMBER,
        paint: 'ink',
        knob: 'numbers',
        at: [i],
      },
    ),
  );
  return {
    marks: parts.flatMap(({ marks }) => marks),
    grips: parts.flatMap(({ grips }) => grips),
  };
}

function strung({ x, y, w }: Wire, { key, name, value, largest, paint, knob, at }: Bead): Part {
  const along = (worth: number): number =>
    x + bead + ((worth - 1) / (largest - 1)) * (w - 2 * bead);
  const says = `${name}: ${value}`;
  return {
    marks: [
      line(`${key} wire`, [x, y, x + w, y], { stroke: 'ink-3', thick: 1.5 }),
      ...[x, x + w].map((end, i) =>
        line(`${key} end ${i}`, [end, y - 4, end, y + 4], { stroke: 'ink-3', thick: 1.5 }),
      ),
      circle(key, [along(value), y, bead], { fill: 'panel', stroke: paint, thick: 2, says }),
      label(`${key} text`, [along(value), y + 5], `${value}`, {
        size: 15,
        bold: true,
        anchor: 'middle',
        fill: paint,
      }),
    ],
    grips: [
      {
        key,
        knob,
        ...(at ? { at } : {}),
        name,
        value,
        x: along(value),
        y,
        dx: along(largest) - along(1),
        dy: 0,
        from: 1,
        to: largest,
        look: 'bare',
      },
    ],
  };
}
