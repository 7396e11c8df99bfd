import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, cutText, shortCut, uniformCut } from '../../../sims/fim/cut.ts';
import { codePoints } from '../../../sims/fim/tokens.ts';
import { stream } from '../../../sims/math/random.ts';

const lengths = fc.integer({ min: 0, max: 40 });
const seeds = fc.integer({ min: 0, max: 10_000 });
const drawn = 40_000;

describe('uniform cuts', () => {
  test('all pairs of positions: the middle is as long on average as the formula says, about n/3', () => {
    for (let n = 0; n <= 12; n++) {
      let [total, empty] = [0, 0];
      for (let a = 0; a <= n; a++)
        for (let b = 0; b <= n; b++) {
          // two numbers of a stream that lead to positions a and b
          const random = [a, b].map((position) => (position + 0.5) / (n + 1)).values();
          const { from, to } = uniformCut(n, () => random.next().value ?? 0);
          expect([from, to]).toEqual([Math.min(a, b), Math.max(a, b)]);
          total += to - from;
          empty += to === from ? 1 : 0;
        }
      const pairs = (n + 1) ** 2;
      expect(total / pairs).toBeCloseTo((n * (n + 2)) / (3 * (n + 1)), 12);
      expect(empty / pairs).toBeCloseTo(1 / (n + 1), 12);
    }
  });

  test('drawn ones agree within four standard errors', () => {
    const n = 30;
    const random = stream(1, 'cuts');
    const middles = Array.from({ length: drawn }, () => {
      const { from, to } = uniformCut(n, random);
      return to - from;
    });
    const mean = middles.reduce((sum, one) => sum + one, 0) / drawn;
    const empty = middles.filter((one) => one === 0).length / drawn;
    expect(Math.abs(mean - (n * (n + 2)) / (3 * (n + 1)))).toBeLessThan(
      (4 * (n / Math.sqrt(18))) / Math.sqrt(drawn),
    );
    const p = 1 / (n + 1);
    expect(Math.abs(empty - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / drawn));
  });
});

describe('short cuts', () => {
  test('the middle has one token or two, in order, inside, wherever it can be', () => {
    const random = stream(2, 'cuts');
    const seen = new Set<string>();
    for (let i = 0; i < 4000; i++) {
      const { from, to } = shortCut(6, random);
      seen.add(`${from}-${to}`);
    }
    const all = [1, 2].flatMap((length) =>
      Array.from({ length: 7 - length }, (_, from) => `${from}-${from + length}`),
    );
    expect([...seen].sort()).toEqual(all.sort());
  });

  test('of one token that token, of none nothing', () => {
    const random = stream(3, 'cuts');
    for (let i = 0; i < 20; i++) {
      expect(shortCut(1, random)).toEqual({ from: 0, to: 1 });
      expect(shortCut(0, random)).toEqual({ from: 0, to: 0 });
      expect(uniformCut(0, random)).toEqual({ from: 0, to: 0 });
    }
  });
});

test('for any document and seed, the parts one after another are the document', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 40 }), seeds, (document, seed) => {
      for (const draw of [uniformCut, shortCut]) {
        const { prefix, middle, suffix } = cut(document, draw(document.length, stream(seed, 'c')));
        expect([...prefix, ...middle, ...suffix]).toEqual(document);
      }
    }),
  );
});

test('for any text, cuts between code points leave every surrogate pair whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), seeds, (text, seed) => {
      const pieces = codePoints(text);
      const parts = cut(pieces, uniformCut(pieces.length, stream(seed, 'c')));
      const [p, m, s] = [parts.prefix, parts.middle, parts.suffix].map((part) => part.join(''));
      expect(p + m + s).toBe(text);
      expect(cutText(text, { from: p.length, to: p.length + m.length })).toEqual({
        ...{ prefix: p, middle: m, suffix: s },
      });
    }),
  );
});

describe('refused', () => {
  test('a place inside a surrogate pair', () => {
    expect(() => cutText('a😀b', { from: 2, to: 3 })).toThrow(
      'cutText requires places between code points, got 2 inside one',
    );
    expect(cutText('a😀b', { from: 1, to: 3 }).middle).toBe('😀');
  });

  test.each([NaN, Infinity, -1, 1.5])('a length of %d', (n) => {
    expect(() => uniformCut(n, stream(1, 'c'))).toThrow('uniformCut requires whole tokens');
    expect(() => shortCut(n, stream(1, 'c'))).toThrow('shortCut requires whole tokens');
  });

  test.each([
    [-1, 0],
    [NaN, 1],
    [1, 0],
    [0, 4],
    [0, Infinity],
    [0.5, 1],
  ])('cuts at %d and %d of three tokens', (from, to) => {
    expect(() => cut(['a', 'b', 'c'], { from, to })).toThrow('cut requires');
  });

  test('lengths never escape the document', () => {
    fc.assert(
      fc.property(lengths, seeds, (n, seed) => {
        for (const draw of [uniformCut, shortCut]) {
          const { from, to } = draw(n, stream(seed, 'c'));
          expect(0 <= from && from <= to && to <= n).toBe(true);
        }
      }),
    );
  });
});
