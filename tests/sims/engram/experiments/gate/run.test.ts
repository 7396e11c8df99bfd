import { beforeAll, expect, test } from 'vitest';
import { drive, startOf } from '../../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../../sims/engram/experiments/gate/frame.ts';
import { knobs, type Values } from '../../../../../sims/engram/experiments/gate/knobs.ts';
import { run } from '../../../../../sims/engram/experiments/gate/run.ts';
import { poisoned } from '../../../../../sims/engram/experiments/gate/run/poison.ts';
import { network } from '../../../../../sims/engram/network/index.ts';
import { loadEnglish } from '../../../../../sims/texts/index.ts';
import { claims } from '../../../../../src/labs/engram/gate/claims.ts';

let english: string;
beforeAll(async () => {
  english = await loadEnglish();
});
const short = { steps: 60, rho: 0.9 };
/** The first frames of a run. */
function play(values: Partial<Values>, text = english, most = 4): Frame[] {
  const frames: Frame[] = [];
  for (const frame of drive(run, { ...short, ...values }, text)) {
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
  expect(mild.loss.learned).toBe(strong.loss.learned);
  expect(mild.losses.learned).toEqual(strong.losses.learned);
  expect(mild.gates).toEqual(strong.gates);
});

test('even a short run learns: the loss falls, and the table has a part in it', () => {
  const frames = play({ rho: 0.5, steps: 900 }, english, 5);
  const { loss } = frames[4];
  expect(loss.learned).toBeLessThan(0.85 * frames[0].loss.learned);
  expect(loss.empty).toBeGreaterThan(loss.learned);
});

test('a place past the end of the sentence is said, and nothing is poisoned', () => {
  const frames = play({ sentence: 'ab', poisoned: 7 });
  expect(claims.say(frames[1], startOf(knobs))).toBe('beyond');
  const { learned, poisoned: struck } = frames[1].losses;
  expect(struck).toEqual(learned);
});

test('an empty sentence and an empty text of one’s own run', () => {
  const frames = play({ sentence: '', source: 'own' }, '', 99);
  expect(frames).toHaveLength(31);
  for (const { loss, gates } of frames) {
    expect(Number.isFinite(loss.learned)).toBe(true);
    expect(gates).toEqual([]);
  }
});
