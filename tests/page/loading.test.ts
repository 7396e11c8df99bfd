import { expect, test } from 'vitest';
import { Loading } from '../../src/page/loading.svelte.ts';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what does not come says why, and can be asked for again', async () => {
  const answers = [
    () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    () => Promise.resolve('here'),
  ];
  const loading = new Loading(() => answers.shift()?.() ?? Promise.reject(new Error('no more')));
  loading.start();
  await settled();
  expect(loading).toMatchObject({
    loaded: undefined,
    problem: 'TypeError: Failed to fetch dynamically imported module',
  });
  loading.start();
  expect(loading.problem).toBe('');
  await settled();
  expect(loading).toMatchObject({ loaded: 'here', problem: '' });
});
