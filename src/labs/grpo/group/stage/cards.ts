/** What stands on a card, in both arrangements. */
import type { Frame } from '../../../../../sims/grpo/experiments/group/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/group/knobs.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Grip, Paint, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';

export type View = Scene<Frame, Values>;

export interface Card {
  readonly text: string;
  /** What it comes to, or why it is refused. */
  readonly result: string;
  readonly reward: number;
  readonly advantage: number;
  /** Up, down, or neither. */
  readonly paint: Paint;
  readonly says: string;
  readonly name: string;
}

/** Below this an advantage is what rounding left of nothing. */
const nothing = 1e-12;

export function cardsOf({ frame, words }: View): Card[] {
  return frame.rewards.map((reward, i) => {
    const advantage = Math.abs(frame.advantages[i]) < nothing ? 0 : frame.advantages[i];
    const kind = frame.results[i];
    const result = kind in words ? words[kind] : `= ${kind}`;
    const name = say(words.cardName, { n: i + 1 });
    return {
      text: frame.answers[i],
      result,
      reward,
      advantage,
      paint: advantage > 0 ? 'deep' : advantage < 0 ? 'coral' : 'ink-3',
      says: say(words.card, {
        name,
        text: frame.answers[i],
        result,
        reward: number(reward, 2),
        advantage: signed(advantage),
      }),
      name: say(words.gripName, { n: i + 1 }),
    };
  });
}

export const signed = (value: number): string => (value > 0 ? '+' : '') + fixed(value, 2);

/** The card that stands out most; the first of those that do alike. */
export const farthest = (cards: readonly Card[]): number =>
  cards.reduce(
    (best, { advantage }, i) =>
      Math.abs(advantage) > Math.abs(cards[best].advantage) + nothing ? i : best,
    0,
  );

/** Where the ruler begins: at 0, or below where somebody is punished. */
export const lowest = ({ frame }: View): number => (Math.min(...frame.rewards) < 0 ? -1 : 0);

/** A card to be dragged along the ruler, so many pixels for a reward of 1. */
export const cardGrip = (
  { name, reward }: Card,
  i: number,
  place: Pick<Grip, 'x' | 'y' | 'dx' | 'dy'>,
): Grip => ({
  key: `card ${i}`,
  knob: 'rewards',
  at: [i],
  name,
  value: reward,
  from: 0,
  to: 1,
  look: 'bare',
  ...place,
});

export const questionOf = ({ frame, words }: View): string =>
  say(words.question, { target: frame.target, numbers: frame.given.join(', ') });
