import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/fp8/experiments/number/knobs.ts';
import { run } from '../../../../sims/fp8/experiments/number/run.ts';
import { claims } from '../../../../src/labs/fp8/number/claims.ts';
import { marks } from '../../../../src/labs/fp8/number/stage.ts';
import { percent } from '../../../../src/labs/fp8/number/stage/off.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Line, type Mark, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (given: Partial<Values> = {}, room: Room = wide) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)];
  const [frame] = frames;
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const line = (all: readonly Mark[], key: string): Line => {
  const mark = all.find((one): one is Line => one.kind === 'line' && one.key === key);
  if (!mark) throw new Error(`no line ${key}`);
  return mark;
};
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly Partial<Values>[] = [
  {},
  { number: 0 },
  { number: 1e-7, negative: true },
  { number: 0.0007 },
  { number: 448 },
  { number: 1000, negative: true },
  { number: 1024, format: 'bf16' },
  { number: 0.001234, format: 'e5m6', negative: true },
  { number: 5, format: 'e2m1' },
  { number: 127, format: 'int8', negative: true },
  { number: 0.3, format: 'int8' },
  { number: 1000, format: 'e5m2' },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (values) => {
    expect(wrongsOf(draw(values, room))).toEqual([]);
  });

  test.each(many)('%j: the large number is the error of what the marks show', (values) => {
    const { frame, marks: all } = draw(values, room);
    const off = frame.x === 0 ? 0 : Math.abs(frame.here - frame.x) / Math.abs(frame.x);
    expect(text(all, 'off number')).toBe(percent(100 * off));
  });

  test.each([3.3, 1.0625, 300, 0.003])(
    '%d: the strip is to scale between the neighbours',
    (number) => {
      const { frame, marks: all } = draw({ number }, room);
      const [strip, off] = [line(all, 'strip'), line(all, 'off')];
      const step = strip.x2 - strip.x1;
      const share = Math.abs(off.x2 - off.x1) / step;
      expect(share * frame.step).toBeCloseTo(Math.abs(frame.here - frame.x), 9);
      expect(off.x2).toBe(frame.here > frame.below ? strip.x2 : strip.x1);
    },
  );

  test('one number stands at one place on all rulers', () => {
    const { marks: all, grips } = draw({ number: 20 }, room);
    const places = ['e5m2', 'int8', 'e2m1', 'e5m6', 'bf16'].map(
      (lane) => line(all, `${lane} number`).x1,
    );
    expect(new Set([...places, grips[0].x]).size).toBe(1);
  });

  test('the ring moves the number along the ruler, from 0 too', () => {
    for (const number of [0, 0.01, 3.3, 1024]) {
      const [grip] = draw({ number }, room).grips;
      const hold = holdOf(grip, knobs.parameters.number, number);
      const held = Math.max(number, 2 ** -11);
      expect(hold.moved(0, 0) as number).toBeCloseTo(Number(held.toPrecision(3)), 9);
      if (number < 1024) expect(hold.moved(30, 0)).toBeGreaterThan(number);
      if (number > 0) expect(hold.moved(-30, 0)).toBeLessThan(number);
    }
  });
});

describe('switches', () => {
  const bitsOf = (given: Partial<Values>): readonly Mark[] =>
    draw(given).marks.filter(({ key }) => /^bit \d+$/.test(key));

  test.each<Partial<Values>>([
    {},
    { number: 0.02, format: 'e5m2' },
    { number: 77, format: 'int8' },
  ])(
    '%j: each that sets something leads to the number of the code with that bit turned',
    (given) => {
      const { frame } = draw(given);
      bitsOf(given).forEach(({ sets }, i) => {
        if (!sets) return;
        const next = draw({ ...given, ...(sets as Partial<Values>) }).frame;
        const turned = frame.bits.map((bit, j) => (j === i ? 1 - bit : bit));
        expect(next.bits).toEqual(turned);
      });
    },
  );

  test('to NaN, to −128 and beyond the ruler none leads', () => {
    expect(bitsOf({ number: 448 }).at(-1)?.sets).toBeUndefined();
    expect(bitsOf({ number: 0, format: 'int8' })[0].sets).toBeUndefined();
    expect(bitsOf({ number: 512, format: 'e5m2' })[3].sets).toBeUndefined();
  });

  test('a small ruler takes up its format', () => {
    const { marks: all } = draw();
    expect(all.find(({ key }) => key === 'int8 row')?.sets).toEqual({ format: 'int8' });
  });
});

test('errors are written with two figures', () => {
  expect([0, 0.001, 0.123, 1.52, 9.96, 100].map(percent)).toEqual([
    ...['0 %', '< 0.01 %', '0.12 %', '1.5 %', '10 %', '100 %'],
  ]);
});
