import { expect, test } from 'vitest';
import { choose, longest, names, tell, types, words } from '../../../sims/fim/language.ts';
import { stream } from '../../../sims/math/random.ts';

test('one document, word by word', () => {
  const told = tell({ name: 5, bracket: 2, inside: [0, 11], before: 1 }).join(' ');
  expect(told).toBe('let boat text ; call join ; { sort mix } use boat ;');
});

test('documents: the name comes back, its type follows, brackets match, no word is unknown', () => {
  const random = stream(1, 'language');
  const seen = new Set<string>();
  for (let i = 0; i < 2000; i++) {
    const told = tell(choose(random));
    told.forEach((word) => seen.add(word));
    expect(told.length).toBeLessThanOrEqual(longest);
    expect(told.at(-2)).toBe(told[1]);
    expect(types.indexOf(told[2] as never)).toBe(names.indexOf(told[1] as never) % 4);
    const text = told.join(' ');
    expect(/\( \S+ \S+ \)|\[ \S+ \S+ \]|\{ \S+ \S+ \}|< \S+ \S+ >/.test(text)).toBe(true);
  }
  expect([...seen].sort()).toEqual([...words].sort());
});

test('every word is another: 44 of them, 49 with the sentinels and the padding', () => {
  expect(new Set(words).size).toBe(words.length);
  expect(words).toHaveLength(44);
});
