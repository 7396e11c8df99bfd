import { expect, test } from 'vitest';
import { takenByNpm } from '../../src/cli/npm.ts';

const names = ['json', 'seed', 'topK', 'cache'];
// What npm 11 leaves behind of `npm run simulate a/b --seed 7 --topK=3`.
const environment = {
  npm_lifecycle_event: 'simulate',
  npm_config_seed: 'true',
  npm_config_topk: '3',
  npm_config_cache: '.npm-cache',
};

test('what npm took is told by what it left behind', () => {
  expect(takenByNpm(names, environment)).toEqual(['--seed', '--topK']);
});

test('what npm took from another command says nothing', () => {
  expect(takenByNpm(names, { ...environment, npm_lifecycle_event: 'test' })).toEqual([]);
  expect(takenByNpm(names, {})).toEqual([]);
});
