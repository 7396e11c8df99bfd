/** The three matrices to one scale, and a ring at each side that can be dragged. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { knobs } from '../../../../../sims/fp8/experiments/roofline/knobs.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Grip, Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { placesOf, type Box, type View } from './layout.ts';

const off = 13; // of a ring from its side
const mega = 1e6;

export function matrices(view: View): Mark[] {
  const { frame, values, words, arrangement } = view;
  const { m, n, k } = values;
  const { a, b, d } = placesOf(view);
  const [sizeA, sizeB, sizeD] = frame.bytes.fp8.map((bytes) =>
    say(words.mega, { size: number(bytes / mega, bytes < mega ? 3 : 1) }),
  );
  const count = (side: number): string => number(side, 0);
  const aSays = say(words.aSays, { rows: count(m), columns: count(k), size: sizeA });
  const bSays = say(words.bSays, { rows: count(n), columns: count(k), size: sizeB });
  const dSays = say(words.dSays, { rows: count(m), columns: count(n), size: sizeD });
  return [
    rect('a', [a.x, a.y, a.w, a.h], { fill: 'deep-soft', stroke: 'deep', says: aSays }),
    rect('b', [b.x, b.y, b.w, b.h], { fill: 'deep-soft', stroke: 'deep', says: bSays }),
    rect('d', [d.x, d.y, d.w, d.h], { fill: 'coral-soft', stroke: 'coral', says: dSays }),
    ...names(view, { a, b, d }),
    ...(arrangement === 'wide' ? sides(view) : []),
  ];
}

/** What each matrix is: in it where there is room, else in the empty square beside it. */
function names({ words }: View, { a, b, d }: ReturnType<typeof placesOf>): Mark[] {
  const look = { bold: true } as const;
  const inside = (key: string, name: string, { x, y, w, h }: Box, fill: Paint): Mark[] =>
    w < textWidth(name, look) + 6 || h < 20
      ? []
      : [
          label(`${key} name`, [x + w / 2, y + h / 2 + 4], name, {
            ...look,
            anchor: 'middle',
            fill,
          }),
        ];
  const wideA = textWidth(words.a, look);
  const inA = inside('a', words.a, a, 'deep');
  const inB = inside('b', words.b, b, 'deep');
  const square = a.w; // as wide as it is high, and empty
  return [
    ...(inA.length > 0 || square < wideA || square < 34
      ? inA
      : [
          label('a name', [a.x + a.w / 2, a.y - 6], words.a, {
            ...look,
            anchor: 'middle',
            fill: 'deep',
          }),
        ]),
    ...(inB.length > 0 || square < textWidth(words.b, look) + 8 || square < 52
      ? inB
      : [label('b name', [b.x - 8, b.y + 14], words.b, { ...look, anchor: 'end', fill: 'deep' })]),
    ...inside('d', words.d, d, 'coral'),
  ];
}

/** What each ring turns, beside it. */
function sides(view: View): Mark[] {
  const { values, words } = view;
  const [m, n, k] = sideGrips(view);
  const text = (axis: 'm' | 'n' | 'k'): string =>
    say(words[axis], { size: number(values[axis], 0) });
  const look = { fill: 'deep', bold: true } as const;
  return [
    label('m size', [m.x + 12, m.y + 4], text('m'), look),
    label('n size', [n.x + 12, n.y + 4], text('n'), look),
    label('k size', [k.x + 12, k.y + 4], text('k'), look),
  ];
}

/** In the order M, N, K. */
export function sideGrips(view: View): readonly Grip[] {
  const { values, words, arrangement } = view;
  const { b, d } = placesOf(view);
  const way = arrangement === 'wide' ? 150 : 110; // from the smallest to the largest
  const grip = (
    axis: 'm' | 'n' | 'k',
    [x, y, dx, dy]: readonly [x: number, y: number, dx: number, dy: number],
  ): Grip => {
    const { min, max } = knobs.parameters[axis];
    const name = words[`${axis}Name`];
    return {
      key: axis,
      knob: axis,
      name,
      value: values[axis],
      x,
      y,
      dx,
      dy,
      from: min,
      to: max,
      log: true,
    };
  };
  return [
    grip('m', [d.x + d.w / 2, d.y + d.h + off, 0, way]),
    grip('n', [b.x + b.w + off, b.y + b.h / 2, way, 0]),
    grip('k', [b.x + b.w / 2, b.y - off, 0, -way]),
  ];
}
