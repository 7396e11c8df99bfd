/** N-grams hashed: the exact way in two halves of 32 bits, and plain BigInt. */
import { Bench } from 'tinybench';
import { hasher } from '../../sims/engram/halves.ts';
import { multipliers, ngramHash } from '../../sims/engram/hash.ts';
import { below, stream } from '../../sims/math/random.ts';

export const title = 'Engram: a million n-grams hashed, of a tenth at a time';

const total = 1_000_000;
const each = 100_000;
const vocabulary = 98_652;
const size = 646_403;

export async function run(): Promise<{ name: string; median: number }[]> {
  const random = stream(1, 'bench');
  const ngrams = Array.from({ length: total }, (_, i) =>
    Array.from({ length: 2 + (i % 2) }, () => below(vocabulary, random)),
  );
  const factors = multipliers(1, 0, vocabulary, 3);
  const { slot } = hasher(factors);
  for (const ngram of ngrams) {
    const exact = ngramHash(ngram, factors, size);
    if (slot(ngram, size) !== exact) {
      throw new Error(
        `the two hashes differ at ${ngram.join(', ')}: ${slot(ngram, size)}, ${exact}`,
      );
    }
  }
  const some = ngrams.slice(0, each);
  const bench = new Bench({ time: 1000 })
    .add('100,000 n-grams, two halves of 32 bits', () => {
      for (const ngram of some) slot(ngram, size);
    })
    .add('100,000 n-grams, BigInt', () => {
      for (const ngram of some) ngramHash(ngram, factors, size);
    });
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!result || !('latency' in result)) throw new Error(`${name} has no result`);
    return { name, median: result.latency.p50 ?? result.latency.mean };
  });
}
