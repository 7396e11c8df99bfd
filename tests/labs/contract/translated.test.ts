import { expect, test } from 'vitest';
import { textsOf, translated } from '../../../src/labs/contract/translated.ts';

const judge = (): string => 'falls';
const tables = Object.freeze({
  knobs: {
    parameters: {
      method: {
        ...{ kind: 'choice', label: 'Method', symbol: 'γ', default: 'bias' },
        options: { bias: 'Bias', none: 'Nothing' },
      },
    },
  },
  figures: {
    load: {
      ...{ kind: 'bars', title: 'Load', place: 'stage', names: 'texts', x: 'step' },
      marks: [{ axis: 'y', value: 1, label: 'fair share', source: 'V3 §2' }],
      published: [{ label: 'Paper', values: [1, 2], source: 'LF Table 2' }],
    },
    kinds: { kind: 'heat', title: 'Kinds', rowNames: ['Prose', 'Code'], rows: 'Text' },
  },
  claims: {
    sentences: { even: 'At {step}.' },
    scenarios: { own: { label: 'Your own', values: { text: 'not to be translated' } } },
    bets: { faster: { question: 'What happens?', outcomes: { falls: 'It falls' }, judge } },
    paper: { loss: { what: 'Loss', published: 'about 1', source: 'V3' } },
  },
  guide: { departures: ['No dropout.'] },
});

test('every text that a reader sees is found, and nothing else', () => {
  expect(textsOf(tables)).toEqual([
    ...['Method', 'Bias', 'Nothing', 'Load', 'fair share', 'Paper', 'Kinds', 'Prose', 'Code'],
    ...['Text', 'At {step}.', 'Your own', 'What happens?', 'It falls', 'Loss', 'about 1'],
    'No dropout.',
  ]);
});

test('translated tables differ from the others in those texts alone', () => {
  const upper = Object.fromEntries(textsOf(tables).map((text) => [text, text.toUpperCase()]));
  const spoken = translated(tables, upper);
  expect(textsOf(spoken)).toEqual(Object.values(upper));
  expect(spoken.claims.bets.faster.judge).toBe(judge);
  expect(spoken.claims.scenarios.own.values).toBe(tables.claims.scenarios.own.values);
  const back = Object.fromEntries(Object.entries(upper).map(([english, text]) => [text, english]));
  expect(translated(spoken, back)).toEqual(tables);
});

test('a text without a translation stays as it is', () => {
  expect(translated({ title: 'Load' }, {})).toEqual({ title: 'Load' });
});
