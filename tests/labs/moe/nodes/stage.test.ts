import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { fixed } from '../../../../sims/contract/numbers.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { knobs, type Values } from '../../../../sims/moe/experiments/nodes/knobs.ts';
import { run } from '../../../../sims/moe/experiments/nodes/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import {
  posterRooms,
  type Circle,
  type Mark,
  type Rect,
  type Ribbon,
  type Room,
} from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/moe/nodes/claims.ts';
import { marks } from '../../../../src/labs/moe/nodes/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;
const tokens = 128;
const runs: Partial<Values>[] = [
  {},
  { together: 0, groupScore: 'max' },
  { pull: [2, -2, -2, -2, -2, -2, -2, -2] },
  { k: 1 },
];

const draw = (given: Partial<Values>, step: number, room: Room, open?: string) => {
  const values = startOf(knobs, { tokens, ...given });
  const frames = [...drive(run, { tokens, ...given }, undefined)].slice(0, step + 1);
  const frame = frames[step];
  return { frame, values, ...marks({ frame, frames, values, words, open, ...room }) };
};
const isRect = (mark: Mark): mark is Rect => mark.kind === 'rect';
const isCircle = (mark: Mark): mark is Circle => mark.kind === 'circle';
const isRibbon = (mark: Mark): mark is Ribbon => mark.kind === 'ribbon';
const rectOf = (all: readonly Mark[], key: string): Rect => {
  const mark = all.filter(isRect).find((one) => one.key === key);
  if (!mark) throw new RangeError(`rectOf requires a rectangle, got ${key}`);
  return mark;
};
const textOf = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

describe.each([
  ['phone', phone, 'h', 'y'],
  ['narrow', narrow, 'w', 'x'],
  ['wide', wide, 'w', 'x'],
] as const)('%s', (_, room, across, place) => {
  test.each(runs)(
    'flows are as wide as their tokens, and the trunk is cut into them: %j',
    (given) => {
      for (const step of [0, 2, 7]) {
        const { frame, marks: all } = draw(given, step, room);
        const all8 = rectOf(all, 'node 0')[across]; // as wide as a flow of all tokens
        const flows = all.filter(isRibbon);
        frame.nodeTokens.limited.forEach((n, i) => {
          expect(flows[i].bw).toBeCloseTo((n / tokens) * all8, 9);
          expect(flows[i].aw).toBe(flows[i].bw);
        });
        const trunk = rectOf(all, 'trunk');
        expect(sum(flows.map(({ aw }) => aw))).toBeCloseTo(trunk[across], 9);
        expect(textOf(all, 'number')).toBe(fixed(trunk[across] / all8, 2));
        expect(textOf(all, 'number')).toBe(fixed(frame.touched.limited, 2));
        const without = rectOf(all, 'trunk without')[across] / all8;
        expect(textOf(all, 'without')).toBe(`without a limit ${fixed(without, 2)}`);
      }
    },
  );

  test('the gate is as wide as the limit, and the trunk passes', () => {
    for (const step of [0, 2, 7]) {
      const { marks: all } = draw({}, step, room);
      const [left, right] = [rectOf(all, 'post -1'), rectOf(all, 'post 1')];
      const open = right[place] - left[place] - left[across] - 2; // a pixel of air at either side
      expect(open / rectOf(all, 'node 0')[across]).toBeCloseTo(step + 1, 9);
      expect(rectOf(all, 'trunk')[across]).toBeLessThanOrEqual(open + 1e-9);
    }
  });

  test('gauges are as full as their shares', () => {
    const { frame, marks: all } = draw({}, 2, room);
    for (const [name, share] of [
      ['traffic', frame.traffic],
      ['score', frame.kept],
      ['shared', frame.shared],
    ] as const) {
      const whole = rectOf(all, `gauge ${name}`).w;
      expect(rectOf(all, `filled ${name}`).w / whole).toBeCloseTo(share, 9);
      expect(textOf(all, `share ${name}`)).toBe(`${Math.round(100 * share)} %`);
    }
  });

  test('lamps show what becomes of the experts that the token wants', () => {
    const { frame, marks: all } = draw({}, 2, room, 'token-3');
    const lamps = all.filter(isCircle).filter(({ key }) => key.startsWith('lamp '));
    expect(lamps).toHaveLength(64);
    const [wanted, chosen] = [frame.wanted[2], frame.chosen[2]];
    lamps.forEach(({ fill, stroke }, i) => {
      expect(fill === 'deep').toBe(wanted.includes(i) && chosen.includes(i));
      expect(stroke === 'coral').toBe(wanted.includes(i) && !chosen.includes(i));
      expect(stroke === 'deep').toBe(!wanted.includes(i) && chosen.includes(i));
    });
    const threads = all.filter(({ key, dashed }) => key.startsWith('thread ') && !dashed);
    expect(threads).toHaveLength(new Set(chosen.map((i) => Math.floor(i / 8))).size);
  });

  test('a limit leads to its step, and the one that holds is filled', () => {
    const { marks: all } = draw({}, 2, room);
    const chips = all.filter(isRect).filter(({ key }) => key.startsWith('limit chip'));
    expect(chips.map(({ leads }) => leads)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(chips.map(({ fill }) => fill === 'deep').indexOf(true)).toBe(2);
    const frames = [...drive(run, { tokens }, undefined)];
    expect(frames.map(({ limit }) => limit - 1)).toEqual(chips.map(({ leads }) => leads));
  });

  test('the legend counts the lamps', () => {
    const { marks: all } = draw({}, 2, room, 'token-2');
    for (const [lot, fill, stroke] of [
      ['kept', 'deep', undefined],
      ['lost', 'panel', 'coral'],
      ['instead', 'deep-soft', 'deep'],
    ] as const) {
      const lamps = all
        .filter(isCircle)
        .filter(
          (lamp) => lamp.key.startsWith('lamp ') && lamp.fill === fill && lamp.stroke === stroke,
        );
      expect(textOf(all, `key ${lot} text`)).toBe(`${lamps.length} ${words[lot]}`);
    }
  });

  test.each(runs)('every key is there once, and everything lies within: %j', (given) => {
    for (const step of [0, 2, 7]) {
      expect(wrongsOf(draw(given, step, room))).toEqual([]);
    }
  });

  test('a pull drawn along its rail makes the node more popular', () => {
    const { grips, values } = draw({}, 2, room);
    expect(grips).toHaveLength(8);
    const { dx, dy } = grips[5];
    const hold = holdOf(grips[5], knobs.parameters.pull, values.pull);
    expect(hold.moved(dx / 4, dy / 4)).toEqual(values.pull.with(5, 1));
    expect(across === 'w' ? dy < 0 : dx > 0).toBe(true);
  });
});

test('unless one is opened, the token that wants the most nodes is shown', () => {
  const { frame, marks: all } = draw({}, 2, wide);
  const counts = frame.wanted.map((experts) => new Set(experts.map((i) => Math.floor(i / 8))).size);
  const most = counts.indexOf(Math.max(...counts)) + 1;
  expect(all.find(({ key }) => key === `chip ${most - 1}`)).toMatchObject({ fill: 'deep' });
  expect(textOf(all, 'wants')).toBe('wants 8 experts');
  for (const open of ['token-0', 'token-9', 'token-x', 'x']) {
    expect(draw({}, 2, wide, open).marks).toEqual(all);
  }
});
