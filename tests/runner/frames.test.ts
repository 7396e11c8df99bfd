import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, frameAt, indexAt, noFrames, stepOf, type Frames } from '../../src/runner/frames.ts';

const numbered = (from: number, count: number): { step: number }[] =>
  Array.from({ length: count }, (_, i) => ({ step: from + i }));

/** The frames 0, 1, 2 … handed over in batches of these sizes. */
function gathered(batches: readonly number[], most: number): Frames {
  let frames = noFrames;
  for (const size of batches) frames = add(frames, numbered(frames.count, size), most);
  return frames;
}

test('of ten frames with room for four, 0, 4, 8 and the newest stay', () => {
  expect(gathered([10], 4)).toEqual({
    kept: [{ step: 0 }, { step: 4 }, { step: 8 }, { step: 9 }],
    stride: 4,
    count: 10,
  });
});

const batches = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 });
const most = fc.integer({ min: 2, max: 30 });

test('for any run, at most so many are kept, evenly, with the first and the newest', () => {
  fc.assert(
    fc.property(batches, most, (sizes, room) => {
      const frames = gathered(sizes, room);
      const total = sizes.reduce((a, b) => a + b, 0);
      expect(frames.count).toBe(total);
      expect(frames.kept.length).toBeLessThanOrEqual(room);
      expect(frames.kept).toEqual(frames.kept.map((_, i) => ({ step: stepOf(frames, i) })));
      const steps = frames.kept.map(({ step }) => Number(step));
      const grid = numbered(0, total).filter(({ step }) => step % frames.stride === 0);
      const expected = new Set([...grid.map(({ step }) => step), ...(total ? [total - 1] : [])]);
      expect(steps).toEqual([...expected]);
    }),
  );
});

test('for any run, no more is dropped than must be', () => {
  fc.assert(
    fc.property(batches, most, (sizes, room) => {
      const { stride, count } = gathered(sizes, room);
      if (stride > 1) expect(Math.ceil((count - 1) / (stride / 2)) + 1).toBeGreaterThan(room);
    }),
  );
});

test('the sizes of the batches do not matter', () => {
  fc.assert(
    fc.property(batches, most, (sizes, room) => {
      const total = sizes.reduce((a, b) => a + b, 0);
      expect(gathered(sizes, room)).toEqual(gathered([total], room));
    }),
  );
});

test('for any step, the nearest kept frame at or before it is found', () => {
  fc.assert(
    fc.property(batches, most, fc.integer({ min: -5, max: 900 }), (sizes, room, step) => {
      const frames = gathered(sizes, room);
      const before = frames.kept.filter((frame) => Number(frame.step) <= step);
      expect(frameAt(frames, step)).toEqual(before.at(-1));
      expect(indexAt(frames, step)).toBe(before.length - 1);
    }),
  );
});

test('what was there before stays as it was', () => {
  const before = gathered([7], 8);
  const copy = structuredClone(before);
  add(before, numbered(7, 20), 8);
  expect(before).toEqual(copy);
});

test('room for one frame is refused', () => {
  expect(() => add(noFrames, [], 1)).toThrow('add requires room for 2 frames, got 1');
});
