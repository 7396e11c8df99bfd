import { expect, test } from 'vitest';
import {
  drawBatch,
  loadCharacters,
} from '../../../../../../sims/fp8/experiments/training/run/characters.ts';
import { shape } from '../../../../../../sims/fp8/network.ts';
import { stream } from '../../../../../../sims/math/random.ts';
import { loadEnglish } from '../../../../../../sims/texts/index.ts';

test('the text is read back from its ids, nine tenths to learn and the last tenth held out', async () => {
  const text = await loadEnglish();
  const { vocabulary, training, heldOut } = await loadCharacters();
  const letters = [...new Set(text)].sort();
  expect(vocabulary).toBe(letters.length);
  expect([...training, ...heldOut].map((id) => letters[id]).join('')).toBe(text);
  expect(Math.abs(heldOut.length - text.length / 10)).toBeLessThan(1);
});

test('a window is a piece of the text, and the next character is the one after it', () => {
  const text = Array.from({ length: 30 }, (_, i) => i);
  const { windows, next } = drawBatch(text, 2000, stream(1, 'batch test'));
  expect(windows).toHaveLength(2000);
  windows.forEach((window, i) => {
    expect(window).toEqual(text.slice(window[0], window[0] + shape.window));
    expect(next[i]).toBe(window[0] + shape.window);
  });
  // Every place that has a next character is drawn, the last one too.
  const last = text.length - shape.window - 1;
  expect(new Set(windows.map(([first]) => first)).size).toBe(last + 1);
});
