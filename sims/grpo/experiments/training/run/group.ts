/** One group of answers to one question, told in words. */
import type { Answer } from '../../../learner.ts';
import type { Commonest } from '../frame.ts';

/** What an answer comes to, as a whole number or a fraction, or why it is refused. */
export function resultOf({ score }: Answer): string {
  if (score.value === undefined) return score.refused?.kind ?? 'syntax';
  const { numerator, denominator } = score.value;
  const size = numerator < 0n ? `−${-numerator}` : `${numerator}`;
  return denominator === 1n ? size : `${size}/${denominator}`;
}

/** The answer that most of the group gave; of several the first. */
export function commonestOf(group: readonly Answer[], rollout: number): Commonest {
  const counts = new Map<string, number>();
  for (const { text } of group) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const found = group.find(({ text }) => counts.get(text) === most);
  return {
    rollout,
    text: found?.text ?? '',
    share: most / group.length,
    isRight: found?.score.right ?? false,
    right: group.filter(({ score }) => score.right).length,
    of: group.length,
  };
}
