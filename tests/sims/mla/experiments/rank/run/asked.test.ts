import { describe, expect, test } from 'vitest';
import { askedOf, shown, written } from '../../../../../../sims/mla/experiments/rank/run/asked.ts';
import { alphabet } from '../../../../../../sims/mla/tasks.ts';
import { worldOf } from '../../../../../../sims/mla/world.ts';

const signs = ['ABCDEFGH', '12345678', '○●△▲□■◇◆'];

describe('questions about cards', () => {
  const { test: questions } = worldOf('recall', 1, '');
  const asked = askedOf('recall', questions);

  test('are 64, eight to each of eight hands of six cards', () => {
    expect(asked.cards.map((cards) => cards.length)).toEqual(new Array(8).fill(6));
    for (const list of [asked.given, asked.sought, asked.right]) expect(list).toHaveLength(shown);
  });

  test('a card is a letter, a digit and a shape', () => {
    for (const card of asked.cards.flat()) {
      expect([...card].map((sign, a) => signs[a].includes(sign))).toEqual([true, true, true]);
    }
  });

  // The answer is read off the cards, as a person would.
  test('the card that has what is given has what is right, at the place that is sought', () => {
    for (let q = 0; q < shown; q++) {
      const hand = asked.cards[Math.floor(q / 8)];
      const found = hand.filter((card) => card.includes(asked.given[q]));
      expect(found).toHaveLength(1);
      expect([...found[0]][asked.sought[q]]).toBe(asked.right[q]);
    }
  });

  test('answers are written in the signs of what is sought', () => {
    const answers = questions.targets.slice(0, 100);
    expect(written(asked, answers)).toBe(asked.right.join(''));
    const wrong = answers.map((answer) => (answer + 1) % 8);
    [...written(asked, wrong)].forEach((sign, q) => {
      expect(signs[asked.sought[q]]).toContain(sign);
      expect(sign).not.toBe(asked.right[q]);
    });
  });
});

describe('questions about text', () => {
  const text = 'call me ishmael. some years ago never mind how long precisely. '.repeat(20);
  const { test: questions } = worldOf('text', 1, text);
  const asked = askedOf('text', questions);

  test('show at most 20 characters that were read, which begin anew with each window', () => {
    expect(asked.given).toHaveLength(shown);
    asked.given.forEach((given, q) => expect([...given]).toHaveLength(Math.min(20, (q % 32) + 1)));
  });

  test('what is given and what is right stand one after the other in the text', () => {
    asked.given.forEach((given, q) => expect(text).toContain(given + asked.right[q]));
    expect([asked.cards, asked.sought]).toEqual([[], []]);
  });

  test('answers are written as characters, as many as there are questions', () => {
    const answers = questions.targets;
    expect(answers.length).toBeGreaterThan(shown);
    expect(written(asked, answers)).toBe(asked.right.join(''));
    expect(written(asked, [0, 1])).toBe(alphabet[0] + alphabet[1]);
  });
});
