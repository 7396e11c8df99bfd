import type { Frame } from '../../../../sims/engram/experiments/tiers/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/tiers/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    free: '{hits.frequent} % of the reads are served by GPU memory. The rest takes {transfer} ms a step, and all of it is hidden behind the blocks before block {layer}.',
    stalls:
      '{hits.frequent} % of the reads are served by GPU memory. The rest takes {transfer} ms a step; {hidden} ms are hidden, and the model waits {stall} ms: {lost.prefetched} % of its throughput.',
  },
  say: ({ stall }) => (stall > 0 ? 'stalls' : 'free'),
  scenarios: {
    prefetched: { label: 'Known in advance: the load hides behind one block', values: {} },
    allOnHost: {
      label: 'The paper’s set-up: the whole table in host memory',
      values: { tiers: [0, 100] },
    },
    firstBlock: {
      label: 'In the first block there is nothing to hide behind',
      values: { layer: 1 },
    },
    slowDisk: {
      label: 'Rows on a slow disk: a deeper layer buys time',
      values: { tiers: [1, 4], disk: 0.05, layer: 2 },
    },
    million: {
      label: 'A million rows: the thousand most frequent serve half',
      values: { rows: 1_000_000, tiers: [0.1, 50] },
    },
    uniform: {
      label: 'All rows equally frequent: a cache serves only its share',
      values: { exponent: 0 },
    },
  },
  bets: {
    deeper: bet({
      question:
        'With a slow link the model waits. The layer moves from block 2 to block 15. What happens to the waiting time?',
      before: { bandwidth: 0.2 },
      change: { layer: 15 },
      outcomes: { grows: 'It grows', same: 'It stays', shrinks: 'It shrinks, or ends' },
      judge(changed, before) {
        const [now, then] = [last(changed).stall, last(before).stall];
        return now > then ? 'grows' : now < then ? 'shrinks' : 'same';
      },
      because:
        'The addresses follow from the token ids, so the transfer starts with the step. Every block in front of the layer is time in which it goes on.',
    }),
    frequentRows: bet({
      question:
        'Which serves more reads: the most frequent rows kept for good, or the ones read most recently?',
      before: {},
      change: { exponent: 1.2 },
      outcomes: {
        frequent: 'The most frequent',
        recent: 'The most recent',
        same: 'Less than one point apart',
      },
      judge(changed) {
        const { frequent, recent } = last(changed).hits;
        if (Math.abs(frequent - recent) < 1) return 'same';
        return frequent > recent ? 'frequent' : 'recent';
      },
      because:
        'Where reads are independent, as here, no cache beats the one that knows the frequencies. A real text has topics, and there the recent rows have a case.',
    }),
  },
  words: {
    heading: 'A table outside the GPU: do its rows arrive before they are needed?',
    headingShort: 'Do rows from outside arrive in time?',
    rows: 'all rows',
    rowsDrag: 'drag rows:',
    lookups: 'all lookups',
    gpu: 'GPU memory',
    host: 'host memory',
    disk: 'disk',
    gpuShort: 'GPU',
    hostShort: 'host',
    diskShort: 'disk',
    floor: '{floor}: {rows} % of the rows, {lookups} % of the lookups',
    recent: 'dashed: if the GPU kept the rows read last',
    recentSays: 'If the GPU kept the rows read last, it would serve {share} %',
    drag: 'drag',
    gpuName: 'Share of the rows in GPU memory',
    hostName: 'Share of the rows in host memory',
    model: 'The model’s {blocks} blocks; below, the first in time',
    dragLayer: 'drag the block that reads the table',
    dragDeeper: 'drag it deeper: more time',
    layerName: 'Block of the layer',
    block: 'block {n}',
    reads: 'block {n} reads the table',
    blockSays: 'block {n}: {ms} ms of computing',
    waits: 'waits',
    waitSays: 'block {n} waits {ms} ms for its rows',
    fromHost: 'from host {ms} ms',
    fromDisk: 'from disk {ms} ms',
    spare: ', {ms} to spare',
    late: ', {ms} too late',
    fetchSays: '{text}, {late} of them too late',
    due: 'needed here',
    ms: '{ms} ms',
    unit: 'the GPU waits in a step of {tokens} tokens',
    unitShort: 'the GPU waits',
    bare: 'fetched on demand: {ms} ms',
    bareShort: 'on demand {ms} ms',
    link: 'Link to the host: {speed} GB/s (log)',
    dragLink: 'drag its speed',
    linkName: 'Bandwidth from the host',
    measured: 'gold: measured on one H100, {from} to {to} GB/s by size of row',
    measuredShort: 'gold: one H100, {from} to {to} GB/s',
    flagSays:
      'One H100, 8 GB table in host memory, plain PyTorch: rows of 160 B {small} GB/s, of 1,280 B {long}, some read often {favourites}',
  },
  paper: {
    lossSmall: {
      what: 'Throughput lost, 4B dense model, 100B table in host memory',
      published: '1.9 % (9,031.62 to 8,858.28 tokens a second)',
      source: 'EG table 4',
      measured: ({ lost }, { tiers: [onGpu, onHost] }) =>
        onGpu === 0 && onHost === 100 ? lost.prefetched : undefined,
      digits: 2,
      unit: '%',
      note: 'The scenario “the paper’s set-up” measures it. Toy and paper differ: this is the waiting time of the transfer alone. A real system also pays for gathering rows on the host, for launching copies and for sharing the bus.',
    },
    lossLarge: {
      what: 'Throughput lost, 8B dense model',
      published: '2.8 % (6,315.52 to 6,140.02)',
      source: 'EG table 4',
      note: 'Measured on H800 with 512 sequences of 100 to 1,024 tokens, one Engram layer in block 2.',
    },
    hitRate: {
      what: 'Hits of the thousand most frequent of a million rows, exponent 1',
      published: '52 %',
      source: 'Zipf’s law; not in the paper',
      measured: ({ hits }, { rows, exponent, tiers }) =>
        rows === 1_000_000 && exponent === 1 && tiers[0] === 0.1 ? hits.frequent : undefined,
      digits: 0,
      unit: '%',
      note: 'The scenario “a million rows” measures it.',
    },
  },
  repeat: {
    label: 'Hits against Zipf’s law, over five streams of reads',
    seeds: 5,
    of: ['hits.frequent', 'hits.recent'],
    against: 'hits.ideal',
  },
} satisfies Claims<Values, Frame>;
