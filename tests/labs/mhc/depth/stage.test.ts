import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/mhc/experiments/depth/frame.ts';
import { knobs, type Values } from '../../../../sims/mhc/experiments/depth/knobs.ts';
import { run } from '../../../../sims/mhc/experiments/depth/run.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Line, type Mark, type Room } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/mhc/depth/claims.ts';
import { marks } from '../../../../src/labs/mhc/depth/stage.ts';
import { layoutOf } from '../../../../src/labs/mhc/depth/stage/layout.ts';
import { written } from '../../../../src/labs/mhc/depth/stage/numbers.ts';
import { wrongsOf } from '../../wrongs.ts';

const { words } = claims;
const [phone, narrow, wide] = posterRooms;

/** Runs by their values: every one is drawn in many ways. */
const played = new Map<string, readonly Frame[]>();
function play(given: Partial<Values>): readonly Frame[] {
  const { direction: _, passed: __, ...computed } = given; // they choose what is drawn
  const key = JSON.stringify(computed);
  const frames = played.get(key) ?? [...drive(run, { networks: 2, ...computed }, undefined)];
  played.set(key, frames);
  return frames;
}

const draw = (given: Partial<Values> = {}, step = 59, room: Room = wide) => {
  const values = startOf(knobs, { networks: 2, ...given });
  const frames = play(given).slice(0, step + 1);
  const frame = frames[step];
  const scene = { frame, frames, values, words, ...room };
  return { frame, values, at: layoutOf(scene), ...marks(scene) };
};
const line = (all: readonly Mark[], key: string): Line => {
  const found = all.find((mark): mark is Line => mark.kind === 'line' && mark.key === key);
  if (!found) throw new RangeError(`line requires a line, got ${key}`);
  return found;
};
const text = (all: readonly Mark[], key: string): string =>
  all.flatMap((mark) => (mark.kind === 'text' && mark.key === key ? [mark.text] : []))[0];

/** What a height says, read back from the scale: half a 1, and so much for each ten times more. */
function sizeOf({ marks: all, at }: ReturnType<typeof draw>, lane: string): number {
  const { y1, y2 } = line(all, `${lane} size`);
  return 10 ** (((y2 - y1) / 2 - at.one) / at.tenfold);
}

const many: readonly Partial<Values>[] = [
  {},
  { direction: 'backward' },
  { passed: 12, direction: 'backward' },
  { passed: 12 },
  { iterations: 0 },
  { iterations: 0, sharpness: 6, layers: 120, spread: 0.5, direction: 'backward' },
  { streams: 1, layers: 1 },
  { spread: 0.5, layers: 120, streams: 8, iterations: 1 },
];

describe.each([phone, narrow, wide])('$width px', (room) => {
  test.each(many)('%j: the numbers are the heights at the lens', (values) => {
    const drawing = draw(values, (values.layers ?? 60) - 1, room);
    for (const lane of ['hc', 'mhc']) {
      const size = sizeOf(drawing, lane);
      const said = text(drawing.marks, `${lane} times`);
      const { y1, y2 } = line(drawing.marks, `${lane} size`);
      if (y2 - y1 <= 1)
        expect(Number(said)).toBeLessThanOrEqual(size); // a hair, below the scale
      else if (size < 1e5) expect(said).toBe(written(size));
      else expect(said.slice(0, 3)).toBe(written(size).slice(0, 3));
    }
  });

  test.each(many)('%j: nothing is outside, every key once, at any step', (values) => {
    const last = (values.layers ?? 60) - 1;
    for (const step of [0, Math.floor(last / 2), last]) {
      expect(wrongsOf(draw(values, step, room))).toEqual([]);
    }
  });

  test('the lens is dragged with what passes: to the right forward, to the left backward', () => {
    for (const direction of ['forward', 'backward'] as const) {
      const [grip] = draw({ direction, passed: 30 }, 59, room).grips;
      const hold = holdOf(grip, knobs.parameters.passed, 30);
      expect(grip.value).toBe(30);
      expect(Math.sign(grip.dx)).toBe(direction === 'forward' ? 1 : -1);
      expect(hold.moved((grip.dx * 30) / 59, 0)).toBe(60);
      expect(hold.moved((-grip.dx * 29) / 59, 0)).toBe(1);
    }
  });

  test('the switch turns the way round', () => {
    const [, grip] = draw({}, 59, room).grips;
    const hold = holdOf(grip, knobs.parameters.direction, 'forward');
    expect(hold.moved(grip.dx, 0)).toBe('backward');
  });
});

test('HC runs out of the panes, mHC never: not at any layer, in no direction', () => {
  for (const direction of ['forward', 'backward'] as const) {
    const beyond = draw({ direction }).marks.filter(({ key }) => key.includes('beyond'));
    expect(beyond.map(({ key }) => key)).toEqual(['hc beyond -1', 'hc beyond 1']);
  }
});
