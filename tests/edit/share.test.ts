import { describe, expect, test } from 'vitest';
import {
  askedIn,
  firstChanged,
  fragmentOf,
  longest,
  packed,
  unpacked,
} from '../../src/edit/share.ts';

const original = Array.from({ length: 200 }, (_, i) => `const line${i} = ${i};`).join('\n');
const text = original.replace('line77 = 77', 'line77 = 78 /* √2, 汉字 */');

test('a change goes through an address and comes back whole', async () => {
  const part = await packed('sims/moe/gate.ts', original, text);
  expect(part).toMatch(/^[\w-]+$/);
  expect(part.length).toBeLessThan(400);
  const asked = askedIn(fragmentOf('sims/moe/gate.ts', part));
  expect(asked).toEqual({ path: 'sims/moe/gate.ts', part });
  expect(await unpacked(original, asked?.part ?? '')).toBe(text);
});

test('a change of every line is too long for an address', async () => {
  const draw = (i: number): string => Math.sin(i).toString(36);
  const other = Array.from({ length: 2000 }, (_, i) => draw(i)).join('\n');
  expect((await packed('a.ts', original, other)).length).toBeGreaterThan(longest);
});

describe('a part that is none', () => {
  test.each([
    [
      'of another text',
      async () => unpacked('nothing alike', await packed('a.ts', original, text)),
    ],
    [
      'cut off',
      async () => unpacked(original, (await packed('a.ts', original, text)).slice(0, 20)),
    ],
    ['made up', () => unpacked(original, 'AAAA')],
  ])('%s is refused', async (_, attempt) => {
    await expect(attempt()).rejects.toThrow();
  });
});

test.each(['#readme', '#edit:', '#edit:../../etc.ts:x y', '#edit:moe/gate.js'])(
  '%s asks for no file',
  (hash) => {
    expect(askedIn(hash)).toBeUndefined();
  },
);

test('a change is shown where it begins', () => {
  expect(firstChanged(original, text)).toBe(78);
  expect(firstChanged('a\nb\nc', 'a\nb')).toBe(2); // what is cut off at the end: the last line left
  expect(firstChanged('a', 'x\na')).toBe(1);
  expect(firstChanged(original, original)).toBe(1);
});
