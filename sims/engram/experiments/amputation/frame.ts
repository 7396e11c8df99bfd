import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** The model with its table and with zeros in its place, and what is asked. */
const lanes = {
  whole: { label: 'as trained', tone: 'deep' },
  zeroed: { label: 'table zeroed', tone: 'coral' },
  facts: { label: 'facts', tone: 'deep' },
  exceptions: { label: 'exceptions', tone: 'ink' },
  rule: { label: 'rule', tone: 'teal' },
} as const;

export type ByTable<T = number> = Each<typeof lanes, T, 'whole' | 'zeroed'>;

/** Of each task the first questions  [tasks][questions] */
export type Texts<T = string> = readonly (readonly T[])[];

/** Accuracies in % with the table and without it, and the gate, after so many steps. */
export type Frame = {
  readonly step: number;
  readonly facts: ByTable;
  readonly exceptions: ByTable;
  readonly rule: ByTable;
  readonly accuracy: ByTable<Vector>; // [tasks]
  readonly gates: Vector; // [tasks], mean α
  readonly gate: Each<typeof lanes, number, 'facts' | 'exceptions' | 'rule'>; // mean α
  readonly table: boolean; // whether it is there
  readonly questions: Texts<readonly string[]>; // their six words
  readonly answers: Texts;
  readonly said: ByTable<Texts>; // the likeliest answer
  readonly sure: ByTable<readonly Vector[]>; // [tasks][questions], its probability
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    facts: { label: 'Facts', unit: '%', digits: 0 },
    rule: { label: 'Rule', unit: '%', digits: 0 },
    exceptions: { label: 'Exceptions', unit: '%', digits: 0 },
    gate: { label: 'Gate', digits: 2 },
  },
} satisfies Observed<Frame>;
