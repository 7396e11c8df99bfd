import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startOf } from '../../../../sims/contract/drive.ts';
import { sum } from '../../../../sims/math/vector.ts';
import { combinations } from '../../../../sims/moe/configurations.ts';
import type { Frame } from '../../../../sims/moe/experiments/granularity/frame.ts';
import { knobs, type Values } from '../../../../sims/moe/experiments/granularity/knobs.ts';
import { holdOf } from '../../../../src/labs/kit/hold.ts';
import { posterRooms, type Drawing, type Mark, type Rect } from '../../../../src/labs/kit/marks.ts';
import { claims } from '../../../../src/labs/moe/granularity/claims.ts';
import { marks } from '../../../../src/labs/moe/granularity/stage.ts';
import { wrongsOf } from '../../wrongs.ts';

const poster: Frame = JSON.parse(
  readFileSync('src/labs/moe/granularity/poster.json', 'utf8'),
).frame;
/** Trained without a shared expert: nothing can be pulled out. */
const unshared: Frame = {
  ...poster,
  shared: 0,
  experts: { m1: 8, m2: 16, m4: 32 },
  chosen: { ...poster.chosen, m4: [...poster.chosen.m4, 31] },
  gates: { ...poster.gates, m4: [...poster.gates.m4, 0.1] },
  without: poster.seeds,
  jump: { m1: 0, m2: 0, m4: 0 },
};
const [phone, , wide] = posterRooms;
const draw = (given: Partial<Values> = {}, frame = poster, room = wide): Drawing =>
  marks({ frame, frames: [frame], values: startOf(knobs, given), words: claims.words, ...room });
const isRect = (mark: Mark): mark is Rect => mark.kind === 'rect';
const find = (key: string, { marks: all }: Drawing): Mark | undefined =>
  all.find((mark) => mark.key === key);
const textOf = (key: string, drawing: Drawing): string | undefined => {
  const mark = find(key, drawing);
  return mark?.kind === 'text' ? mark.text : undefined;
};
const filled = ({ marks: all }: Drawing): Rect[] =>
  all
    .filter(isRect)
    .filter(({ key, fill }) => /^(piece|shared) /.test(key) && fill !== 'deep-soft');
const cuts = ['m1', 'm2', 'm4'] as const;

describe.each([
  ['wide', wide],
  ['phone', phone],
] as const)('%s', (_, room) => {
  test.each(cuts)('%s: the caption counts the teams of what is drawn', (cut) => {
    const drawing = draw({ cut }, poster, room);
    const pieces = drawing.marks.filter(({ key }) => key.startsWith('piece ')).length;
    const chosen = filled(drawing).length - 1; // without the shared one
    expect(textOf('teams', drawing)).toBe(combinations(pieces, chosen).toLocaleString('en-US'));
    expect(textOf('teams', drawing)).toBe(poster.menu[cut]);
  });

  test('however they are cut, what works fills the share of three experts in eight', () => {
    for (const cut of cuts) {
      const all = draw({ cut }, poster, room).marks.filter(isRect);
      expect(filled(draw({ cut }, poster, room)).length / 3).toBe(Number(cut.slice(1)));
      const columns = new Set(all.filter(({ key }) => key.startsWith('piece')).map(({ x }) => x));
      expect(columns.size + (cut === 'm1' ? 1 : 0)).toBe(8);
    }
  });

  test('the shared expert that is pulled out leaves its place, and the loss jumps to scale', () => {
    const [home, away] = [draw({}, poster, room), draw({ pulled: true }, poster, room)];
    const [before, after] = [find('shared m4', home), find('shared m4', away)] as Rect[];
    expect(after.x).toBeGreaterThan(before.x + before.w);
    expect(find('hole m4', away)).toMatchObject({ x: before.x, y: before.y });
    expect(textOf('m4 added', away)).toBe(`+${poster.jump.m4.toFixed(2)}`);
    const centre = (key: string): number => {
      const mark = find(key, away);
      if (mark?.kind === 'line') return mark.x1;
      return mark?.kind === 'circle' ? mark.x : NaN;
    };
    const jumps = cuts.map((cut) => centre(`${cut} off`) - centre(`${cut} mean`));
    const scale = sum(jumps) / sum(cuts.map((cut) => poster.jump[cut]));
    jumps.forEach((jump, i) => expect(jump / scale).toBeCloseTo(poster.jump[cuts[i]], 9));
  });

  test('the knife goes up for finer pieces, the shared expert to the right', () => {
    const { grips } = draw({ cut: 'm1' }, poster, room);
    const [knife, shared] = grips;
    const cut = holdOf(knife, knobs.parameters.cut, 'm1');
    expect([cut.moved(0, knife.dy * 0.6), cut.moved(0, knife.dy), cut.moved(0, 9)]).toEqual([
      'm2',
      'm4',
      'm1',
    ]);
    const [up] = draw({ cut: 'm4' }, poster, room).grips;
    expect(up.y - knife.y).toBeCloseTo(knife.dy, 9);
    const pulled = holdOf(shared, knobs.parameters.pulled, false);
    expect([pulled.moved(shared.dx, 0), pulled.moved(2, 0)]).toEqual([true, false]);
    expect(draw({}, unshared, room).grips.map(({ knob }) => knob)).toEqual(['cut']);
  });

  test('every key is there once, and everything lies within the drawing', () => {
    for (const frame of [poster, unshared]) {
      for (const cut of cuts) {
        for (const pulled of [true, false]) {
          expect(wrongsOf(draw({ cut, pulled }, frame, room))).toEqual([]);
        }
      }
    }
  });
});

