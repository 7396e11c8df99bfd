import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/mtp/experiments/training/frame.ts';
import { knobs, type Values } from '../../../../sims/mtp/experiments/training/knobs.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Room } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mtp/training/claims.ts';
import { marks } from '../../../../src/labs/mtp/training/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;

/** A frame as a training makes them, without one. */
function made(step: number, agreement = 73): Frame {
  const steps = Array.from({ length: step / 10 + 1 }, (_, i) => 10 * i);
  return {
    ...{ step, gap: -0.024 },
    loss: { joint: 2.2, detached: 2.224 },
    moduleLoss: { joint: 2.3, detached: 2.35 },
    acceptance: { joint: agreement, detached: 71 },
    greedy: { joint: 61, detached: 59 },
    places: Array.from({ length: 31 }, (_, i) => ({
      ...{ character: i % 5 === 0 ? ' ' : 'a', main: '\n', module: 'b' },
      ...{ mainSure: i / 30, moduleSure: 1 - i / 30, overlap: i / 30 },
    })),
    past: {
      ...{ steps, loss: steps.map((s) => 2.2 + 2 / (1 + s)) },
      ...{ without: steps.map((s) => 2.224 + 2 / (1 + s)), acceptance: steps.map(() => agreement) },
    },
  };
}
const draw = (frame: Frame, room: Room, given: Partial<Values> = {}) => {
  const values = startOf(knobs, given);
  return marks({ frame, frames: [frame], values, words, ...room });
};
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

describe.each(posterRooms)('$width px', (room) => {
  test('nothing is outside, every key once', () => {
    for (const frame of [made(0), made(100, 100), made(400, 0)]) {
      for (const cost of [0, 0.67, 1]) expect(wrongsOf(draw(frame, room, { cost }))).toEqual([]);
    }
  });

  test('a link is as wide as both agree', () => {
    const { marks: all } = draw(made(200), room);
    const widths = all.flatMap((mark) =>
      mark.kind === 'rect' && mark.key.startsWith('link ') ? [mark.w] : [],
    );
    expect(widths[15] / widths[10]).toBeCloseTo(1.5, 9);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
  });

  test('the teal dot stands at the large number, and the speed follows the cost', () => {
    const { marks: all, grips } = draw(made(200), room);
    expect(text(all, 'percent')).toBe('73 %');
    const height = (key: string): number => {
      const mark = all.find((one) => one.key === key);
      return mark?.kind === 'line' ? mark.y1 : mark?.kind === 'circle' ? mark.y : NaN;
    };
    const [none, full] = [height('grid 0'), height('grid 100')];
    expect((none - height('acceptance now')) / (none - full)).toBeCloseTo(0.73, 9);
    expect(text(all, 'speed')).toContain((1.73 / 1.67).toFixed(2));
    const hold = holdOf(grips[0], knobs.parameters.cost, 0.67);
    expect(hold.moved(-0.5 * grips[0].dx, 0)).toBeCloseTo(0.17, 9);
    expect(text(draw(made(200), room, { cost: 0.05 }).marks, 'speed')).toContain('1.65');
  });
});
