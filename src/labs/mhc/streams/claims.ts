import type { Frame } from '../../../../sims/mhc/experiments/streams/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/streams/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    start:
      'Before the first layer: the mean of the streams is {startMean}. Only mixing follows; no layer adds anything.',
    mixed:
      'After layer {layer} the sizes of mHC’s streams add up to {flow.mhc} times what went in, and they could be told apart for {told} layers. HC’s add up to {flow.hc} times; {outside} of its streams are outside the range they began in, {flipped} have another sign.',
  },
  say: ({ layer }) => (layer === 0 ? 'start' : 'mixed'),
  scenarios: {
    nearIdentity: {
      label: 'Near the identity: the streams last for most of the depth',
      values: {},
    },
    nearer: { label: 'Nearer still: they outlast all sixty layers', values: { stay: 8 } },
    merged: { label: 'No pull to stay: one stream after two or three layers', values: { stay: 0 } },
    noisy: { label: 'Noisy logits: they merge early', values: { noise: 3 } },
    outOfRange: {
      label: 'HC with more spread: far outside the range',
      values: { spread: 0.3 },
    },
    equalStreams: {
      label: 'Equal streams stay equal, except in HC',
      values: { start: [0.5, 0.5, 0.5, 0.5] },
    },
    drift: {
      label: 'One iteration: rows are right, the mean drifts by up to a quarter',
      values: { iterations: 1, noise: 3 },
    },
  },
  bets: {
    noisier: bet({
      question:
        'Logits three times as noisy. For how many layers can the streams of mHC be told apart?',
      before: {},
      change: { noise: 3 },
      outcomes: {
        fewer: 'For less than half as many',
        same: 'For about as many',
        more: 'For more',
      },
      judge: (changed, before) => {
        const ratio = last(changed).told / Math.max(1, last(before).told);
        return ratio < 0.5 ? 'fewer' : ratio <= 1.1 ? 'same' : 'more';
      },
      because:
        'Every layer shrinks the differences by a factor, about its |λ₂|; 1 keeps them, 0 makes all streams equal. Noise makes some layers exchange streams in earnest, and what has been averaged cannot be taken apart again.',
    }),
    lessSpread: bet({
      question:
        'HC with a third of the spread, 0.05. Do its four streams stay in the range they began in?',
      before: {},
      change: { spread: 0.05 },
      outcomes: { none: 'All four', some: 'Some leave it', all: 'All leave it' },
      judge: (changed) => {
        const { outside, start } = last(changed);
        return outside === 0 ? 'none' : outside < start.length ? 'some' : 'all';
      },
      because:
        'Nothing holds a sum at 1 or a sign at plus: less spread makes the walk slower, it does not give it a limit. Weights that are non-negative and sum to 1 do.',
    }),
  },
  paper: {
    secondEigenvalue: {
      what: '|λ₂| of single layers, 1st, 30th and 60th; here: the last layer',
      published: '0.673, 0.970, 0.962',
      source: 'mHC fig. 8, read off the figure',
      measured: ({ second }) => second,
      digits: 3,
      note: 'Chosen by the logit of staying: 5 gives most layers what the paper’s later layers have.',
    },
    meanShare: {
      what: 'Mean of the streams after mixing, as a share of the first',
      published: '1',
      source: 'mHC eq. 6',
      measured: ({ startMean, mean }) =>
        Math.abs(startMean) > 1e-9 ? mean.mhc / startMean : undefined,
      digits: 4,
      note: 'Exact for columns that sum to 1; twenty iterations leave a little.',
    },
  },
  repeat: {
    label: 'Spread of the streams in the end, over five seeds',
    seeds: 5,
    of: ['spread.hc', 'spread.rows'],
    against: 'spread.mhc',
  },
  words: {
    heading: 'What mixing leaves: mHC can only average, HC has no bound.',
    headingShort: 'What mixing leaves of the streams',
    scale: 'height: sizes of all streams together; dashed: {times} times what went in',
    scaleShort: 'height: sizes together; dashed: ×{times}',
    hcTitle: 'HC: Hyper-Connections',
    mhcTitle: 'mHC: may only average',
    hcTitleShort: 'HC: no bound',
    mhcTitleShort: 'mHC: only averages',
    unit: 'as much as went in',
    less: 'differences: {part} %',
    absolute: 'differences: {spread}',
    more: 'differences: {times}×',
    atFirst: 'of those at first',
    now: 'HC’s streams now:',
    hatched: 'hatched: negative streams',
    hint: 'drag a ring up or down',
    layer: 'layer {layer} of {layers}',
    dye: 'Dye of stream {n}',
    sizes: 'sizes: {now}; in went {poured}',
    drop: 'Poured into stream {n}: {amount}',
    band: 'mHC, stream {n}: {part} from dye {dye}',
    flood:
      'HC, layer {layer}: its streams are together {times} times as large as what went in, {part} % of that negative',
  },
} satisfies Claims<Values, Frame>;
