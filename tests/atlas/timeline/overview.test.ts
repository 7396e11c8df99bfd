/** The overview: a true axis of time, on which no dot and no name hides another. */
import { describe, expect, test } from 'vitest';
import { kinds, releases } from '../../../src/atlas/releases/index.ts';
import { landmarks, type Landmark } from '../../../src/atlas/timeline/landmarks.ts';
import { overview, place } from '../../../src/atlas/timeline/overview.ts';
import { textWidth } from '../../../src/labs/kit/text-width.ts';
import { languages } from '../../../src/text/index.ts';

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

interface Span {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

function spanOf(id: string, x: number, text: string, anchor: Landmark['anchor']): Span {
  const length = textWidth(text, { size: 12.5 });
  const from = { start: x - 4, middle: x - length / 2, end: x + 4 - length }[anchor];
  return { id, from, to: from + length };
}

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
    'no two names of a lane overlap, and none leaves the page, in %s',
    (lang) => {
      for (const { dots } of lanes) {
        const spans = dots.flatMap(({ release, x, landmark }) =>
          landmark
            ? [spanOf(release.id, (x / 100) * width, landmark.label[lang], landmark.anchor)]
            : [],
        );
        spans.sort((a, b) => a.from - b.from);
        for (const [i, { id, from, to }] of spans.entries()) {
          expect(from, id).toBeGreaterThanOrEqual(-8);
          expect(to, id).toBeLessThanOrEqual(width + 8);
          const next = spans[i + 1] as Span | undefined;
          if (next) expect(next.from - to, `${id}, ${next.id}`).toBeGreaterThan(1);
        }
      }
    },
  );
});
