/** Trains of wagons, each of C numbers: what is read stands left, what is written right. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { kernelNames, middleOf, tip, type View } from './layout.ts';

/** What is lower than this is not drawn, in pixels. */
const visible = 0.5;

type Way = 'read' | 'write';
const ways: readonly Way[] = ['read', 'write'];

interface Train {
  readonly key: string;
  readonly way: Way;
  /** Of its column. */
  readonly middle: number;
  readonly elements: number;
  readonly paint: Paint;
  /** Not carried any more. */
  readonly isSpared: boolean;
  readonly name: string;
}

export function wagons(view: View): Mark[] {
  const { frame, values, at, words } = view;
  const trains = kernelNames.flatMap((kernel, k) =>
    ways.map((way): Train => {
      const couldGo = frame.spared[way][k] > 0;
      return {
        ...{ key: `${kernel} ${way}`, way, middle: middleOf(at, k), name: words[kernel] },
        ...{ elements: frame.apart[way][k], paint: couldGo ? 'coral' : 'deep' },
        isSpared: couldGo && values.fused,
      };
    }),
  );
  const plain = ways.map((way): Train => ({
    ...{ key: `plain ${way}`, way, middle: at.plain, elements: frame.plain[way] },
    ...{ paint: 'grey', isSpared: false, name: words.plainName },
  }));
  return [...memory(view), ...[...trains, ...plain].flatMap((train) => trainOf(view, train))];
}

function memory({ at, words, width }: View): Mark[] {
  const [y, h] = at.memory;
  return [
    rect('memory', [0, y, width, h], { fill: 'rule', r: 3, says: words.memorySays }),
    label('memory name', [8, y + h / 2 + 4], words.memory, { bold: true, fill: 'ink' }),
  ];
}

/** A track from memory to the kernel with its wagons, standing on the kernel. */
function trainOf(view: View, { key, way, middle, elements, paint, isSpared, name }: Train): Mark[] {
  const { at, values, words } = view;
  const { w, h } = at.wagon;
  const x = middle + (way === 'read' ? -at.beside : at.beside);
  const top = at.memory[0] + at.memory[1];
  const foot = at.chip[0] - tip;
  const count = elements / values.width;
  const says = say(words[isSpared ? 'spared' : way], {
    ...{ name, count: number(elements, 0), wagons: number(count, 2) },
  });
  const look = isSpared
    ? ({ stroke: paint, dashed: true } as const)
    : ({ fill: paint, opacity: way === 'read' ? 0.9 : 0.6 } as const);
  const parts = Array.from({ length: Math.ceil(count) }, (_, i) => Math.min(1, count - i));
  return [
    line(`${key} track`, [x, top, x, at.chip[0]], { stroke: 'rule-2' }),
    ...parts.flatMap((part, i): Mark[] => {
      const high = part * h - 1; // a line of paper lies between two wagons
      if (high < visible) return [];
      const place = [x - w / 2, foot - (i + part) * h + 1, w, high] as const;
      return [rect(`${key} ${i}`, place, { ...look, r: 1.5, says, lights: 'width' })];
    }),
    ...(isSpared || count * h < visible ? [] : [arrow(key, way, x, at, paint)]),
  ];
}

/** Into the kernel, or into memory. */
function arrow(
  key: string,
  way: Way,
  x: number,
  { memory: [y, h], chip }: View['at'],
  fill: Paint,
): Mark {
  const [point, base] =
    way === 'read' ? [chip[0] - 1, chip[0] - tip + 1] : [y + h + 1, y + h + tip - 1];
  return poly(`${key} arrow`, [x - 5, base, x + 5, base, x, point], { closed: true, fill });
}
