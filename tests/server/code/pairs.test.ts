import { expect, test } from 'vitest';
import { filePage } from '../../../src/server/code/file-page.ts';
import { pairsOf, twinsOf } from '../../../src/server/code/pairs.ts';

test('one function in tensors stands beside all the plain ones that it does the work of', () => {
  const pair = pairsOf('moe').find(({ tensors }) => tensors.name === 'gateWeights');
  expect(pair?.plain.map(({ name }) => name)).toEqual(['weigh', 'affinities']);
  expect(pair?.tensors.html).toContain('softmax');
  expect(pair?.tensors.html).not.toContain('/**');
});

test('a plain file leads to its functions in tensors, and tensors.ts to nothing', () => {
  expect(twinsOf('sims/moe/gate.ts').map(({ name }) => name)).toEqual(['gateWeights', 'chosen']);
  expect(twinsOf('sims/moe/tensors.ts')).toEqual([]);
  expect(twinsOf('sims/moe/eplb.ts')).toEqual([]);
});

test('the pages of both lead to each other', async () => {
  const tensors = await filePage('mhc', 'tensors.ts', 'en');
  expect(tensors?.pairs.map((pair) => pair.tensors.name)).toContain('sinkhorn');
  const plain = await filePage('mhc', 'sinkhorn.ts', 'zh');
  expect(plain?.twins.map(({ address }) => address)).toEqual([
    expect.stringMatching(/^mhc\/tensors\.ts\/#L\d+$/),
  ]);
});
