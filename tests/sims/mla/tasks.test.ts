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
