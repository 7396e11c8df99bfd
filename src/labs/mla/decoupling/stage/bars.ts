/** The tokens of one side: above each how much the query should look at it, below how much it does. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { knobs } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import { line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { isPale, keyOf, type Side, type View } from './layout.ts';

const { key } = knobs.parameters;
/** Half the height of a token. */
const half = 4;

const pitchOf = ({ at, values }: View): number => (at.wide - at.tokens.x) / values.tokens;
export const middleOf = (view: View, side: Side, token: number): number =>
  view.at.left[side] + view.at.tokens.x + (token + 0.5) * pitchOf(view);

export function bars(view: View, side: Side): Mark[] {
  const { at, frame } = view;
  const x = middleOf(view, side, keyOf(view));
  return [
    line(`${side} stem`, [x, at.tokens.y + half, x, at.line], { stroke: 'ink-3', dashed: true }),
    ...frame.distances.flatMap((token) => one(view, side, token)),
  ];
}

function one(view: View, side: Side, token: number): Mark[] {
  const { at, frame, words } = view;
  const { rotated, fixed } = frame.sides[side].attention;
  const highest = Math.max(...rotated, ...fixed);
  const pitch = pitchOf(view);
  const gap = pitch > 5 ? 2 : 1;
  const [x, w] = [middleOf(view, side, token) - (pitch - gap) / 2, pitch - gap];
  const isNamed = token === keyOf(view) || token === frame.token;
  const isSeen = token <= frame.token;
  const [share, looks] = [rotated[token], fixed[token]];
  const tall = (part: number): number => (part / highest) * at.bars;
  const says = say(words.attends, {
    ...{ token: token + 1, share: number(100 * share, 1), wrong: number(100 * looks, 1) },
  });
  const { y } = at.tokens;
  const bar = { says, lights: 'attention', opacity: isPale(view, side) ? 0.35 : 1 } as const;
  return [
    rect(`${side} token ${token}`, [x, y - half, w, 2 * half], {
      fill: isNamed ? 'ink' : isSeen ? 'grey' : 'rule',
      ...{ says, r: 1, opacity: isNamed || !isSeen ? 1 : 0.45 },
    }),
    ...(isSeen
      ? [
          rect(`${side} right ${token}`, [x, y - half - 2 - tall(share), w, tall(share)], {
            ...{ fill: 'deep', phase: 1, ...bar },
          }),
          rect(`${side} looks ${token}`, [x, y + half + 2, w, tall(looks)], {
            ...{ fill: side === 'turned' ? 'coral' : 'deep', phase: 2, ...bar },
          }),
        ]
      : []),
  ];
}

/** The cached token that is looked at: on both sides the same. */
export function keyGrip(view: View): Grip {
  return {
    ...{ key: 'key', knob: 'key', name: view.words.keyName, value: keyOf(view) + 1 },
    ...{ x: middleOf(view, 'turned', keyOf(view)), y: view.at.line },
    ...{ dx: (key.max - key.min) * pitchOf(view), dy: 0, from: key.min, to: key.max },
  };
}
