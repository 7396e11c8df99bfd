/** What is cached, token by token, and the matrix that each latent needs. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { size, wrong } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import { frequencies, rope } from '../../../../../sims/mla/rotary.ts';
import type { Matrix, Vector } from '../../../../../sims/math/vector.ts';
import { circle, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { drawnOf, isPale, middleOf, type Side, type View } from './layout.ts';

/** Distances of the tokens so far. */
const seenOf = ({ frame }: View): readonly number[] => frame.distances.slice(0, frame.token + 1);

/** The latents, each found again when the next token has moved it back by one. */
export function latents(view: View): Mark[] {
  const { at, frame, words } = view;
  const wide = Math.min(14, 0.6 * at.pitch);
  return seenOf(view).map((distance) =>
    rect(
      `latent ${frame.token - distance}`,
      [middleOf(view, distance) - wide / 2, at.latents.y, wide, at.latents.h],
      { fill: 'teal', r: 1, says: say(words.latentSays, { distance }), phase: 0 },
    ),
  );
}

/** The matrices that the drawn distances need, to one scale of grey. */
export function matrices(view: View, side: Side): Mark[] {
  const { at, frame, words } = view;
  const limit = largestOf(frame.up);
  const y = at.matrix[side];
  const cell = at.size / size;
  return drawnOf(view).flatMap((distance) => {
    const x = middleOf(view, distance) - at.size / 2;
    const gap = number(frame.sides[side].gapAt[distance], 2);
    const isRight = frame.sides[side].gapAt[distance] < wrong;
    return [
      rect(`${side} needed ${distance}`, [x, y, at.size, at.size], {
        ...{ fill: 'panel', says: say(words.needs, { distance, gap }), lights: 'up', phase: 1 },
      }),
      ...neededAt(view, side, distance).flatMap((row, i) =>
        row.map((entry, j) =>
          rect(
            `${side} ${distance} ${i} ${j}`,
            [x + j * cell, y + i * cell, cell - 0.5, cell - 0.5],
            {
              fill: 'ink',
              opacity: (isPale(view, side) ? 0.4 : 0.9) * (0.04 + 0.48 * (1 + entry / limit)),
            },
          ),
        ),
      ),
      ...(isRight ? [frameOf(view, side, distance, x - 3)] : []),
    ];
  });
}

/** Around a matrix that is the one made beforehand. */
const frameOf = (view: View, side: Side, distance: number, x: number): Mark =>
  rect(
    `${side} right ${distance}`,
    [x, view.at.matrix[side] - 3, view.at.size + 6, view.at.size + 6],
    {
      ...{ stroke: side === 'turned' ? 'coral' : 'deep', thick: 3, r: 2, phase: 1 },
      opacity: isPale(view, side) ? 0.4 : 1,
    },
  );

/** What is needed in place of Wᵁᴷ: its columns turned back by the distance; in MLA, itself. */
export function neededAt(
  { frame, values }: Pick<View, 'frame' | 'values'>,
  side: Side,
  distance: number,
): Matrix {
  if (side === 'beside') return frame.up;
  const speeds = frequencies(size, values.base);
  const columns = frame.up[0].map((_, j) =>
    rope(
      frame.up.map((row) => row[j]),
      -distance,
      speeds,
    ),
  );
  return frame.up.map((_, i) => columns.map((column) => column[i]));
}

/** The most that an entry can become by turning. */
function largestOf(up: Matrix): number {
  const lengths = [0, 2].flatMap((pair) =>
    up[pair].map((entry, j) => Math.hypot(entry, up[pair + 1][j])),
  );
  return Math.max(1e-9, ...lengths);
}

/** The keys that turn beside: a hand a token, upright where nothing is between. */
export function extraKeys(view: View): Mark[] {
  const { at, frame, words, values } = view;
  const speed = handSpeed(frequencies(size, values.base), values.tokens);
  const every = Math.ceil(10 / at.pitch);
  const r = Math.min(11, 0.55 * every * at.pitch);
  return seenOf(view)
    .filter((distance) => distance % every === 0)
    .flatMap((distance) => {
      const x = middleOf(view, distance);
      const angle = speed * distance;
      const key = frame.token - distance;
      const turns = number(angle / (2 * Math.PI), 2);
      return [
        line(
          `extra ${key}`,
          [x, at.extra, x - r * Math.sin(angle), at.extra - r * Math.cos(angle)],
          { ...{ stroke: 'deep', thick: 2, says: say(words.extraSays, { distance, turns }) } },
        ),
        circle(`extra hub ${key}`, [x, at.extra, 2], { fill: 'deep' }),
      ];
    });
}

/** The slower pair, which stays within one turn; the faster where the slower hardly moves. */
const handSpeed = ([fast, slow]: Vector, tokens: number): number =>
  slow * tokens < Math.PI / 4 ? fast : slow;
