import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dualPipe, dualPipeV, type Variant } from '../../../sims/dualpipe/dualpipe.ts';
import type { Durations } from '../../../sims/dualpipe/durations.ts';
import { gpipe, oneForwardOneBackward, zeroBubble } from '../../../sims/dualpipe/one-way.ts';
import { Deadlock, simulate, type Timeline } from '../../../sims/dualpipe/simulate.ts';
import { doneBy, type Programs } from '../../../sims/dualpipe/slots.ts';

const times = (forward: number, backward: number, weight: number, fused: number): Durations => ({
  ...{ forward, backward, weight, fused },
});
const each = (count: number, ranks: number): number[] => Array(ranks).fill(count);
const ints = fc.integer({ min: 1, max: 6 });

/** Ranks, micro-batches and durations that DualPipe takes. */
const cases = fc
  .record({ half: ints, more: fc.nat(6), w: fc.nat(6), rest: ints, f: ints, part: fc.nat(4) })
  .map(({ half, more, w, rest, f, part }) => ({
    ranks: 2 * half,
    batches: 4 * half + 2 * more,
    durations: times(f, w + rest, w, Math.max(f, w + rest) + (part / 4) * Math.min(f, w + rest)),
  }));

test.each([
  ['1F1B', oneForwardOneBackward(4, 8), times(1, 2, 0, 3), 33, each(9, 4), [4, 3, 2, 1]],
  [
    ...(['1F1B', oneForwardOneBackward(8, 20), times(1, 2, 0, 3), 81, each(21, 8)] as const),
    [8, 7, 6, 5, 4, 3, 2, 1],
  ],
  ['ZB1P', zeroBubble(8, 20), times(1, 2, 1, 3), 67, each(7, 8), each(8, 8)],
  ['ZB1P', zeroBubble(8, 20), times(10, 20, 8, 30), 698, each(98, 8), each(8, 8)],
  ['DualPipe', dualPipe(4, 8), times(1, 2, 1, 3), 26, each(2, 4), each(5, 4)],
  ['DualPipe', dualPipe(8, 20), times(1, 2, 1, 3), 66, each(6, 8), each(9, 8)],
  [
    ...(['DualPipe', dualPipe(8, 20), times(1, 2, 1, 2.5), 59] as const),
    ...([[3.5, 4, 4.5, 4.5, 4.5, 4.5, 4, 3.5], each(9, 8)] as const),
  ],
  [
    ...(['DualPipe', dualPipe(8, 20), times(1, 2, 1, 2), 52] as const),
    ...([[1, 2, 3, 3, 3, 3, 2, 1], each(9, 8)] as const),
  ],
  ['DualPipe', dualPipe(16, 48), times(1, 2, 1, 3), 158, each(14, 16), each(17, 16)],
  [
    ...(['DualPipe', dualPipe(8, 20), times(10, 20, 8, 26), 616] as const),
    ...([[52, 56, 60, 60, 60, 60, 56, 52], each(9, 8)] as const),
  ],
  ['DualPipeV', dualPipeV(4, 10), times(1, 2, 1, 3), 66, each(6, 4), each(9, 4)],
] as const)(
  '%s: row of the facts with makespan $3',
  (_, programs, durations, makespan, idle, peaks) => {
    const line = simulate(programs, durations);
    expect(line.makespan).toBe(makespan);
    expect(line.idle).toEqual(idle);
    expect(line.peaks).toEqual(peaks);
  },
);

test.each<[string, Variant, Durations, number]>([
  ['the first middle slot fused', { middle: 'fused' }, times(10, 20, 8, 26), 618],
  ['the same where overlap is worth more', { middle: 'fused' }, times(1, 2, 1, 2.5), 58.5],
  ['weight chunks at once', { weights: 'atOnce' }, times(1, 2, 1, 3), 68],
  ['weight chunks last', { weights: 'last' }, times(1, 2, 1, 3), 72],
  ['no overlapped method', { overlap: false }, times(1, 2, 1, 3), 63],
])('DualPipe on 8 ranks with 20 micro-batches, %s', (_, variant, durations, makespan) => {
  expect(simulate(dualPipe(8, 20, variant), durations).makespan).toBe(makespan);
});

