import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { techniques } from '../../src/labs/index.ts';
import { equation, symbol } from '../../src/server/equations.ts';
import { mathSigns } from '../../src/server/subset.ts';

test('a marked symbol keeps its name, and is set by itself as in the equation', () => {
  const tex = String.raw`\term{bias}{b_i} \leftarrow \term{bias}{b_i} + \term{speed}{\gamma}`;
  const html = equation(tex);
  expect(html.match(/data-term="bias"/g)).toHaveLength(2);
  expect(html.match(/data-term="speed"/g)).toHaveLength(1);
  expect(html.match(/tabindex="-1"/g)).toHaveLength(3);
  expect(symbol(tex, 'speed')).toContain('mord mathnormal');
  expect(symbol(String.raw`\term{sum}{a_{\term{size}{N}}}`, 'sum')).not.toContain('data-term');
});

test('who listens gets MathML without its TeX, and nothing twice', () => {
  const html = equation(String.raw`\term{bias}{b_i} = 0`);
  expect(html).toContain('<msub><mi>b</mi><mi>i</mi></msub>');
  expect(html).not.toContain('<annotation');
  expect(html.match(/aria-hidden="true"/g)).toHaveLength(1);
});

test('it may break after a relation, an operator and a wide space', () => {
  const lines = (tex: string): number => equation(tex).match(/class="katex-base"/g)?.length ?? 0;
  expect(lines('a')).toBe(1);
  expect(lines('a = b + c')).toBe(3);
  expect(lines(String.raw`a,\qquad b`)).toBe(2);
});

test('wrong TeX stops the build', () => {
  expect(() => equation(String.raw`\frac{1}`)).toThrow();
  expect(() => symbol(String.raw`\term{bias}{\frac{1}}`, 'bias')).toThrow();
});

describe('what the equations of all labs are set with', async () => {
  const experiments = await Promise.all(
    Object.values(techniques).flatMap(({ experiments }) =>
      Object.values(experiments).map(async ({ load }) => (await load()).experiment),
    ),
  );
  const html = experiments
    .flatMap(({ guide }) => Object.values(guide.equations))
    .flatMap(({ tex, terms }) => [
      equation(tex).replace(/<math[\s\S]*?<\/math>/, ''),
      ...Object.keys(terms).map((term) => symbol(tex, term)),
    ])
    .join('');

  test('is in the typefaces', () => {
    const signs = new Set(html.replace(/<[^>]*>/g, '').replaceAll('\u200b', ''));
    expect([...signs].filter((sign) => !mathSigns.includes(sign))).toEqual([]);
  });

  test('has its rules in our sheet', () => {
    const elements = [...html.matchAll(/class="([^"]*)"/g)].map(([, names]) => names.split(' '));
    const occurs = (part: string): boolean => {
      const names = [...part.matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
      return elements.some((element) => names.every((name) => element.includes(name)));
    };
    const whole = readFileSync('node_modules/katex/dist/katex.css', 'utf8');
    const ours = selectorsOf(readFileSync('src/styles/equations.css', 'utf8'));
    const needed = selectorsOf(whole).filter(
      (selector) => selector.startsWith('.katex .') && selector.split(/[\s>]+/).every(occurs),
    );
    expect(needed.length).toBeGreaterThan(30);
    expect(needed.filter((selector) => !ours.includes(selector))).toEqual([]);
  });
});

/** The selectors of a sheet without nested rules, where they declare something. */
const selectorsOf = (sheet: string): string[] =>
  [...sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{\s*[^}\s]/g)].flatMap(
    ([, selectors]) => selectors.split(',').map((selector) => selector.trim()),
  );
