import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { knobs, type Values } from '../../../../sims/mhc/experiments/bill/knobs.ts';
import { run } from '../../../../sims/mhc/experiments/bill/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mhc/bill/claims.ts';
import { marks } from '../../../../src/labs/mhc/bill/stage.ts';
import { kernelNames } from '../../../../src/labs/mhc/bill/stage/layout.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (given: Partial<Values> = {}, room: Room = wide) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)];
  const [frame] = frames;
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const rects = (all: readonly Mark[], begins: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && begins.test(mark.key));
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

/** Wagons that are carried, a part of one as what it is; each has a pixel of paper above it. */
function carried(all: readonly Mark[], name: RegExp): number {
  const [whole] = rects(all, /^merge write 0$/);
  const filled = rects(all, name).filter(({ fill }) => fill !== undefined);
  return sum(filled.map(({ h }) => (h + 1) / (whole.h + 1)));
}
const kernelTrain = new RegExp(`^(${kernelNames.join('|')}) (read|write) \\d+$`);

const many: readonly Partial<Values>[] = [
  {},
  { fused: true, block: 6 },
  { streams: 16, width: 64, layers: 160, block: 160 },
  { streams: 1, width: 8192, layers: 2, block: 2, fused: true },
  { streams: 8, layers: 10, block: 99 },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test('the large number is the length of all trains over those of the plain residual', () => {
    for (const fused of [false, true]) {
      const { marks: all } = draw({ fused }, room);
      const ratio = carried(all, kernelTrain) / carried(all, /^plain (read|write) \d+$/);
      expect(text(all, 'ratio')).toBe(ratio.toFixed(1));
    }
  });

  test.each(many)('%j: nothing is outside, every key once', (values) => {
    expect(wrongsOf(draw(values, room))).toEqual([]);
  });

  test('the frame fuses when it is dragged over three kernels, and back', () => {
    for (const fused of [false, true]) {
      const [grip] = draw({ fused }, room).grips;
      const hold = holdOf(grip, knobs.parameters.fused, fused);
      expect(hold.moved(grip.dx, 0)).toBe(true);
      expect(hold.moved(-grip.dx, 0)).toBe(false);
    }
  });

  test('the frame lies around what is one kernel, its outline around all that can be', () => {
    for (const fused of [false, true]) {
      const { marks: all } = draw({ fused }, room);
      const [[frame], [target], [last]] = [/^frame$/, /^target$/, /^(merge|fused) kernel$/].map(
        (key) => rects(all, key),
      );
      expect(target.x + target.w).toBeCloseTo(last.x + last.w + 3, 9);
      expect(frame.w < target.w).toBe(!fused);
    }
  });

  test('what one kernel leaves is not told before it is tried', () => {
    expect(text(draw({}, room).marks, 'other')).toBeUndefined();
    expect(text(draw({ fused: true }, room).marks, 'other')).toBe('in three kernels: 11.3');
  });

  test('what the number is made of is told with it', () => {
    const { frame, marks: all } = draw({}, room);
    const says = all.find(({ key }) => key === 'ratio')?.says ?? '';
    const [moved, plain] =
      says.match(/\d[\d,]*/g)?.map((one) => Number(one.replaceAll(',', ''))) ?? [];
    expect(moved / plain).toBeCloseTo(frame.ratio, 9);
  });
});

test('coral is what fusing spares: as many numbers as both totals differ by', () => {
  const [apart, fused] = [false, true].map((flag) => draw({ fused: flag }));
  const coral = apart.marks.filter(({ key, fill }) => kernelTrain.test(key) && fill === 'coral');
  const dashed = fused.marks.filter(({ key, dashed }) => kernelTrain.test(key) && dashed);
  expect(coral.map(({ key }) => key)).toEqual(dashed.map(({ key }) => key));
  expect(coral.length).toBe(16); // 8C read and 8C written (mHC section 4.3.1)
  const all = ({ frame: { total } }: typeof apart): number => total.read + total.write;
  expect(Math.round((all(apart) - all(fused)) / 2560)).toBe(16);
});
