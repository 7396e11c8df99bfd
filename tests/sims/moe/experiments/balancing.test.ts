import { beforeAll, describe, expect, test } from 'vitest';
import type { Intervention } from '../../../../sims/contract.ts';
import { drive } from '../../../../sims/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { balancing, type Frame } from '../../../../sims/moe/experiments/balancing.ts';
import type { Knobs } from '../../../../sims/moe/experiments/balancing.knobs.ts';
import { loadTexts, type Texts } from '../../../../sims/texts/index.ts';

let texts: Texts;
beforeAll(async () => {
  texts = await loadTexts();
});

function run(
  values: Partial<Knobs> & { readonly seed?: number },
  interventions: readonly Intervention[] = [],
): Frame[] {
  return [...drive(balancing, values, texts, interventions)];
}

const lastOf = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

/** The part of a frame that belongs to the reference models. */
const referencesOf = (frame: Frame): unknown[] =>
  Object.entries(frame).filter(
    ([key]) => /(None|Loss|Bias|Sequence)$/.test(key) && key !== 'validationLoss',
  );

// What defines a frame.

describe('in every frame', () => {
  test('two experts a token: the load sums to 512, shares and domains to the number of experts', () => {
    for (const { load, share, fair, ofDomains, busiest } of run({ steps: 24 })) {
      expect(sum(load)).toBe(2 * 256);
      expect(fair).toBe(32);
      expect(sum(share)).toBeCloseTo(16, 12);
      expect(busiest).toBe(Math.max(...share));
      expect(ofDomains.length).toBe(4);
      for (const row of ofDomains) expect(sum(row)).toBeCloseTo(16, 12);
    }
  });

  test('a bias has moved by a whole number of notches, no more than there were steps', () => {
    for (const { bias, step } of run({ steps: 20, speed: 0.125 })) {
      for (const b of bias) {
        expect(Number.isInteger(b / 0.125)).toBe(true);
        expect(Math.abs(b)).toBeLessThanOrEqual(0.125 * step);
      }
    }
  });
});

test('without speed the biases stay, and the bias is nothing', () => {
  const last = lastOf(run({ steps: 20, speed: 0 }));
  expect(last.bias).toEqual(new Array(16).fill(0));
  expect(last.lossBias).toBe(last.lossNone);
  expect(last.violationBias).toBe(last.violationNone);
});

// What must not matter.

test('a changed method leaves the past and the references as they were', () => {
  const plain = run({ steps: 30 });
  const changed = run({ steps: 30 }, [{ step: 9, knob: 'method', value: 'none' }]);
  expect(changed.slice(0, 10)).toEqual(plain.slice(0, 10));
  expect(changed.map(referencesOf)).toEqual(plain.map(referencesOf));
  expect(lastOf(changed).load).not.toEqual(lastOf(plain).load);
  expect(lastOf(changed).bias).toEqual(plain[9].bias); // nothing moves it any more
});

test('yours is the reference of its method until it is changed', () => {
  const methods = {
    none: 'lossNone',
    loss: 'lossLoss',
    bias: 'lossBias',
    sequence: 'lossSequence',
  } as const;
  for (const [method, key] of Object.entries(methods)) {
    const last = lastOf(run({ steps: 12, method: method as keyof typeof methods }));
    expect(last.loss).toBe(last[key]);
  }
});

test('biases by hand that are all zero are no balancing', () => {
  const [hand, none] = (['hand', 'none'] as const).map((method) => run({ steps: 12, method }));
  expect(hand).toEqual(none);
});

// Setting a bias by hand.

test('a bias set by hand jumps there, the others stay, and the rule goes on from it', () => {
  const hand = new Array<number>(16).fill(0);
  hand[5] = 0.4;
  const plain = run({ steps: 14 });
  const frames = run({ steps: 14 }, [{ step: 9, knob: 'hand', value: hand }]);
  const moved = frames[10].bias.map((b, i) => b - plain[9].bias[i]);
  moved.forEach((distance, i) => {
    if (i !== 5) expect(Math.abs(distance)).toBeLessThan(0.001 + 1e-12);
  });
  expect(frames[10].bias[5]).toBeCloseTo(0.4 - 0.001, 12); // crowded at once, so it goes down
  expect(frames[10].load[5]).toBeGreaterThan(plain[10].load[5]);
});

test('favoured from the start, an expert gets what the others lose', () => {
  const hand = new Array<number>(16).fill(0);
  hand[3] = 0.5;
  const [frame] = run({ steps: 20, method: 'hand', hand });
  expect(frame.load[3]).toBe(256); // every token's first choice
});

// The visitor's own text.

test('a text of one’s own is a fifth domain, however short', () => {
  const frames = run({ steps: 20, own: 'Ω', ownPart: 100 });
  expect(lastOf(frames).ofDomains.length).toBe(5);
  for (const { loss } of frames) expect(Number.isFinite(loss)).toBe(true);
});

// The story of the page, at half the length and on a seed whose bias is quick.

describe('the story', () => {
  let frames: Frame[];
  beforeAll(() => {
    frames = run({ steps: 200, seed: 3 });
  }, 60_000);

  test('left alone, the busiest expert soon carries more than four times its share', () => {
    expect(frames[59].violationNone).toBeGreaterThan(3);
    expect(lastOf(frames).globalNone).toBeGreaterThan(3);
  });

  test('with a bias, the load is even in the end, and no less than with the loss', () => {
    expect(lastOf(frames).globalBias).toBeLessThan(1);
    expect(lastOf(frames).violationBias).toBeLessThan(1.2);
  });

  test('balance within every sequence leaves less than half of the specialisation', () => {
    const { specialisationBias, specialisationSequence } = lastOf(frames);
    expect(specialisationBias).toBeGreaterThan(0.3);
    expect(specialisationSequence).toBeLessThan(specialisationBias / 2);
  });

  test('every model learns', () => {
    const { lossNone, lossLoss, lossBias, lossSequence } = lastOf(frames);
    for (const loss of [lossNone, lossLoss, lossBias, lossSequence]) {
      expect(loss).toBeLessThan(frames[0].lossNone - 1.5);
    }
  });

  test('bets and published rows are judged by what was measured', () => {
    const [alone, faster, within] = balancing.bets;
    const none = run({ steps: 60, seed: 3, method: 'none' });
    expect(alone.judge(none, frames)).toBe(2);
    expect(faster.judge(frames, frames)).toBe(1);
    const sequence = frames.map((frame) => ({
      ...frame,
      specialisation: frame.specialisationSequence,
    }));
    expect(within.judge(sequence, frames)).toBe(2);
    const measured = balancing.paper[0].measured?.(frames, { ...defaultsOf(), steps: 200 });
    expect(measured).toBe(lastOf(frames).globalBias);
  });
});

function defaultsOf(): Knobs & { readonly seed: number } {
  const entries = Object.entries(balancing.parameters).map(([name, { default: value }]) => [
    name,
    value,
  ]);
  return Object.fromEntries(entries);
}

// Chance: the same run again is in the contract test. Different seeds differ.

test('another seed is another run', () => {
  const [one, two] = [1, 2].map((seed) => lastOf(run({ steps: 20, seed })));
  expect(one.loss).not.toBe(two.loss);
});
