/** How full the fullest GPU is, where it stands; and beside it the fullest if experts lie in turn. */
import { argmax } from '../../../../../sims/math/vector.ts';
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';

const look = { size: 28, face: 'serif', bold: true } as const;
/** From the top of a stack to the base lines of the number and its unit. */
const raised = { number: 23, unit: 6, whole: 54 };
const line = 14;

export function numbers(view: View): Mark[] {
  const { at, frame, words } = view;
  const { planned, blind } = frame.gpuLoad;
  const g = argmax(planned);
  const b = farthest(blind, g);
  const times = fixed(frame.busiest.planned, 2);
  const half = Math.max(textWidth(times, look), textWidth(words.times)) / 2;
  const x = within(view, at.gpu(g), half);
  const top = at.base - Math.max(planned[g], blind[g], frame.fair) * at.token;

  const text = say(words.blind, { times: fixed(frame.busiest.blind, 2) });
  const other = textWidth(text) / 2;
  const ghost = {
    x: within(view, at.gpu(b), other),
    y: at.base - Math.max(blind[b], planned[b]) * at.token - 6,
  };
  const apart = half + other + 4;
  const isBeside = ghost.y <= top - raised.whole || ghost.y - line >= top;
  const meets = !isBeside && Math.abs(x - ghost.x) < apart;
  // Pushed aside while it still stands over its stack, else above the number.
  const aside = within(view, x + Math.sign(b - g) * apart, other);
  const stays = Math.abs(aside - at.gpu(b)) < other && Math.abs(x - aside) > apart - 1;
  const [otherX, otherY] = !meets
    ? [ghost.x, ghost.y]
    : stays
      ? [aside, ghost.y]
      : [ghost.x, top - raised.whole - 2];
  const own = { anchor: 'middle', fill: 'coral', halo: true, phase: 2 } as const;
  return [
    label('blind text', [otherX, otherY], text, { ...own, fill: 'ink-2' }),
    label('times', [x, top - raised.number], times, { ...own, ...look }),
    label('times unit', [x, top - raised.unit], words.times, own),
  ];
}

/** The fullest, and of equals the one farthest away. */
function farthest(loads: readonly number[], from: number): number {
  const most = Math.max(...loads);
  return argmax(loads.map((load, i) => (load === most ? Math.abs(i - from) : -1)));
}

const within = ({ width, at }: View, x: number, half: number): number =>
  Math.max(half + 2, Math.min(width - at.margin - half, x));
