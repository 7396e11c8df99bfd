import { expect, test } from 'vitest';
import { papers } from '../../src/labs/papers.ts';
import { bibtexOf, bibtexOfLab } from '../../src/page/cite.ts';

test('a paper on arXiv is cited by its number', () => {
  expect(bibtexOf({ tag: 'MoE', ...papers.MoE })).toBe(
    [
      '@misc{moe,',
      '  author = {Dai and others},',
      '  title = {{DeepSeekMoE: Towards Ultimate Expert Specialization in Mixture-of-Experts Language Models}},',
      '  year = {2024},',
      '  eprint = {2401.06066},',
      '  archivePrefix = {arXiv},',
      '  url = {https://arxiv.org/abs/2401.06066},',
      '}',
    ].join('\n'),
  );
});

test('code is cited by where it stands, and signs of BibTeX mean themselves', () => {
  const text = bibtexOf({ tag: 'Engram demo', ...papers['Engram demo'] });
  expect(text).toContain('@misc{engram-demo,');
  expect(text).toContain('engram\\_demo\\_v1.py');
  expect(text).toContain('howpublished = {github.com/deepseek-ai/Engram}');
});

test.each(Object.entries(papers))('the entry of %s is whole', (tag, source) => {
  const text = bibtexOf({ tag, ...source });
  const count = (sign: string): number => text.split(sign).length - 1;
  expect(count('{')).toBe(count('}'));
  expect(text).toMatch(/^@misc\{[a-z0-9-]+,\n {2}author = \{[^}]+\},\n {2}title = /);
  expect(text).not.toMatch(/et al/);
});

test('several authors stand apart, as BibTeX wants them', () => {
  const source = {
    tag: 'Y',
    authors: 'Peng, Quesnelle, Fan, Shippole',
    title: 'T',
    year: 2023,
    at: 'x',
  };
  expect(bibtexOf(source)).toContain('author = {Peng and Quesnelle and Fan and Shippole}');
});

test('a lab is cited at its address', () => {
  expect(bibtexOfLab('moe/gate', 'Which?', 'https://atlas.example/en/')).toBe(
    '@misc{deepseek-atlas-moe-gate,\n  title = {{DeepSeek Atlas: Which?}},\n  howpublished = {\\url{https://atlas.example/en/}},\n}',
  );
});
