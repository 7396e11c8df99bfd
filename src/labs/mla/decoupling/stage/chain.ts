/**
 * From the cache to a key: the latent of the token that is looked at, the one matrix that makes a key
 * of it, and the turn of that key as a hand. In MLA a key of its own is cached turned, past the matrix.
 */
import { number } from '../../../../../sims/contract/numbers.ts';
import { circle, line, poly, rect } from '../../../kit/make.ts';
import type { Line, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { distanceOf, isPale, type Dial, type Side, type View } from './layout.ts';
import { givenOf, pairOf, speedOf, speedsOf } from './turns.ts';

export function chain(view: View, side: Side): Mark[] {
  const { at } = view;
  return [
    ...latent(view, side, at.latent, at.dial.y),
    arrow(view, side, 'in', at.latent + at.cell + 4, at.matrix - 4, at.dial),
    ...matrix(view, side),
    arrow(view, side, 'out', at.matrix + 4 * at.cell + 4, at.dial.x - at.dial.r - 4, at.dial),
    ...face(view, side, 'content', at.dial, speedOf(view, side)),
    ...given(view, side),
    ...(side === 'beside' ? extra(view) : []),
  ];
}

/** Numbers that lie in the cache, above each other. */
function latent({ at, frame, words }: View, side: Side, x: number, middle: number): Mark[] {
  return frame.up.map((_, i) =>
    rect(
      `${side} cached ${x} ${i}`,
      [...([at.left[side] + x, middle + (i - 2) * at.cell, at.cell - 1, at.cell - 1] as const)],
      { fill: 'teal', r: 1, says: words.latentSays },
    ),
  );
}

/** The one matrix: a square a number, the darker the larger it is. */
function matrix(view: View, side: Side): Mark[] {
  const { at, frame, words } = view;
  const { absorbed } = frame.sides[side];
  const largest = Math.max(1e-9, ...absorbed.flat().map(Math.abs));
  const left = at.left[side] + at.matrix;
  return absorbed.flatMap((row, i) =>
    row.map((entry, j) =>
      rect(
        `${side} entry ${i} ${j}`,
        [left + j * at.cell, at.dial.y + (i - 2) * at.cell, at.cell - 1, at.cell - 1],
        {
          ...{ fill: 'ink', opacity: 0.12 + (0.7 * Math.abs(entry)) / largest, r: 1 },
          ...{ says: say(words.entry, { entry: number(entry, 2) }), lights: 'keyMatrix' },
        },
      ),
    ),
  );
}

function arrow(view: View, side: Side, name: string, from: number, to: number, { y }: Dial): Mark {
  const [a, b] = [view.at.left[side] + from, view.at.left[side] + to];
  return poly(`${side} ${name}`, [a, y, b - 5, y, b - 5, y - 4, b, y, b - 5, y + 4, b - 5, y], {
    ...{ stroke: 'ink-2', fill: 'ink-2', thick: 1.5, closed: true },
  });
}

const paleness = (view: View, side: Side): number => (isPale(view, side) ? 0.35 : 1);

/** A hand for each token back to the first, and a thick one for the one that is looked at. */
function face(view: View, side: Side, key: string, dial: Dial, speed: number): Mark[] {
  const { frame, words, at } = view;
  const { y, r } = dial;
  const x = at.left[side] + dial.x;
  const distance = distanceOf(view);
  const pale = paleness(view, side);
  const turns = number((speed * distance) / (2 * Math.PI), 2);
  const says = say(words.clock, { turns, distance });
  const hand = (name: string, angle: number, look: Partial<Line>): Mark =>
    line(`${side} ${name}`, [x, y, x + r * Math.sin(angle), y - r * Math.cos(angle)], {
      ...{ stroke: 'deep', says, ...look },
    });
  return [
    circle(`${side} clock ${key}`, [x, y, r], {
      ...{ fill: 'panel', stroke: 'ink-3', says, lights: 'base' },
    }),
    ...(speed === 0
      ? []
      : frame.distances
          .slice(0, frame.token + 1)
          .map((back) => hand(`thin ${key} ${back}`, speed * back, { opacity: 0.4 * pale }))),
    hand(`hand ${key}`, speed * distance, { thick: 5, phase: 0, opacity: pale }),
  ];
}

/** Where the one matrix turns these two numbers for every token, and how long it leaves them. */
function given(view: View, side: Side): Mark[] {
  const { at, words } = view;
  const [along, across] = givenOf(view, side);
  const { y, r } = at.dial;
  const x = at.left[side] + at.dial.x;
  const [endX, endY] = [x + r * across, y - r * along];
  const paint = side === 'turned' ? 'coral' : 'deep';
  const look = { says: words.oneForAll, phase: 1, opacity: paleness(view, side) };
  return [
    line(`${side} given`, [x, y, endX, endY], { stroke: paint, thick: 5, ...look }),
    // Where the average leaves next to nothing of the hand, this is all that is seen of it.
    circle(`${side} given end`, [endX, endY, 5], { fill: paint, ...look }),
    circle(`${side} hub`, [x, y, 3], { fill: 'ink' }),
  ];
}

/** MLA's rotary key: cached as it has turned, and as it is compared. */
function extra(view: View): Mark[] {
  const { at } = view;
  const speed = speedsOf(view)[pairOf(view)];
  return [
    ...latent(view, 'beside', at.cached, at.extra.y),
    arrow(view, 'beside', 'past', at.cached + at.cell + 3, at.extra.x - at.extra.r - 3, at.extra),
    ...face(view, 'beside', 'extra', at.extra, speed),
    circle('extra hub', [at.left.beside + at.extra.x, at.extra.y, 3], { fill: 'ink' }),
  ];
}
