import type { Frame } from '../../../../sims/flashmla/experiments/split/frame.ts';
import type { Values } from '../../../../sims/flashmla/experiments/split/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

const equal = new Array<number>(8).fill(4096);

export const claims = {
  sentences: {
    runs: 'After {time} blocks of time {done.plan} % is read where the caches are cut among all, {done.alone} % with one processor each.',
    planReady:
      'Cut among all, everything is read after {finish.plan} blocks of time, in {count} pieces; with one processor each {done.alone} % is read by now.',
    ready:
      'Cut among all: ready after {finish.plan} blocks of time, {idle.plan} % idle. One processor each: after {finish.alone}, {idle.alone} % idle. {cut} requests were cut and merged.',
  },
  say({ time, finish }) {
    if (time >= Math.max(finish.plan, finish.alone)) return 'ready';
    return time >= finish.plan ? 'planReady' : 'runs';
  },
  scenarios: {
    oneLong: { label: 'One long request: seven processors wait for the eighth', values: {} },
    alone: { label: 'A single request: all processors read it', values: { lengths: [24_576] } },
    equal: {
      label: 'As many equal requests as processors: nothing to cut',
      values: { lengths: equal },
    },
    sixOfEight: {
      label: 'Eight equal requests on six processors',
      values: { lengths: equal, workers: 6 },
    },
    dear: { label: 'Pieces that are dear to start: fewer cuts pay', values: { overhead: 40 } },
    empty: { label: 'A request without a token has one block', values: { lengths: [0, 8192, 0] } },
  },
  bets: {
    more: bet({
      question: 'Sixteen processors in place of eight. Who is ready sooner?',
      before: {},
      change: { workers: 16 },
      outcomes: {
        both: 'Both, in about half the time',
        plan: 'The plan, in about half; the other no sooner',
        none: 'Neither: the long request takes as long',
      },
      judge(changed, before) {
        const faster = (lane: 'plan' | 'alone'): number =>
          last(before).finish[lane] / last(changed).finish[lane];
        if (faster('plan') < 1.3) return 'none';
        return faster('alone') < 1.3 ? 'plan' : 'both';
      },
      because:
        'One processor reads the longest request, however many others stand by. Only a request that is cut can use them.',
    }),
    equal: bet({
      question: 'Eight requests of one length for eight processors. What does the plan gain?',
      before: {},
      change: { lengths: equal },
      outcomes: { much: 'It is twice as fast', little: 'Nothing', worse: 'It is slower' },
      judge(changed) {
        const { ratio } = last(changed);
        return ratio > 1.5 ? 'much' : ratio > 0.99 ? 'little' : 'worse';
      },
      because:
        'Every processor has the same to read already; each cut would cost a start and a merge more. The plan leaves all whole.',
    }),
    dear: bet({
      question:
        'A piece costs 40 blocks to start, in place of 5. How many pieces does the plan make?',
      before: {},
      change: { overhead: 40 },
      outcomes: {
        half: 'Half as many, or fewer',
        same: 'About as many',
        more: 'Half as many again',
      },
      judge(changed, before) {
        const ratio = last(changed).count / last(before).count;
        return ratio < 0.6 ? 'half' : ratio > 1.4 ? 'more' : 'same';
      },
      because:
        'The plan does not ask whether a cut pays: it gives every processor the same budget. Each boundary between two of them is at most one cut.',
    }),
  },
  paper: {
    overhead: {
      what: 'What a piece costs besides its blocks, dense decoding',
      published: '5 blocks',
      source: 'FlashMLA code, csrc/api/dense_decode.h',
      note: 'The setting of the published code; here a knob.',
    },
    block: {
      what: 'Tokens a block',
      published: '64',
      source: 'FlashMLA code, csrc/api/dense_decode.h',
      note: 'The same here.',
    },
    card: {
      what: 'Processors of an H800 for 128 heads and one token, 64 rows of queries each',
      published: '132 / 2 = 66',
      source: 'FlashMLA code, csrc/api/dense_decode.h',
      measured: ({ card }) => card,
      digits: 0,
      note: 'By the same formula; 132 is the number of its multiprocessors.',
    },
    balance: {
      what: 'What the tile scheduler is for',
      published: 'a balanced load across SMs',
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
      measured: ({ idle }) => idle.plan,
      digits: 1,
      unit: '% idle',
      note: 'Idle time of the plan here, for these lengths.',
    },
  },
  repeat: {
    label: 'Merged answers over other scores',
    seeds: 5,
    of: ['mergeOff'],
  },
  words: {
    title: 'Who reads which cache: requests {requests}, processors {workers}',
    titleShort: 'Requests {requests}, processors {workers}',
    caption: 'each as long as its cache; white: where it is cut',
    hint: 'drag: any end',
    tokens: '{tokens} tokens',
    plan: 'cut among all {workers}: ready after {finish} blocks of time',
    planShort: 'cut among all: {finish} blocks of time',
    planName: 'Cut among all',
    alone: 'one processor for each request: ready after {finish}',
    aloneShort: 'one processor each: {finish}',
    aloneName: 'One processor each',
    unit: 'as long with one',
    unitEnd: 'processor each',
    now: 'now: {time}',
    merge: '{pieces} pieces → request {request}',
    mergeShort: '→ request {request}',
    start: 'to start a piece',
    startShort: 'start',
    cut: 'a request that is cut',
    cutShort: 'is cut',
    whole: 'one that stays whole',
    wholeShort: 'whole',
    late: 'ready later than the plan',
    lateShort: 'late',
    cutSays: 'Request {request}, blocks {first} to {end}: read by processor {worker}',
    pieceSays:
      'Request {request}, blocks {first} to {end}, on processor {worker} from {from} to {to}',
    startSays: 'What a piece costs before its first block is read',
    finishSays: '{way}: all is read after {time} blocks of time',
    mergeSays: 'Request {request} is merged from {pieces} pieces, by weights {weights}',
    lengthGrip: 'Tokens of request {request}',
    workersGrip: 'Processors',
    overheadGrip: 'To start a piece',
  },
} satisfies Claims<Values, Frame>;
