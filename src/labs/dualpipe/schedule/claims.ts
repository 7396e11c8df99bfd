import type { Frame, Lane } from '../../../../sims/dualpipe/experiments/schedule/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/schedule/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

/** Idle time of a schedule, as the simulator runs it at the present durations. */
const idleOf =
  (lane: Lane) =>
  ({ idles }: Frame): number =>
    idles[lane];

export const claims = {
  sentences: {
    runs: 'The idlest device waits {idle} of {makespan}. On the same clock DualPipe idles {idles.dualpipe} of {makespans.dualpipe}, with nothing fused {idles.apart} of {makespans.apart}, 1F1B {idles.oneForward} of {makespans.oneForward}.',
    still:
      'It stands still at {makespan}: devices wait for one another, each for what the other would do later. DualPipe as it is takes {makespans.dualpipe}.',
  },
  say: ({ stuck }) => (stuck.length > 0 ? 'still' : 'runs'),
  scenarios: {
    official: { label: 'As in the code, half of a fused slot hidden', values: {} },
    table: {
      label: 'Nothing hidden: fusing costs more than it saves',
      values: { hidden: 0 },
    },
    whole: { label: 'The shorter half wholly hidden', values: { hidden: 1 } },
    oneForward: { label: '1F1B: the pipe fills and drains', values: { schedule: 'oneForward' } },
    folded: {
      label: 'DualPipeV: the same on half as many devices',
      values: { schedule: 'dualpipev' },
    },
    last: { label: 'Weight parts last: holes stay holes', values: { variant: 'last', hidden: 0 } },
    still: { label: 'The far direction first: it stands still', values: { variant: 'swap' } },
  },
  bets: {
    fuse: bet({
      question:
        'A fused slot that hides nothing takes F + B. Is fusing still as good as running F, then B?',
      before: {},
      change: { hidden: 0 },
      outcomes: {
        better: 'Better: the step is shorter',
        same: 'It makes no difference',
        worse: 'Worse: the step is longer',
      },
      judge: (changed) => {
        const { dualpipe, apart } = last(changed).makespans;
        return dualpipe < apart ? 'better' : dualpipe === apart ? 'same' : 'worse';
      },
      because:
        'A fused slot starts when both of its halves can and hands both on at its end: neighbours wait longer. Only what it hides pays for that.',
    }),
    more: bet({
      question: 'Twice as many micro-batches. How long does DualPipe’s idlest device stand idle?',
      before: {},
      change: { beyond: 12 },
      outcomes: { half: 'Half as long', same: 'As long as before', twice: 'Twice as long' },
      judge: (changed, before) => {
        const ratio = last(changed).idles.dualpipe / last(before).idles.dualpipe;
        return ratio < 0.75 ? 'half' : ratio < 1.5 ? 'same' : 'twice';
      },
      because:
        'Idle are the devices while the pipe fills and drains, and that depends on the stages alone. The step becomes longer, so the share of it falls.',
    }),
  },
  paper: {
    oneForward: {
      what: 'Idle time of 1F1B',
      published: '(PP − 1)(F + B)',
      source: 'V3 table 2',
      measured: idleOf('oneForward'),
      digits: 2,
      note: 'Published as a formula; the chart beside the run computes it.',
    },
    zeroBubble: {
      what: 'Idle time of ZB1P',
      published: '(PP − 1)(F + B − 2W)',
      source: 'V3 table 2',
      measured: idleOf('zeroBubble'),
      digits: 2,
      note: 'With an order of ours that meets the formula; its authors’ own was not read again.',
    },
    dualpipe: {
      what: 'Idle time of DualPipe',
      published: '(PP/2 − 1)(F&B + B − 3W)',
      source: 'V3 table 2',
      measured: idleOf('dualpipe'),
      digits: 2,
      note: 'Exact where F = W = B − W, for the idlest device; near elsewhere.',
    },
    held: {
      what: 'Chunks that a device holds with DualPipe',
      published: 'PP + 1',
      source: 'V3 table 2',
      measured: ({ peaks }) => peaks.dualpipe,
      digits: 0,
    },
    saved: {
      what: 'What DualPipe saved in V3’s training',
      published: 'not published',
      source: 'V3 §3.2',
      note: 'Only formulas are: the times here are computed, not V3’s.',
    },
  },
  words: {
    gpipeOwn: 'GPipe',
    oneForwardOwn: '1F1B',
    zeroBubbleOwn: 'ZB1P',
    dualpipeOwn: 'DualPipe',
    dualpipevOwn: 'DualPipeV',
    headBoth: 'Fed from both ends, the devices wait less and a step is over sooner.',
    headBothShort: 'Fed from both ends, a step is over sooner.',
    headThere: 'Every micro-batch goes there and back, through half as many devices.',
    headThereShort: 'There and back on half as many devices.',
    headOne: 'Fed from one end, the devices wait while the pipe fills and drains.',
    headOneShort: 'Fed from one end, the devices wait.',
    headNot: 'Fed from both ends, yet here it is no better than 1F1B.',
    headNotShort: 'Here it is no better than 1F1B.',
    headCosts: 'Fused slots hide too little here: not fused, the step is shorter.',
    headCostsShort: 'Here fusing makes the step longer.',
    headStill: 'Devices wait for one another.',
    unit: 'forward times',
    unitOf: 'units; a forward takes {forward}',
    other: 'with 1F1B: {time}',
    step: 'for a step with {own}; {name}: {time}',
    allWait: 'Every device waits {idle}.',
    someWait: 'Some devices wait {idle}, the longest.',
    oneWaits: 'Device {from} waits longest: {idle}.',
    rowWaits: 'Devices {from} to {to} wait longest: {idle}.',
    example: 'one forward and one backward at once',
    still: 'Stands still',
    stillAt: 'from time {time} on, each waits for the other',
    forward: 'forward',
    input: 'backward',
    weight: 'weights',
    fused: 'two at once',
    forwardName: 'How long a forward takes',
    inputName: 'How long a backward for inputs takes',
    weightName: 'How long a backward for weights takes',
    fusedName: 'A forward and a backward in one slot',
    drag: 'drag an edge',
    rank: 'device {rank}',
    waits: '{rank} waits',
    peakOf: 'Device {rank} holds at most {peak} chunks at once',
    idleOf: 'Coral: device {rank} stands idle',
    entersFirst: 'blue enters at device 1 ▸',
    entersLast: 'teal enters at the last ▸',
    forwardOf: 'forward of micro-batch {batch}, {from} to {to}',
    backwardOf: 'full backward of micro-batch {batch}, {from} to {to}',
    inputOf: 'backward of micro-batch {batch} for inputs, {from} to {to}',
    weightOf: 'backward of micro-batch {batch} for weights, {from} to {to}',
    fusedOf: 'fused: forward of micro-batch {batch}, backward of {back}, {from} to {to}',
    waitedFor: 'waited for device {rank}',
    waitedSelf: 'right after its own last slot',
    worst: 'On the same clock: how long the idlest device of each schedule works, then waits',
    worstShort: 'The idlest device: works, then waits',
    idle: 'idle',
    dualpipe: 'DualPipe',
    apart: 'not fused',
    zeroBubble: 'ZB1P',
    oneForward: '1F1B',
    gpipe: 'GPipe',
    dualpipeKind: 'fed from both ends, two at once',
    dualpipeKindShort: 'both ends',
    apartKind: 'fed from both ends, one after the other',
    apartKindShort: 'both ends',
    zeroBubbleKind: 'one end, weight parts fill the gaps',
    zeroBubbleKindShort: 'one end, fills gaps',
    oneForwardKind: 'one end, forward and backward in turn',
    oneForwardKindShort: 'one end, in turn',
    gpipeKind: 'one end, all forwards first',
    gpipeKindShort: 'one end, in bulk',
    dualpipeName: 'DualPipe',
    apartName: 'DualPipe, each fused slot as F, then B',
    zeroBubbleName: 'ZB1P',
    oneForwardName: '1F1B',
    gpipeName: 'GPipe',
    stripSays: '{name}: {idle} of {makespan} idle on its idlest device',
    stripEnd: '{makespan} · {share} % idle',
    stripEndShort: '{makespan} · {share} %',
  },
} satisfies Claims<Values, Frame>;
