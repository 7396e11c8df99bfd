import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { fixed } from '../../../../sims/contract/numbers.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { knobs, type Values } from '../../../../sims/moe/experiments/eplb/knobs.ts';
import { run } from '../../../../sims/moe/experiments/eplb/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/moe/eplb/claims.ts';
import { marks } from '../../../../src/labs/moe/eplb/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;
const star = [300, ...new Array<number>(11).fill(0)];
const runs: Partial<Values>[] = [
  {},
  { cluster: 'oneByFour', load: new Array<number>(12).fill(300) },
  { cluster: 'fourByTwo', load: [200, 200, 200, ...new Array<number>(9).fill(20)] },
  { cluster: 'twoByTwo', load: star },
  { load: new Array<number>(12).fill(0) },
];

const framesOf = (given: Partial<Values>) => [...drive(run, given, undefined)];
const draw = (given: Partial<Values>, step: number, room: Room, open?: string) => {
  const frames = framesOf(given).slice(0, step + 1);
  const frame = frames[step];
  const values = startOf(knobs, given);
  return { frame, values, ...marks({ frame, frames, values, words, open, ...room }) };
};
const isRect = (mark: Mark): mark is Rect => mark.kind === 'rect';
const rects = (all: readonly Mark[], start: string): Rect[] =>
  all.filter(isRect).filter(({ key }) => key.startsWith(start));
const found = (all: readonly Mark[], key: string): Mark | undefined =>
  all.find((mark) => mark.key === key);

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test.each(runs)('columns and stacks are as high as their loads, to one scale: %j', (given) => {
    for (const step of [0, 3, 5]) {
      const { frame, marks: all, grips } = draw(given, step, room);
      const token = -grips[0].dy / 300;
      frame.load.forEach((load, i) => {
        const pieces = rects(all, `piece ${i} `);
        expect(pieces).toHaveLength(frame.copies[i]);
        expect(sum(pieces.map(({ h }) => h))).toBeCloseTo(load * token, 9);
      });
      frame.gpuLoad.planned.forEach((load, g) => {
        const copies = rects(all, `copy ${g} `);
        expect(sum(copies.map(({ h }) => h))).toBeCloseTo(load * token, 9);
        const [over] = rects(all, `over ${g}`);
        expect(over.h).toBeCloseTo(Math.max(0, load - frame.fair) * token, 9);
      });
    }
  });

  test.each(runs)(
    'the large number is the highest stack over the line of the mean: %j',
    (given) => {
      const { frame, marks: all, height } = draw(given, 0, room);
      expect(found(all, 'times')).toMatchObject({ text: fixed(frame.busiest.planned, 2) });
      expect(found(all, 'blind text')).toMatchObject({
        text: `without a plan ${fixed(frame.busiest.blind, 2)}`,
      });
      const mean = found(all, 'mean');
      const foot = rects(all, 'node 0')[0];
      if (mean?.kind !== 'line' || frame.fair === 0) return;
      const highest = Math.max(...rects(all, 'behind ').map(({ h }) => h));
      expect(highest / (foot.y + foot.h - mean.y1)).toBeCloseTo(frame.busiest.planned, 9);
      expect(height).toBeLessThan(460);
    },
  );

  test.each(runs)('every key is there once, and everything lies within: %j', (given) => {
    for (const step of [0, 2, 5]) {
      expect(wrongsOf(draw(given, step, room, 'expert-6'))).toEqual([]);
    }
  });

  test('a column that is drawn up by a scale’s hundred is an expert with more load', () => {
    const { grips, values } = draw({}, 0, room);
    expect(grips).toHaveLength(12);
    const hold = holdOf(grips[10], knobs.parameters.load, values.load);
    const token = -grips[10].dy / 300;
    expect(hold.moved(0, -100 * token)).toEqual(values.load.with(10, 283));
    expect(hold.moved(0, 100 * token)).toEqual(values.load.with(10, 83));
  });
});

test('draws the placement of the official README, GPU by GPU', () => {
  const { marks: all } = draw({}, 0, wide);
  const held = rects(all, 'copy ').map(({ opens }) => Number(opens?.slice(7)) - 1);
  // deepseek-ai/EPLB, README: phy2log of the first layer, counted from 0
  expect(held).toEqual([5, 6, 5, 7, 8, 4, 3, 4, 10, 9, 10, 2, 0, 1, 11, 1]);
});

test('flows carry every token: as wide from an expert as to its GPUs', () => {
  const { frame, marks: all } = draw({}, 4, wide);
  const flows = all.filter((mark) => mark.kind === 'ribbon');
  const whole = sum(flows.map(({ aw }) => aw));
  flows.forEach(({ aw, bw }) => expect(aw).toBe(bw));
  frame.gpuLoad.planned.forEach((load, g) => {
    const own = flows.filter(({ key }) => key.startsWith(`flow ${g} `));
    expect(sum(own.map(({ bw }) => bw)) / whole).toBeCloseTo(load / sum(frame.load), 9);
  });
});

test('an opened expert says what it has to do; what is none opens nothing', () => {
  const { marks: all } = draw({}, 0, wide, 'expert-11');
  expect(found(all, 'opened')).toMatchObject({
    text: 'Expert 11: 183 tokens, 2 copies of 91.5 each',
  });
  for (const open of ['expert-0', 'expert-13', 'x']) {
    expect(draw({}, 0, wide, open).marks).toEqual(draw({}, 0, wide).marks);
  }
});

test('dealt in turn, experts may lie more evenly, and then it says what that costs', () => {
  const star = [300, ...new Array<number>(11).fill(20)];
  const dashed = (given: Partial<Values>, step: number) =>
    found(draw(given, step, wide).marks, 'dashed');
  expect(dashed({}, 0)).toMatchObject({ text: words.torn });
  expect(dashed({ load: star }, 5)).toMatchObject({ text: words.tornEven });
  expect(dashed({ cluster: 'oneByFour' }, 0)).toMatchObject({ text: words.dashed });
});

test('a node names the groups that it holds', () => {
  const { frame, marks: all } = draw({}, 3, wide);
  expect(frame.spread).toEqual({ planned: 1, blind: 2 });
  const names = [0, 1].map((n) => found(all, `node name ${n}`));
  expect(names).toMatchObject([
    { text: expect.stringContaining('groups 2, 3') },
    { text: expect.stringContaining('groups 1, 4') },
  ]);
});
