import { expect, test } from 'vitest';
import { partsOf } from '../../src/page/sentence.ts';

const observed = {
  lanes: { bias: { label: 'Bias', tone: 'deep' as const } },
  metrics: {
    share: { label: 'Share', digits: 2, tone: 'coral' as const },
    loss: { label: 'Loss', digits: 1 },
  },
};
const number = (value: number, digits = 3): string => value.toFixed(digits);

test('paths become the values of the frame, with the digits of their metric and its colour', () => {
  const frame = { step: 7, share: 1.234, way: 'b' };
  expect(partsOf('At {step}: {share} times, {way}.', frame, observed, number)).toEqual([
    { text: 'At ' },
    { text: '7', tone: 'ink' },
    { text: ': ' },
    { text: '1.23', tone: 'coral' },
    { text: ' times, ' },
    { text: 'b', tone: 'ink' },
    { text: '.' },
  ]);
});

test('a lane gives its value the colour of the lane', () => {
  const frame = { loss: { bias: 0.52, none: 1 } };
  expect(partsOf('{loss.bias}', frame, observed, number)).toEqual([{ text: '0.5', tone: 'deep' }]);
});

test('a template without paths is one plain part', () => {
  expect(partsOf('Nothing moves.', {}, observed, number)).toEqual([{ text: 'Nothing moves.' }]);
});
