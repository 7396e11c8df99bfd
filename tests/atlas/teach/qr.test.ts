import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { codeOf, mostBytes } from '../../../src/atlas/teach/qr.ts';

const address = 'http://192.168.1.5:4173/zh/labs/moe/balancing/?v=1&speed=0.01&lock=k';

/** The modules that a path fills. */
function modules(path: string): Set<string> {
  const filled = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, i) => `${Number(x) + i},${y}`),
  );
  return new Set(filled);
}

test('the path fills the dark modules and no other, with four modules of quiet around', () => {
  const code = codeOf(address);
  const bare = encode(address, { ecc: 'M', border: 0 });
  const dark = bare.data.flatMap((row, y) =>
    row.flatMap((is, x) => (is ? [`${x + 4},${y + 4}`] : [])),
  );
  expect(code?.size).toBe(bare.size + 8);
  expect(modules(code?.path ?? '')).toEqual(new Set(dark));
});

test('the three corners by which a camera finds it are there', () => {
  const { size, path } = codeOf(address) ?? { size: 0, path: '' };
  const filled = modules(path);
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ]) {
    for (let i = 0; i < 7; i++) expect(filled.has(`${x + i},${y}`)).toBe(true);
  }
});

test('what is too long for a code gives none', () => {
  expect(codeOf('x'.repeat(mostBytes))?.size).toBe(177 + 8);
  expect(codeOf('x'.repeat(mostBytes + 1))).toBeUndefined();
  expect(codeOf('汉'.repeat(mostBytes / 3 + 1))).toBeUndefined();
});
