import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { knobs, type Values } from '../../../../sims/dualpipe/experiments/price/knobs.ts';
import { run } from '../../../../sims/dualpipe/experiments/price/run.ts';
import { claims } from '../../../../src/labs/dualpipe/price/claims.ts';
import { marks } from '../../../../src/labs/dualpipe/price/stage.ts';
import { lanes } from '../../../../src/labs/dualpipe/price/stage/layout.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { textWidth } from '../../../../src/labs/kit/text-width.ts';
import { posterRooms, type Mark, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

const draw = (given: Partial<Values> = {}, room: Room = wide) => {
  const values = startOf(knobs, given);
  const [frame] = drive(run, given, undefined);
  const scene = { frame, frames: [frame], values, words, ...room };
  return { frame, values, ...marks(scene) };
};
const rect = (all: readonly Mark[], key: string): Rect => {
  const found = all.find((mark): mark is Rect => mark.kind === 'rect' && mark.key === key);
  if (found === undefined) throw new Error(`no rectangle ${key}`);
  return found;
};
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];
/** Of an outline. */
const areaOf = (points: readonly number[]): number => {
  let twice = 0;
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i], points[i + 1]];
    const next = (i + 2) % points.length;
    twice += x * points[next + 1] - points[next] * y;
  }
  return Math.abs(twice) / 2;
};
const many: readonly Partial<Values>[] = [
  ...[{}, { parameters: 36 }, { parameters: 60, activations: 6, stages: 'sixteen' as const }],
  { stages: 'four', beyond: 48, hidden: 1, card: 192, parameters: 1, activations: 0.1 },
  { stages: 'twelve', beyond: 0, hidden: 0, card: 16 },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: nothing is outside, every key once', (values) => {
    expect(wrongsOf(draw(values, room))).toEqual([]);
  });

  test('areas are to one scale: what is paid, and its idle part', () => {
    const { marks: all, frame } = draw({}, room);
    const area = (key: string): number => rect(all, key).w * rect(all, key).h;
    const one = area('oneForward paid') / frame.paid.oneForward;
    for (const lane of lanes) {
      expect(area(`${lane} paid`) / frame.paid[lane]).toBeCloseTo(one, 6);
      const idle = all.flatMap((mark) =>
        mark.kind === 'poly' && mark.key.startsWith(`${lane} idle`) ? [areaOf(mark.points)] : [],
      );
      expect(sum(idle) / area(`${lane} paid`)).toBeCloseTo(frame.idle[lane] / 100, 6);
    }
  });

  test('a bar goes beyond the wall where it does not fit, and only there', () => {
    for (const given of many) {
      const { marks: all, frame } = draw(given, room);
      const wall = all.find(({ key }) => key === 'card');
      if (wall?.kind !== 'line') throw new Error('no wall');
      for (const lane of lanes) {
        const { x, w } = rect(all, `${lane} activations`);
        expect(x + w <= wall.x1 + 1e-6).toBe(frame.fits[lane] === 1);
        expect(all.some(({ key }) => key === `${lane} spilled`)).toBe(frame.fits[lane] === 0);
      }
    }
  });

  test('the large number is what the cheapest that fits costs', () => {
    expect(text(draw({}, room).marks, 'best')).toBe('436');
    expect(text(draw({ parameters: 36 }, room).marks, 'best')).toBe('536');
    expect(text(draw(many[2], room).marks, 'best')).toBe('none fits');
  });

  test('each ring goes to the right to more', () => {
    const { grips, values } = draw({}, room);
    expect(grips.map(({ knob }) => knob)).toEqual(['parameters', 'card']);
    for (const grip of grips) {
      const knob = grip.knob === 'card' ? 'card' : 'parameters';
      const { moved } = holdOf(grip, knobs.parameters[knob], values[knob]);
      expect(moved(10, 0)).toBeGreaterThan(values[knob]);
    }
  });

  test('no text lies on another', () => {
    for (const given of many) {
      const boxes = draw(given, room).marks.flatMap((mark) => {
        if (mark.kind !== 'text') return [];
        const wide = textWidth(mark.text, mark);
        const left = mark.x - { start: 0, middle: wide / 2, end: wide }[mark.anchor ?? 'start'];
        const top = mark.y - 0.72 * (mark.size ?? 12);
        return [{ key: mark.key, left, right: left + wide, top, foot: mark.y }];
      });
      const over = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot)
          .map((b) => `${a.key} on ${b.key}`),
      );
      expect(over).toEqual([]);
    }
  });
});
