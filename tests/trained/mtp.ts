/** Trains the four models of mtp/drafts, main model and module together, and writes `trained/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { stream } from '../../sims/math/random.ts';
import { learnt } from '../../sims/mtp/batches.ts';
import { bigramTable } from '../../sims/mtp/drafters.ts';
import type { Shipped } from '../../sims/mtp/shipped.ts';
import { jointLoss } from '../../sims/mtp/tensors.ts';
import { kinds, loadReading, vocabulary } from '../../sims/mtp/texts.ts';
import { lambdaAt, moduleWeights, rate, shape, steps } from '../../sims/mtp/world.ts';
import { prepareTensors } from '../../sims/training/backend.ts';
import { packed } from '../../sims/training/packed.ts';
import { beginningOf, Trainer } from '../../sims/training/trainer.ts';
import { initialWeights } from '../../sims/training/weights.ts';

const seed = 1;
const sampleLength = 4000;
const folder = new URL('../../sims/mtp/trained/', import.meta.url);

await prepareTensors();
mkdirSync(folder, { recursive: true });
for (const kind of kinds) {
  const reading = await loadReading(kind);
  const start = {
    ...initialWeights(shape, stream(seed, 'main')),
    ...moduleWeights(stream(seed, 'module')),
  };
  let lambda = lambdaAt(0, steps);
  const trainer = new Trainer(beginningOf(start), {
    steps,
    rate,
    loss: (weights, batch: ReturnType<typeof learnt>) => jointLoss(weights, shape, batch, lambda),
  });
  const random = stream(seed, 'batches');
  let loss = NaN;
  for (let step = 0; step < steps; step++) {
    lambda = lambdaAt(step, steps);
    loss = trainer.take(learnt(reading, random));
  }
  const table = bigramTable(reading.ids.subarray(0, reading.heldOut), vocabulary);
  const bigram = { rows: vocabulary, columns: vocabulary, values: Float32Array.from(table.flat()) };
  const { characters, ids, heldOut } = reading;
  const file: Shipped = {
    characters: characters.join(''),
    sample: [...ids.subarray(heldOut, heldOut + sampleLength)].map((id) => characters[id]).join(''),
    weights: packed({ ...trainer.weights, bigram }),
  };
  writeFileSync(new URL(`${kind}.json`, folder), `${JSON.stringify(file, null, 2)}\n`);
  console.log(`${kind}: loss of the last batch ${loss.toFixed(3)}, both losses added`);
}
