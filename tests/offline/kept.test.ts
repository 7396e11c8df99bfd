import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addressOf, digestOf, fileFor, partOf } from '../../src/offline/kept.ts';

const files = Object.fromEntries(
  ['index.html', 'en/index.html', 'en/labs/moe/index.html', 'code.js'].map((name) => [name, 'x']),
);

test.each([
  ['', 'index.html'],
  ['en/', 'en/index.html'],
  ['en', 'en/index.html'],
  ['en/index.html', 'en/index.html'],
  ['en/labs/moe/', 'en/labs/moe/index.html'],
  ['code.js', 'code.js'],
  ['code.js/', undefined],
  ['en/labs', undefined],
  ['constructor', undefined],
])('the path "%s" asks for %s', (path, file) => {
  expect(fileFor(path, { files })).toBe(file);
});

test.each([
  ['index.html', ''],
  ['en/labs/index.html', 'en/labs/'],
  ['code.js', 'code.js'],
  ['en/myindex.html', 'en/myindex.html'],
])('%s is fetched at "%s"', (file, address) => {
  expect(addressOf(file)).toBe(address);
});

test('pages of code come later, each language by itself, and nothing else does', () => {
  expect(partOf('en/code/moe/gate.ts/index.html')).toBe('code/en');
  expect(partOf('zh/code/index.html')).toBe('code/zh');
  expect(partOf('en/labs/moe/index.html')).toBe('first');
  expect(partOf('_app/immutable/nodes/2.js')).toBe('first');
});

test('a digest is the beginning of the SHA-256 that Node computes', async () => {
  const content = new TextEncoder().encode('词元');
  const own = createHash('sha256').update(content).digest('hex');
  expect(await digestOf(content.buffer)).toBe(own.slice(0, 32));
});
