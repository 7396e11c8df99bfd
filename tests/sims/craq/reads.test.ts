/** Who answers a read while a newer version is on its way, by the rules of the three chains. */
import { describe, expect, test } from 'vitest';
import type { Body, Message, Mode, Rules } from '../../../sims/craq/messages.ts';
import { answerRead, askedFor, toldNewest } from '../../../sims/craq/reads.ts';
import { replicaOf, type Replica } from '../../../sims/craq/replica.ts';
import type { Chain } from '../../../sims/craq/states.ts';

const chain: Chain = {
  version: 1,
  targets: ['A', 'B', 'C'].map((id) => ({ id, public: 'serving', local: 'up-to-date' })),
};
const rules = (mode: Mode): Rules => ({
  ...{ mode, broken: 'none', timeout: 20, beat: 4, resend: 8, patience: 4 },
});

/** Holds version 4 of chunk 0 for sure, and perhaps 5 on its way. */
function holding(id: string, isDirty: boolean): Replica {
  const replica = replicaOf(id, chain, 0, 100);
  const pending = { version: 5, value: 50, client: 'writer', number: 9 };
  replica.chunks.set(0, {
    ...{ committed: 4, value: 40, chain: 1, applied: new Map() },
    ...(isDirty && { pending }),
  });
  return replica;
}

const read = (relaxed = false): Extract<Body, { kind: 'read' }> => ({
  ...{ kind: 'read', number: 7, chunk: 0, relaxed },
});
const said = (messages: readonly Message[]): readonly Readonly<Body>[] =>
  messages.map(({ body }) => body);
const answer = (outcome: 'done' | 'wait' | 'refused', version = 0, value = 0): Body => ({
  ...{ kind: 'answer', number: 7, outcome, version, value },
});

test.each(['craq', 'strict', 'relaxed'] as const)(
  '%s: a clean copy answers wherever it stands',
  (mode) => {
    for (const id of ['A', 'B', 'C']) {
      const out = answerRead(holding(id, false), 'reader', read(), rules(mode));
      expect(said(out)).toEqual([answer('done', 4, 40)]);
    }
  },
);

test('a plain chain: the tail alone answers', () => {
  const of = (id: string) => said(answerRead(holding(id, false), 'reader', read(), rules('plain')));
  expect(of('A')).toEqual([answer('refused')]);
  expect(of('C')).toEqual([answer('done', 4, 40)]);
});

// The tail may have committed 5 and shown it: whoever answers 4 now may let reads go back.
test('3FS: a copy with a pending version says wait, whatever it has committed', () => {
  for (const mode of ['strict', 'relaxed'] as const) {
    const out = answerRead(holding('A', true), 'reader', read(), rules(mode));
    expect(said(out)).toEqual([answer('wait')]);
  }
});

test('relaxed: who asks for it gets the pending version', () => {
  const of = (mode: Mode) =>
    said(answerRead(holding('B', true), 'reader', read(true), rules(mode)));
  expect(of('relaxed')).toEqual([answer('done', 5, 50)]);
  expect(of('strict')).toEqual([answer('wait')]);
});

describe('CRAQ', () => {
  test('a dirty copy asks the tail, and answers with the version that the tail has committed', () => {
    for (const [isDirtyAtTail, version, value] of [
      [true, undefined, 0],
      [false, 5, 50],
    ] as const) {
      const [head, tail] = [holding('A', true), holding('C', isDirtyAtTail)];
      if (!isDirtyAtTail) {
        tail.chunks.set(0, { committed: 5, value: 50, chain: 1, applied: new Map() });
      }
      const [asked] = answerRead(head, 'reader', read(), rules('craq'));
      expect([asked.to, asked.body]).toEqual(['C', { kind: 'query', number: 7, chunk: 0 }]);
      const [told] = askedFor(tail, 'A', { kind: 'query', number: 7, chunk: 0 });
      const newest = { kind: 'newest', number: 7, chunk: 0, version: version ?? 4 } as const;
      expect(told).toMatchObject({ to: 'A', body: newest });
      expect(said(toldNewest(head, newest))).toEqual([
        version === undefined ? answer('done', 4, 40) : answer('done', version, value),
      ]);
    }
  });

  test('the tail is not asked about itself', () => {
    const out = answerRead(holding('C', true), 'reader', read(), rules('craq'));
    expect(said(out)).toEqual([answer('wait')]);
  });

  test('what is told of a question that nobody asks any more is dropped', () => {
    expect(
      toldNewest(holding('A', true), { kind: 'newest', number: 7, chunk: 0, version: 4 }),
    ).toEqual([]);
  });
});
