/** What the absorbed matrix gets wrong at each distance: bars where keys turn, MLA's a line. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { isPale, middleOf, type Side, type View } from './layout.ts';

export function errors(view: View, side: Side): Mark[] {
  return side === 'turned' ? bars(view) : flat(view);
}

const saysOf = ({ words }: View, distance: number, gap: number): string =>
  say(words.wrongBy, { distance, gap: number(gap, 2) });

function bars(view: View): Mark[] {
  const { at, frame } = view;
  const wide = Math.min(40, 0.62 * at.pitch);
  const whole = at.floor - at.whole;
  return [
    line('whole', [at.left, whole, at.right, whole], { stroke: 'ink-3', dashed: true }),
    ...frame.sides.turned.gapAt.slice(0, frame.token + 1).map((gap, distance) => {
      const tall = gap * at.whole;
      return rect(
        `error ${distance}`,
        [middleOf(view, distance) - wide / 2, at.floor - tall, wide, tall],
        {
          ...{ fill: 'coral', says: saysOf(view, distance, gap), lights: 'gap', phase: 2 },
          opacity: isPale(view, 'turned') ? 0.35 : 0.85,
        },
      );
    }),
  ];
}

/** MLA's error at all distances so far, to the same scale. */
function flat(view: View): Mark[] {
  const { at, frame } = view;
  const gaps = frame.sides.beside.gapAt.slice(0, frame.token + 1);
  const points = gaps.flatMap((gap, distance) => [
    middleOf(view, distance),
    at.floor - gap * at.whole,
  ]);
  const [first, last] = [points.slice(1, 2), points.slice(-1)];
  const far = middleOf(view, frame.token) - at.pitch / 2;
  return [
    line('floor', [at.left, at.floor, at.right, at.floor], { stroke: 'ink-3' }),
    poly('flat', [at.right, ...first, ...points, far, ...last], {
      ...{ stroke: 'deep', thick: 4, says: saysOf(view, 0, Math.max(...gaps)), phase: 2 },
    }),
  ];
}
