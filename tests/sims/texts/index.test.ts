import { expect, test } from 'vitest';
import { loadTexts } from '../../../sims/texts/index.ts';

test('each text has its length, and is what it says', async () => {
  const { english, code, chinese, arithmetic } = await loadTexts();
  expect(english.length).toBeGreaterThan(300_000);
  expect(english).toContain('Call me Ishmael.');
  expect(code.length).toBeGreaterThan(70_000);
  expect(code).toContain('export function updateBias');
  expect(chinese.length).toBe(46_000);
  expect(chinese.startsWith('河边的小城')).toBe(true);
  expect(arithmetic.length).toBe(60_000);
});

test('every sum is right', async () => {
  const { arithmetic } = await loadTexts();
  const sums = arithmetic.split(';').slice(0, -1); // the last one is cut off
  expect(sums.length).toBeGreaterThan(6000);
  for (const each of sums) {
    const [, a, b, c] = /^(\d+)\+(\d+)=(\d+)$/.exec(each) ?? [];
    expect(Number(a) + Number(b), each).toBe(Number(c));
  }
});

test('the texts are the same every time', async () => {
  expect(await loadTexts()).toEqual(await loadTexts());
});

test('Chinese is written in Chinese characters and full-width signs', async () => {
  const { chinese } = await loadTexts();
  expect(chinese).toMatch(/^[\p{Script=Han}，。？！：；、（）\n]+$/u);
});
