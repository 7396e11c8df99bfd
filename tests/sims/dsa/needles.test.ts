import { expect, test } from 'vitest';
import { batchOf, haystack, isByName, toy } from '../../../sims/dsa/needles.ts';
import { stream } from '../../../sims/math/random.ts';

const texts = Array.from({ length: 20 }, (_, i) => haystack(stream(i, 'text')));

test('16 names stand once, the other 16 share all other places', () => {
  for (const { names } of texts) {
    const counts = new Map<number, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    const once = [...counts.values()].filter((count) => count === 1);
    expect(names).toHaveLength(toy.items);
    expect(once.length).toBeGreaterThanOrEqual(toy.needles);
    expect(Math.max(...names)).toBeLessThan(toy.names);
  }
});

test('twelve questions ask for a name that stands once, four for one of the last four places', () => {
  for (const { names, values, questions } of texts) {
    expect(questions).toHaveLength(toy.questions);
    expect(questions.filter(isByName)).toHaveLength(toy.questions - toy.near);
    for (const { asked, place, answer } of questions) {
      expect(answer).toBe(values[place]);
      if (asked < toy.names) {
        expect(names.filter((name) => name === asked)).toHaveLength(1);
        expect(names[place]).toBe(asked);
      } else {
        expect(asked - toy.names).toBe(place);
        expect(place).toBeGreaterThanOrEqual(toy.items - toy.back);
      }
    }
  }
});

test('needles stand anywhere: a window of 64 has a quarter of them', () => {
  const places = texts.flatMap(({ questions }) =>
    questions.filter(isByName).map(({ place }) => place),
  );
  const near = places.filter((place) => place >= toy.items - 64).length / places.length;
  expect(Math.abs(near - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / places.length));
});

test('the same chance, the same text; another, another', () => {
  expect(haystack(stream(3, 'text'))).toEqual(texts[3]);
  expect(haystack(stream(3, 'other'))).not.toEqual(texts[3]);
});

test('a batch has its texts one after the other, and each question one id', () => {
  const { questions } = texts[1];
  const batch = batchOf(texts.slice(0, 2));
  expect(batch.sequences).toBe(2);
  expect([...batch.names.subarray(toy.items)]).toEqual(texts[1].names);
  expect([...batch.values.subarray(0, toy.items)]).toEqual(texts[0].values);
  expect([...batch.positions.subarray(toy.items - 1, toy.items + 1)]).toEqual([255, 0]);
  questions.forEach((question, i) => {
    const at = toy.questions + i;
    expect(batch.answers[at]).toBe(question.answer);
    expect(batch.places[at]).toBe(question.place);
    expect(batch.byName[at]).toBe(isByName(question) ? question.asked : -1);
    expect(batch.byPlace[at]).toBe(isByName(question) ? -1 : question.place);
  });
  expect(() => batchOf([])).toThrow('batchOf requires whole texts of at least 1, got 0');
});