test('more teams are held against the loss, seed by seed', () => {
  for (const cut of ['m2', 'm4'] as const) {
    const all = draw({ cut }).marks;
    const dots = (of: string): number[] =>
      all.flatMap((mark) =>
        mark.kind === 'circle' && mark.key.startsWith(`${of} seed`) ? [mark.x] : [],
      );
    const uncut = dots('m1');
    const better = dots(cut).filter((x, i) => x < uncut[i]).length;
    expect(textOf('answer', draw({ cut }))).toBe(`${better} of ${uncut.length}`);
  }
  expect(textOf('answer', draw({ cut: 'm1' }))).toBeUndefined();
});

test('the count of teams rolls', () => {
  expect(find('teams', draw())).toMatchObject({ counts: 84_672_315 });
  expect(find('teams', draw({ cut: 'm1' }))).toMatchObject({ counts: 21 });
});

test('a seed is a dot at its loss, and the band goes from the best to the worst', () => {
  const all = draw().marks;
  const dots = all.flatMap((mark) =>
    mark.kind === 'circle' && mark.key.startsWith('m2 seed') ? [mark.x] : [],
  );
  const band = find('m2 band', draw()) as Rect;
  expect(dots).toHaveLength(poster.seeds.m2.length);
  expect(band.x + 3).toBeCloseTo(Math.min(...dots), 9);
  expect(band.x + band.w - 3).toBeCloseTo(Math.max(...dots), 9);
});

test('a line joins each seed uncut and cut, and leans to the worse side where it is coral', () => {
  for (const cut of ['m2', 'm4'] as const) {
    const pairs = draw({ cut }).marks.flatMap((mark) =>
      mark.kind === 'line' && mark.key.startsWith('pair ') ? [mark] : [],
    );
    expect(pairs).toHaveLength(poster.seeds[cut].length);
    for (const { stroke, x1, x2 } of pairs) expect(stroke).toBe(x2 < x1 ? 'deep' : 'coral');
  }
  const none = [draw({ cut: 'm1' }), draw({ pulled: true })];
  for (const { marks: all } of none) {
    expect(all.filter(({ key }) => key.startsWith('pair '))).toEqual([]);
  }
});

test('rings stand only where the shared expert is pulled out, and its cost is the large number', () => {
  expect(find('m4 off', draw())).toBeUndefined();
  const off = draw({ pulled: true });
  expect(find('m4 off', off)).toBeDefined();
  expect(textOf('answer', off)).toBe(`+${poster.jump.m4.toFixed(2)}`);
});

test('one number is large, and it is the answer', () => {
  for (const room of posterRooms) {
    const large = draw({}, poster, room).marks.filter(
      (mark) => mark.kind === 'text' && (mark.size ?? 12) > 16,
    );
    expect(large.map(({ key }) => key)).toEqual(['answer']);
  }
});

test('the paper’s example stands in its table', () => {
  const counts = [combinations(16, 2), combinations(64, 8)].map((n) => n.toLocaleString('en-US'));
  expect(claims.paper.combinations.published).toBe(counts.join(' → '));
});
