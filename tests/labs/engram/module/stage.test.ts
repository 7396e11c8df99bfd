import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/engram/experiments/module/frame.ts';
import { knobs, type Values } from '../../../../sims/engram/experiments/module/knobs.ts';
import { run } from '../../../../sims/engram/experiments/module/run.ts';
import { claims } from '../../../../src/labs/engram/module/claims.ts';
import { marks } from '../../../../src/labs/engram/module/stage.ts';
import { layoutOf } from '../../../../src/labs/engram/module/stage/layout.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Drawing, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

type Given = Partial<Values>;
const [phone, narrow, wide] = posterRooms;

function draw(given: Given, step: number, room: Room): { frame: Frame; drawing: Drawing } {
  const values = startOf(knobs, given);
  const frames = [...drive(run, given, undefined)];
  const frame = frames[Math.min(step, frames.length - 1)];
  return { frame, drawing: marks({ frame, frames, values, words: claims.words, ...room }) };
}

const rects = ({ marks: all }: Drawing, start: string): Rect[] =>
  all.flatMap((mark) => (mark.kind === 'rect' && mark.key.startsWith(start) ? [mark] : []));

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test.each<Given>([
    {},
    { text: '' },
    { text: '鲸鱼游过大海，船员们都看见了它。' },
    { changed: 1, dilation: 4 },
    { changed: 24, branches: 1 },
    { convolution: 'zero' },
  ])('every key is there once, and everything lies within: %j', (given) => {
    for (const step of [0, 8, 16, 23])
      expect(wrongsOf(draw(given, step, room).drawing)).toEqual([]);
  });

  test('the large number is how many places are coral', () => {
    for (const given of [{}, { dilation: 1 }, { convolution: 'zero' }] as const) {
      const { frame, drawing } = draw(given, 16, room);
      const number = drawing.marks.find(({ key }) => key === 'reach');
      expect(number).toMatchObject({ text: String(frame.reach.convolved) });
      expect(rects(drawing, 'heard ')).toHaveLength(frame.reach.convolved);
    }
  });

  test('gates are drawn as high as they are open', () => {
    const { frame, drawing } = draw({}, 16, room);
    const [whole] = rects(drawing, 'gates ');
    for (const { key, h } of rects(drawing, 'gate ')) {
      const [t, m] = key.split(' ').slice(1).map(Number);
      expect(h / whole.h).toBeCloseTo(frame.gates[t][m], 9);
    }
  });

  test('the ring moves the change on, the tap moves taps apart', () => {
    const { frame, drawing } = draw({}, 16, room);
    const { grips } = drawing;
    const scene = { frame, frames: [frame], values: startOf(knobs), words: claims.words };
    const [changed, dilation] = grips;
    const { cell } = layoutOf({ ...scene, ...room });
    expect(holdOf(changed, knobs.parameters.changed, 6).moved(2 * cell, 0)).toBe(8);
    expect(holdOf(dilation, knobs.parameters.dilation, 3).moved(-cell, 0)).toBe(4);
  });
});
