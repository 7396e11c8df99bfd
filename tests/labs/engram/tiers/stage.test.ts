import { describe, expect, test } from 'vitest';
import { drive, startOf } from '../../../../sims/contract/drive.ts';
import type { Frame } from '../../../../sims/engram/experiments/tiers/frame.ts';
import { knobs, type Values } from '../../../../sims/engram/experiments/tiers/knobs.ts';
import { hostSpeeds } from '../../../../sims/engram/measured.ts';
import { run } from '../../../../sims/engram/experiments/tiers/run.ts';
import { claims } from '../../../../src/labs/engram/tiers/claims.ts';
import { marks } from '../../../../src/labs/engram/tiers/stage.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Drawing, type Rect, type Room } from '../../../../src/labs/kit/marks.ts';
import { wrongsOf } from '../../wrongs.ts';

const [phone, narrow, wide] = posterRooms;

function draw(given: Partial<Values>, room: Room): { frame: Frame; drawing: Drawing } {
  const values = startOf(knobs, { rows: 10_000, ...given });
  for (const frame of drive(run, values, undefined)) {
    const drawing = marks({ frame, frames: [frame], values, words: claims.words, ...room });
    return { frame, drawing };
  }
  throw new Error('a run has a frame');
}

const rectOf = ({ marks: all }: Drawing, key: string): Rect => {
  const found = all.find((mark) => mark.key === key);
  if (found?.kind !== 'rect') throw new Error(`there is no ${key}`);
  return found;
};
const slow = { tiers: [1, 4], disk: 0.05 };

describe.each([
  ['phone', phone],
  ['narrow', narrow],
  ['wide', wide],
] as const)('%s', (_, room) => {
  test.each<Partial<Values>>([
    {},
    slow,
    { layer: 1, bandwidth: 0.05 },
    { layer: 30, tiers: [0, 100] },
    { tiers: [100, 100] },
    { tiers: [0, 0], disk: 0.005, tokens: 4096, compute: 0.01 },
    { exponent: 0, compute: 5, tokens: 1 },
  ])('every key is there once, and everything lies within, with %o', (given) => {
    expect(wrongsOf(draw(given, room).drawing)).toEqual([]);
  });

  test('floors and their lookups are as long as their shares', () => {
    const { frame, drawing } = draw({}, room);
    const long = ({ w, h }: Rect): number => (room.arrangement === 'wide' ? h : w);
    const all = [0, 1, 2].map((i) => long(rectOf(drawing, `rows ${i}`)));
    const whole = all.reduce((a, b) => a + b);
    all.forEach((each, i) => expect((100 * each) / whole).toBeCloseTo(frame.capacity[i], 9));
    frame.served.forEach((share, i) => {
      expect((100 * long(rectOf(drawing, `lookups ${i}`))) / whole).toBeCloseTo(share, 9);
    });
  });

  test('one scale of time for blocks, fetches and what the number says', () => {
    const { frame, drawing } = draw(slow, room);
    const [first, own] = [rectOf(drawing, 'block 1'), rectOf(drawing, 'block 2')];
    const pixels = (own.x - first.x) / (1.89 + frame.stall); // of a millisecond
    expect(frame.stall).toBeGreaterThan(0);
    expect(rectOf(drawing, 'wait').w / pixels).toBeCloseTo(frame.stall, 9);
    const disk = rectOf(drawing, 'fetch 1').w + rectOf(drawing, 'late 1').w;
    expect(disk / pixels).toBeCloseTo(frame.fetches[1], 9);
    expect(rectOf(drawing, 'fetch 0').w / pixels).toBeCloseTo(frame.fetches[0], 9);
    const number = drawing.marks.find(({ key }) => key === 'stall');
    expect(number).toMatchObject({ text: `${frame.stall.toFixed(2)} ms`, fill: 'coral' });
  });

  test('what is to spare reaches from the end of a fetch to when it is needed', () => {
    const { frame, drawing } = draw({}, room);
    const [first, own] = [rectOf(drawing, 'block 1'), rectOf(drawing, 'block 2')];
    const pixels = (own.x - first.x) / 1.89; // of a millisecond
    for (const i of [0, 1]) {
      const [fetch, spare] = [rectOf(drawing, `fetch ${i}`), rectOf(drawing, `spare ${i}`)];
      expect(fetch.w / pixels).toBeCloseTo(frame.fetches[i], 9);
      expect(spare.x + spare.w).toBeCloseTo(own.x, 9);
      expect(spare.w / pixels).toBeCloseTo(1.89 - frame.fetches[i], 9);
    }
    const late = draw(slow, room).drawing.marks.map(({ key }) => key);
    expect(late).toContain('late 1');
    expect(late).not.toContain('spare 1');
  });

  test('the ring of the layer does not lie on its block, and the gold is where it was measured', () => {
    const { drawing } = draw({}, room);
    const cell = rectOf(drawing, 'cell 2');
    const [, , layer, link] = drawing.grips;
    expect(layer.y - 8).toBeGreaterThanOrEqual(cell.y + cell.h);
    expect(layer.x).toBeCloseTo(cell.x + cell.w / 2, 9);
    const band = rectOf(drawing, 'measured band');
    const speeds = Object.values(hostSpeeds);
    const speedAt = (x: number): number => 25 * (64 / 0.05) ** ((x - link.x) / link.dx);
    expect(speedAt(band.x)).toBeCloseTo(Math.min(...speeds), 6);
    expect(speedAt(band.x + band.w)).toBeCloseTo(Math.max(...speeds), 6);
  });

  test('the layer goes deeper, floors take rows, and the link gets faster, by their lengths', () => {
    const { drawing } = draw({}, room);
    const [gpu, host, layer, link] = drawing.grips;
    const { tiers, layer: ofLayer, bandwidth } = knobs.parameters;
    expect(holdOf(layer, ofLayer, 2).moved((layer.dx * 4) / 29, 0)).toBe(6);
    expect(holdOf(gpu, tiers, [1, 50]).moved(gpu.dx / 10, gpu.dy / 10)).toEqual([11, 50]);
    expect(holdOf(host, tiers, [1, 50]).moved(-host.dx / 4, -host.dy / 4)).toEqual([1, 25]);
    const faster = holdOf(link, bandwidth, 25).moved(link.dx / 10, 0);
    expect(faster).toBeCloseTo(25 * (64 / 0.05) ** 0.1, 0);
  });
});
