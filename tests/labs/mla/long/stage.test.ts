import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/mla/experiments/long/frame.ts';
import { knobs, type Values } from '../../../../sims/mla/experiments/long/knobs.ts';
import { run } from '../../../../sims/mla/experiments/long/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Line, type Mark, type Room } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mla/long/claims.ts';
import { marks } from '../../../../src/labs/mla/long/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const wide = posterRooms[2];
/** Cheap: what is far beyond a short training. */
const short = { trained: 512, reach: 8192, factor: 16 };

const draw = (given: Partial<Values> = {}, step = 47, room: Room = wide) => {
  const of = { ...short, ...given };
  const frames: Frame[] = [...drive(run, of, undefined)].slice(0, step + 1);
  const frame = frames[step];
  const values = startOf(knobs, of);
  return { frame, values, ...marks({ frame, frames, values, words, ...room }) };
};
const line = (all: readonly Mark[], key: string): Line => {
  const found = all.find((mark): mark is Line => mark.key === key && mark.kind === 'line');
  if (!found) throw new RangeError(`line requires a line, got ${key}`);
  return found;
};
const count = (all: readonly Mark[], begins: string): number =>
  all.filter(({ key }) => key.startsWith(begins)).length;
const text = (all: readonly Mark[], key: string): string | undefined =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

const schemes = ['plain', 'interpolated', 'ntk', 'yarn', 'turns'] as const;

describe.each(posterRooms)('$arrangement, $width px', (room) => {
  test.each(schemes)('%s: nothing is outside, every key once', (scheme) => {
    for (const step of [0, 20, 47]) expect(wrongsOf(draw({ scheme }, step, room))).toEqual([]);
    expect(wrongsOf(draw({ scheme, reach: 512, trained: 8192 }, 47, room))).toEqual([]);
  });

  test.each(schemes)('%s: the large number counts the clocks with coral in them', (scheme) => {
    for (const step of [0, 30, 47]) {
      const { frame, marks: all } = draw({ scheme }, step, room);
      expect(text(all, 'number')).toBe(String(frame.strangers));
      expect(count(all, 'beyond ')).toBe(frame.strangers);
      const coral = all.filter(({ key, stroke }) => /^hand \d/.test(key) && stroke === 'coral');
      expect(coral).toHaveLength(frame.strangers);
    }
  });

  test('what is dashed counts as the trained frequencies would', () => {
    const { marks: all } = draw({}, 47, room);
    const { strangers } = draw({ scheme: 'plain' }, 47, room).frame;
    expect(strangers).toBeGreaterThan(5);
    expect(count(all, 'as trained beyond ')).toBe(strangers);
    expect(text(all, 'number before')).toBe(`as trained (dashed): ${strangers}`);
  });

  test('handles set the distance and the frequencies', () => {
    const { grips, values } = draw({}, 47, room);
    const [reach, scheme] = grips;
    const held = holdOf(reach, knobs.parameters.reach, values.reach);
    expect(held.moved(reach.dx, 0)).toBe(524_288);
    expect(held.moved(reach.dx / 10, 0)).toBe(16_384); // ten doublings from end to end
    const stops = holdOf(scheme, knobs.parameters.scheme, values.scheme);
    expect(stops.moved(-scheme.dx, 0)).toBe('plain');
    expect(stops.moved(scheme.dx / 4, 0)).toBe('turns');
  });
});

test('hands stand at their angles', () => {
  const { frame, marks: all } = draw();
  for (const pair of [0, 12, 31]) {
    const { x1, y1, x2, y2 } = line(all, `hand ${pair}`);
    const angle = (2 * Math.PI * frame.distance) / frame.wavelengths.chosen[pair];
    expect((x2 - x1) / Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo(Math.sin(angle), 9);
    expect((y1 - y2) / Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo(Math.cos(angle), 9);
  }
});

test('YaRN leaves the first row alone, slowing all blurs neighbours', () => {
  const { marks: all } = draw({ trained: 4096, factor: 40, reach: 512 });
  expect(count(all, 'slowed ')).toBe(21);
  expect(text(all, 'slowed 11')).toBe('÷1.1');
  expect(text(all, 'slowed 31')).toBe('÷40');
  expect(text(draw({ scheme: 'interpolated' }).marks, 'near')).toContain('a blur');
});
