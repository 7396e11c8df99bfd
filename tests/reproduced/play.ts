/** Plays a lab at fixed seeds and reads the rows of the paper off its frames. */
import { drive, startOf } from '../../sims/contract/drive.ts';
import type { Values } from '../../sims/contract/parameters.ts';
import { kept, type Measured } from '../../src/atlas/measured.ts';
import { median } from '../../sims/math/vector.ts';
import type { Verdict } from '../../src/atlas/verdict.ts';
import type { Shown } from '../../src/labs/contract/shown.ts';
import { last } from '../../src/labs/contract/claims.ts';
import { runOf } from '../../src/runner/run-of.ts';

/** They train, and what they show hangs on the seed: patience is well spent. */
const lucky: readonly string[] = ['moe/balancing', 'mla/rank', 'mhc/training'];

/** Five where chance draws; who trains for long has the default seed alone. */
function seedsOf(lab: string, { knobs, trains }: Shown): readonly number[] {
  if (!('seed' in knobs.parameters)) return [];
  return trains && !lucky.includes(lab) ? [Number(startOf(knobs).seed)] : [1, 2, 3, 4, 5];
}

/**
 * Row → what was measured; a row without a measurement is left out.
 *
 * @param verdicts of this lab: they say where a row is played with other values than the defaults
 * @throws Error where a row measures at one seed and not at another
 */
export async function play(
  technique: string,
  name: string,
  experiment: Shown,
  verdicts: Readonly<Record<string, Verdict>>,
): Promise<Record<string, Measured>> {
  const { run, knobs } = await runOf(technique, name);
  const { paper, scenarios } = experiment.claims;
  const seeds = seedsOf(`${technique}/${name}`, experiment);
  const measured: Record<string, Measured> = {};
  const rows = Object.keys(paper).filter((row) => paper[row].measured);
  const startOfRow = (row: string): string => JSON.stringify(verdicts[row]?.start ?? {});
  for (const played of new Set(rows.map(startOfRow))) {
    const wanted = rows.filter((row) => startOfRow(row) === played);
    const start = verdicts[wanted[0]]?.start ?? {};
    const changed: Partial<Values> = typeof start === 'string' ? scenarios[start].values : start;
    const values: Record<string, number[]> = Object.fromEntries(wanted.map((row) => [row, []]));
    for (const seeded of seeds.length > 0 ? seeds.map((seed) => ({ seed })) : [{}]) {
      const all: Values = startOf(knobs, { ...changed, ...seeded } as Values);
      const frames = [...drive(run, all, await run.prepare?.(all))];
      for (const row of wanted) {
        const value = paper[row].measured?.(last(frames), all, frames);
        if (value !== undefined) values[row].push(kept(value, paper[row].digits));
      }
    }
    for (const row of wanted) {
      const found = values[row];
      if (found.length === 0) continue;
      if (found.length < seeds.length)
        throw new Error(`${technique}/${name} ${row}: a seed without`);
      measured[row] = { seeds, values: found, median: kept(median(found), paper[row].digits) };
    }
  }
  return Object.fromEntries(
    rows.filter((row) => row in measured).map((row) => [row, measured[row]]),
  );
}

/** Where all of them stand. */
export const measuredFile = 'src/atlas/reproduced.json';
