import { expect, test } from 'vitest';
import { Checker } from '../../src/runner/checker.svelte.ts';
import type { ConnectChecker, Listener } from '../../src/runner/connect.ts';
import type { CheckAnswer, CheckRequest } from '../../src/runner/protocol.ts';

interface Worker {
  readonly heard: CheckRequest[];
  readonly listener: Listener<CheckAnswer>;
  ended: boolean;
}

function workers(): { readonly connect: ConnectChecker; readonly all: Worker[] } {
  const all: Worker[] = [];
  const connect: ConnectChecker = (listener) => {
    const worker: Worker = { heard: [], listener, ended: false };
    all.push(worker);
    return { send: (request) => worker.heard.push(request), end: () => (worker.ended = true) };
  };
  return { connect, all };
}

const which = { technique: 'mhc', experiment: 'sinkhorn' };
const equality = { difference: 3e-7, numbers: 16, plainTime: 0.4, tensorsTime: 2.1 };

test('a worker of its own is asked with the values, and ends with its answer', () => {
  const { connect, all } = workers();
  const checker = new Checker(which, connect);
  expect(all).toHaveLength(0);
  checker.run({ k: 2 });
  expect(checker.running).toBe(true);
  expect(all[0].heard).toEqual([{ kind: 'check', ...which, values: { k: 2 } }]);
  all[0].listener.message({ kind: 'checked', equality });
  expect(checker.equality).toEqual(equality);
  expect([checker.running, all[0].ended]).toEqual([false, true]);
  expect([checker.isOf({ k: 2 }), checker.isOf({ k: 3 })]).toEqual([true, false]);
});

test('asked again, the earlier answer does not count any more', () => {
  const { connect, all } = workers();
  const checker = new Checker(which, connect);
  checker.run({ k: 2 });
  checker.run({ k: 3 });
  expect(all[0].ended).toBe(true);
  all[0].listener.message({ kind: 'checked', equality });
  all[0].listener.died('late');
  expect([checker.running, checker.equality, checker.failure]).toEqual([
    ...[true, undefined, undefined],
  ]);
});

test.each([
  ['tensors', (l: Listener<CheckAnswer>) => l.message({ kind: 'unchecked', reason: 'tensors', message: 'no' })], // prettier-ignore
  ['error', (l: Listener<CheckAnswer>) => l.message({ kind: 'unchecked', reason: 'error', message: 'no' })], // prettier-ignore
  ['killed', (l: Listener<CheckAnswer>) => l.died('no')],
  ['refused', (l: Listener<CheckAnswer>) => l.refused('no')],
] as const)('%s is a failure that can be tried again', (reason, fail) => {
  const { connect, all } = workers();
  const checker = new Checker(which, connect);
  checker.run({});
  fail(all[0].listener);
  expect(checker.failure).toEqual({ reason, message: 'no' });
  expect([checker.running, all[0].ended]).toEqual([false, true]);
  checker.run({});
  expect(checker.failure).toBeUndefined();
  all[1].listener.message({ kind: 'checked', equality });
  expect(checker.equality).toEqual(equality);
});
