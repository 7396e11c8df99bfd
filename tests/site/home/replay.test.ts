import { beforeEach, expect, test } from 'vitest';
import type { AnyFrame } from '../../../sims/contract/frame.ts';
import { drive } from '../../../sims/contract/drive.ts';
import { run as group } from '../../../sims/grpo/experiments/group/run.ts';
import { run as streams } from '../../../sims/mhc/experiments/streams/run.ts';
import type { Listener } from '../../../src/runner/connect.ts';
import type { ToWorker } from '../../../src/runner/protocol.ts';
import { replay, type Around } from '../../../src/site/home/replay.ts';

/** A screen whose pictures come when the test says so, and a worker that the test speaks for. */
let sent: ToWorker[];
let listener: Listener | undefined;
let ended: number;
let pictures: ((now: number) => void)[];
let shown: string[];
let leaving: AbortController;

beforeEach(() => {
  [sent, listener, ended, pictures, shown] = [[], undefined, 0, [], []];
  leaving = new AbortController();
});

const around: Around = {
  connect: (told) => {
    listener = told;
    return { send: (message) => void sent.push(message), end: () => void ended++ };
  },
  nextPicture: (then) => void pictures.push(then),
};

const start = (experiment: string, step: number): Promise<void> =>
  replay({ experiment, step, show: (p) => void shown.push(p), signal: leaving.signal }, around);
const tick = (now: number): void => pictures.splice(0).forEach((then) => then(now));
const asked = (count: number): Promise<void> =>
  expect.poll(() => sent.length).toBe(count) as Promise<void>;
const answer = (id: number, frames: readonly AnyFrame[]): void =>
  listener?.message({ kind: 'frames', id, frames });

test('shows the run in two seconds, from its first frame to the poster’s', async () => {
  const frames = [...drive(streams, {}, undefined)];
  const played = start('mhc/streams', 60);
  await asked(1);
  expect(sent[0]).toMatchObject({ technique: 'mhc', experiment: 'streams', horizon: 60 });
  answer(0, frames);
  for (const now of [0, 1000, 1990]) tick(now);
  expect(new Set(shown).size).toBe(3);
  expect(ended).toBe(0);
  tick(2000);
  await played;
  expect(ended).toBe(1);
});

test('a slow run is shown as far as it has come', async () => {
  const frames = [...drive(streams, {}, undefined)];
  const played = start('mhc/streams', 60);
  await asked(1);
  answer(0, frames.slice(0, 2));
  tick(0);
  tick(1500);
  expect(shown.length).toBe(2);
  tick(1600);
  expect(shown.length).toBe(2); // nothing new came
  answer(0, frames.slice(2, 4));
  tick(1700);
  expect(shown.length).toBe(3);
  tick(2000);
  await played;
});

test('where a hand turns the knobs, each turn is a run of one frame', async () => {
  const played = start('grpo/group', 59);
  for (let turn = 0; turn < 9; turn++) {
    await asked(turn + 1);
    const message = sent[turn];
    if (message.kind !== 'start') throw new Error(message.kind);
    expect(message.horizon).toBe(0);
    answer(message.id, [...drive(group, message.recipe.values, undefined)].slice(0, 1));
  }
  expect(sent.length).toBe(9);
  for (const now of [0, 500, 1000, 1500, 1999]) tick(now);
  expect(new Set(shown).size).toBeGreaterThan(3);
  tick(2000);
  await played;
});

test('whoever leaves ends the worker, and nothing more is shown', async () => {
  const played = start('mhc/streams', 60);
  await asked(1);
  answer(0, [...drive(streams, {}, undefined)].slice(0, 5));
  tick(0);
  leaving.abort();
  await played;
  expect(ended).toBe(1);
  const before = shown.length;
  tick(500);
  expect(shown.length).toBe(before);
});

test.each([
  [
    'a run that fails',
    () => listener?.message({ kind: 'failed', reason: 'error', id: 0, message: 'no' }),
  ],
  ['a worker that dies', () => listener?.died('no')],
  ['a page that may have none', () => listener?.refused('no')],
])('%s is said, and its worker ended', async (_, happen) => {
  const played = start('mhc/streams', 60);
  await asked(1);
  happen();
  await expect(played).rejects.toThrow('mhc/streams: no');
  expect(ended).toBe(1);
});
