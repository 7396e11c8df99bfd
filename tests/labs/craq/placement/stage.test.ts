import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { knobs, type Values } from '../../../../sims/craq/experiments/placement/knobs.ts';
import { run } from '../../../../sims/craq/experiments/placement/run.ts';
import { claims } from '../../../../src/labs/craq/placement/claims.ts';
import { marks } from '../../../../src/labs/craq/placement/stage.ts';
import { zh } from '../../../../src/labs/craq/placement/zh.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const chinese = Object.fromEntries(Object.entries(claims.words).map(([key, en]) => [key, zh[en]]));
const [phone, narrow, wide] = posterRooms;
const lanes = ['fixed', 'notes', 'balanced'] as const;

const draw = (
  failed: Values['failed'] = [1, 0, 0, 0, 0, 0],
  room: Room = wide,
  words: Readonly<Record<string, string>> = claims.words,
) => {
  const values = startOf(knobs, { failed });
  const frames = [...drive(run, { failed }, undefined)];
  return {
    frame: frames[0],
    values,
    ...marks({ frame: frames[0], frames, values, words, ...room }),
  };
};
const rects = (all: readonly Mark[], key: RegExp): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && key.test(mark.key));
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test('nothing is outside and every key stands once, whichever SSDs failed', () => {
    for (const words of [claims.words, chinese]) {
      for (let code = 0; code < 64; code++) {
        const failed = [0, 1, 2, 3, 4, 5].map((ssd) => (code >> ssd) & 1);
        expect(wrongsOf(draw(failed, room, words))).toEqual([]);
      }
    }
  });

  test('the large number is the tallest pillar over one that nothing was added to', () => {
    const { marks: all } = draw([1, 0, 0, 0, 0, 0], room);
    const heightOf = (lane: string, ssd: number): number => {
      const blocks = rects(all, new RegExp(`^${lane} (own|taken) ${ssd} `));
      const ground = Math.max(...rects(all, /^fixed own/).map(({ y, h }) => y + h));
      return ground - Math.min(...blocks.map(({ y }) => y));
    };
    for (const lane of lanes) {
      const tallest = Math.max(...[1, 2, 3, 4, 5].map((ssd) => heightOf(lane, ssd)));
      const drawn = tallest / heightOf('fixed', 3);
      expect(Math.abs(drawn - Number.parseFloat(text(all, `${lane} fullest`) ?? ''))).toBeLessThan(
        0.02,
      );
    }
  });

  test('a pillar has a block for each of its copies, and one for each thread that lost a copy', () => {
    const { marks: all, frame } = draw([1, 0, 0, 0, 0, 0], room);
    for (const lane of lanes) {
      expect(rects(all, new RegExp(`^${lane} own`))).toHaveLength(25);
      const others = frame.chains[lane].filter((chain) => chain.includes(0)).length * 2;
      expect(rects(all, new RegExp(`^${lane} taken`))).toHaveLength(others);
    }
  });

  test('a drive that is pulled down has failed, and comes back', () => {
    const { grips, values } = draw([1, 0, 0, 0, 0, 0], room);
    const { failed } = knobs.parameters;
    expect(holdOf(grips[1], failed, values.failed).moved(0, grips[1].dy)).toEqual([
      1, 1, 0, 0, 0, 0,
    ]);
    expect(holdOf(grips[0], failed, values.failed).moved(0, -grips[0].dy)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(grips).toHaveLength(6);
  });
});

test('the beads of a copy that is gone are hollow, and those of its thread grow', () => {
  const circles = draw().marks.filter((mark) => mark.kind === 'circle');
  const bead = (key: string) => circles.find((mark) => mark.key === key);
  expect(bead('fixed chain 0 0')?.fill).toBe('panel');
  const area = ({ r = 0 } = {}): number => r * r;
  expect(area(bead('fixed chain 0 1')) / area(bead('fixed chain 9 4'))).toBeCloseTo(1.5, 9);
});
