import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** The four attentions. */
const lanes = {
  mha: { label: 'MHA', tone: 'coral' },
  gqa: { label: 'GQA, two groups', tone: 'grey' },
  mqa: { label: 'MQA', tone: 'ink' },
  mla: { label: 'MLA', tone: 'deep' },
} as const;

export type Attention = keyof typeof lanes;

/** Some of the test's questions: which attribute of a card stands with the given one; on text, what comes next. */
export type Asked = {
  readonly cards: readonly (readonly string[])[]; // [8][6], 'C5●': the cards of eight questions each
  readonly given: readonly string[]; // [64]
  readonly sought: Vector; // [64], the attribute
  readonly right: readonly string[]; // [64]
};

export type Frame = {
  readonly step: number;
  readonly accuracy: Each<typeof lanes>;
  readonly loss: Each<typeof lanes>;
  readonly cache: Each<typeof lanes>; // numbers a token and layer
  readonly width: Each<typeof lanes>; // numbers a head compares
  readonly weights: Each<typeof lanes>; // parameters of the network
  readonly asked: Asked;
  readonly answers: Each<typeof lanes, string>; // of 64 signs, one a question
  readonly lead: number; // accuracy of MLA above the best of the others
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    accuracy: { label: 'Right answers' },
    loss: { label: 'Loss', unit: 'nats' },
    cache: { label: 'Cached a token', digits: 0, tone: 'teal' },
    width: { label: 'Numbers a head compares', digits: 0, tone: 'deep' },
    weights: { label: 'Weights', digits: 0 },
    lead: { label: 'MLA above the best other', tone: 'deep' },
  },
} satisfies Observed<Frame>;
