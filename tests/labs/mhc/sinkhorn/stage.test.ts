import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { number } from '../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../sims/mhc/experiments/sinkhorn/frame.ts';
import { knobs, type Values } from '../../../../sims/mhc/experiments/sinkhorn/knobs.ts';
import { run } from '../../../../sims/mhc/experiments/sinkhorn/run.ts';
import { claims } from '../../../../src/labs/mhc/sinkhorn/claims.ts';
import { marks } from '../../../../src/labs/mhc/sinkhorn/stage.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import {
  posterRooms,
  type Drawing,
  type Rect,
  type Ribbon,
  type Text,
} from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words, scenarios } = claims;
const [phone, narrow, wide] = posterRooms;

function draw(
  step: number,
  values: Partial<Values> = {},
  room = wide,
): Drawing & { readonly frame: Frame } {
  const frames = [...drive(run, values, undefined)].slice(0, step + 1);
  const frame = frames[step];
  return { frame, ...marks({ frame, frames, values: startOf(knobs, values), words, ...room }) };
}

function found<K extends 'rect' | 'text' | 'ribbon'>(
  { marks: all }: Drawing,
  kind: K,
  key: string,
): Extract<Rect | Text | Ribbon, { kind: K }> {
  const mark = all.find((one) => one.key === key && one.kind === kind);
  if (mark === undefined) throw new Error(`no ${kind} ${key}`);
  return mark as Extract<Rect | Text | Ribbon, { kind: K }>;
}

test('the area of a tile is its entry, of a full cell 1', () => {
  const drawing = draw(1);
  const cell = found(drawing, 'rect', 'cell 0 0');
  drawing.frame.matrix.forEach((row, i) =>
    row.forEach((entry, j) => {
      const { w, h } = found(drawing, 'rect', `tile ${i} ${j}`);
      expect((w * h) / (cell.w * cell.h)).toBeCloseTo(entry, 9);
    }),
  );
});

test('bars of one scale: a row that was just divided meets the line, the columns do not yet', () => {
  const drawing = draw(1);
  const line = drawing.marks.find(({ key }) => key === 'one rows');
  const unit = line?.kind === 'line' ? line.x1 - found(drawing, 'rect', 'rows 0').x : 0;
  for (let k = 0; k < 4; k++) {
    expect(found(drawing, 'rect', `rows ${k}`).w).toBeCloseTo(unit, 6);
    const total = drawing.frame.sums.columns[k];
    const off = found(drawing, 'rect', `columns off ${k}`);
    expect(off.h / unit).toBeCloseTo(Math.abs(total - 1), 9);
    expect(off.fill).toBe(total > 1 ? 'coral' : undefined); // what lacks is an empty outline
  }
});

test('the large number is the largest distance of a drawn sum from 1, and says whose', () => {
  for (const [step, where] of [
    [1, 'at most: column 3'],
    [2, 'at most: row 3'],
  ] as const) {
    const drawing = draw(step);
    const { matrix } = drawing.frame;
    const rows = matrix.map((row) => row.reduce((a, b) => a + b));
    const columns = matrix.map((_, j) => matrix.reduce((a, row) => a + row[j], 0));
    const error = Math.max(...[...rows, ...columns].map((total) => Math.abs(total - 1)));
    expect(found(drawing, 'text', 'error').text).toBe(number(Number(error.toPrecision(3)), 4));
    expect(found(drawing, 'text', 'where').text).toBe(where);
  }
});

test('what is poured out of a stream is its column, what a stream gets its row', () => {
  const drawing = draw(1);
  const unit = found(drawing, 'rect', 'old 0').w;
  drawing.frame.matrix.forEach((row, i) => {
    row.forEach((entry, j) => {
      const { aw, bw } = found(drawing, 'ribbon', `flow ${i} ${j}`);
      expect([aw / unit, bw / unit]).toEqual([
        expect.closeTo(entry, 9) as number,
        expect.closeTo(entry, 9) as number,
      ]);
    });
    expect(found(drawing, 'rect', `new ${i}`).w / unit).toBeCloseTo(1, 9);
  });
});

test('the sentence says what the rows are: an average where all are 1, larger where one is', () => {
  expect(found(draw(1), 'text', 'head 0').text).toContain(words.headRows);
  expect(found(draw(2), 'text', 'head 0').text).toContain('Row 3 sums to 1.10, not 1:');
  expect(found(draw(39), 'text', 'head 0').text).toContain(words.headAll);
  expect(found(draw(3, scenarios.overflow.values), 'text', 'head 0').text).toContain(
    words.headLost,
  );
});

test('of ε nothing is said where it moves no edge that is seen, unless it is chosen', () => {
  const said = (drawing: Drawing): boolean => drawing.marks.some(({ key }) => key === 'drawn');
  expect(said(draw(39))).toBe(false);
  expect(said(draw(39, { variant: 'kernel' }))).toBe(true);
});

test('the kernel’s ε: dashed tiles where it moves an entry, none where it does not', () => {
  const ghosts = (drawing: Drawing): number =>
    drawing.marks.filter(({ key }) => key.startsWith('other')).length;
  expect(ghosts(draw(39))).toBe(0);
  const moved = draw(39, scenarios.epsilon.values);
  expect(ghosts(moved)).toBeGreaterThan(3);
  expect(moved.frame.apart).toBeCloseTo(0.32, 2);
  expect(found(moved, 'text', 'drawn').text).toContain('0.321');
});

test('lost entries are counted in place of an error', () => {
  const drawing = draw(3, scenarios.overflow.values);
  expect(found(drawing, 'text', 'error').text).toBe('4');
  expect(found(drawing, 'text', 'unit').text).toBe(words.lost);
});

const wild = [0, 1, 2, 3, 4, 5].map((i) => [9, -1000, i, 1000 * (i % 2), -3 * i, 0.5]);
const matrices: readonly Partial<Values>[] = [
  {},
  { matrix: [[-1000]] },
  { matrix: wild },
  { matrix: wild, order: 'rowsFirst', variant: 'kernel' },
  { matrix: wild, entries: 'weights' },
  {
    matrix: [
      [-1, 2],
      [0, 0],
    ],
    entries: 'weights',
  },
  scenarios.overflow.values,
  scenarios.unsettled.values,
  scenarios.epsilon.values,
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(matrices)('%j: every key once, every mark within the drawing', (values) => {
    for (const step of [0, 1, 5]) expect(wrongsOf(draw(step, values, room))).toEqual([]);
  });

  test('a tile pulled up by its cell raises its logit by 4, or its entry by 1', () => {
    for (const [entries, by] of [
      ['logits', 4],
      ['weights', 1],
    ] as const) {
      const { grips } = draw(1, { entries }, room);
      const { matrix } = startOf(knobs);
      const grip = grips[6];
      expect(grip.at).toEqual([1, 2]);
      expect(grip.dy).toBeLessThan(0);
      const moved = holdOf(grip, knobs.parameters.matrix, matrix).moved(grip.dx, grip.dy);
      expect(moved).toEqual(
        matrix.map((row, i) => row.map((x, j) => (i === 1 && j === 2 ? x + by : x))),
      );
    }
  });
});
