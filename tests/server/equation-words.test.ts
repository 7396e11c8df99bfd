import { expect, test } from 'vitest';
import { techniques } from '../../src/labs/index.ts';
import { equation } from '../../src/server/equations.ts';
import { spoken } from '../../src/server/equation-words.ts';

test('in English an equation is as it was written', () => {
  const tex = String.raw`p(\text{hit})`;
  expect(spoken(tex, 'en')).toBe(tex);
});

test('in Chinese its words are Chinese, names and symbols stay', () => {
  expect(spoken(String.raw`\term{hits}{p(\text{hit})} + \text{MHA } x`, 'zh')).toBe(
    String.raw`\term{hits}{p(\text{命中})} + \text{MHA } x`,
  );
});

test('words that nobody translated are named', () => {
  expect(() => spoken(String.raw`\text{whenever}`, 'zh')).toThrow('no zh text for "whenever"');
});

test('every equation of every lab is set in Chinese', async () => {
  let count = 0;
  for (const { experiments } of Object.values(techniques)) {
    for (const { load } of Object.values(experiments)) {
      const { guide } = (await load()).experiment;
      for (const { tex } of Object.values(guide.equations)) {
        expect(equation(spoken(tex, 'zh'))).toContain('katex-html');
        count++;
      }
    }
  }
  expect(count).toBeGreaterThan(50);
});
