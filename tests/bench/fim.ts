/** Packing documents against strings that are read back; filling a hole by the plain reader against tensors. */
import { ask } from '../../sims/fim/arrange.ts';
import { batchOf, idOf } from '../../sims/fim/corpus.ts';
import { uniformCut } from '../../sims/fim/cut.ts';
import { loadShipped } from '../../sims/fim/experiments/hole/run/shipped.ts';
import { write } from '../../sims/fim/filling.ts';
import { tell } from '../../sims/fim/language.ts';
import { packDocuments } from '../../sims/fim/pack.ts';
import { make, type Plan } from '../../sims/fim/rate.ts';
import { scoresOf } from '../../sims/fim/tensors.ts';
import { prepareTensors } from '../../sims/training/backend.ts';
import { families, written } from '../../sims/fim/tokens.ts';
import { stream } from '../../sims/math/random.ts';
import { median } from '../../sims/math/vector.ts';

export const title =
  'Packing 2,000 documents of 20 words into windows of 64, half of them rearranged';

const documents = Array.from({ length: 2000 }, (_, i) =>
  Array.from({ length: 20 }, (__, j) => `w${(i * 20 + j) % 97} `),
);
const plan: Plan = { rate: 0.5, layout: 'psm', draw: uniformCut };
const window = 64;

/** One long string, taken apart again at its sentinels and spaces. */
function byStrings(): number {
  const random = stream(1, 'bench');
  const text = documents
    .map((document) => written(make(document, plan, random).tokens, families.deepseek))
    .join('');
  const tokens = text.match(/<｜[^｜]*｜>|\S+ /gu) ?? [];
  return Math.ceil(tokens.length / window);
}

type Ways = Readonly<Record<string, () => unknown>>;

function timed(ways: Ways): { name: string; median: number }[] {
  const times = Object.entries(ways).map(([name, way]) => ({ name, way, taken: [] as number[] }));
  for (let round = 0; round < 9; round++) {
    for (const { way, taken } of times) {
      const start = performance.now();
      way();
      if (round >= 2) taken.push(performance.now() - start);
    }
  }
  return times.map(({ name, taken }) => ({ name, median: median(taken) }));
}

async function packing() {
  const ways = {
    packDocuments: () => packDocuments(documents, window, plan, stream(1, 'bench')).windows.length,
    'strings, read back': byStrings,
  };
  if (ways.packDocuments() !== byStrings()) throw new Error('the two disagree');
  return timed(ways);
}

/** A word and the end: the reader keeps what it has read, tensors read all of it for each. */
async function filling() {
  await prepareTensors();
  const { weights } = await loadShipped('psm');
  const told = tell({ name: 5, bracket: 1, inside: [0, 3], before: 2, after: 4 });
  const asked = ask({ prefix: told.slice(0, 1), suffix: told.slice(2) }, 'psm');
  const whole = batchOf([[...asked.map(idOf), idOf({ content: 'boat' })]]);
  return timed({
    'plain reader': () => write(weights, asked, 2),
    'TensorFlow.js, twice through': () => [scoresOf(weights, whole), scoresOf(weights, whole)],
  });
}

export const runs = [
  {
    title: 'Packing 2,000 documents of 20 words into windows of 64, half of them rearranged',
    run: packing,
  },
  { title: 'Filling a hole of one word in a file of 17', run: filling },
];
