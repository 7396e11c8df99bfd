import { expect, test } from 'vitest';
import { stream } from '../../../sims/math/random.ts';
import { characters, recall, recallInputs, windows } from '../../../sims/mla/tasks.ts';

const shape = { sequences: 5, attributes: 3, items: 6, values: 8, queries: 4 };

test('every query has one right item, and the target is its asked attribute', () => {
  const { tokens, context = [], targets } = recall(shape, stream(1, 'recall'));
  expect(tokens.length).toBe(20);
  tokens.forEach(([name, asked], i) => {
    const items = context.slice(6 * Math.floor(i / 4), 6 * Math.floor(i / 4) + 6);
    const matching = items.filter((item) => item.includes(name - 24));
    expect(matching.length).toBe(1);
    const attribute = asked - 48;
    expect(matching[0][attribute]).toBe(attribute * 8 + targets[i]);
    expect(Math.floor((name - 24) / 8)).not.toBe(attribute);
    expect(asked).toBeLessThan(recallInputs(shape));
  });
});

test('the target of each character is the next one, and windows stay inside', () => {
  const { codes, alphabet } = characters('The  Whale!\nCall me Ishmael.');
  expect(Array.from(codes, (c) => alphabet[c]).join('')).toBe('the whale# call me ishmael.');
  const { tokens, targets } = windows(codes, [3, 15], 50, 6, stream(1, 'windows'));
  const text = Array.from(codes).join(',');
  for (let b = 0; b < 50; b++) {
    const window = [tokens[6 * b][0], ...targets.slice(6 * b, 6 * b + 6)];
    expect(text.indexOf(window.join(','))).toBeGreaterThanOrEqual(0);
    for (let i = 0; i < 5; i++) expect(tokens[6 * b + i + 1][0]).toBe(targets[6 * b + i]);
  }
  expect(() => windows(codes, [0, 6], 1, 6, stream(1, 'windows'))).toThrow(
    'windows requires more than 6 characters, got 6',
  );
});

test.each([
  [{ items: 9 }, 'recall requires whole values of at least 9, got 8'],
  [{ attributes: 1 }, 'recall requires whole attributes of at least 2, got 1'],
  [{ items: 0 }, 'recall requires whole items of at least 1, got 0'],
  [{ sequences: NaN }, 'recall requires whole sequences of at least 1, got NaN'],
  [{ queries: 1.5 }, 'recall requires whole queries of at least 1, got 1.5'],
])('a task of %j is refused', (over, message) => {
  expect(() => recall({ ...shape, ...over }, stream(1, 'recall'))).toThrow(message);
});

test('a window that is not in the text is refused', () => {
  const { codes } = characters('call me ishmael');
  const cut = (from: number, to: number) => () =>
    windows(codes, [from, to], 1, 3, stream(1, 'windows'));
  expect(cut(-1, 9)).toThrow('windows requires a part of the 15 characters, got -1 to 9');
  expect(cut(2, 16)).toThrow('windows requires a part of the 15 characters, got 2 to 16');
  expect(cut(NaN, 9)).toThrow('got NaN to 9');
  expect(() => windows(codes, [0, 9], 0, 3, stream(1, 'windows'))).toThrow(
    'windows requires whole batch of at least 1, got 0',
  );
});
