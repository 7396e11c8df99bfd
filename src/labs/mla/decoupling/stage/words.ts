/** What is written: the answer, what each row is, and at how many distances a matrix is right. */
import { label } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { drawnOf, isPale, middleOf, type Layout, type Side, type View } from './layout.ts';

const toneOf = (view: View, side: Side): Paint =>
  isPale(view, side) ? 'ink-3' : side === 'turned' ? 'coral' : 'deep';

export function heads({ arrangement, words }: View): Mark[] {
  const isWide = arrangement === 'wide';
  return [
    label('heading', [0, isWide ? 14 : 12], words[isWide ? 'heading' : 'headingShort'], {
      ...{ bold: true, fill: 'ink', size: isWide ? 15 : 13 },
    }),
    label('sub', [0, isWide ? 34 : 29], words[isWide ? 'sub' : 'subShort'], { fill: 'ink-2' }),
  ];
}

/** What stands in each row, beside it where there is room. */
export function names(view: View): Mark[] {
  const { at, words, arrangement } = view;
  const back = drawnOf(view).map((distance) =>
    label(`back ${distance}`, [middleOf(view, distance), at.back], String(distance), {
      ...{ fill: 'ink-2', anchor: 'middle' },
    }),
  );
  const name = (key: string, x: number, y: number, fill: Paint, bold = false): Mark =>
    label(key, [x, y], words[key], { fill, bold });
  const turned = toneOf(view, 'turned');
  const choose = (key: string, x: number, y: number, side: Side): Mark =>
    label(key, [x, y], words[key], {
      ...{ fill: toneOf(view, side), bold: true },
      sets: { stand: side === 'turned' ? 'one' : 'beside' },
    });
  if (arrangement === 'phone') {
    return [
      ...back,
      name('errorShort', 0, lineOf(at, 'turned'), turned),
      name('flatName', 0, lineOf(at, 'beside'), 'deep', true),
      name('extraShort', 0, at.extra + 24, 'deep'),
    ];
  }
  const mid = at.size / 2;
  const { turned: top, beside: low } = at.matrix;
  return [
    ...back,
    name('latentName', 0, at.latents.y + 13, 'teal'),
    name('backName', 0, at.back, 'ink-2'),
    name('railName', 0, at.rail + 4, turned),
    choose('turnedName', 0, top + mid - 4, 'turned'),
    name('turnedNeeds', 0, top + mid + 12, turned),
    name('errorName', 0, at.floor - at.whole - 4, turned),
    name('errorOf', 0, at.floor - at.whole + 12, turned),
    name('flatName', 0, at.floor + 4, 'deep', true),
    choose('besideName', 0, low + mid - 4, 'beside'),
    name('besideNeeds', 0, low + mid + 12, 'deep'),
    name('extraName', 0, at.extra - 2, 'deep', true),
    name('extraTurns', 0, at.extra + 14, 'deep'),
    name('wholeName', at.numbers, at.floor - at.whole + 4, 'ink-2'),
  ];
}

/** On a phone: a line for each side's name and number, next to the errors of both. */
const lineOf = ({ matrix, size }: Layout, side: Side): number =>
  side === 'turned' ? matrix.turned + size + 30 : matrix.beside - 10;

/** Large: at how many distances so far the matrix is right. */
export function numbers(view: View, side: Side): Mark[] {
  const { at, frame, words, arrangement } = view;
  const { fits } = frame.sides[side];
  const fill = toneOf(view, side);
  const look = { bold: true, face: 'serif', size: at.digits } as const;
  const of = say(words[arrangement === 'wide' ? 'of' : 'ofShort'], { seen: frame.seen });
  const phase = 2;
  if (arrangement === 'phone') {
    const y = lineOf(at, side);
    const x = view.width - textWidth(of) - 6;
    return [
      label(`${side} number`, [x, y], String(fits), { ...look, fill, anchor: 'end', phase }),
      label(`${side} of`, [view.width, y], of, { fill, anchor: 'end' }),
    ];
  }
  const y = at.matrix[side] + 34;
  return [
    label(`${side} number`, [at.numbers, y], String(fits), { ...look, fill, phase }),
    label(`${side} of`, [at.numbers, y + 18], of, { fill, bold: true }),
    label(`${side} right`, [at.numbers, y + 33], words.right, { fill }),
  ];
}
