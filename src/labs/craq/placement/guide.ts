import type { Frame } from '../../../../sims/craq/experiments/placement/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/placement/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

const count = (failed: readonly number[]): number => failed.reduce((sum, one) => sum + one, 0);

export const guide = {
  tour: [
    {
      text: 'A has failed. Its beads are hollow: the two other copies of each thread answer for it. Push drive A back up.',
      look: 'stage',
      done: { knob: 'failed', reaches: ([a]) => a === 0 },
    },
    {
      text: 'All pillars are alike, in every table. Now pull C alone: the notes’ table is as even as the balanced one.',
      look: 'stage',
      done: { knob: 'failed', reaches: (failed) => failed[2] === 1 && count(failed) === 1 },
    },
    {
      text: 'Pull B alone. E meets B three times in the notes’ table, D once: look at the figure of pairs.',
      look: 'figure:notesPairs',
      done: { knob: 'failed', reaches: (failed) => failed[1] === 1 && count(failed) === 1 },
    },
    {
      text: 'A is gone, and D fails too. Which table suffers most? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Pull three at once until a chain has no copy left: its thread is dashed. Which threes hurt which table?',
      look: 'stage',
      done: { knob: 'failed', reaches: (failed) => count(failed) >= 3 },
    },
    {
      text: 'Point at λ in the equation: a pair of SSDs meets in two chains, no pair more.',
      look: 'strip',
      done: { did: 'term' },
    },
  ],
  equations: {
    load: {
      name: 'Reads of an SSD',
      tex: String.raw`\term{reads}{R_s} = \sum_{c:\, s \in c} \frac{1}{\term{left}{k_c}}`,
      source: '3FS docs/design_notes.md, in words',
      code: 'placement.ts#readLoad',
      terms: {
        reads: {
          label: 'Of SSD B with fixed threes, its former reads being 1',
          figure: 'reads',
          line: 'taken',
          value: ({ reads }) => reads.fixed[1],
        },
        left: { label: 'Copies of chain c that are left', knob: 'failed', line: 'left' },
      },
    },
    counts: {
      name: 'What a balanced table must have',
      tex: String.raw`\term{chains}{b}\, k = n\, r,\qquad \term{together}{\lambda}\, (n - 1) = r\, (k - 1)`,
      source: '3FS docs/design_notes.md: balanced incomplete block design',
      code: 'design.ts#designCounts',
      terms: {
        chains: { label: 'Chains', line: 'chains', value: ({ needed }) => needed },
        together: {
          label: 'Chains in which each pair meets',
          line: 'together',
          figure: 'balancedPairs',
          value: ({ together }) => together,
        },
      },
    },
    search: {
      name: 'A balanced table by search',
      tex: String.raw`\lvert \{ c : s, t \in c \} \rvert = \lambda,\quad s < t;\qquad \term{tried}{N}`,
      source: 'ours; 3FS solves an integer program',
      code: 'design.ts#findBalanced',
      terms: {
        tried: {
          label: 'SSDs put into chains on the way',
          line: 'tried',
          value: ({ tried }) => tried,
        },
      },
    },
    pairs: {
      name: 'How often two SSDs meet',
      tex: String.raw`\lambda_{st} = \lvert \{ c : s, t \in c \} \rvert,\qquad \term{share}{x_t} = \frac{\lambda_{st}}{r\,(k - 1)}`,
      source: '3FS docs/design_notes.md, in words',
      code: 'placement.ts#failureShares',
      terms: {
        share: {
          label: 'Largest part of A’s reads that one takes, the notes’ second table',
          line: 'taken',
          value: ({ shareOfFirst }) => shareOfFirst.notes,
        },
      },
    },
  },
  questions: [
    {
      question: 'The notes say that each of the others takes 1/5 of A’s reads. Is that wrong?',
      answer:
        'For the table printed there, yes: A shares three chains with D and one with E, so D takes 3/10 and E 1/10. A table in which everyone takes 1/5 exists; the third one here is it.',
    },
    {
      question: 'Why not always a balanced table?',
      answer:
        'The counts must come out whole: with six SSDs and three copies, five targets on each do, four do not. And even where they do, some designs do not exist. Then one looks for the most even table that there is.',
    },
    {
      question: 'Is spreading better in every way?',
      answer:
        'No. With fixed threes, two of the twenty ways to lose three SSDs cost data, but then half of it. Spread out, ten ways do, and each costs one chain. The same is known of copysets in other storage systems.',
    },
    {
      question: 'Why do reads move at all? Could not the tail answer, as before?',
      answer:
        'In chain replication only the tail answers. Here every copy does, so each SSD that fails leaves part of the reads of each of its chains to others.',
    },
  ],
  departures: [
    'Every chain is read alike, and its copies share the reads evenly; real files are not.',
    'Only reads are counted. Writes, and the copying onto a new SSD afterwards, use the same drives.',
    'Six SSDs, as in the notes’ example; the published test had 180 nodes with sixteen each.',
    'The comparison of lost chains is ours; the notes do not speak of it.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
