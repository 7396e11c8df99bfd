/** A table on three tiers, read in Zipf's proportions, fetched while earlier blocks compute. */
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { lruCache, tierShares } from '../../store.ts';
import type { Frame } from './frame.ts';
import { knobs, moments, type Values } from './knobs.ts';
import { timing, zipf } from './run/timing.ts';

const readsEach = 2500;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { rows, seed } = values;
    const [onGpu, onHost] = values.tiers.map((percent) => Math.floor((percent / 100) * rows));
    const capacities = [onGpu, Math.min(onHost, rows - onGpu), rows];
    const random = stream(seed, 'reads');
    const cache = lruCache(onGpu);
    let now = values;
    let law = zipf(rows, values.exponent);
    let shares = tierShares(rows, values.exponent, capacities);
    let [reads, recent, frequent] = [0, 0, 0];
    for (let moment = 1; moment <= moments; moment++) {
      for (let i = 0; i < readsEach; i++, reads++) {
        const row = law(random());
        if (cache.read(row)) recent++;
        if (row < onGpu) frequent++;
      }
      const next = yield {
        step: reads,
        hits: {
          frequent: (100 * frequent) / reads,
          recent: (100 * recent) / reads,
          ideal: 100 * shares[0],
        },
        served: shares.map((share) => 100 * share),
        capacity: [onGpu, capacities[1], rows - onGpu - capacities[1]].map((n) => (100 * n) / rows),
        edited: values.tiers,
        ...timing(shares, now),
      };
      if (next.exponent !== now.exponent) {
        law = zipf(rows, next.exponent);
        shares = tierShares(rows, next.exponent, capacities);
        [reads, recent, frequent] = [0, 0, 0]; // rates of another law
      }
      now = next;
    }
  },
});
