/** The corrections: all there, each of a release, with a source; and nothing that they correct said elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corrections, correctionsOf } from '../../src/atlas/corrections.ts';
import { releases } from '../../src/atlas/releases/index.ts';

test('all twenty-four are there, in order', () => {
  expect(corrections.map(({ number }) => number)).toEqual(
    Array.from({ length: 24 }, (_, i) => i + 1),
  );
});

test.each(corrections)('number $number is of a release, with a source', (correction) => {
  expect(releases.map(({ id }) => id)).toContain(correction.release);
  expect(correctionsOf(correction.release)).toContain(correction);
  expect(correction.source).toMatch(/§|Table|README|news|arXiv|abstract/);
});

test.each(corrections)('number $number says both sides in both languages', (correction) => {
  const { article, evidence } = correction;
  expect(article.en).not.toBe(evidence.en);
  for (const { en, zh } of [article, evidence]) {
    expect(en).toMatch(/^\S.*[.]$/);
    expect(zh).toMatch(/^\S.*[。]$/);
    expect(zh).not.toMatch(/[,;:?!] |[,;:?!]$/);
  }
});

test('a number that both sides of a language have is in the other language too', () => {
  const numbers = (text: string): string[] => [...text.matchAll(/\d+\.\d+/g)].map(String).sort();
  for (const { number, article, evidence } of corrections) {
    if (number === 10) continue; // dollars in millions, and in units of ten thousand
    for (const { en, zh } of [article, evidence]) expect(numbers(zh), en).toEqual(numbers(en));
  }
});

const textIn = (folder: string): { file: string; line: string }[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return textIn(path);
    if (!/\.(ts|svelte)$/.test(path) || path.includes('corrections')) return [];
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => ({ file: path, line }));
  });
const everywhere = [...textIn('src'), ...textIn('sims')];

/** What was corrected, and what must stand beside it where it is said all the same. */
const corrected = [
  {
    what: 'the speed of MTP',
    said: /(MTP|多词元预测|[Mm]ulti-token).*(3 ?×|three times|三倍)/,
    beside: /V2/,
  },
  { what: 'Terminus’s score', said: /66\.0/, beside: /V3\.1/ },
  {
    what: 'the cut of the cache',
    said: /93\.3/,
    beside:
      /six bits|六位|6 bits|bits to 6|位数设为 6|67B|equal precision|multi-head attention\?|比多头注意力少|published: '93\.3/i,
  },
  { what: 'V3’s cost', said: /\b5\.57\b|557 万/, beside: /run|正式训练/ },
  { what: 'all eight benchmarks', said: /mHC.*all eight/, beside: /MATH/ },
];

test.each(corrected)('$what is said nowhere without its conditions', ({ said, beside }) => {
  const bare = everywhere.filter(({ line }) => said.test(line) && !beside.test(line));
  expect(bare.map(({ file, line }) => `${file}: ${line.trim()}`)).toEqual([]);
});

test('the search for corrected values finds what it looks for', () => {
  const lab = everywhere.filter(({ line }) => /93\.3/.test(line));
  expect(lab.map(({ file }) => file)).toContain('src/labs/mla/cache/guide.ts');
  expect('MTP makes it 3× as fast').toMatch(corrected[0].said);
  expect('66.0 on SWE-bench').not.toMatch(corrected[1].beside);
});
