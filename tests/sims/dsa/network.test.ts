import { expect, test } from 'vitest';
import { indexerWeights, mainWeights, sizes } from '../../../sims/dsa/network.ts';
import { stream } from '../../../sims/math/random.ts';

test('keys begin as queries do, and are not the same numbers in memory', () => {
  const { query, key } = mainWeights(stream(1, 'model'));
  expect(key.values).toEqual(query.values);
  key.values[0] += 1;
  expect(key.values).not.toEqual(query.values);
});

test('an indexer has a query and a weight for each head and one key', () => {
  for (const size of Object.values(sizes)) {
    const { indexQueries, indexWeights, indexKeys } = indexerWeights(size, stream(1, 'indexer'));
    expect(indexQueries.columns).toBe(size.heads * size.width);
    expect(indexWeights.columns).toBe(size.heads);
    expect(indexKeys.columns).toBe(size.width);
  }
});
