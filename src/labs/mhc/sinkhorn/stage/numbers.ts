/** The largest error of a sum, in the corner where rows and columns meet, and after how many divisions; what is drawn. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
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
    count(view),
    ...legend(view),
  ];
}

/** How many divisions there have been, of how many: beneath the number, on a phone above it. */
function count({ frame, values, words, at, arrangement }: View): Mark {
  const said = say(words[arrangement === 'wide' ? 'count' : 'countShort'], {
    n: frame.step,
    all: 2 * values.iterations,
  });
  const [x, y] = arrangement === 'wide' ? [at.rowsAt + 4, 91] : [at.rowsAt, 1];
  return label('count', [x, at.columnsAt + y], said, { bold: true, fill: 'ink' });
}

/** What to grab, and of what size a tile is; of ε where it is chosen, or moves an edge that is seen. */
function legend(view: View): Mark[] {
  const { frame, words, values, at, arrangement } = view;
  const hints: Mark[] = [
    label('hint', [0, at.head + 13], words.hint, { fill: 'deep', bold: true }),
    label('scale', [0, at.head + 28], words.scale, { fill: 'ink-2' }),
  ];
  const isSeen = tiles(view).some(({ key }) => key.startsWith('other'));
  if (!isSeen && values.variant === 'paper') return hints;
  const other = values.variant === 'kernel' ? 'paper' : 'kernel';
  const drawn = words[`${values.variant}Drawn`];
  const apart = say(words[`${other}${isSeen ? 'Dashed' : 'Near'}`], {
    apart: written(frame.apart),
  });
  const said = arrangement === 'wide' ? `${drawn} ${apart}` : isSeen ? apart : drawn;
  return [...hints, label('drawn', [0, at.height - 3], said, { fill: 'ink-2' })];
}
