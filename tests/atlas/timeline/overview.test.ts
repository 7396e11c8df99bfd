/** The overview: a true axis of time, on which no dot and no name hides another. */
import { describe, expect, test } from 'vitest';
import { kinds, releases } from '../../../src/atlas/releases/index.ts';
import { landmarks, type Landmark } from '../../../src/atlas/timeline/landmarks.ts';
import { overview, place, type Dot, type Lane } from '../../../src/atlas/timeline/overview.ts';
import { textWidth } from '../../../src/labs/kit/text-width.ts';
import { languages, type Language } from '../../../src/text/index.ts';

test('equal times are equal lengths', () => {
  const [a, b, c] = ['2024-01-01', '2025-01-01', '2026-01-01'].map(place);
  expect((b - a) / 366).toBeCloseTo((c - b) / 365, 10);
  expect(place('2026-08')).toBe(place('2026-08-15'));
});

test('every name on the overview is that of a release', () => {
  const ids = releases.map(({ id }) => id);
  expect(Object.keys(landmarks).filter((id) => !ids.includes(id))).toEqual([]);
});

/** The narrowest axis of each arrangement, in pixels: on a phone of 320, and from 901 on. */
const sizes = [
  { arrangement: 'narrow', width: 288 },
  { arrangement: 'wide', width: 700 },
] as const;

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a name is drawn: above its dot, or beside it where it is not in the first row. */
function boxOf(dot: Dot, landmark: Landmark, lane: Lane, width: number, lang: Language): Box {
  const { anchor } = landmark;
  const length = textWidth(landmark.label[lang], { size: 12.5, bold: true });
  const dx = dot.beside ? { start: 12, middle: 12, end: -12 } : { start: -4, middle: 0, end: 4 };
  const at = (dot.x / 100) * width + dx[anchor];
  const left = at - { start: 0, middle: length / 2, end: length }[anchor];
  const foot = dot.beside ? dot.y + 4.5 : lane.labels;
  return { id: dot.release.id, left, right: left + length, top: foot - 9, bottom: foot };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + 1 && b.left < a.right + 1 && a.top < b.bottom && b.top < a.bottom;

describe.each(sizes)('$arrangement at $width px', ({ arrangement, width }) => {
  const { lanes, height } = overview(releases, arrangement);

  test('every release has one dot, in the lane of its kind, inside the drawing', () => {
    expect(lanes.map(({ kind }) => kind)).toEqual(kinds);
    const dots = lanes.flatMap((lane) => lane.dots);
    expect(dots.map(({ release }) => release.id).sort()).toEqual(releases.map((r) => r.id).sort());
    for (const { x, end, y } of dots) {
      expect(x > 0 && end < 100 && end >= x).toBe(true);
      expect(y > 0 && y < height).toBe(true);
    }
  });

  test('a name beside its dot does not stand on it', () => {
    const beside = lanes.flatMap(({ dots }) => dots.filter((dot) => dot.beside && dot.landmark));
    expect(beside.length).toBeGreaterThan(0);
    for (const { landmark } of beside) expect(landmark?.anchor).not.toBe('middle');
  });

  test('no two dots touch', () => {
    const dots = lanes.flatMap((lane) => lane.dots);
    for (const [i, a] of dots.entries()) {
      for (const b of dots.slice(i + 1)) {
        const across = (Math.abs(a.x - b.x) / 100) * width;
        expect(Math.hypot(across, a.y - b.y), `${a.release.id}, ${b.release.id}`).toBeGreaterThan(
          6,
        );
      }
    }
  });

  test.each(languages)(
    'no name covers a name or a dot, and none leaves the page, in %s',
    (lang) => {
      for (const lane of lanes) {
        const names = lane.dots.flatMap((dot) =>
          dot.landmark ? [boxOf(dot, dot.landmark, lane, width, lang)] : [],
        );
        const points = lane.dots.map(({ release, x, y }): Box => {
          const at = (x / 100) * width;
          return { id: release.id, left: at - 4, right: at + 4, top: y - 4, bottom: y + 4 };
        });
        for (const [i, name] of names.entries()) {
          expect(name.left, name.id).toBeGreaterThanOrEqual(-8);
          expect(name.right, name.id).toBeLessThanOrEqual(width + 8);
          const others = [...names.slice(i + 1), ...points].filter(({ id }) => id !== name.id);
          expect(
            others.filter((other) => meet(name, other)).map(({ id }) => `${name.id}, ${id}`),
          ).toEqual([]);
        }
      }
    },
  );
});
