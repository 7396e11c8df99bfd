/** Sinkhorn-Knopp against batched tfjs, and what mHC adds to a training step. */
import { createRequire } from 'node:module';
import { normal, stream } from '../../sims/math/random.ts';
import { matrix, median, vector } from '../../sims/math/vector.ts';
import type { Wiring } from '../../sims/mhc/network.ts';
import { sinkhornKnopp } from '../../sims/mhc/sinkhorn.ts';
import { initialNetwork, trainee } from '../../sims/mhc/training.ts';

type Row = { name: string; median: number };

// tsx resolves the ES modules of tfjs twice over; their CommonJS twins share one registry.
const require = createRequire(import.meta.url);

/** The median of each way in ms after warming up, the ways taken in turn. */
function compare(ways: Readonly<Record<string, () => void>>): Row[] {
  const times = Object.entries(ways).map(([name, run]) => ({ name, run, taken: [] as number[] }));
  for (let round = 0; round < 40; round++) {
    for (const { run, taken } of times) {
      const start = performance.now();
      run();
      if (round >= 10) taken.push(performance.now() - start);
    }
  }
  return times.map(({ name, taken }) => ({ name, median: median(taken) }));
}

async function sinkhornRun(): Promise<Row[]> {
  const tf = require('@tensorflow/tfjs-core') as typeof import('@tensorflow/tfjs-core');
  require('@tensorflow/tfjs-backend-wasm');
  tf.enableProdMode();
  await tf.setBackend('wasm');
  const random = stream(1, 'bench');
  const logits = Array.from({ length: 10_000 }, () => matrix(4, 4, () => normal(random)));
  const batch = tf.tensor3d(logits);
  const batched = (): void => {
    tf.tidy(() => {
      let m: ReturnType<typeof tf.exp> = tf.exp(batch);
      for (let t = 0; t < 20; t++) {
        m = tf.div(m, tf.sum(m, 1, true));
        m = tf.div(m, tf.sum(m, 2, true));
      }
      m.dataSync();
    });
  };
  const rows = compare({
    'sims/mhc': () => logits.forEach((m) => sinkhornKnopp(m)),
    'tfjs wasm, batched': batched,
  });
  batch.dispose();
  return rows;
}

async function trainingRun(width: number, layers: number): Promise<Row[]> {
  const sizes = { inputs: 16, width, hidden: 2 * width, outputs: 4, layers, streams: 4 };
  const stepOf = (kind: Wiring['kind']): (() => void) => {
    const random = stream(1, 'bench training');
    const draw = (): number => normal(random);
    const network = trainee(initialNetwork(kind, sizes, { weights: draw, projections: draw }));
    const inputs = Array.from({ length: 32 }, () => vector(16, draw));
    const targets = inputs.map((x) => x.slice(0, 4));
    return () => network.step({ inputs, targets }, 0.001);
  };
  return compare({ 'plain residual': stepOf('plain'), HC: stepOf('hc'), mHC: stepOf('mhc') });
}

export const runs = [
  { title: 'Sinkhorn-Knopp, 10,000 matrices 4 × 4, 20 iterations', run: sinkhornRun },
  {
    title: 'A training step of 32 layers, width 16, 4 streams, batch 32 (paper: mHC adds 6.7 %)',
    run: () => trainingRun(16, 32),
  },
  { title: 'The same of 4 layers, width 128', run: () => trainingRun(128, 4) },
];

export const { title, run } = runs[0];
