import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leave } from '../../../sims/fim/arrange.ts';
import { drawers } from '../../../sims/fim/cut.ts';
import {
  packContexts,
  packDocuments,
  tearChance,
  torn,
  type Packing,
} from '../../../sims/fim/pack.ts';
import { parse } from '../../../sims/fim/parse.ts';
import { make, type Plan } from '../../../sims/fim/rate.ts';
import { stream } from '../../../sims/math/random.ts';

const document = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 30 });
const documents = fc.array(document, { maxLength: 8 });
const plans = fc.record({
  rate: fc.constantFrom(0, 0.25, 0.5, 1),
  layout: fc.constantFrom('psm' as const, 'spm' as const),
  draw: fc.constantFrom(...Object.values(drawers)),
});
const windows = fc.integer({ min: 1, max: 24 });
const seeds = fc.integer({ min: 0, max: 1000 });
const plan: Plan = { rate: 1, layout: 'psm', draw: drawers.uniform };
const tokensOf = ({ windows: all }: Packing) => all.flat().map(({ token }) => token);

describe('for any documents, window, rate, layout and cuts', () => {
  test('document level: every document comes back from the stream, whole and in order', () => {
    fc.assert(
      fc.property(documents, windows, plans, seeds, (all, window, own, seed) => {
        const packing = packDocuments(all, window, own, stream(seed, 'p'));
        const random = stream(seed, 'p');
        expect(tokensOf(packing)).toEqual(all.flatMap((one) => [...make(one, own, random).tokens]));
        packing.windows.slice(0, -1).forEach((one) => expect(one).toHaveLength(window));
        const placed = packing.windows.flat();
        all.forEach((one, index) => {
          const tokens = placed.filter((p) => p.document === index).map((p) => p.token);
          const isHole = packing.holes.some((hole) => hole.document === index);
          if (!isHole) expect(tokens).toEqual(leave(one));
          else {
            const { prefix, middle, suffix } =
              own.layout === 'psm' ? parse(tokens, 'psm') : parse(tokens, 'spm');
            expect([...prefix, ...middle, ...suffix]).toEqual(one);
          }
        });
      }),
    );
  });

  test('context level: windows are as long as before, no hole is torn, and what is missing was given', () => {
    fc.assert(
      fc.property(documents, windows, plans, seeds, (all, window, own, seed) => {
        const packing = packContexts(all, window, own, stream(seed, 'p'));
        const plain = packContexts(all, window, { ...own, rate: 0 }, stream(seed, 'p'));
        expect(packing.windows.map((one) => one.length)).toEqual(
          plain.windows.map((one) => one.length),
        );
        expect(torn(packing)).toBe(0);
        packing.holes.forEach(({ unseen }) => expect(unseen).toBe(0));
        const count = (p: Packing): number => tokensOf(p).filter((t) => !t.sentinel).length;
        expect(count(packing) + packing.given).toBe(count(plain));
        expect(packing.given).toBe(3 * packing.holes.length);
      }),
    );
  });
});

