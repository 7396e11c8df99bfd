/** The group's answers sorted as the rule marks them. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { mean } from '../../../../../sims/math/vector.ts';
import type { Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './view.ts';

export const verdicts = ['right', 'wrong', 'refused'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Card {
  /** Its place in the group. */
  readonly i: number;
  readonly text: string;
  readonly result: string;
  readonly verdict: Verdict;
  readonly advantage: number;
  readonly says: string;
}

export interface Shelf {
  readonly verdict: Verdict;
  readonly cards: readonly Card[];
  /** What each of them earns. */
  readonly reward: number;
  /** Their mean. */
  readonly advantage: number;
}

/** Below this an advantage is what rounding left of nothing. */
const nothing = 1e-12;

export function shelvesOf(view: View): Shelf[] {
  const cards = cardsOf(view);
  const rewards = { right: 1, wrong: view.values.format, refused: 0 };
  return verdicts.map((verdict) => {
    const own = cards.filter((card) => card.verdict === verdict);
    const advantage = own.length === 0 ? 0 : mean(own.map((card) => card.advantage));
    return { verdict, cards: own, reward: rewards[verdict], advantage };
  });
}

function cardsOf({ frame, words }: View): Card[] {
  const refusals = ['syntax', 'numbers', 'zero'];
  return frame.answers.map((text, i) => {
    const kind = frame.results[i];
    const refused = refusals.includes(kind);
    const result = refused ? words[kind] : `= ${kind}`;
    const advantage = Math.abs(frame.advantages[i]) < nothing ? 0 : frame.advantages[i];
    const says = say(words.card, {
      n: i + 1,
      text: text === '' ? words.empty : text,
      result,
      reward: number(frame.rewards[i], 2),
      advantage: signed(advantage),
    });
    const verdict = refused ? 'refused' : kind === `${frame.target}` ? 'right' : 'wrong';
    return { i, text, result, verdict, advantage, says };
  });
}

export const signed = (value: number): string =>
  value === 0 ? '0' : (value > 0 ? '+' : '') + fixed(value, 2);

export const paintOf = (advantage: number): Paint =>
  advantage > 0 ? 'deep' : advantage < 0 ? 'coral' : 'ink-3';
