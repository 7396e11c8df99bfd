/** The smallest model that can show it: counts of what follows the last two tokens. */
import { expect, test } from 'vitest';
import { ask, type Layout } from '../../../sims/fim/arrange.ts';
import { cut } from '../../../sims/fim/cut.ts';
import { make } from '../../../sims/fim/rate.ts';
import { families, written, type Token } from '../../../sims/fim/tokens.ts';
import { below, stream } from '../../../sims/math/random.ts';

const names = ['a', 'b', 'c', 'd'];
const oneName = () => ({ from: 1, to: 2 });
/** A name, and behind it the same name again: the suffix tells the middle. */
const documentOf = (random: () => number): string[] => {
  const name = names[below(names.length, random)];
  return ['let', name, name];
};

const keyOf = (context: readonly Token[]): string => written(context, families.deepseek);

/** Counts what follows every pair of tokens, and what stands anywhere. */
function trigram(
  rate: number,
  layout: Layout,
): (context: readonly Token[], name: string) => number {
  const random = stream(1, 'corpus');
  const after = new Map<string, Map<string, number>>();
  const anywhere = new Map<string, number>();
  for (let i = 0; i < 400; i++) {
    const { tokens } = make(documentOf(random), { rate, layout, draw: oneName }, random);
    tokens.forEach((token, at) => {
      if (token.content === undefined || !names.includes(token.content)) return;
      anywhere.set(token.content, (anywhere.get(token.content) ?? 0) + 1);
      if (at < 2) return;
      const key = keyOf(tokens.slice(at - 2, at));
      const counts = after.get(key) ?? new Map<string, number>();
      after.set(key, counts.set(token.content, (counts.get(token.content) ?? 0) + 1));
    });
  }
  return (context, name) => {
    const counts = after.get(keyOf(context.slice(-2))) ?? anywhere;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return (counts.get(name) ?? 0) / total;
  };
}

test('with rate 0 the suffix is of no use; with any above it the last two tokens tell the middle', () => {
  for (const name of names) {
    const { prefix, suffix } = cut(['let', name, name], { from: 1, to: 2 });
    const asked = ask({ prefix, suffix }, 'psm');
    expect(Math.abs(trigram(0, 'psm')(asked, name) - 1 / names.length)).toBeLessThan(0.1);
    for (const rate of [0.1, 0.5, 1]) expect(trigram(rate, 'psm')(asked, name)).toBe(1);
  }
});

test('suffix first, its last two tokens do not cover the suffix: no better than guessing', () => {
  for (const name of names) {
    const asked = ask({ prefix: ['let'], suffix: [name] }, 'spm');
    expect(Math.abs(trigram(1, 'spm')(asked, name) - 1 / names.length)).toBeLessThan(0.1);
  }
});
