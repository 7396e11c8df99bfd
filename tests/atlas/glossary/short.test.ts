/** Abbreviations of terms: of the name's own words, and not where the name says them. */
import { expect, test } from 'vitest';
import { terms } from '../../../src/atlas/glossary/index.ts';
import { shortOf } from '../../../src/atlas/glossary/short.ts';

const short = (id: string, lang: 'en' | 'zh'): string | undefined => {
  const term = terms.find((one) => one.id === id);
  if (!term) throw new Error(`no term ${id}`);
  return shortOf(term, lang);
};

test.each([
  ['multi-head-attention', 'MHA', 'MHA'],
  ['multi-head-latent-attention', 'MLA', 'MLA'],
  ['mixture-of-experts', 'MoE', 'MoE'],
  ['feed-forward-network', 'FFN', 'FFN'],
  ['grpo', undefined, 'GRPO'], // in English it is the name
  ['rope', undefined, 'RoPE'],
  ['rmsnorm', undefined, undefined], // in Chinese too the name has it
  ['gpu-memory', undefined, undefined], // HBM is another word, no abbreviation of this one
  ['key-and-value', undefined, undefined],
  ['latent', undefined, undefined],
])('%s is %s, in Chinese %s', (id, en, zh) => {
  expect([short(id, 'en'), short(id, 'zh')]).toEqual([en, zh]);
});
