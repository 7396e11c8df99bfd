/**
 * Two numbers of a key turn together, like a hand: thin where they stand at every distance, bold at
 * that of the pair, coral where the one matrix turns them for all. In MLA only small dials turn.
 */
import { number } from '../../../../../sims/contract/numbers.ts';
import { dot, type Vector } from '../../../../../sims/math/vector.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Line, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { distanceOf, fits, keyOf, type Dial, type View } from './layout.ts';

export function dials(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const wide = arrangement === 'wide';
  return [
    ...legend(view),
    ...at.dials.flatMap((place, pair) => [
      ...dial(view, `${pair}`, place, frame.turning[pair]),
      ...oneForAll(view, pair, place),
    ]),
    ...(wide ? [label('thin', [0, at.under], words.thin, { fill: 'ink-2' })] : []),
    ...extra(view),
  ];
}

/** The small key that turns beside the content, where there is one. */
function extra(view: View): Mark[] {
  const { at, frame, words } = view;
  if (frame.beside.length === 0) return [];
  const [{ x, y, r }] = at.extra;
  return [
    label('extra', [x - r, y - r - 8], words.extra, { fill: 'deep', bold: true }),
    ...at.extra.flatMap((place, pair) => dial(view, `beside ${pair}`, place, frame.beside[pair])),
  ];
}

/** What the bold hands are, in words of their colours. */
function legend(view: View): Mark[] {
  const { at, frame, words } = view;
  const isRight = fits(view);
  const says = say(words.wrongOf, { gap: number(frame.gap[keyOf(view)], 2) });
  const parts = [
    ['apart', say(words.apart, { distance: distanceOf(view) }), 'ink'],
    ['needed name', words.needed, 'deep'],
    ['compared', isRight ? '=' : '≠', isRight ? 'deep' : 'coral'],
    ['absorbed name', words.absorbed, isRight ? 'deep' : 'coral'],
  ] as const;
  let x = 0;
  return parts.map(([key, written, fill]) => {
    const mark = label(key, [x, at.columns], written, { fill, bold: true, says });
    x += textWidth(written, { bold: true }) + 6;
    return mark;
  });
}

function dial(view: View, key: string, { x, y, r }: Dial, speed: number): Mark[] {
  const { frame, words } = view;
  const distance = distanceOf(view);
  const turns = number((speed * distance) / (2 * Math.PI), 2);
  const says = say(words.clock, { turns, distance });
  const hand = (name: string, angle: number, look: Partial<Line>): Mark =>
    line(name, [x, y, x + r * Math.sin(angle), y - r * Math.cos(angle)], { says, ...look });
  return [
    circle(`clock ${key}`, [x, y, r], { fill: 'panel', stroke: 'ink-3', says, lights: 'base' }),
    ...frame.distances
      .slice(0, frame.token + 1)
      .map((at) => hand(`thin ${key} ${at}`, speed * at, { stroke: 'deep', opacity: 0.25 })),
    hand(`hand ${key}`, speed * distance, { stroke: 'deep', thick: 4, phase: 0 }),
  ];
}

/** Where the one matrix turns these two numbers, and how long it leaves them. */
function oneForAll(view: View, pair: number, { x, y, r }: Dial): Mark[] {
  const [c, s] = turnOf(view.frame, pair);
  const paint = fits(view) ? 'deep' : 'coral';
  const [endX, endY] = [x + r * s, y - r * c];
  const says = view.words.oneForAll;
  return [
    circle(`hub ${pair}`, [x, y, 3], { fill: 'ink' }),
    line(`one ${pair}`, [x, y, endX, endY], { stroke: paint, thick: 4, says, phase: 1 }),
    // Where the average leaves next to nothing of the hand, this is all that is seen of it.
    circle(`one end ${pair}`, [endX, endY, 5], { fill: paint, says, phase: 1 }),
  ];
}

/** The turn and stretch of W's two rows that is nearest to what stands in for them: cosine and sine parts. */
export function turnOf({ up, absorbed }: View['frame'], pair: number): readonly [number, number] {
  const rowsOf = (w: readonly Vector[]): readonly [Vector, Vector] => [
    w[2 * pair],
    w[2 * pair + 1],
  ];
  const [u, v] = rowsOf(up);
  const [a, b] = rowsOf(absorbed);
  const energy = dot(u, u) + dot(v, v);
  if (energy === 0) return [0, 0];
  return [(dot(a, u) + dot(b, v)) / energy, (dot(b, u) - dot(a, v)) / energy];
}
