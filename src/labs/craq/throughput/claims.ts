import { adapterGibibytes, networkTebibytes, sortRate } from '../../../../sims/craq/published.ts';
import type { Frame } from '../../../../sims/craq/experiments/throughput/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/throughput/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    begin: 'All clients have asked; no answer is there yet.',
    now: 'With {percent} % writes, 3FS’s chain answers {reads.retry} times the reads of one copy, CRAQ’s {reads.query}, the plain chain {reads.plain}: {gain} times as many as where only the tail answers.',
    none: 'Nobody reads: every copy has every write to do, and all three chains are alike.',
  },
  say({ step, percent }) {
    if (percent === 100) return 'none';
    return step === 0 ? 'begin' : 'now';
  },
  scenarios: {
    usual: { label: 'One in ten writes: twice the reads of a plain chain', values: {} },
    reading: { label: 'Nobody writes: every copy counts whole', values: { share: 0 } },
    half: { label: 'Every second one writes: little is left of it', values: { share: 0.5 } },
    hot: {
      label: 'Four chunks for all, often dirty: asking the tail beats coming again',
      values: { chunks: 4 },
    },
    many: {
      label: 'Six copies, one in five writes: no more reads, the way of a write is longer',
      values: { replicas: 6, share: 0.2 },
    },
    single: { label: 'One copy: head and tail in one, no difference', values: { replicas: 1 } },
  },
  bets: {
    none: bet({
      question:
        'Nobody writes any more. How many times the reads of a plain chain does 3FS answer?',
      before: {},
      change: { share: 0 },
      outcomes: { two: 'Twice', three: 'Three times', more: 'More than three times' },
      judge(changed) {
        const { gain } = last(changed);
        return gain > 3.05 ? 'more' : gain > 2.75 ? 'three' : 'two';
      },
      because: 'Three copies answer in place of one, and nothing is ever dirty.',
    }),
    half: bet({
      question:
        'Half of all operations write. How much faster than the plain chain is 3FS at reading?',
      before: {},
      change: { share: 0.5 },
      outcomes: { twice: 'Still twice', some: 'By less than half', slower: 'It is slower' },
      judge(changed) {
        const { gain } = last(changed);
        return gain >= 1.5 ? 'twice' : gain > 1 ? 'some' : 'slower';
      },
      because:
        'Every copy has every write to do, in all three chains. What is left for reads is little, however many share it.',
    }),
    hot: bet({
      question: 'All clients read and write the same four chunks. Who answers most reads?',
      before: {},
      change: { chunks: 4 },
      outcomes: { retry: '3FS', query: 'CRAQ', plain: 'The plain chain' },
      judge(changed) {
        const { plain, query, retry } = last(changed).reads;
        if (plain > Math.max(query, retry)) return 'plain';
        return query > retry ? 'query' : 'retry';
      },
      because:
        'Many chunks are dirty at any time. A copy that asks the tail has its answer two messages later; a client that was sent away waits, comes again, and may meet a dirty chunk once more.',
    }),
  },
  paper: {
    aggregate: {
      what: 'Reads of 180 nodes, with training going on',
      published: 'about 6.6 TiB/s',
      source: '3FS README.md §1',
      measured: () => networkTebibytes(180, 2, 200),
      digits: 1,
      unit: 'TiB/s carried by the network',
      note: '180 × 2 × 200 Gb/s; 6.6 TiB/s is 81 % of it, 37.5 GiB/s a node.',
    },
    sort: {
      what: 'GraySort: 110.5 TiB in 30 min 14 s',
      published: '3.66 TiB/min',
      source: '3FS README.md §2',
      measured: () => sortRate(110.5, 30, 14),
      digits: 3,
      unit: 'TiB/min',
      note: 'By division.',
    },
    cache: {
      what: 'KVCache, reads of one client at the peak',
      published: 'up to 40 GiB/s',
      source: '3FS README.md §3',
      measured: () => adapterGibibytes(400),
      digits: 1,
      unit: 'GiB/s carried by its adapter',
      note: '400 Gb/s; the peak is 86 % of it.',
    },
    readAny: {
      what: 'Who answers reads',
      published: 'write-all-read-any',
      source: '3FS docs/design_notes.md',
      measured: ({ gain }) => gain,
      digits: 2,
      unit: '× plain',
      note: 'Here: reads of 3FS’s chain over those of a plain one, with one in ten writing.',
    },
  },
  repeat: {
    label: 'Reads of the three chains, other clients',
    seeds: 8,
    of: ['reads.plain', 'reads.query', 'reads.retry'],
  },
  words: {
    title: 'Three chains, the same clients',
    hint: 'drag the edge: share of writes',
    hintShort: 'drag the edge',
    writesTap: '{share} % writes',
    readsTap: '{share} % reads',
    bothTap: '{writes} % writes, {reads} % reads',
    tail: 'tail',
    plain: 'plain chain: the tail alone answers',
    query: 'CRAQ: all answer, and ask the tail where a chunk is dirty',
    retry: '3FS: all answer, and send the client away where a chunk is dirty',
    plainShort: 'plain: the tail answers',
    queryShort: 'CRAQ: all, ask the tail',
    retryShort: '3FS: all, send away',
    bound: 'by counting: {bound}',
    plainMore: 'no query, no retry',
    queryMore: '{count} queries a tick',
    retryMore: '{count} retries a tick',
    client: 'a client that waits',
    clientShort: 'client',
    errands: 'queries, “wait”',
    errandsShort: '“wait”',
    dirty: 'dirty chunks',
    numberShort: '1×: one copy',
    number: '1×: reads of one copy that does nothing else',
    copySays:
      'Copy {copy} of {copies}: {reads} % of its time for reads, {writes} % for writes, {errands} % for messages without data; {dirty} % of its chunks are dirty',
    queueSays: 'Queue of copy {copy}: {reads} read, {writes} write',
    readsSays: '{reads} times the reads of one copy; {bound} by counting work',
    shareGrip: 'Share of writes',
  },
} satisfies Claims<Values, Frame>;
