import { expect, test } from 'vitest';
import { plainPath } from '../../src/site/path.ts';

test.each([
  ['/en/labs/moe/balancing/index.html', '/en/labs/moe/balancing/'],
  ['/some/where/index.html', '/some/where/'],
  ['/index.html', '/'],
  ['/en/', '/en/'],
  ['/en/index.html/', '/en/index.html/'],
  ['/en/myindex.html', '/en/myindex.html'],
])('the page of %s is %s', (path, plain) => {
  expect(plainPath(path)).toBe(plain);
});
