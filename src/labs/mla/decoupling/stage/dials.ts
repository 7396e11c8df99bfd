/**
 * Two numbers of a key turn together, like a hand: thin where they stand at every distance, bold at
 * that of the pair, coral where the one matrix turns them for all. In MLA only the small dials turn.
 */
import { number } from '../../../../../sims/contract/numbers.ts';
import { dot, type Vector } from '../../../../../sims/math/vector.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Line, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { distanceOf, fits, keyOf, type Dial, type View } from './layout.ts';

/** The slower two numbers of the content: over a context they stay within one turn. */
export const shownPair = 1;

export function dials(view: View): Mark[] {
  const { at, frame } = view;
  return [
    ...names(view),
    ...dial(view, 'content', at.dial, frame.turning[shownPair]),
    ...oneForAll(view, at.dial),
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

/** What the hands are, in their colours, beside the dial. */
function names(view: View): Mark[] {
  const { at, frame, words } = view;
  const isRight = fits(view);
  const says = say(words.wrongOf, { gap: number(frame.gap[keyOf(view)], 2) });
  const needed = say(words.needed, { distance: distanceOf(view) });
  const x = at.dial.x + at.dial.r + 14;
  const name = (key: string, row: number, written: string, look: Partial<Line>): Mark[] => {
    const y = at.legend.y + row * at.legend.pitch;
    return [
      line(`${key} sample`, [x, y - 4, x + 18, y - 4], { thick: 4, ...look, says }),
      label(`${key} name`, [x + 26, y], written, {
        ...{ fill: look.opacity ? 'ink-2' : look.stroke, bold: !look.opacity, says },
      }),
    ];
  };
  return [
    label('turned', [0, at.columns], words[isRight ? 'turnedRight' : 'turned'], {
      fill: 'ink',
      bold: true,
    }),
    ...name('needed', 0, needed, { stroke: 'deep' }),
    ...name('given', 1, words[isRight ? 'givenRight' : 'given'], {
      stroke: isRight ? 'deep' : 'coral',
    }),
    ...(frame.beside.length === 0
      ? name('thin', 2, words.thin, { stroke: 'deep', opacity: 0.25, thick: 1 })
      : []),
  ];
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
    hand(`hand ${key}`, speed * distance, { stroke: 'deep', thick: 5, phase: 0 }),
  ];
}

/** Where the one matrix turns these two numbers, and how long it leaves them. */
function oneForAll(view: View, { x, y, r }: Dial): Mark[] {
  const [c, s] = turnOf(view.frame, shownPair);
  const paint = fits(view) ? 'deep' : 'coral';
  const [endX, endY] = [x + r * s, y - r * c];
  const says = view.words.oneForAll;
  return [
    line('one', [x, y, endX, endY], { stroke: paint, thick: 5, says, phase: 1 }),
    // Where the average leaves next to nothing of the hand, this is all that is seen of it.
    circle('one end', [endX, endY, 6], { fill: paint, says, phase: 1 }),
    circle('hub', [x, y, 3], { fill: 'ink' }),
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
