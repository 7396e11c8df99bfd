/** What every lab measures of the published figures is what stands in the file. `npm run test:long`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { MeasuredRows } from '../../src/atlas/measured.ts';
import { verdicts } from '../../src/atlas/verdicts/index.ts';
import { techniques } from '../../src/labs/index.ts';
import { patience } from '../long.ts';
import { measuredFile, play } from '../reproduced/play.ts';

const measured: MeasuredRows = JSON.parse(readFileSync(measuredFile, 'utf8'));
const labs = Object.entries(techniques).flatMap(([technique, { experiments }]) =>
  Object.entries(experiments).map(([name, { load }]) => ({ technique, name, load })),
);

test.each(labs)('$technique/$name', { timeout: patience }, async ({ technique, name, load }) => {
  const { experiment } = await load();
  const own = verdicts[technique]?.[name] ?? {};
  expect(await play(technique, name, experiment, own)).toEqual(measured[`${technique}/${name}`]);
});
