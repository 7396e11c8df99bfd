import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight, merged } from '../../src/server/highlight.ts';

/** The text of coloured HTML. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('runs of one colour', () => {
  const run = fc.tuple(fc.constantFrom('', 'k', 's'), fc.constantFrom('a', ' ', 'b c', '  '));

  test('for any runs, the text stays, and no two neighbours have the same colour', () => {
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const made = merged(runs);
        expect(made.map(([, text]) => text).join('')).toBe(runs.map(([, text]) => text).join(''));
        const same = made.filter(([name], i) => i > 0 && made[i - 1][0] === name);
        expect(same).toEqual([]);
      }),
    );
  });

  test('space between two words of a colour belongs to them', () => {
    const runs = merged([
      ['k', 'export'],
      ['', ' '],
      ['k', 'const'],
      ['', ' x'],
    ]);
    expect(runs).toEqual([
      ['k', 'export const'],
      ['', ' x'],
    ]);
  });
});

test('coloured lines are the lines of the source, signs of HTML among them', () => {
  const source = 'const a = 1 < 2 && "<b>&amp;</b>"; // >\n\nexport { a };';
  expect(highlight(source, 'typescript').map(plain)).toEqual(source.split('\n'));
});

test('a comment is one element, and plain text none', () => {
  expect(highlight('// one two three', 'typescript')).toEqual([
    '<i class="c">// one two three</i>',
  ]);
  expect(highlight('a;', 'typescript')).toEqual(['a;']);
});
