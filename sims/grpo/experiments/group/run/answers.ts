/** Answers to one question of Countdown, judged by its rule: what earns 1, 0.1 and 0. */
import type { Vector } from '../../../../math/vector.ts';
import { score } from '../../../expression.ts';

export const given: readonly number[] = [3, 7, 7];
export const target = 42;

/** What a policy might write: right, wrong, and against the rules. */
const written = [
  ...['3×(7+7)', '7×7−3', '7+7×3', '(3+3)×7', '7×3+7', '7×7+3', '3×7×7', '(7+7)×3'],
  ...['7×(3+3)', '7−7+3', '6×7', '(7−3)×7', '7×7÷3', '3+7+7', '(7+7×3', '3×7', '7×(7−3)'],
  ...['7×6', '3×7×2', '42', '7×7−7', '3+3×7', '7+7+', '7×7', '×3+7', '(3+7', '3×(7×7'],
];

interface Answer {
  readonly text: string;
  readonly reward: number;
  /** Its value, or the kind of its refusal. */
  readonly result: string;
}

const judged: readonly Answer[] = written.map((text) => {
  const { reward, value, refused } = score(text, given, target, { useAll: true });
  if (refused || !value) return { text, reward, result: refused?.kind ?? 'syntax' };
  const { numerator, denominator } = value;
  return {
    text,
    reward,
    result: denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`,
  };
});

/** An answer for each reward, in turn where several earn it; none for rewards no rule gives. */
export function answersFor(rewards: Vector): {
  readonly answers: readonly string[];
  readonly results: readonly string[];
} {
  const used = new Map<number, number>();
  const chosen = rewards.map((reward) => {
    const fitting = judged.filter((answer) => answer.reward === reward);
    const turn = used.get(reward) ?? 0;
    used.set(reward, turn + 1);
    return fitting.length > 0 ? fitting[turn % fitting.length] : undefined;
  });
  return {
    answers: chosen.map((answer) => answer?.text ?? ''),
    results: chosen.map((answer) => answer?.result ?? 'hand'),
  };
}
