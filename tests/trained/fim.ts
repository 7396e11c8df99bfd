/** Trains the two networks of fim/hole, prefix first and suffix first, and writes sims/fim/trained/. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Layout } from '../../sims/fim/arrange.ts';
import { trainerOf } from '../../sims/fim/tensors.ts';
import { prepareTensors } from '../../sims/training/backend.ts';
import { train } from '../../sims/fim/training.ts';
import { packed } from '../../sims/training/packed.ts';

const course = { seed: 1, steps: 3000, rate: 0.9, every: 250 };

function writeOne(layout: Layout): void {
  for (const { trained, loss, weights } of train({ ...course, layout }, trainerOf)) {
    console.log(`${layout}: step ${trained}, loss ${loss.toFixed(4)}`);
    if (trained < course.steps) continue;
    const { seed, rate } = course;
    const file = fileURLToPath(new URL(`../../sims/fim/trained/${layout}.json`, import.meta.url));
    const kept = { layout, seed, rate, trained, loss, weights: packed(weights) };
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  }
}

await prepareTensors();
for (const layout of ['psm', 'spm'] as const) writeOne(layout);
