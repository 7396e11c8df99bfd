import { expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/drive.ts';
import { gate, type Frame } from '../../../../sims/engram/experiments/gate.ts';
import { poisoned } from '../../../../sims/engram/experiments/poison.ts';
import { network } from '../../../../sims/engram/network/index.ts';
import { loadEnglish } from '../../../../sims/texts/index.ts';

const english = await loadEnglish();
const short = { steps: 60, rho: 0.9 };
/** The first frames of a run. */
function play(
  values: Parameters<typeof startOf<typeof gate.parameters, Frame, unknown>>[1],
  text = english,
  most = 4,
): Frame[] {
  const frames: Frame[] = [];
  for (const frame of drive(gate, startOf(gate, { ...short, ...values }), text)) {
    if (frames.push(frame) === most) break;
  }
  return frames;
}

test('poison is read where the slot is read, and the table is put back', () => {
  const memory = { orders: [2, 3], heads: 2, rowWidth: 8, rows: 300, gate: 'plain' } as const;
  const model = network({ vocabulary: 20, window: 4, experts: 2, memory }, 1);
  const places = Array.from({ length: 12 }, (_, i) => ({
    tokens: [i, i + 1, i + 2, i + 3],
    answer: 5,
  }));
  const before = model.memory?.table.value.slice();
  const clean = places.map((place) => model.judge(place).loss);
  const losses = poisoned(model, places, places[3], { poisoned: 4, poison: 3, seed: 1 });
  expect(model.memory?.table.value).toEqual(before);
  expect(losses[3]).not.toBe(clean[3]);
  const struck = losses.filter((loss, i) => loss !== clean[i]).length;
  expect(struck).toBeLessThan(places.length / 2); // others read other rows
});

test('the poison never touches what is learned', () => {
  const [mild, strong] = [0, 5].map((poison) => play({ poison })[3]);
  expect(mild.heldOut).toBe(strong.heldOut);
  expect(mild.losses).toEqual(strong.losses);
  expect(mild.gates).toEqual(strong.gates);
});

test('even a short run learns: the loss falls, and the table has a part in it', () => {
  const frames = play({ rho: 0.5, steps: 900 }, english, 5);
  expect(frames[4].heldOut).toBeLessThan(0.85 * frames[0].heldOut);
  expect(frames[4].zeroed).toBeGreaterThan(frames[4].heldOut);
});

test('a place past the end of the sentence is said, and nothing is poisoned', () => {
  const frames = play({ sentence: 'ab', poisoned: 7 });
  expect(gate.say?.(frames[1], startOf(gate))).toBe('beyond');
  expect(frames[1].poisonedLosses).toEqual(frames[1].losses);
});

test('an empty sentence and an empty text of one’s own run', () => {
  const frames = play({ sentence: '', source: 'own' }, '', 99);
  expect(frames).toHaveLength(31);
  for (const { heldOut, gates } of frames) {
    expect(Number.isFinite(heldOut)).toBe(true);
    expect(gates).toEqual([]);
  }
});