test('the forwards of step 2 exchanged stand still, and the two that wait are named', () => {
  const swapped = dualPipe(8, 20, { step2: 'swapped' });
  expect(() => simulate(swapped, times(1, 2, 1, 3))).toThrow(
    'rank 3 stands at forward of micro-batch 0, direction 1, stage 4 and rank 4 at forward of micro-batch 0, direction 0, stage 4',
  );
  try {
    simulate(swapped, times(1, 2, 1, 3));
  } catch (error) {
    if (!(error instanceof Deadlock)) throw error;
    expect(error.circle.map(({ rank, needs }) => [rank, needs.rank])).toEqual([
      [3, 4],
      [4, 3],
    ]);
  }
});

function checkSound(programs: Programs, durations: Durations, line: Timeline): void {
  const lasts = { ...durations, input: durations.backward - durations.weight };
  const ends = new Map<string, number>();
  const key = (part: string, direction: number, batch: number, stage: number): string =>
    [part, direction, batch, stage].join(' ');
  for (const { slot, end } of line.blocks.flat()) {
    for (const [part, { direction, batch, stage }] of doneBy(slot)) {
      const name = key(part, direction, batch, stage);
      expect(ends.has(name), name).toBe(false);
      ends.set(name, end);
    }
  }
  const chunks = programs.batches.reduce((all, count) => all + count, 0) * programs.stages;
  expect(ends.size).toBe(3 * chunks);
  for (const row of line.blocks) {
    row.forEach(({ slot, start, end }, i) => {
      if (i > 0) expect(start).toBeGreaterThanOrEqual(row[i - 1].end);
      expect(end - start).toBeCloseTo(lasts[slot.kind], 9);
      for (const [part, { direction, batch, stage }] of doneBy(slot)) {
        const before =
          part === 'forward'
            ? key('forward', direction, batch, stage - 1)
            : stage === programs.stages - 1
              ? key('forward', direction, batch, stage)
              : key('input', direction, batch, stage + 1);
        if (part === 'weight' || (part === 'forward' && stage === 0)) continue;
        expect(start).toBeGreaterThanOrEqual(ends.get(before) ?? Infinity);
      }
    });
  }
}

