/**
 * `npm run reproduced`, or `npm run reproduced -- mla/rank mhc` for some: plays the labs at fixed seeds
 * and writes what they measure of every published figure to src/atlas/reproduced.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { MeasuredRows } from '../../src/atlas/measured.ts';
import { verdicts } from '../../src/atlas/verdicts/index.ts';
import { techniques } from '../../src/labs/index.ts';
import { measuredFile, play } from './play.ts';

const wanted = process.argv.slice(2);
const isWanted = (lab: string): boolean =>
  wanted.length === 0 || wanted.some((one) => lab === one || lab.startsWith(`${one}/`));

const before: MeasuredRows = existsSync(measuredFile)
  ? JSON.parse(readFileSync(measuredFile, 'utf8'))
  : {};
const all: Record<string, MeasuredRows[string]> = {};
for (const [technique, { experiments }] of Object.entries(techniques)) {
  for (const [name, { load }] of Object.entries(experiments)) {
    const lab = `${technique}/${name}`;
    if (isWanted(lab)) {
      const { experiment } = await load();
      all[lab] = await play(technique, name, experiment, verdicts[technique]?.[name] ?? {});
      const rows = Object.keys(experiment.claims.paper).length;
      console.log(`${lab}: ${Object.keys(all[lab]).length} of ${rows} rows measured`);
    } else if (before[lab]) all[lab] = before[lab];
  }
}

const style = await resolveConfig(measuredFile);
const text = await format(JSON.stringify(all), { ...style, filepath: measuredFile });
writeFileSync(measuredFile, text);
