/** A wrong name does not compile: the checker complains where one of these mistakes is none. */
import { expect, test } from 'vitest';
import type { Each, Observed } from '../sims/contract/frame.ts';
import { bet, type Claims } from '../src/labs/contract/claims.ts';
import type { Figures } from '../src/labs/contract/figures.ts';
import type { Guide } from '../src/labs/contract/guide.ts';

const lanes = {
  bias: { label: 'Bias', tone: 'deep' },
  none: { label: 'None', tone: 'coral' },
} as const;
type Frame = {
  readonly step: number;
  readonly loss: Each<typeof lanes>;
  readonly load: readonly number[];
};
type Values = { readonly rate: number };

export const frame = {
  lanes,
  metrics: { step: { label: 'Step' }, loss: { label: 'Loss' } },
} satisfies Observed<Frame>;

export const figures = {
  loss: { kind: 'lines', title: 'Loss', place: 'rest', x: 'step', y: 'loss' },
  one: { kind: 'lines', title: 'One', place: 'rest', x: 'step', y: 'loss.bias', lanes: ['bias'] },
  // @ts-expect-error a figure of what no frame holds
  wrong: { kind: 'lines', title: 'Wrong', place: 'rest', x: 'step', y: 'loss.both' },
  // @ts-expect-error a list is no number to draw a line of
  list: { kind: 'lines', title: 'List', place: 'rest', x: 'step', y: 'load' },
} satisfies Figures<Values, Frame>;

export const claims = {
  sentences: {},
  scenarios: {},
  paper: {},
  bets: {
    right: bet({
      ...{ question: '', before: {}, change: { rate: 1 }, because: '' },
      outcomes: { falls: 'It falls', rises: 'It rises' },
      judge: (changed) => (changed[0].loss.bias < 0 ? 'falls' : 'rises'),
    }),
    wrong: bet({
      ...{ question: '', before: {}, change: { rate: 1 }, because: '' },
      outcomes: { falls: 'It falls', rises: 'It rises' },
      // @ts-expect-error an outcome that nobody can bet on
      judge: () => 'stays',
    }),
  },
} satisfies Claims<Values, Frame>;

export const guide = {
  equations: {},
  questions: [],
  departures: [],
  tour: [
    { text: '', look: 'figure:loss', done: { knob: 'rate', reaches: (rate) => rate > 1 } },
    // @ts-expect-error a figure that is not there
    { text: '', look: 'figure:losses', done: { step: 1 } },
    // @ts-expect-error a knob that is not there
    { text: '', look: 'transport', done: { changed: 'speed' } },
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;

test('the mistakes above are marked, and svelte-check holds them to it', () => {
  expect(Object.keys(figures)).toHaveLength(4);
});
