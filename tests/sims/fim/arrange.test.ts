import { describe, expect, test } from 'vitest';
import { arrange, ask, layouts, leave, type Layout } from '../../../sims/fim/arrange.ts';
import { families, written } from '../../../sims/fim/tokens.ts';

const parts = { prefix: ['a', 'b'], middle: ['c'], suffix: ['d'] };

test('DeepSeek’s: prefix behind begin, suffix behind hole, and the middle is asked for by end', () => {
  expect(written(ask(parts, 'psm'), families.deepseek)).toBe(
    '<｜fim▁begin｜>ab<｜fim▁hole｜>d<｜fim▁end｜>',
  );
});

describe('by hand, with the names of StarCoder', () => {
  test.each([
    ['psm', '<fim_prefix>ab<fim_suffix>d<fim_middle>'],
    ['spm', '<fim_suffix>d<fim_prefix>ab<fim_middle>'],
    ['spm2', '<fim_prefix><fim_suffix>d<fim_middle>ab'],
  ] as const)('%s', (layout, asked) => {
    expect(written(ask(parts, layout), families.starcoder)).toBe(asked);
    expect(written(arrange(parts, layout), families.starcoder)).toBe(`${asked}c<|endoftext|>`);
  });
});

test('a rearranged document has four tokens more than it had, one that is left has one', () => {
  for (const layout of layouts) expect(arrange(parts, layout)).toHaveLength(4 + 4);
  expect(written(leave(['a', 'b']), families.deepseek)).toBe('ab<｜end▁of▁sentence｜>');
});

test('another layout is refused', () => {
  expect(() => ask(parts, 'mps' as Layout)).toThrow(/ask requires a layout/);
});
