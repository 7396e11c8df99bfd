import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Connect, Listener } from '../../src/runner/connect.ts';
import { Link } from '../../src/runner/link.ts';
import type { FromWorker, ToWorker } from '../../src/runner/protocol.ts';

interface Recorded {
  readonly sent: ToWorker[];
  readonly listener: Listener;
  ended: boolean;
}

/** A link whose workers only record what they are sent. */
function linked(): { link: Link; workers: Recorded[]; told: (FromWorker | string)[] } {
  const workers: Recorded[] = [];
  const told: (FromWorker | string)[] = [];
  const connect: Connect = (listener) => {
    const worker: Recorded = { sent: [], listener, ended: false };
    workers.push(worker);
    return {
      send: (message) => void worker.sent.push(message),
      end: () => {
        worker.ended = true;
      },
    };
  };
  const listener = {
    message: (message: FromWorker) => void told.push(message),
    died: (reason: string) => void told.push(`died ${reason}`),
    refused: (reason: string) => void told.push(`refused ${reason}`),
    slow: () => void told.push('slow'),
  };
  const link = new Link(connect, listener, { patience: 100, slowAfter: 10_000 });
  return { link, workers, told };
}

const run = {
  technique: 'toy',
  experiment: 'walk',
  recipe: { values: {}, interventions: [] },
  horizon: 5,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a worker that answers takes the next run as it is', () => {
  const { link, workers, told } = linked();
  link.start(run);
  workers[0].listener.message({ kind: 'accepted', id: 1 });
  link.start(run);
  workers[0].listener.message({ kind: 'accepted', id: 2 });
  vi.advanceTimersByTime(1000);
  expect(workers).toHaveLength(1);
  expect(workers[0].sent.map(({ id }) => id)).toEqual([1, 2]);
  expect(told).toEqual([
    { kind: 'accepted', id: 1 },
    { kind: 'accepted', id: 2 },
  ]);
});

test('a worker that keeps a start waiting is ended and replaced', () => {
  const { link, workers, told } = linked();
  link.start(run);
  workers[0].listener.message({ kind: 'accepted', id: 1 });
  link.start(run);
  vi.advanceTimersByTime(99);
  expect(workers[0].ended).toBe(false);
  vi.advanceTimersByTime(1);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(workers[1].sent).toEqual([{ kind: 'start', id: 2, ...run }]);
  workers[0].listener.message({ kind: 'done', id: 2 }); // too late: no longer its run
  expect(told).toEqual([{ kind: 'accepted', id: 1 }]);
});

test('a worker that is still loading is waited for, and hears the last start', () => {
  const { link, workers } = linked();
  link.start(run);
  link.start(run);
  vi.advanceTimersByTime(5000);
  expect(workers).toHaveLength(1);
  expect(workers[0].sent.map(({ id }) => id)).toEqual([1, 2]);
});

test('what belongs to an earlier run is not passed on', () => {
  const { link, workers, told } = linked();
  link.start(run);
  link.start(run);
  workers[0].listener.message({ kind: 'done', id: 1 });
  expect(told).toEqual([]);
});

test('silence is told only where something is expected', () => {
  const { link, told } = linked();
  link.start(run);
  link.expect(true);
  vi.advanceTimersByTime(9_000);
  link.expect(true); // something came in the meantime
  vi.advanceTimersByTime(9_000);
  link.expect(false);
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([]);
  link.expect(true);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual(['slow']);
});

test('a death is told once, and the next start has a new worker', () => {
  const { link, workers, told } = linked();
  link.start(run);
  workers[0].listener.died('out of memory');
  workers[0].listener.died('again');
  expect(told).toEqual(['died out of memory']);
  link.start(run);
  expect(workers[1].sent.map(({ id }) => id)).toEqual([2]);
});

test('messages after the start carry its number', () => {
  const { link, workers } = linked();
  link.start(run);
  link.send({ kind: 'extend', horizon: 9 });
  expect(workers[0].sent.at(-1)).toEqual({ kind: 'extend', id: 1, horizon: 9 });
});
