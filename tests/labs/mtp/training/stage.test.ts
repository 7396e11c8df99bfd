import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../sims/contract/drive.ts';
import { mean } from '../../../../sims/math/vector.ts';
import type { Frame } from '../../../../sims/mtp/experiments/training/frame.ts';
import { knobs, type Values } from '../../../../sims/mtp/experiments/training/knobs.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mtp/training/claims.ts';
import { marks } from '../../../../src/labs/mtp/training/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const wide = posterRooms[2];

/** A frame as a training makes them, without one: gaps around a mean. */
function made(step: number, gap = -0.024, of: Partial<Frame> = {}): Frame {
  const steps = Array.from({ length: step / 10 + 1 }, (_, i) => 10 * i);
  return {
    ...{ step, gap, gaps: Array.from({ length: 32 }, (_, i) => gap + (i - 15.5) / 60) },
    ...{ chance: 0.048, loss: { joint: 2.2, detached: 2.2 - gap } },
    moduleLoss: { joint: 2.3, detached: 2.35 },
    acceptance: { joint: 73, detached: 71 },
    greedy: { joint: 61, detached: 59 },
    places: Array.from({ length: 31 }, (_, i) => ({
      ...{ character: i % 5 === 0 ? ' ' : 'a', main: '\n', module: 'b' },
      ...{ mainSure: i / 30, moduleSure: 1 - i / 30, overlap: i / 30 },
    })),
    past: {
      ...{ steps, loss: steps.map((s) => 2.2 + 2 / (1 + s)) },
      ...{ without: steps.map((s) => 2.2 - gap + 2 / (1 + s)), acceptance: steps.map(() => 73) },
    },
    ...of,
  };
}
const draw = (frame: Frame, room: Room, given: Partial<Values> = {}) => {
  const values = startOf(knobs, given);
  return marks({ frame, frames: [frame], values, words, ...room });
};
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];
const verdict = (frame: Frame, room: Room): string => {
  const { marks: all } = draw(frame, room);
  return text(all, 'verdict') ?? text(all, 'title');
};

describe.each(posterRooms)('$width px', (room) => {
  test('nothing is outside, every key once', () => {
    const same = made(0, 0, { gaps: Array.from({ length: 32 }, () => 0), chance: 0 });
    const low = made(400, 0.1, {
      past: { steps: [0, 400], loss: [4.2, 0.3], without: [4.2, 0.2], acceptance: [73, 99] },
    });
    for (const frame of [same, made(10), made(100, 0.9), made(400, -2), low]) {
      for (const lambda of [0, 0.3, 1]) expect(wrongsOf(draw(frame, room, { lambda }))).toEqual([]);
    }
  });

  test('a bar is as high as its piece’s gap, more loss above the line, and the mean is the number', () => {
    const frame = made(200);
    const { marks: all } = draw(frame, room);
    const bars = all.flatMap((mark): Rect[] =>
      mark.kind === 'rect' && mark.key.startsWith('piece ') ? [mark] : [],
    );
    const zero = all.find(({ key }) => key === 'zero');
    const drawn = all.find(({ key }) => key === 'gap line');
    if (zero?.kind !== 'line' || drawn?.kind !== 'line') throw new Error('no line');
    const heights = bars.map(({ y, h }) => (y < zero.y1 ? h : -h));
    const scale = heights[31] / frame.gaps[31];
    heights.forEach((height, i) => expect(height / scale).toBeCloseTo(frame.gaps[i], 9));
    expect((zero.y1 - drawn.y1) / scale).toBeCloseTo(mean(frame.gaps), 9);
    expect(text(all, 'gap')).toBe('−0.024');
    expect(text(all, 'less')).toContain('17 of 32');
    expect(text(all, 'more')).toContain('15');
  });

  test('less than chance makes is no difference', () => {
    expect(verdict(made(200, -0.047), room)).toContain(words.same);
    expect(verdict(made(200, -0.049), room)).toContain(words.easier);
    expect(verdict(made(200, 0.049), room)).toContain(words.harder);
  });

  test('the weight is dragged, and the speed follows the cost', () => {
    const { marks: all, grips } = draw(made(200), room);
    const hold = holdOf(grips[0], knobs.parameters.lambda, 0.3);
    expect(hold.moved(0.5 * grips[0].dx, 0)).toBeCloseTo(0.8, 9);
    expect(text(all, 'drafts')).toContain((1.73 / 1.67).toFixed(2));
    expect(text(draw(made(200), room, { cost: 0.05 }).marks, 'drafts')).toContain('1.65');
  });
});

test('the text shows seven letters read, one that both guess, and one further', () => {
  const { marks: all } = draw(made(200), wide);
  expect(all.filter(({ key }) => /^letter \d+$/.test(key))).toHaveLength(9);
});
