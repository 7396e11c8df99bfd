import { describe, expect, test } from 'vitest';
import { Door, limits, Refused, type Refusal } from '../../src/sandbox/door.ts';

const like = {
  step: 0,
  loss: { a: 1, b: 2 },
  loads: [1, 2, 3],
  name: 'x',
  on: true,
  gone: Infinity,
};
const doorOf = (): Door => new Door(like, () => 7);
const frames = (...all: unknown[]): unknown => ({ kind: 'frames', id: 7, frames: all });

/** Why it is not let in. */
function refusal(said: unknown): Refusal {
  try {
    doorOf().admit(said);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('it was let in');
}

test('a frame shaped like the original comes through as a copy of its own', () => {
  const frame = { ...like, step: 3, loads: [4, 5], gone: -Infinity };
  const admitted = doorOf().admit(frames(frame));
  expect(admitted).toEqual({ kind: 'frames', id: 7, frames: [frame] });
  expect(admitted).not.toBe(frame);
});

test('every other word of a run comes through, made anew', () => {
  const said = [
    { kind: 'accepted', id: 7, more: 'dropped' },
    { kind: 'done', id: 7 },
    { kind: 'failed', id: 7, reason: 'error', message: 'no' },
    { kind: 'changed', id: 7, intervention: { step: 1, knob: 'k', value: 2 } },
  ];
  const door = doorOf();
  expect(said.map((one) => door.admit(one))).toEqual([
    { kind: 'accepted', id: 7 },
    ...said.slice(1),
  ]);
});

test('what belongs to another run is not heard', () => {
  expect(doorOf().admit({ kind: 'frames', id: 6, frames: [{}] })).toBeUndefined();
});

describe('is refused:', () => {
  test.each([
    ['nothing', null, ''],
    ['a word', 'frames', ''],
    ['a list', [], ''],
    ['no number of a run', { kind: 'frames', frames: [] }, 'id'],
    ['another kind', { kind: 'navigate', id: 7, to: '/' }, 'kind'],
    ['frames that are no list', { kind: 'frames', id: 7, frames: {} }, 'kind'],
    [
      'a frame without a number that the original has',
      frames({ ...like, step: undefined }),
      'frame.step',
    ],
    ['a word in place of a number', frames({ ...like, step: '<img>' }), 'frame.step'],
    ['a record in place of a list', frames({ ...like, loads: {} }), 'frame.loads'],
    ['a reason of its own', { kind: 'failed', id: 7, reason: 'x', message: '' }, 'reason'],
    [
      'a knob of that name',
      { kind: 'changed', id: 7, intervention: { step: 1, knob: '__proto__', value: 1 } },
      'intervention.knob',
    ],
  ])('%s', (_, said, path) => {
    expect(refusal(said)).toEqual({ kind: 'shape', path });
  });

  test('a way to the prototype of what holds it', () => {
    const said = {
      ...like,
      loss: JSON.parse('{"a":1,"b":2,"__proto__":{"polluted":true}}') as unknown,
    };
    expect(refusal(frames(said))).toEqual({ kind: 'shape', path: 'frame.loss.__proto__' });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('an object of a class', () => {
    expect(refusal(frames({ ...like, loss: new Map([['a', 1]]) }))).toEqual({
      kind: 'shape',
      path: 'frame.loss',
    });
  });

  test('a number that is none, with its place and step', () => {
    const door = doorOf();
    door.admit(frames(like, like));
    expect(() => door.admit(frames({ ...like, loss: { a: NaN, b: 2 } }))).toThrow(Refused);
    expect(refusal(frames(like, { ...like, loads: [1, NaN] }))).toEqual({
      kind: 'number',
      path: 'frame.loads[1]',
      got: 'NaN',
      step: 1,
    });
  });

  test('more than a page can hold, in one frame or in many', () => {
    const many = Array.from({ length: limits.numbers + 1 }, () => 0);
    expect(refusal(frames({ ...like, loads: many }))).toEqual({ kind: 'size' });
    expect(refusal(frames({ ...like, name: 'x'.repeat(limits.text + 1) }))).toEqual({
      kind: 'size',
    });
  });
});
