/** The kernels on the chip, and the frame that is dragged over three of them to make them one. */
import { label, rect } from '../../../kit/make.ts';
import type { Grip, Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { firstFused, kernelNames, middleOf, type View } from './layout.ts';

const edge = 3; // of the frame around its kernels
const margin = 3; // on either side of a kernel

export function kernels(view: View): Mark[] {
  const { at, values, words, arrangement } = view;
  const alone = values.fused ? kernelNames.slice(0, firstFused) : kernelNames;
  const half = arrangement === 'wide' ? 34 : at.column / 2 - margin;
  return [
    ...alone.flatMap((_, k) => kernel(view, k)),
    ...(values.fused ? fused(view) : []),
    rect('plain kernel', [at.plain - half, at.chip[0], 2 * half, at.chip[1]], {
      ...{ stroke: 'grey', fill: 'panel', r: 4, says: words.plainSays },
    }),
    ...(arrangement === 'wide'
      ? lines(view, 'plain kernel', at.plain, [words.plain, words.plainDoes], 'grey')
      : [
          label('plain kernel name', [at.plain, at.chip[0] + at.chip[1] / 2 + 4], words.plain, {
            ...{ anchor: 'middle', bold: true, fill: 'grey' },
          }),
        ]),
    ...frame(view),
  ];
}

function kernel(view: View, k: number): Mark[] {
  const { words, frame: of } = view;
  const name = kernelNames[k];
  const added = number(of.added, 0);
  return [
    rect(`${name} kernel`, boxOf(view, k, k), {
      ...{ stroke: 'ink', fill: 'panel', r: 4, says: say(words[`${name}Says`], { added }) },
    }),
    ...named(view, k),
  ];
}

/** What a kernel is called, and under it what it does. */
const lines = (
  { at }: View,
  key: string,
  x: number,
  [name, does]: readonly [name: string, does: string],
  fill: Paint,
): Mark[] => {
  const middle = at.chip[0] + at.chip[1] / 2;
  return [
    label(`${key} name`, [x, middle - 4], name, { anchor: 'middle', bold: true, fill }),
    label(`${key} does`, [x, middle + 13], does, { anchor: 'middle', fill: 'ink-2' }),
  ];
};

/** In one line, or where that is too long in two. */
function named(view: View, k: number): Mark[] {
  const { at, words, arrangement } = view;
  const name = kernelNames[k];
  if (arrangement === 'wide') {
    return lines(view, name, middleOf(at, k), [words[name], words[`${name}Does`]], 'ink');
  }
  const x = middleOf(at, k);
  const [top, h] = at.chip;
  const look = { anchor: 'middle', fill: 'ink' } as const;
  if (name === 'merge') {
    return [label(`${name} name`, [x, top + h / 2 + 4], words[name], look)];
  }
  return [
    label(`${name} name`, [x, top + h / 2 - 3], words[`${name}Short`], look),
    label(
      `${name} second`,
      [x, top + h / 2 + 11],
      words[name === 'maps' ? 'mapsEnd' : 'map'],
      look,
    ),
  ];
}

function fused(view: View): Mark[] {
  const { at, words, arrangement } = view;
  const [x, y, w, h] = boxOf(view, firstFused, kernelNames.length - 1);
  const text = arrangement === 'wide' ? words.one : words.oneShort;
  return [
    rect('fused kernel', [x, y, w, h], {
      fill: 'deep-soft',
      stroke: 'deep',
      r: 4,
      says: words.one,
    }),
    label('fused name', [x + w / 2, y + at.chip[1] / 2 + 4], text, {
      ...{ anchor: 'middle', bold: true, fill: 'deep' },
    }),
  ];
}

/** Of the kernels from one to another. */
function boxOf({ at }: View, from: number, to: number): [number, number, number, number] {
  const [y, h] = at.chip;
  const x = from * at.column + margin;
  return [x, y, (to - from + 1) * at.column - 2 * margin, h];
}

const lastIn = ({ values }: View): number => (values.fused ? kernelNames.length - 1 : firstFused);

function frame(view: View): Mark[] {
  const [x, y, w, h] = boxOf(view, firstFused, lastIn(view));
  const [, , all] = boxOf(view, firstFused, kernelNames.length - 1);
  const around = (wide: number): [number, number, number, number] => [
    ...([x - edge, y - edge, wide + 2 * edge, h + 2 * edge] as const),
  ];
  return [
    rect('target', around(all), { stroke: 'deep', dashed: true, r: 6 }),
    rect('frame', around(w), { stroke: 'deep', thick: 2, r: 6, lights: 'fused' }),
    ...hints(view),
  ];
}

/** Which way the frame goes, beside its handle; and what is coral, or dashed. */
function hints(view: View): Mark[] {
  const { values, words, arrangement } = view;
  const { x, y } = fusingGrip(view);
  const base = y + (arrangement === 'wide' ? 16 : 17);
  const isWide = arrangement === 'wide';
  const look = { bold: true, fill: 'deep' } as const;
  const hint = values.fused
    ? label('hint', [x - 14, base], words.hintBack, { ...look, anchor: 'end' })
    : label('hint', [x + 14, base], words[isWide ? 'hint' : 'hintShort'], look);
  const legend = words[values.fused ? 'dashed' : 'coral'];
  const place = [isWide ? margin : 0, isWide ? base : base + 16] as const;
  return [hint, label('legend', place, legend, { fill: values.fused ? 'ink-2' : 'coral' })];
}

export function fusingGrip(view: View): Grip {
  const [x, y, w, h] = boxOf(view, firstFused, lastIn(view));
  return {
    ...{ key: 'fused', knob: 'fused', name: view.words.fusedName },
    ...{ value: view.values.fused ? 1 : 0, from: 0, to: 1 },
    ...{ x: x + w + edge, y: y + h + edge, dx: 2 * view.at.column, dy: 0 },
  };
}
