import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** States of the table, and places of the unseen text. */
const lanes = {
  learned: { label: 'table as learned', tone: 'deep' },
  empty: { label: 'empty table', tone: 'coral' },
  poisoned: { label: 'one slot poisoned', tone: 'coral' },
  first: { label: 'after the first letter of a word', tone: 'coral' },
  inside: { label: 'after three letters or more', tone: 'teal' },
  all: { label: 'everywhere', tone: 'ink' },
} as const;

/** The model after so many steps, reading the sentence whole and poisoned. */
export type Frame = {
  readonly step: number;
  readonly loss: Each<typeof lanes, number, 'learned' | 'empty'>; // on the held-out places
  readonly gate: Each<typeof lanes, number, 'first' | 'inside' | 'all'>; // mean on those places
  readonly harmText: number; // mean growth over the held-out places, each with its own rows poisoned
  readonly characters: readonly string[]; // the character read last at each place
  readonly gates: Vector; // α when it has been read
  readonly losses: Each<typeof lanes, Vector, 'learned' | 'poisoned'>; // of the next character
  readonly harm: number; // mean growth of the loss where a poisoned row is read
  readonly struck: number; // places of the sentence that read a poisoned row
  readonly struckText: number; // % of the held-out places that do
  readonly place: number; // poisoned character, from 1
  readonly length: number;
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    loss: { label: 'Loss on unseen text' },
    gate: { label: 'Gate', digits: 2 },
    harm: { label: 'Harm in the sentence', tone: 'coral' },
    harmText: { label: 'Harm on unseen text, each place poisoned in turn', tone: 'coral' },
    struck: { label: 'Places struck', digits: 0 },
    struckText: { label: 'Unseen text struck', unit: '%', digits: 1 },
    place: { label: 'Poisoned character', digits: 0 },
  },
} satisfies Observed<Frame>;
