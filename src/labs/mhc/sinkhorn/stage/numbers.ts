/** The largest error of a sum, in the corner where rows and columns meet; how many divisions it took; what is drawn. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import { isOff } from './sums.ts';
import { tiles } from './tiles.ts';

/** Three digits of an error that has them after the point, one of a smaller one. */
export const written = (error: number): string =>
  number(Number(error.toPrecision(error < 0.0005 ? 1 : 3)), 4);

/** Which row or column is farthest from 1, and how far. */
export function farthest({ sums }: View['frame']): {
  side: 'rows' | 'columns';
  k: number;
  error: number;
} {
  return (['rows', 'columns'] as const)
    .flatMap((side) => sums[side].map((total, k) => ({ side, k, error: Math.abs(total - 1) })))
    .reduce((worst, one) => (one.error > worst.error ? one : worst));
}

export function numbers(view: View): Mark[] {
  const { frame, words, at, arrangement } = view;
  const isWide = arrangement === 'wide';
  const [x, y] = [at.rowsAt + (isWide ? 4 : 0), at.columnsAt + (isWide ? 38 : 24)];
  const { side, k, error } = farthest(frame);
  const isLost = frame.broken > 0;
  const isDone = written(error) === '0';
  const paint = isLost || isOff(1 + error) ? 'coral' : 'teal';
  const where = isDone ? words.everySum : say(words[`${side}Worst`], { n: k + 1 });
  return [
    label('error', [x, y], isLost ? `${frame.broken}` : written(error), {
      size: isWide ? 30 : 24,
      bold: true,
      face: 'serif',
      fill: paint,
    }),
    label('unit', [x, y + 18], isLost ? words.lost : words.unit, { fill: paint }),
    ...(isLost ? [] : [label('where', [x, y + 33], where, { fill: paint })]),
    ...count(view),
    ...legend(view),
  ];
}

const strip = 8; // pixels that the strip is high

/** How many divisions there have been, of how many; where there is room, each as a cell. */
function count({ frame, values, words, at, arrangement, width }: View): Mark[] {
  const all = 2 * values.iterations;
  const said = say(words.count, { n: frame.step, all });
  if (arrangement === 'phone') {
    return [label('count', [at.rowsAt, at.columnsAt + 1], said, { bold: true, fill: 'ink' })];
  }
  const y = at.height - 3 - strip;
  const [from, to] = [at.pour.left + 8, width - 12 - textWidth(said, { bold: true })];
  const pitch = (to - from) / all;
  return [
    label('count', [width, at.height - 3], said, { anchor: 'end', bold: true, fill: 'ink' }),
    rect('all divisions', [from, y, to - from, strip], { fill: 'rule' }),
    rect('done', [from, y, frame.step * pitch, strip], { fill: 'teal' }),
    ...Array.from({ length: pitch > 4 ? all - 1 : 0 }, (_, k) => {
      const x = from + (k + 1) * pitch;
      return line(`division ${k}`, [x, y, x, y + strip], { stroke: 'paper' });
    }),
  ];
}

/** What is drawn, and what the other place of ε would change of it. */
function legend(view: View): Mark[] {
  const { frame, words, values, at, arrangement } = view;
  const other = values.variant === 'kernel' ? 'paper' : 'kernel';
  const isSeen = tiles(view).some(({ key }) => key.startsWith('other'));
  const drawn = words[`${values.variant}Drawn`];
  const apart = say(words[`${other}${isSeen ? 'Dashed' : 'Near'}`], {
    apart: written(frame.apart),
  });
  const base = at.height - 3;
  const hints: Mark[] = [
    label('hint', [0, 13], words.hint, { fill: 'deep', bold: true }),
    label('scale', [0, 28], words.scale, { fill: 'ink-2' }),
  ];
  return arrangement === 'wide'
    ? [...hints, label('drawn', [0, base], `${drawn} ${apart}`, { fill: 'ink-2' })]
    : [
        ...hints,
        label('drawn', [0, base - 15], drawn, { fill: 'ink-2' }),
        label('apart', [0, base], apart, { fill: 'ink-2' }),
      ];
}
