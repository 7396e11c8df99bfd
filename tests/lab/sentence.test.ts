import { expect, test } from 'vitest';
import { partsOf } from '../../src/lab/sentence.ts';

const metrics = { share: { label: 'Share', digits: 2, tone: 'coral' as const } };
const number = (value: number, digits = 3): string => value.toFixed(digits);
const text = (english: string): string => ({ up: '上' })[english] ?? english;

test('names become the values of the frame, with the digits and the colour of their metric', () => {
  const parts = partsOf(
    'At {step}: {share} times, {way}.',
    { step: 7, share: 1.234, way: 'up' },
    { metrics },
    number,
    text,
  );
  expect(parts).toEqual([
    { text: 'At ' },
    { text: '7', tone: 'ink' },
    { text: ': ' },
    { text: '1.23', tone: 'coral' },
    { text: ' times, ' },
    { text: '上', tone: 'ink' },
    { text: '.' },
  ]);
});

test('a template without names is one plain part', () => {
  expect(partsOf('Nothing moves.', {}, { metrics }, number, text)).toEqual([
    { text: 'Nothing moves.' },
  ]);
});
