import type { Frame } from '../../../../sims/craq/experiments/throughput/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/throughput/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Three chains, the same clients. Play: in the plain chain they all wait at the tail, and two copies have time to spare.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'Drag the edge to 0 % writes. Three copies answer three times as much as one.',
      look: 'stage',
      done: { knob: 'share', reaches: (share) => share <= 0.01 },
    },
    {
      text: 'Now to half. Every write takes time in every copy, and the three chains come close to each other.',
      look: 'stage',
      done: { knob: 'share', reaches: (share) => share >= 0.5 },
    },
    {
      text: 'All clients want the same four chunks, often dirty. Who answers most? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Add copies, at one in five writes. The figure shows where more of them stop helping.',
      look: 'knob:replicas',
      done: { changed: 'replicas' },
    },
    {
      text: 'Point at w in the equation: a write counts k times, a read once.',
      look: 'strip',
      done: { did: 'term' },
    },
  ],
  equations: {
    bound: {
      name: 'Reads by counting work, in those of one copy',
      tex: String.raw`\term{reads}{R} = \frac{1 - \term{share}{w}}{(1 - w) / \term{copies}{a} + w},\qquad a = k,\ \ a_{\mathrm{plain}} = 1`,
      source: 'ours',
      code: 'service.ts#readBound',
      terms: {
        reads: {
          label: '3FS’s chain, without retries',
          figure: 'byShare',
          line: 'return',
          value: ({ bound }) => bound.retry,
        },
        share: { label: 'Share of writes', knob: 'share', line: 'share' },
        copies: { label: 'Copies that answer reads', knob: 'replicas', line: 'answering' },
      },
    },
    measured: {
      name: 'Reads, measured in a full chain',
      tex: String.raw`R = \frac{1}{\mu\, t} \sum_{i=1}^{t} \term{reads}{n_i}`,
      source: 'ours',
      code: 'steady.ts#measure',
      terms: {
        reads: {
          label: '3FS’s chain now',
          figure: 'reads',
          line: 'reads',
          value: ({ reads }) => reads.retry,
        },
      },
    },
  },
  questions: [
    {
      question: 'Why do reads gain little where many write?',
      answer:
        'A write is work for every copy, a read for one. With k copies and a share w of writes, a copy has (1 − w)/k reads and w writes of each operation to do; with w = 1 nothing is left to share.',
    },
    {
      question: 'Which is better, asking the tail or sending the client away?',
      answer:
        'With many chunks they hardly differ, since few are dirty. With few hot ones asking is ahead here: it has its answer at once, while a client that was sent away may meet a dirty chunk again. But it costs the tail messages, and all copies must be able to reach it.',
    },
    {
      question: 'Can a copy that answers give out something old?',
      answer:
        'No: a copy with a dirty version of the chunk does not answer by itself, and one without has the newest. In plain chain replication the question does not arise, since the tail alone is read. This page counts work, not whether answers are right.',
    },
    {
      question: 'What workloads is this made for?',
      answer:
        'Training data, checkpoints and caches that are written once and read many times: the left end of the curve, where nearly all copies’ bandwidth goes to reads.',
    },
  ],
  departures: [
    'The simulation is ours: nobody published one. A read and a write cost a copy the same, a message takes one tick, jobs are served in order.',
    'Clients take the copies in turn, so that all are asked alike; 3FS lets a client choose.',
    'All three chains allow one pending version for each chunk, as 3FS does; CRAQ has a list of them.',
    'Acknowledgements are free. What a query or “wait” costs is a knob, and its default a guess.',
    'Sizes are not to scale: a copy serves four reads a tick. Compare chains, not speeds.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
