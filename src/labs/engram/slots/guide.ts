import type { Frame } from '../../../../sims/engram/experiments/slots/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/slots/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Five models, alike but for the size of their tables. Play, and watch the lines sink.',
      look: 'stage',
      done: { did: 'play' },
    },
    { text: 'Let them learn to the end.', look: 'transport', done: { did: 'finish' } },
    {
      text: 'Compare the line with the share of facts that have their rows to themselves. It flattens when they fit.',
      look: 'figure:unshared',
      done: { did: 'scrub' },
    },
    {
      text: 'Pin this run, to compare with another.',
      look: 'transport',
      done: { did: 'pin' },
    },
    {
      text: 'Now one wide head in place of two. The memory is the same.',
      look: 'knob:heads',
      done: { knob: 'heads', reaches: (heads) => heads === '1' },
    },
    {
      text: 'Drag the ring: the last model gets other tables, and its wall changes with its loss.',
      look: 'stage',
      done: { changed: 'rows' },
    },
    { text: 'Point at E in the equation.', look: 'strip', done: { did: 'term' } },
  ],
  equations: {
    memoryVector: {
      name: 'Memory vector',
      tex: String.raw`\term{memory}{e_t} = \Big\Vert_{n=2}^{N} \Big\Vert_{k=1}^{\term{heads}{K}} \term{table}{E}[\term{row}{o_{n,k} + z_{t,n,k}}]`,
      source: 'EG eq. 1 and 2, all tables in one as in the demo',
      code: 'memory.ts#readRows',
      terms: {
        memory: { label: 'numbers fetched', line: 'memory.length', value: () => 32 },
        heads: {
          label: 'hash heads an order',
          knob: 'heads',
          line: 'part < rows.length',
          value: (_, { heads }) => Number(heads),
        },
        table: {
          label: 'slots of the largest table, on average',
          knob: 'rows',
          figure: 'loss',
          line: 'table[from + j]',
          value: ({ slots }) => slots[slots.length - 1],
        },
        row: {
          label: 'where a table begins, and the slot in it',
          line: 'rows[part]',
          value: (_, { heads }) => `2 × ${heads}`,
        },
      },
    },
  },
  questions: [
    {
      question: 'Does a larger table cost computing time?',
      answer:
        'No. A token reads one row of each head, however many rows there are. What grows is the memory that holds them.',
    },
    {
      question: 'Why do several narrow heads beat a wide one?',
      answer:
        'In a crowded table a fact is found as long as one of its rows is not spoilt. Where nearly every fact has its rows to itself, the number of heads matters little.',
    },
    {
      question: 'Does the line go on for ever?',
      answer:
        'Until everything worth a row has one. In the toy that is a thousand facts; in a language nobody has seen the end of the list.',
    },
  ],
  departures: [
    'The made world of the budget, with one rule, and ten routed experts for every model.',
    'The thousand facts are not alone: the words of every other window write into the same rows, so a table is fuller than the facts alone make it.',
    'Tables are the largest primes that fit; the axis shows their mean size.',
    'OverEncoding, the averaging baseline of the paper, is drawn as published and not run here.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
