/** Where everything stands on the overview: a true axis of time, a lane a kind, dots that never hide each other. */
import { kinds, type Kind, type Release } from '../releases/index.ts';
import { landmarks, type Landmark } from './landmarks.ts';

export type Arrangement = 'wide' | 'narrow';

export interface Dot {
  readonly release: Release;
  /** From the left, in percent of the axis; the end where it took several days. */
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** Not in the first row: its name stands beside it and not above. */
  readonly beside: boolean;
  readonly landmark?: Landmark;
}

export interface Lane {
  readonly kind: Kind;
  /** Lines of text: its title, the names above its dots. */
  readonly title: number;
  readonly labels: number;
  /** Where its first row of dots, and the line of its time, lies. */
  readonly line: number;
  readonly dots: readonly Dot[];
}

export interface Overview {
  readonly height: number;
  readonly lanes: readonly Lane[];
}

const day = 86_400_000;
const from = Date.parse('2023-10-16');
const to = Date.parse('2026-11-16');

/** A month whose day is not known counts from its middle. */
const time = (date: string): number => Date.parse(date.length === 7 ? `${date}-15` : date);

/** The place of a date on the axis, in percent. */
export const place = (date: string): number => ((time(date) - from) / (to - from)) * 100;

/** Days between two dots of a row, above the lane, and between the rows, in pixels. */
const measures = {
  wide: { apart: 16, top: 34, labels: 15, line: 27, foot: 14, row: 14 },
  narrow: { apart: 34, top: 34, labels: 30, line: 41, foot: 11, row: 13 },
} as const;

/** Each dot in the first row that has room for it. */
function rowsOf(dates: readonly Release[], apart: number): number[] {
  const ends: number[] = [];
  return dates.map(({ date, until }) => {
    const start = time(date);
    const free = ends.findIndex((end) => start - end >= apart * day);
    const row = free < 0 ? ends.length : free;
    ends[row] = time(until ?? date);
    return row;
  });
}

export function overview(releases: readonly Release[], arrangement: Arrangement): Overview {
  const { apart, top, labels, line, foot, row } = measures[arrangement];
  let y: number = top;
  const lanes = kinds.map((kind): Lane => {
    const inLane = releases.filter((release) => release.kind === kind);
    const rows = rowsOf(inLane, apart);
    const start = y;
    y += line + Math.max(...rows) * row + foot;
    const dots = inLane.map((release, i): Dot => {
      const landmark = landmarks[release.id] as Landmark | undefined;
      const isNamed = landmark !== undefined && (arrangement === 'wide' || landmark.narrow);
      return {
        release,
        x: place(release.date),
        end: place(release.until ?? release.date),
        y: start + line + rows[i] * row,
        beside: rows[i] > 0,
        ...(isNamed ? { landmark } : {}),
      };
    });
    const title = arrangement === 'wide' ? start + line + 4 : start + 14;
    return { kind, title, labels: start + labels, line: start + line, dots };
  });
  return { height: y, lanes };
}