describe('for any pipeline that DualPipe takes', () => {
  test('each chunk has one forward, one input and one weight gradient, in their order', () => {
    fc.assert(
      fc.property(cases, ({ ranks, batches, durations }) => {
        for (const programs of [dualPipe(ranks, batches), dualPipeV(ranks / 2, batches)]) {
          checkSound(programs, durations, simulate(programs, durations));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('every rank holds PP + 1 chunks at most, and does', () => {
    fc.assert(
      fc.property(cases, ({ ranks, batches, durations }) => {
        fc.pre(durations.forward > 0);
        const { peaks } = simulate(dualPipe(ranks, batches), durations);
        expect(peaks).toEqual(each(ranks + 1, ranks));
        expect(simulate(dualPipeV(ranks / 2, batches), durations).peaks).toEqual(
          each(ranks + 1, ranks / 2),
        );
      }),
    );
  });

  test('the ranks are mirrored, directions exchanged', () => {
    fc.assert(
      fc.property(cases, ({ ranks, batches, durations }) => {
        const { blocks } = simulate(dualPipe(ranks, batches), durations);
        const seen = (rank: number, flip: boolean) =>
          blocks[rank].map(({ slot, start, end }) => ({
            ...{ start, end, kind: slot.kind },
            chunks: doneBy(slot).map(([part, { direction, batch, stage }]) =>
              [part, flip ? 1 - direction : direction, batch, stage].join(' '),
            ),
          }));
        for (let rank = 0; rank < ranks / 2; rank++) {
          expect(seen(ranks - 1 - rank, true)).toEqual(seen(rank, false));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('more micro-batches leave idle time as it is', () => {
    fc.assert(
      fc.property(cases, ({ ranks, batches, durations }) => {
        const idle = (more: number): readonly number[] =>
          simulate(dualPipe(ranks, batches + more), durations).idle;
        idle(12).forEach((time, rank) => expect(time).toBeCloseTo(idle(10)[rank], 9));
      }),
      { numRuns: 40 },
    );
  });
});

test('fused slots and deferred weights of 8 ranks and 20 micro-batches are those of the code', () => {
  const count = (kind: string): number[] =>
    dualPipe(8, 20).ranks.map((slots) => slots.filter((slot) => slot.kind === kind).length);
  expect(count('fused')).toEqual([9, 10, 11, 11, 11, 11, 10, 9]);
  expect(count('weight')).toEqual([7, 6, 5, 4, 4, 5, 6, 7]);
  expect(count('input')).toEqual(count('weight'));
});

test('GPipe holds all micro-batches and idles as 1F1B does', () => {
  const line = simulate(gpipe(8, 20), times(1, 2, 1, 3));
  expect(line.idle).toEqual(each(21, 8));
  expect(line.peaks).toEqual(each(20, 8));
});

test('a transfer takes its time between ranks, and none at the turn of the V', () => {
  const durations = { ...times(1, 2, 1, 3), transfer: 0.5 };
  const { blocks } = simulate(oneForwardOneBackward(3, 1), durations);
  expect(blocks.map(([{ start }]) => start)).toEqual([0, 1.5, 3]);
  expect(blocks[0][1].start).toBe(3 + 1 + 2 + 0.5 + 2 + 0.5);
  const [[down, up]] = simulate(dualPipeV(1, 2), durations).blocks;
  expect(up.start).toBe(down.end);
});

test('without a backward no chunk is kept', () => {
  const { peaks, makespan } = simulate(dualPipe(8, 20, { forwardOnly: true }), times(1, 2, 1, 3));
  expect(peaks).toEqual(each(1, 8));
  expect(makespan).toBe(26);
});

test('times that are none, W above B and F&B below F or B are refused by name', () => {
  const programs = dualPipe(4, 8);
  const refused = (given: Partial<Durations>): string => {
    try {
      simulate(programs, { ...times(1, 2, 1, 3), ...given });
    } catch (error) {
      return String(error);
    }
    return 'not refused';
  };
  for (const wrong of [NaN, Infinity, -1]) {
    for (const name of ['forward', 'backward', 'weight', 'fused', 'transfer']) {
      expect(refused({ [name]: wrong })).toContain(`a finite ${name} of at least 0, got ${wrong}`);
    }
  }
  expect(refused({ weight: 2.5 })).toContain('requires W within B = 2, got W = 2.5');
  expect(refused({ fused: 1.5 })).toContain('F&B of at least max(F, B) = 2, got 1.5');
});

test('a weight part of no length, an input part of none, and times of zero are taken', () => {
  expect(simulate(dualPipe(8, 20), times(1, 2, 0, 3)).makespan).toBeGreaterThan(0);
  expect(simulate(dualPipe(8, 20), times(1, 2, 2, 3)).makespan).toBeGreaterThan(0);
  expect(simulate(dualPipe(8, 20), times(0, 0, 0, 0)).makespan).toBe(0);
});

test('programs that need what no rank does, or do it twice, are refused', () => {
  const programs = oneForwardOneBackward(2, 2);
  const [first, second] = programs.ranks;
  const without = { ...programs, ranks: [first.slice(1), second] };
  expect(() => simulate(without, times(1, 2, 1, 3))).toThrow(
    'the forward of micro-batch 0, direction 0, stage 0, got no rank that does it',
  );
  const twice = { ...programs, ranks: [[first[0], ...first], second] };
  expect(() => simulate(twice, times(1, 2, 1, 3))).toThrow('each forward once, got two of');
});