describe('the rate', () => {
  test('0 leaves the corpus as it is, at both levels', () => {
    const all = [[...'abc'], [], [...'defgh']];
    const own = { ...plan, rate: 0 };
    const stays = all.flatMap((one) => leave(one));
    for (const pack of [packDocuments, packContexts]) {
      expect(tokensOf(pack(all, 4, own, stream(1, 'p')))).toEqual(stays);
    }
  });

  test('1 rearranges every document, an empty one and one of one token too', () => {
    const all = [[...'abc'], [], ['x'], [...'defgh']];
    const { holes } = packDocuments(all, 7, plan, stream(1, 'p'));
    expect(holes.map(({ document: index }) => index)).toEqual([0, 1, 2, 3]);
  });

  test('the share of rearranged documents lies within four binomial standard errors', () => {
    const random = stream(5, 'p');
    const count = 20_000;
    let chosen = 0;
    for (let i = 0; i < count; i++)
      if (make(['a', 'b'], { ...plan, rate: 0.1 }, random).parts) chosen++;
    expect(Math.abs(chosen / count - 0.1)).toBeLessThan(4 * Math.sqrt((0.1 * 0.9) / count));
  });

  test('a higher rate rearranges the same documents at the same places, and more', () => {
    const made = (rate: number) => {
      const random = stream(3, 'p');
      return Array.from({ length: 60 }, () => make([...'abcdefgh'], { ...plan, rate }, random));
    };
    const [few, many] = [made(0.3), made(0.7)];
    few.forEach(({ parts }, i) => parts && expect(many[i].parts).toEqual(parts));
  });

  test.each([-0.1, 1.1, NaN, Infinity])('%d is refused', (rate) => {
    const own = { ...plan, rate };
    expect(() => make(['a'], own, stream(1, 'p'))).toThrow('make requires a rate from 0 to 1');
    expect(() => packDocuments([], 4, own, stream(1, 'p'))).toThrow(
      'packDocuments requires a rate',
    );
    expect(() => packContexts([], 4, own, stream(1, 'p'))).toThrow('packContexts requires a rate');
  });
});

test('a document longer than the window loses its prefix or suffix before packing', () => {
  const long = Array.from({ length: 40 }, (_, i) => String(i));
  const half: Plan = { ...plan, draw: () => ({ from: 15, to: 20 }) };
  const packing = packDocuments([long], 16, half, stream(1, 'p'));
  // begin, 15 of prefix | hole, 15 of suffix | 5 of suffix, end mark, 5 of middle, end
  expect(packing.windows.map((one) => one.length)).toEqual([16, 16, 12]);
  expect(packing.holes).toEqual([{ document: 0, piece: 0, windows: [0, 1, 2], unseen: 30 }]);
  expect(torn(packContexts([long], 16, plan, stream(1, 'p')))).toBe(0);
});

test('a middle longer than the window is legal, and torn', () => {
  const long = Array.from({ length: 12 }, (_, i) => String(i));
  const all: Plan = { ...plan, draw: (n) => ({ from: 0, to: n }) };
  expect(torn(packDocuments([long], 8, all, stream(1, 'p')))).toBe(1);
  const { tooShort, holes } = packContexts([long], 8, all, stream(1, 'p'));
  expect([tooShort, holes.length]).toEqual([2, 0]); // nothing behind the hole that could be given up
});

test('the suffix gives up its last three tokens, as fim.py of SantaCoder cuts it', () => {
  const own: Plan = { ...plan, draw: () => ({ from: 1, to: 2 }) };
  const { windows: all, given } = packContexts([[...'abcdefgh']], 9, own, stream(1, 'p'));
  const told = all[0].map(({ token }) => token.sentinel ?? token.content).join(' ');
  expect(told).toBe('prefix a suffix c d e middle b end');
  expect(given).toBe(3);
});

test.each([0, -1, 1.5, NaN, Infinity])('a window of %d is refused', (window) => {
  expect(() => packDocuments([['a']], window, plan, stream(1, 'p'))).toThrow('packDocuments');
  expect(() => packContexts([['a']], window, plan, stream(1, 'p'))).toThrow('packContexts');
});

test('the chance of being torn, counted over every place where a document can begin', () => {
  for (const [length, window] of [
    [1, 8],
    [5, 8],
    [8, 8],
    [9, 8],
    [30, 8],
  ]) {
    const places = Array.from({ length: window }, (_, at) => at);
    const hits = places.filter((at) => at + length > window).length;
    expect(tearChance(length, window)).toBeCloseTo(hits / window, 12);
  }
  expect(() => tearChance(0, 8)).toThrow('tearChance requires whole tokens of at least 1, got 0');
  expect(() => tearChance(4, NaN)).toThrow('tearChance requires whole tokens in a window');
});
