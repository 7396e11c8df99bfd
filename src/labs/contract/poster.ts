/** What a page shows before anything runs: a step of the default run in which the point is visible. */
import { at, isRecord, type AnyFrame, type Plain } from '../../../sims/contract/frame.ts';
import type { Figure } from './figures.ts';

export interface Poster {
  readonly step: number;
  readonly frame: AnyFrame;
  /** What the figures in view show of the way to that step. */
  readonly lines: readonly AnyFrame[];
}

/** Points a line has on a poster at most; the last is the frame itself. */
const mostPoints = 60;
/** More digits than a picture shows. */
const digits = 5;
/** How many charts stand beside each other under a drawing. */
export const chartsInView = 2;

/** The poster of a run that has come so far. */
export function posterOf(frames: readonly AnyFrame[], figures: readonly Figure[]): Poster {
  const step = frames.length - 1;
  const paths = new Set(figures.flatMap(pathsOf));
  const every = Math.max(1, step / (mostPoints - 1));
  const steps = Array.from({ length: Math.ceil(step / every) }, (_, i) => Math.round(i * every));
  const lines = [...new Set(steps)].map((i) => only(frames[i], paths));
  return { step, frame: frames[step], lines: paths.size === 0 ? [] : lines };
}

/** What of every frame so far a figure needs. */
function pathsOf(figure: Figure): readonly string[] {
  if (figure.kind === 'heat') return figure.over === 'frames' ? [figure.values] : [];
  return figure.kind === 'lines' ? [figure.x, ...[figure.y].flat()] : [];
}

function only(frame: AnyFrame, paths: ReadonlySet<string>): AnyFrame {
  const kept = [...paths].map((path): [string, Plain] => {
    const [key] = path.split('.');
    return [key, rounded(at(frame, key) ?? 0)];
  });
  return Object.fromEntries(kept);
}

function rounded(value: Plain): Plain {
  if (typeof value === 'number') return Number(value.toPrecision(digits));
  if (Array.isArray(value)) return value.map(rounded);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([lane, own]) => [lane, rounded(own)]));
}
