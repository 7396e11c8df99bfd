/** From one frame's marks to the next's: each mark moves to where it is found again. */
import { decimal } from '../../../sims/contract/decimal.ts';
import type { Mark } from './marks.ts';

const moving = new Set([
  'x',
  'y',
  'w',
  'h',
  'r',
  'x1',
  'y1',
  'x2',
  'y2',
  'from',
  'to',
  'a',
  'aw',
  'b',
  'bw',
  'opacity',
]);

/** How many motions follow each other in these marks. */
export const phasesOf = (marks: readonly Mark[]): number =>
  1 + Math.max(0, ...marks.map(({ phase = 0 }) => phase));

/**
 * Marks on their way; a new one appears, one that is gone is gone, a text is the new one at once.
 *
 * @param progress of a phase, from 0 to 1
 */
export function between(
  before: readonly Mark[],
  after: readonly Mark[],
  progress: (phase: number) => number,
): readonly Mark[] {
  const old = new Map(before.map((mark) => [mark.key, mark]));
  return after.map((mark) => {
    const t = progress(mark.phase ?? 0);
    if (t >= 1) return mark;
    const from = old.get(mark.key);
    if (!from || from.kind !== mark.kind) return { ...mark, opacity: t * (mark.opacity ?? 1) };
    return moved(from, mark, t * t * (3 - 2 * t));
  });
}

const countOf = (mark: Mark | undefined): number | undefined =>
  mark?.kind === 'text' ? mark.counts : undefined;

/** Whether there is a number on its way. */
export function rolls(before: readonly Mark[], after: readonly Mark[]): boolean {
  const old = new Map(before.map((mark) => [mark.key, countOf(mark)]));
  return after.some((mark) => {
    const [p, q] = [old.get(mark.key), countOf(mark)];
    return p !== undefined && q !== undefined && p !== q;
  });
}

/** Marks that are there, but for the numbers: those go on by equal ratios, from 0 to 1. */
export function rolled(
  before: readonly Mark[],
  after: readonly Mark[],
  progress: number,
): readonly Mark[] {
  const old = new Map(before.map((mark) => [mark.key, countOf(mark)]));
  return after.map((mark) => {
    const [p, q] = [old.get(mark.key), countOf(mark)];
    if (mark.kind !== 'text' || !p || !q || progress >= 1) return mark;
    const counts = Math.round(p * (q / p) ** progress);
    return { ...mark, counts, text: decimal(counts, { most: 0 }) };
  });
}

function moved(from: Mark, to: Mark, t: number): Mark {
  const before = new Map<string, unknown>(Object.entries({ opacity: 1, ...from }));
  const way = Object.entries({ opacity: 1, ...to }).map(([name, q]) => {
    const p = before.get(name);
    const moves = moving.has(name) && typeof p === 'number' && typeof q === 'number';
    return [name, moves ? p + (q - p) * t : q];
  });
  const mark = Object.fromEntries(way) as Mark; // of exactly these names
  if (from.kind !== 'poly' || mark.kind !== 'poly' || from.points.length !== mark.points.length) {
    return mark;
  }
  return { ...mark, points: mark.points.map((q, i) => from.points[i] + (q - from.points[i]) * t) };
}
