import { expect, test } from 'vitest';
import { roomIn } from '../../../src/labs/kit/marks.ts';

test('a drawing is laid out for the room there is, from 288 and from 640 on, and at most 860', () => {
  expect(roomIn(320)).toEqual({ arrangement: 'phone', width: 320 });
  expect(roomIn(250)).toEqual({ arrangement: 'phone', width: 288 });
  expect(roomIn(500)).toEqual({ arrangement: 'phone', width: 358 });
  expect(roomIn(640)).toEqual({ arrangement: 'wide', width: 640 });
  expect(roomIn(1036)).toEqual({ arrangement: 'wide', width: 860 });
});
