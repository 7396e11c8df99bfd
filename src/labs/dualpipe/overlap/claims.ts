import type { Frame } from '../../../../sims/dualpipe/experiments/overlap/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/overlap/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    hidden:
      'Everything that is sent hides: together they take {together}, as long as computing alone; in turn {serial}. Of a step of 1F1B, both ends and split backwards save {fromEnds} %, overlap {fromOverlap} % more.',
    exposed:
      'For {exposed} nothing computes: together they take {together}, in turn {serial}, and {hidden} % of what is sent hides. Of a step of 1F1B, both ends and split backwards save {fromEnds} %, overlap {fromOverlap} % more.',
    none: 'Nothing is sent, so nothing can be hidden: {together} either way. Fusing alone makes the step {steps.fused} long, in place of {steps.apart}.',
  },
  say: ({ exposed, sending }) => (sending === 0 ? 'none' : exposed > 1e-9 ? 'exposed' : 'hidden'),
  scenarios: {
    even: { label: 'About one to one, as in V3: all of it hides', values: {} },
    none: { label: 'Nothing to send: fusing only hurts', values: { communication: 0 } },
    slow: { label: 'A network half as fast: sending decides', values: { communication: 2 } },
    long: { label: 'A long step: what overlap saves stays', values: { beyond: 24 } },
    deep: { label: 'Sixteen stages', values: { ranks: 'sixteen' } },
  },
  bets: {
    twice: bet({
      question: 'Sending takes twice as long. How long is a fused slot?',
      before: {},
      change: { communication: 2 },
      outcomes: {
        same: 'As long as before: it still hides',
        sending: 'As long as sending alone',
        both: 'As long as everything in turn',
      },
      judge: (changed, before) => {
        const { together, sending } = last(changed);
        if (together <= last(before).together) return 'same';
        return together <= sending + 1e-9 ? 'sending' : 'both';
      },
      because:
        'The two lanes run beside each other, so a slot is as long as the longer of them, plus what must wait in its order.',
    }),
    source: bet({
      question:
        'Of all that DualPipe saves over 1F1B here, is more due to overlap or to feeding from both ends with split backwards? Take 64 micro-batches.',
      before: {},
      change: { beyond: 24 },
      outcomes: { overlap: 'Overlap', even: 'About the same', ends: 'Both ends, split backwards' },
      judge: (changed) => {
        const { fromEnds, fromOverlap } = last(changed);
        const ratio = fromOverlap / fromEnds;
        return ratio > 1.25 ? 'overlap' : ratio > 0.8 ? 'even' : 'ends';
      },
      because:
        'Idle time at both ends of a step does not grow with the micro-batches. What every slot hides grows with them.',
    }),
  },
  paper: {
    ratio: {
      what: 'Computing to communicating in V3',
      published: 'about 1 : 1',
      source: 'V3 §3.2.1',
      measured: ({ computing, sending }) => (sending > 0 ? computing / sending : undefined),
      digits: 2,
      unit: ': 1',
      note: 'Six parts that compute against four transfers: 1.5 where one transfer is as long as one part.',
    },
    hidden: {
      what: 'Sending that hides within a pair of a forward and a backward',
      published: 'can be fully hidden',
      source: 'V3 §3.2.1',
      measured: ({ hidden }) => hidden,
      digits: 0,
      unit: '%',
      note: 'With parts of equal length and a scheduler of ours; kernels that share a GPU are not modelled.',
    },
    cores: {
      what: 'Cores of an H800 given to communication',
      published: '20 of 132',
      source: 'V3 §3.2',
      note: 'Here sending takes nothing away from computing.',
    },
  },
  words: {
    title: 'A forward and a backward of one layer, on one device',
    fused: 'together, in one slot',
    turn: 'in turn',
    unit: 'a forward and a backward together',
    one: '1: a forward of attention',
    other: 'one after the other: {serial}',
    all: 'all that is sent is hidden',
    part: '{hidden} % of what is sent is hidden',
    none: 'nothing is sent',
    computes: 'computes',
    sends: 'sends',
    drag: 'drag: how long a transfer takes',
    dragShort: 'drag a transfer',
    communicationName: 'How long one transfer takes',
    attention: 'attn',
    mlp: 'MLP',
    weights: 'W',
    dispatch: 'send',
    combine: 'back',
    attentionForward: 'Attention, forward',
    dispatchForward: 'Dispatch to the experts, forward',
    mlpForward: 'Experts, forward',
    combineForward: 'Combine, forward',
    combineBackward: 'Combine, backward',
    mlpInput: 'Experts, backward for inputs',
    mlpWeights: 'Experts, backward for weights',
    dispatchBackward: 'Dispatch, backward',
    attentionInput: 'Attention, backward for inputs',
    attentionWeights: 'Attention, backward for weights',
    says: '{name}: {from} to {to}',
    idle: 'Nothing computes: {from} to {to}',
    key: 'pale: forward · full: backward · teal: sent · coral: nothing computes',
    parts: 'send, back: tokens go to the experts and return · W: gradients of weights',
    keyShort: 'pale: forward, full: backward, teal: sent',
    step: 'A whole step of such slots: {count} micro-batches, {ranks} stages',
    stepShort: 'A whole step of such slots',
    oneForward: '1F1B',
    zeroBubble: 'ZB1P',
    apart: 'both ends',
    fusedStep: 'and fused',
    apartName: 'DualPipe, nothing fused',
    fusedName: 'DualPipe',
    stepSays: '{name}: the step takes {time}',
    fromEnds: '−{percent} %: both ends, split backwards',
    fromOverlap: '−{percent} %: overlap',
    lost: '+{percent} %: fusing hides nothing',
    fromEndsShort: '−{percent} %',
    fromOverlapShort: '−{percent} %',
    lostShort: '+{percent} %',
  },
} satisfies Claims<Values, Frame>;
