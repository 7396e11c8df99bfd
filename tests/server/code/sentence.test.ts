import { describe, expect, test } from 'vitest';
import { firstSentence, ownSentence, sentenceOf } from '../../../src/server/code/sentence.ts';

describe('the first sentence', () => {
  test.each([
    ['* A gate.\n * It opens.\n ', 'A gate.'],
    ['* Routes one token, as `Gate` does.\n', 'Routes one token, as Gate does.'],
    ['*\n * Over two\n * lines.\n *\n * More.\n', 'Over two lines.'],
    ['* A title without a stop\n *\n * Then text.\n', 'A title without a stop'],
    ['* Adam (arXiv:1412.6980, algorithm 1). And more.', 'Adam (arXiv:1412.6980, algorithm 1).'],
    [
      '* Rows, key, gate (Cheng et al., eq. 1 to 4). More.',
      'Rows, key, gate (Cheng et al., eq. 1 to 4).',
    ],
    ['* What it gives\n * @param x a number\n', 'What it gives'],
  ])('of %j is %j', (comment, sentence) => {
    expect(firstSentence(comment)).toBe(sentence);
  });
});

describe('what a file says of itself', () => {
  test('is its header', () => {
    expect(ownSentence('sims/moe/gate.ts')).toBe(
      'The gate: which experts a token goes to, and how much each of them counts.',
    );
  });

  test('is the comment of a component', () => {
    expect(ownSentence('src/labs/kit/GripInput.svelte')).toMatch(/^Something in a drawing/);
  });

  test('is the comment of its first exported declaration where it has no header', () => {
    expect(ownSentence('sims/texts/arithmetic.ts')).toMatch(/^Sums of two numbers/);
  });

  test('is nothing where there is no such comment', () => {
    expect(ownSentence('sims/moe/experiments/balancing/knobs.ts')).toBeUndefined();
  });
});

describe('a file that says nothing', () => {
  test('is described by its room, in the language of the page', () => {
    const path = 'sims/moe/experiments/balancing/knobs.ts';
    expect(sentenceOf(path, 'en')).toEqual({
      lang: 'en',
      text: expect.stringContaining('turn'),
    });
    expect(sentenceOf(path, 'zh')).toEqual({
      lang: 'zh-CN',
      text: expect.stringContaining('旋钮'),
    });
  });

  test('if it is a test, is described by what it tests', () => {
    expect(sentenceOf('tests/sims/moe/gate.test.ts', 'en').text).toContain('sims/moe/gate.ts');
  });
});

test('a comment keeps its language on a page of the other', () => {
  expect(sentenceOf('sims/moe/gate.ts', 'zh').lang).toBe('en');
  expect(sentenceOf('src/labs/moe/zh.ts', 'en').lang).toBe('zh-CN');
});
