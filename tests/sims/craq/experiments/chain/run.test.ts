import { expect, test } from 'vitest';
import { drive } from '../../../../../sims/contract/drive.ts';
import { ticks, type Values } from '../../../../../sims/craq/experiments/chain/knobs.ts';
import { run } from '../../../../../sims/craq/experiments/chain/run.ts';

function framesOf(given: Partial<Values> = {}) {
  const frames = [...drive(run, given, undefined)];
  expect(frames).toHaveLength(ticks);
  return frames;
}
const lastOf = (given: Partial<Values> = {}) => framesOf(given)[ticks - 1];

const drills = ['none', 'late', 'head', 'middle', 'tail', 'apart'] as const;

test.each(drills)(
  'with the drill “%s” no strict way goes back, and every order is found',
  (drill) => {
    for (const mode of ['plain', 'craq', 'strict'] as const) {
      const { back, contradict, written } = lastOf({ drill, mode });
      expect([back.plain, back.craq, back.strict]).toEqual([0, 0, 0]);
      expect(contradict).toEqual([]);
      expect(written).toBeGreaterThan(1);
    }
  },
);

test('relaxed reads go back while the tail is late, and answer sooner', () => {
  const { back, took } = lastOf({ mode: 'relaxed', drill: 'late' });
  expect(back.relaxed).toBeGreaterThan(0);
  expect(took.relaxed).toBeLessThan(took.strict / 2);
});

test('a read goes back exactly where no order explains it, here', () => {
  for (const mode of ['strict', 'relaxed'] as const)
    for (const broken of ['none', 'eager', 'lease'] as const)
      for (const drill of ['none', 'late', 'apart'] as const) {
        const { backwards, contradict } = lastOf({ mode, broken, drill });
        expect(contradict.length > 0, `${mode} ${broken} ${drill}`).toBe(backwards > 0);
      }
});

test('committed numbers never fall, and along a whole chain the tail commits first', () => {
  let before = [0, 0, 0];
  for (const { copies } of framesOf()) {
    const committed = copies.map((copy) => copy.committed);
    committed.forEach((version, i) => expect(version).toBeGreaterThanOrEqual(before[i]));
    expect(committed).toEqual([...committed].sort((a, b) => a - b));
    for (const copy of copies) if (copy.pending > 0) expect(copy.pending).toBe(copy.committed + 1);
    before = committed;
  }
});

test('one cut off stops within half of T, before the manager makes a new chain', () => {
  const frames = framesOf({ drill: 'apart' });
  const stopped = frames.findIndex(({ tick, copies }) => tick > 66 && !copies[2].answers);
  const anew = frames.findIndex(({ chain }) => chain > 1);
  expect(stopped).toBeLessThanOrEqual(66 + 31);
  expect(anew).toBeGreaterThan(stopped);
});

test('plain, CRAQ and 3FS see the same chain; the tail is asked in one, readers wait in the other', () => {
  const { asked } = lastOf();
  expect(asked.plain).toBe(0);
  expect(asked.relaxed).toBe(0);
  expect(asked.craq).toBeGreaterThan(0);
  expect(asked.strict).toBeGreaterThan(asked.craq);
});
