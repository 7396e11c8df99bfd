import { beforeAll, describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/mhc/experiments/training/frame.ts';
import { knobs, type Values } from '../../../../sims/mhc/experiments/training/knobs.ts';
import { run } from '../../../../sims/mhc/experiments/training/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mhc/training/claims.ts';
import { marks } from '../../../../src/labs/mhc/training/stage.ts';
import { bandOf, bands } from '../../../../src/labs/mhc/training/stage/fire.ts';
import { written } from '../../../../src/labs/mhc/training/stage/numbers.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const short = { layers: 4, steps: 50, rate: 0.05 };
const many: readonly Partial<Values>[] = [
  short,
  { ...short, shockAt: 20, rate: 0.02 },
  { ...short, mixing: false, reading: false, writing: false },
  { ...short, shockAt: 400, dynamic: false },
];
const played = new Map<Partial<Values>, readonly Frame[]>();
beforeAll(() => {
  for (const values of many) played.set(values, [...drive(run, values, undefined)]);
}, 60_000);

const draw = (given = many[0], step = 49, room: Room = wide) => {
  const values = startOf(knobs, given);
  const frames = (played.get(given) ?? []).slice(0, step + 1);
  const frame = frames[step];
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: every cell is as hot as its gain, and the number is its last', (given) => {
    const { frame, values, marks: all } = draw(given, 49, room);
    const whole = all.find((mark): mark is Rect => mark.kind === 'rect' && mark.key === 'hc all');
    for (const lane of ['hc', 'mhc'] as const) {
      frame.past.forEach(({ gain }, k) => {
        const cells = all.filter(
          (mark): mark is Rect => mark.kind === 'rect' && mark.key.startsWith(`${lane} ${k} `),
        );
        const rows = cells.map(({ h }) => (values.layers * h) / (whole?.h ?? NaN));
        const hot = gain[lane].filter((value) => bandOf(value) > 0).length;
        expect(rows.reduce((a, b) => a + b, 0)).toBeCloseTo(hot, 6);
        const bandsDrawn = cells.map(({ opacity = 0 }) => Math.round(opacity * bands));
        expect(new Set(bandsDrawn)).toEqual(
          new Set(gain[lane].map(bandOf).filter((band) => band > 0)),
        );
      });
      expect(text(all, `${lane} times`)).toBe(written(frame.gain[lane]));
      const { gain } = frame.past[frame.past.length - 1];
      expect(gain[lane][values.layers - 1]).toBe(Number(frame.gain[lane].toPrecision(3)));
    }
  });

  test.each(many)('%j: nothing is outside, every key once, at any step', (given) => {
    for (const step of [0, 7, 24, 49]) expect(wrongsOf(draw(given, step, room))).toEqual([]);
  });

  test('the shock is dragged to a step, and out again', () => {
    const [grip] = draw(many[1], 49, room).grips;
    const hold = holdOf(grip, knobs.parameters.shockAt, 20);
    expect([grip.knob, grip.value]).toEqual(['shockAt', 20]);
    expect(hold.moved(grip.dx / 5, 0)).toBe(30);
    expect(hold.moved(-grip.dx, 0)).toBe(0);
  });

  test('mixing has its switch, which stands where it is', () => {
    for (const [given, x] of [
      [many[0], 1],
      [many[2], 0],
    ] as const) {
      const { grips, marks: all } = draw(given, 49, room);
      expect(grips.map(({ knob }) => knob)).toEqual(['shockAt', 'mixing']);
      const [, grip] = grips;
      const isOn = x === 1;
      const moved = holdOf(grip, knobs.parameters.mixing, isOn).moved(isOn ? -grip.dx : grip.dx, 0);
      expect(moved).toBe(!isOn);
      expect(all.find(({ key }) => key === 'mixing knob')).toMatchObject({ x: grip.x });
      expect(text(all, 'mixing name')).toBe(isOn ? words.isMixing : words.noMixing);
    }
  });

  test('the losses are called alike only where they are, and none has jumped', () => {
    const frame = played.get(many[0])?.[49];
    if (!frame) throw new Error('nothing was played');
    const values = startOf(knobs, many[0]);
    const said = (change: Partial<Frame>): string =>
      text(
        marks({ frame: { ...frame, ...change }, frames: [], values, words, ...room }).marks,
        'loss title',
      );
    const none = { plain: 0, hc: 0, mhc: 0 };
    expect(said({ loss: { plain: 0.2, hc: 0.186, mhc: 0.195 }, spikes: none })).toBe(
      words.lossAlike,
    );
    expect(said({ loss: { plain: 0.2, hc: 0.15, mhc: 0.195 }, spikes: none })).toBe(words.loss);
    const jumped = { ...none, hc: 1 };
    expect(said({ loss: { plain: 0.2, hc: 0.2, mhc: 0.2 }, spikes: jumped })).toBe(
      words.lossJumped,
    );
  });

  test('mHC says that it stays near 1 only while it does', () => {
    const calm = draw(many[0], 49, room);
    const isCalm = calm.frame.past.every(({ gain }) =>
      gain.mhc.every((each) => each > 0.9 && each < 1.1),
    );
    expect(isCalm).toBe(true);
    expect(text(calm.marks, 'mhc stays')).toBe(words.stays);
    expect(text(draw(many[0], 49, room).marks, 'hc stays')).toBeUndefined();
  });
});

test('with no map learned HC is the plain network, to the last digit that is seen', () => {
  const { frame } = draw(many[2]);
  expect(frame.gain.hc).toBe(1);
  expect(frame.loss.hc).toBeCloseTo(frame.loss.plain, 9);
});

test('what has been is kept as it was, a few steps at a time', () => {
  const frames = played.get(many[0]) ?? [];
  for (const { step, loss } of frames[49].past) {
    const then = frames[step - 1];
    expect(loss.hc).toBe(Number(then.loss.hc.toPrecision(3)));
  }
  expect(frames[49].past).toHaveLength(9);
});
