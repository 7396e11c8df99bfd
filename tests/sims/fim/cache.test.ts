import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from '../../../sims/fim/arrange.ts';
import { hit, hitLength, typed } from '../../../sims/fim/cache.ts';
import { content } from '../../../sims/fim/tokens.ts';

const part = fc.array(fc.constantFrom(...'abc'), { maxLength: 12 });
const edits = fc
  .record({
    prefix: part,
    suffix: part,
    pieces: fc.array(fc.constantFrom('x', 'a'), { maxLength: 3 }),
  })
  .chain((own) => fc.integer({ min: 0, max: own.prefix.length }).map((at) => ({ ...own, at })));

test('for any edit of the prefix: PSM holds up to the cursor, SPM the whole suffix and up to the cursor', () => {
  fc.assert(
    fc.property(edits, ({ prefix, suffix, pieces, at }) => {
      const before = { prefix, suffix };
      const after = typed(before, at, [...pieces, 'new']);
      const psm = hit(before, after, 'psm').cached;
      const spm = hit(before, after, 'spm').cached;
      expect(psm).toBeGreaterThanOrEqual(1 + at); // the begin sentinel, and what stands before the cursor
      expect(spm).toBeGreaterThanOrEqual(suffix.length + 2 + at);
      expect(spm - psm).toBe(suffix.length + 1);
      if (pieces.length === 0) expect(psm).toBe(1 + at); // "new" is nowhere in the old prompt
    }),
  );
});

test('nothing typed: all of the prompt is cached, in every layout', () => {
  const own = { prefix: [...'abc'], suffix: [...'de'] };
  for (const layout of ['psm', 'spm', 'spm2'] as const) {
    const { asked, cached } = hit(own, own, layout);
    expect([asked, cached]).toEqual([8, 8]);
  }
});

test('an edit of the suffix: SPM loses all, PSM only what is behind it', () => {
  const before = { prefix: [...'abc'], suffix: [...'de'] };
  const after = { prefix: [...'abc'], suffix: [...'xe'] };
  expect(hit(before, after, 'psm').cached).toBe(5);
  expect(hit(before, after, 'spm').cached).toBe(1);
});

test('the hit is the longest common beginning, looked for the other way round', () => {
  fc.assert(
    fc.property(part, part, (a, b) => {
      const [x, y] = [a.map(content), b.map(content)];
      const length = hitLength(x, y);
      const common = (n: number): boolean =>
        n <= b.length && a.slice(0, n).join() === b.slice(0, n).join();
      expect(length).toBe(Math.max(...[...Array(a.length + 1).keys()].filter(common)));
    }),
  );
});

test('a cursor outside the prefix is refused', () => {
  const own = { prefix: ['a'], suffix: ['b'] };
  expect(() => typed(own, 2, ['x'])).toThrow(
    'typed requires a cursor within 1 tokens of prefix, got 2',
  );
  expect(() => typed(own, NaN, ['x'])).toThrow('typed requires whole tokens before the cursor');
  // @ts-expect-error no such layout
  expect(() => ask(own, 'none')).toThrow('ask requires a layout');
});
