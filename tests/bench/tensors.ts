/**
 * The same technique in plain code and in TensorFlow.js on WebAssembly, from the numbers of its lab at
 * the defaults: how far apart, and what each takes. Labs that have a room `check.ts`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { startOf } from '../../sims/contract/drive.ts';
import { prepareTensors } from '../../sims/training/backend.ts';
import { techniques } from '../../src/labs/index.ts';
import { checkOf } from '../../src/runner/check-of.ts';
import { measure } from '../../src/runner/checking.ts';
import { runOf } from '../../src/runner/run-of.ts';

type Row = { name: string; median: number };

const labs = Object.keys(techniques).flatMap((technique) =>
  readdirSync(`sims/${technique}/experiments`)
    .filter((name) => existsSync(`sims/${technique}/experiments/${name}/check.ts`))
    .map((name) => ({ technique, name })),
);

async function titleOf(technique: string, name: string): Promise<string> {
  const { guide } = (await techniques[technique].experiments[name].load()).experiment;
  return `${technique}/${name} in tensors: ${guide.check?.what ?? ''}`;
}

async function compare(technique: string, name: string): Promise<Row[]> {
  await prepareTensors();
  const { run } = await runOf(technique, name);
  const comparison = await (await checkOf(technique, name))(startOf(run.knobs));
  const { difference, numbers, plainTime, tensorsTime } = measure(comparison, performance);
  comparison.dispose();
  return [
    { name: 'plain', median: plainTime },
    {
      name: `TensorFlow.js, ${numbers} numbers equal to ${difference.toExponential(0)}`,
      median: tensorsTime,
    },
  ];
}

export const runs = await Promise.all(
  labs.map(async ({ technique, name }) => ({
    title: await titleOf(technique, name),
    run: () => compare(technique, name),
  })),
);
