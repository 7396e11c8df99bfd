import { beforeAll, describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../../sims/contract/drive.ts';
import type { Intervention } from '../../../../../sims/contract/simulation.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import type { Frame } from '../../../../../sims/moe/experiments/balancing/frame.ts';
import { knobs, type Values } from '../../../../../sims/moe/experiments/balancing/knobs.ts';
import { run as balancing } from '../../../../../sims/moe/experiments/balancing/run.ts';
import { loadTexts, type Texts } from '../../../../../sims/texts/index.ts';
import { claims } from '../../../../../src/labs/moe/balancing/claims.ts';

let texts: Texts;
beforeAll(async () => {
  texts = await loadTexts();
});

function run(values: Partial<Values>, interventions: readonly Intervention[] = []): Frame[] {
  return [...drive(balancing, values, texts, interventions)];
}

const lastOf = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

/** The part of a frame that belongs to the reference models. */
const referencesOf = ({ loss, violation, test, global, specialisation }: Frame): unknown[] =>
  [loss, violation, test, global, specialisation].map(({ yours: _, ...references }) => references);

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
  expect(last.loss.bias).toBe(last.loss.none);
  expect(last.violation.bias).toBe(last.violation.none);
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
  for (const method of ['none', 'loss', 'bias', 'sequence'] as const) {
    const { loss } = lastOf(run({ steps: 20, method }));
    expect(loss.yours).toBe(loss[method]);
  }
});

test('biases by hand that are all zero are no balancing', () => {
  const [hand, none] = (['hand', 'none'] as const).map((method) => run({ steps: 20, method }));
  expect(hand).toEqual(none);
});

// The loss within every sequence, alone.

test('it is what the bias and it are without speed, and without weight it is nothing', () => {
  const alone = lastOf(run({ steps: 20, method: 'sequenceAlone', speed: 0 }));
  expect(alone.loss.yours).toBe(alone.loss.sequence);
  expect(alone.loss.yours).not.toBe(alone.loss.none);
  expect(alone.bias).toEqual(new Array(16).fill(0));
  const nothing = lastOf(run({ steps: 20, method: 'sequenceAlone', sequenceAlpha: 0 }));
  expect(nothing.loss.yours).toBe(nothing.loss.none);
});

test('chosen on the way, it goes on from the model so far and leaves the references', () => {
  const plain = run({ steps: 30, method: 'none' });
  const changed = run({ steps: 30, method: 'none' }, [
    { step: 9, knob: 'method', value: 'sequenceAlone' },
  ]);
  expect(changed.slice(0, 10)).toEqual(plain.slice(0, 10));
  expect(changed.map(referencesOf)).toEqual(plain.map(referencesOf));
  expect(lastOf(changed).loss.yours).not.toBe(lastOf(plain).loss.yours);
});

// Setting a bias by hand.

test('a bias set by hand jumps there, the others stay, and the rule goes on from it', () => {
  const hand = new Array<number>(16).fill(0);
  hand[5] = 0.4;
  const plain = run({ steps: 20 });
  const frames = run({ steps: 20 }, [{ step: 9, knob: 'hand', value: hand }]);
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
  for (const { loss } of frames) expect(Number.isFinite(loss.yours)).toBe(true);
});

// The story of the page, at half the length and on a seed whose bias is quick.

describe('the story', () => {
  let frames: Frame[];
  beforeAll(() => {
    frames = run({ steps: 200, seed: 3 });
  }, 60_000);

  test('left alone, the busiest expert soon carries more than four times its share', () => {
    expect(frames[59].violation.none).toBeGreaterThan(3);
    expect(lastOf(frames).global.none).toBeGreaterThan(3);
  });

  test('with a bias, the load is even in the end, and no less than with the loss', () => {
    expect(lastOf(frames).global.bias).toBeLessThan(1);
    expect(lastOf(frames).violation.bias).toBeLessThan(1.2);
  });

  test('balance within every sequence leaves less than half of the specialisation', () => {
    const { bias, sequence } = lastOf(frames).specialisation;
    expect(bias).toBeGreaterThan(0.3);
    expect(sequence).toBeLessThan(bias / 2);
  });

  test('every model learns', () => {
    for (const loss of Object.values(lastOf(frames).loss)) {
      expect(loss).toBeLessThan(frames[0].loss.none - 1.5);
    }
  });

  test('bets and published rows are judged by what was measured', () => {
    const { alone, faster, scope } = claims.bets;
    const none = run({ steps: 60, seed: 3, method: 'none' });
    expect(alone.judge(none, frames)).toBe('above4');
    expect(faster.judge(frames, frames)).toBe('same');
    const within = frames.map((frame) => ({
      ...frame,
      specialisation: { ...frame.specialisation, yours: frame.specialisation.sequence },
    }));
    expect(scope.judge(within, frames)).toBe('gone');
    const last = lastOf(frames);
    const { maxVioBias, scopePrice } = claims.paper;
    expect(maxVioBias.measured(last)).toBe(last.global.bias);
    expect(scopePrice.measured(last, startOf(knobs))).toBeUndefined();
    expect(scopePrice.measured(last, startOf(knobs, { method: 'sequenceAlone' }))).toBe(
      last.test.yours - last.test.loss,
    );
  });
});

// Chance: the same run again is in the contract test. Different seeds differ.

test('another seed is another run', () => {
  const [one, two] = [1, 2].map((seed) => lastOf(run({ steps: 20, seed })));
  expect(one.loss.yours).not.toBe(two.loss.yours);
});
