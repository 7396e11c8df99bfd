import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import type { Values } from '../../../../../sims/dualpipe/experiments/price/knobs.ts';
import { run } from '../../../../../sims/dualpipe/experiments/price/run.ts';

function frameOf(given: Partial<Values> = {}) {
  const [frame] = drive(run, given, undefined);
  return frame;
}
const lanes = ['oneForward', 'zeroBubble', 'dualpipe', 'dualpipev'] as const;

test('what is paid less what is idle is the work itself, but for what is hidden', () => {
  const { paid, idle, batches } = frameOf({ hidden: 0 });
  for (const lane of lanes) {
    const worked = paid[lane] * (1 - idle[lane] / 100);
    expect(worked).toBeCloseTo(8 * batches * 3, 6); // stages, micro-batches, F + B
  }
});

test('devices, copies and chunks are those of table 2', () => {
  expect(frameOf()).toMatchObject({
    devices: { oneForward: 8, zeroBubble: 8, dualpipe: 8, dualpipev: 4 },
    copies: { oneForward: 1, zeroBubble: 1, dualpipe: 2, dualpipev: 2 },
    chunks: { oneForward: 8, zeroBubble: 8, dualpipe: 9, dualpipev: 9 },
  });
});

test('memory is parameters and activations, and fits where it is within the card', () => {
  const { memory, fits, best } = frameOf({ parameters: 36 });
  expect(memory).toEqual({ oneForward: 52, zeroBubble: 52, dualpipe: 90, dualpipev: 90 });
  expect(fits).toEqual({ oneForward: 1, zeroBubble: 1, dualpipe: 0, dualpipev: 0 });
  expect(best).toBe('zeroBubble');
  expect(frameOf({ parameters: 60, activations: 6 }).best).toBe('');
});

test('the cheapest that fits is the V by default, and no cheaper one fits', () => {
  for (const given of [{}, { hidden: 0 }, { parameters: 36 }, { card: 40 }]) {
    const { paid, fits, best } = frameOf(given);
    const open = lanes.filter((lane) => fits[lane] === 1).map((lane) => paid[lane]);
    expect(paid[best as (typeof lanes)[number]]).toBe(Math.min(...open));
  }
  expect(frameOf().best).toBe('dualpipev');
});

test('more micro-batches make each of them cheaper, with every schedule', () => {
  const { costs } = frameOf();
  for (const lane of lanes) {
    costs[lane].slice(1).forEach((cost, i) => expect(cost).toBeLessThan(costs[lane][i]));
  }
});
