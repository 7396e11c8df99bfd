/** The poster of an experiment: its default run, played to the step that its index names. */
import { drive, startOf } from '../../sims/contract/drive.ts';
import type { AnyFrame } from '../../sims/contract/frame.ts';
import { chartsInView, posterOf, type Poster } from '../../src/labs/contract/poster.ts';
import type { Shown } from '../../src/labs/contract/shown.ts';
import { runOf } from '../../src/runner/run-of.ts';

/** @throws Error where the default run ends before that step */
export async function play(
  technique: string,
  name: string,
  { figures, poster }: Shown,
): Promise<Poster> {
  const { run, knobs } = await runOf(technique, name);
  const values = startOf(knobs);
  const frames: AnyFrame[] = [];
  for (const frame of drive(run, {}, await run.prepare?.(values))) {
    frames.push(frame);
    if (frames.length > poster) break;
  }
  const frame = frames[poster];
  if (!frame) throw new Error(`${technique}/${name} requires step ${poster}, got ${frames.length}`);
  const shown = Object.values(figures).filter((figure) => figure.shown?.(values, frame) ?? true);
  const charts = shown.filter(({ place }) => place === 'chart').slice(0, chartsInView);
  return posterOf(frames, charts);
}

/** Where it stands. */
export const posterFile = (technique: string, name: string): string =>
  `src/labs/${technique}/${name}/poster.json`;
