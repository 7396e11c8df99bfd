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
import { textWidth } from '../../../../src/labs/kit/text-width.ts';
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

  test('the line that measures the reach is as long as the places that hear it', () => {
    for (const given of [{}, { dilation: 1 }, { convolution: 'zero' }, { changed: 23 }] as const) {
      const { drawing } = draw(given, 16, room);
      const end = drawing.marks.find(({ key }) => key === 'reach end');
      const last = rects(drawing, 'heard ').at(-1);
      expect(end?.kind === 'line' && end.x1).toBeCloseTo((last?.x ?? 0) + (last?.w ?? 0), 9);
      expect(drawing.grips[0].x).toBeLessThan(end?.kind === 'line' ? end.x1 : 0);
    }
  });

  test('the number stands on no line and on no ring', () => {
    for (let changed = 1; changed <= 24; changed++) {
      for (const dilation of [1, 3, 4]) {
        const { drawing } = draw({ changed, dilation }, 16, room);
        const lines = drawing.marks.filter(({ key }) => key.startsWith('reach line'));
        const [number, unit] = drawing.marks.flatMap((mark) =>
          mark.kind === 'text' && /^reach( unit)?$/.test(mark.key) ? [mark] : [],
        );
        const end = unit.x + textWidth(unit.text, unit);
        for (const one of lines) {
          if (one.kind !== 'line') continue;
          expect(one.x2 <= number.x || one.x1 >= end, `${changed} ${dilation}`).toBe(true);
        }
        expect(Math.abs(drawing.grips[0].x - number.x)).toBeGreaterThan(8);
      }
    }
  });

  test('a tooth for each tap, coral where it meets the change', () => {
    const { frame, drawing } = draw({}, 16, room);
    const teeth = drawing.marks.filter(({ key }) => /^tap \d+$/.test(key));
    expect(teeth).toHaveLength(frame.taps.length);
    for (const tooth of teeth) {
      const met = frame.heard.windows[Number(tooth.key.split(' ')[1])] > 0;
      expect(tooth.kind === 'line' && tooth.stroke === 'coral').toBe(met);
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
