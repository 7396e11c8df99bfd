import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compress, compressVocabulary, normalize } from '../../../sims/engram/vocabulary.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 12 });

// 1. Values known beforehand: the examples of the paper and the order of the demo's normaliser.
test('spellings that differ in case, accent or a space around share an id', () => {
  const { canonical } = compressVocabulary([
    'Apple',
    ' apple',
    'APPLE',
    'ápple',
    'ａｐｐｌｅ',
    'pear',
  ]);
  expect(canonical).toEqual([0, 0, 0, 0, 0, 1]);
});

test('white space of any length and kind is one id, apart from the empty string', () => {
  const { canonical } = compressVocabulary([' ', '', '\n', ' \t\r\n ', '     ']);
  expect(canonical).toEqual([0, 1, 0, 0, 0]);
});

test.each([
  ['ﬁne', 'fine'], // NFKC takes ligatures apart
  ['résumé', 'resume'],
  ['İstanbul', 'istanbul'],
  ['ΟΔΟΣ', 'οδοσ'], // one letter at a time: no final sigma
  ['\u00a0x\u3000', 'x'], // NFKC makes them spaces
  ['a \n b', 'a b'],
  ['四大发明', '四大发明'],
  ['\u0301', '\u0301'], // nothing but an accent: nothing is left, so it stays
  ['\ue000', ' '], // the demo hides a space behind this one, and gives a space back for any
  ['\ue000a\ue000', ' a '], // also beside others: it is stripped before
])('%j folds to %j', (text, folded) => {
  expect(normalize(text)).toBe(folded);
});

// 2. What defines the result.
test('for any vocabulary, new ids are 0 … V′ − 1 in order of first appearance', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 40 }), (tokens) => {
      const { canonical, keys } = compressVocabulary(tokens);
      expect(keys.length).toBeLessThanOrEqual(tokens.length);
      const firsts = canonical.filter((id, i) => canonical.indexOf(id) === i);
      expect(firsts).toEqual(keys.map((_, id) => id));
    }),
  );
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
      const once = normalize(text);
      if (once !== text) expect(normalize(once)).toBe(once);
    }),
  );
});

test('tokens that are no whole character have their raw string as key, or else their id', () => {
  const { canonical } = compressVocabulary(['\uFFFD', '\uFFFD', 'ł', 'x\uFFFD', 'x']);
  expect(new Set(canonical).size).toBe(5);
  const withRaw = compressVocabulary(['\uFFFD', 'ł', '\uFFFD'], ['ł', 'Å', 'ł']);
  expect(withRaw.canonical).toEqual([0, 0, 0]); // as in the demo: a raw string meets a word
});

// 3. What must not matter.
test('masked ids pass unchanged', () => {
  const compression = compressVocabulary(['b', 'a', 'B']);
  expect([-100, -1, 0, 1, 2].map((id) => compress(id, compression))).toEqual([-100, -1, 0, 1, 0]);
});

// 6. What is refused.
test('an unknown id is refused by name', () => {
  const compression = compressVocabulary(['a', 'b']);
  expect(() => compress(2, compression)).toThrow('compress requires an id below 2, got 2');
  expect(() => compress(0.5, compression)).toThrow('compress requires an id below 2, got 0.5');
  expect(() => compressVocabulary(['a'], [])).toThrow(
    'compressVocabulary requires one raw string a token, got 0 for 1',
  );
  expect(() => compress(0, { canonical: [NaN], keys: [] })).toThrow(
    'compress requires whole canonical ids of at least 0, got NaN',
  );
});
