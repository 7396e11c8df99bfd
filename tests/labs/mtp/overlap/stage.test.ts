import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { knobs, type Values } from '../../../../sims/mtp/experiments/overlap/knobs.ts';
import { run } from '../../../../sims/mtp/experiments/overlap/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mtp/overlap/claims.ts';
import { marks } from '../../../../src/labs/mtp/overlap/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const draw = (given: Partial<Values>, step: number, room: Room) => {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)].slice(0, step + 1);
  const frame = frames[step];
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const rects = (all: readonly Mark[], begins: string): Rect[] =>
  all.filter((mark): mark is Rect => mark.kind === 'rect' && mark.key.startsWith(begins));
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const many: readonly Partial<Values>[] = [
  {},
  { rule: 'model' },
  { rule: 'nothing', draft: [0.5, 0.5, 0.5, 0, 0, 0, 0] },
  { model: new Array<number>(7).fill(0) },
  { model: new Array<number>(7).fill(0.5), draft: new Array<number>(7).fill(0) },
];

describe.each(posterRooms)('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (given) => {
    for (const step of [0, 1, 3, 28, 31]) expect(wrongsOf(draw(given, step, room))).toEqual([]);
  });

  test('the large number is the teal area over that under the model’s hill', () => {
    const { frame, marks: all } = draw({}, 28, room);
    const both = sum(rects(all, 'overlap ').map(({ h }) => h));
    const own = rects(all, 'over ').filter(({ fill }) => fill === 'deep');
    const share = both / (both + sum(own.map(({ h }) => h)));
    expect(text(all, 'overlap')).toBe(`${Math.round(100 * share)} %`);
    expect(100 * share).toBeCloseTo(frame.overlap, 9);
  });

  test('there are as many balls as words were written, teal ones as many as were kept', () => {
    const { frame, marks: all } = draw({}, 28, room);
    const balls = all.filter(({ key }) => key.startsWith('ball '));
    expect(balls).toHaveLength(frame.balls);
    expect(balls.filter(({ fill }) => fill === 'teal')).toHaveLength(sum(frame.kept));
  });

  test('a dot that is dragged up by a tenth is that much higher', () => {
    const { grips, marks: all, values } = draw({}, 0, room);
    expect(grips).toHaveLength(14);
    const unit = rects(all, 'overlap 0')[0].h / 0.18;
    const [model, draft] = grips;
    expect(holdOf(model, knobs.parameters.model, values.model).moved(0, -0.1 * unit)).toEqual([
      0.4, 0.22, 0.16, 0.1, 0.08, 0.06, 0.04,
    ]);
    expect(holdOf(draft, knobs.parameters.draft, values.draft).moved(0, -0.1 * unit)).toEqual([
      0.28, 0.34, 0.14, 0.04, 0.14, 0.06, 0.06,
    ]);
  });

  test('the dart lies in the overlap if its draft is kept, above it if not', () => {
    for (const step of [3, 5, 18, 28]) {
      const { frame, marks: all } = draw({}, step, room);
      const dart = all.find(({ key }) => key === 'dart');
      const [box] = rects(all, `overlap ${frame.drafted}`);
      expect(dart?.kind === 'circle' && dart.y > box.y).toBe(frame.isKept);
      expect(all.some(({ key }) => key === 'other')).toBe(!frame.isKept);
    }
  });
});
