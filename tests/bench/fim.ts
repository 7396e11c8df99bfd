/** Packing documents into windows against doing it with strings and reading them back. */
import { uniformCut } from '../../sims/fim/cut.ts';
import { packDocuments } from '../../sims/fim/pack.ts';
import { make, type Plan } from '../../sims/fim/rate.ts';
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

export async function run(): Promise<{ name: string; median: number }[]> {
  const ways = {
    packDocuments: () => packDocuments(documents, window, plan, stream(1, 'bench')).windows.length,
    'strings, read back': byStrings,
  };
  if (ways.packDocuments() !== byStrings()) throw new Error('the two disagree');
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
