import type { Frame } from '../../../../sims/mhc/experiments/training/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/training/knobs.ts';
import { bet, type Claims, last, type PaperRow } from '../../contract/claims.ts';

const largest = (values: readonly number[]): number => Math.max(...values);

/** One of the eight benchmarks of mHC table 4; a toy has nothing to compare. */
const of27b = (benchmark: string, published: string): PaperRow<Values, Frame> => ({
  what: `27B: plain, HC, mHC on ${benchmark}`,
  published,
  source: 'mHC table 4',
});

export const claims = {
  sentences: {
    calm: 'Step {step}: the loss is {loss.plain} plain, {loss.hc} with HC, {loss.mhc} with mHC. All mixing of HC together multiplies by {gain.hc}, that of mHC by {gain.mhc}. No loss has jumped so far.',
    jumped:
      'Step {step}: the loss is {loss.plain} plain, {loss.hc} with HC, {loss.mhc} with mHC. All mixing of HC together multiplies by {gain.hc}, that of mHC by {gain.mhc}. Steps on which a loss jumped: plain {spikes.plain}, HC {spikes.hc}, mHC {spikes.mhc}.',
  },
  say: ({ spikes }) => (spikes.plain + spikes.hc + spikes.mhc > 0 ? 'jumped' : 'calm'),
  scenarios: {
    harmless: { label: 'At the defaults: a gain of hundreds and more', values: {} },
    jumps: { label: 'A higher rate: in some seeds the loss of HC jumps', values: { rate: 0.05 } },
    sameMaps: {
      label: 'The same rate, the same maps for every token: calm',
      values: { rate: 0.05, dynamic: false },
    },
    lowRate: { label: 'A tenth of the rate: the gain stays small', values: { rate: 0.003 } },
    blow: {
      label: 'A blow: the rate thirtyfold for five steps',
      values: { rate: 0.01, shockAt: 150 },
    },
    oneIteration: {
      label: 'One Sinkhorn iteration: the loss hardly notices',
      values: { iterations: 1 },
    },
    noMixing: { label: 'Fixed mixing: nothing can grow', values: { mixing: false } },
    onlyMixing: { label: 'Only mixing is learned', values: { reading: false, writing: false } },
    switched: {
      label: 'Twenty iterations, then one, in the middle of the run',
      values: {},
      interventions: [{ step: 150, knob: 'iterations', value: 1 }],
    },
  },
  bets: {
    oneIteration: bet({
      question: 'One Sinkhorn iteration in place of twenty. What does mHC show of it?',
      before: {},
      change: { iterations: 1 },
      outcomes: {
        loss: 'A loss at least a tenth higher',
        gain: 'A larger gain on the way back, the loss hardly changed',
        neither: 'Neither',
      },
      judge: (changed, before) => {
        if (last(changed).loss.mhc > 1.1 * last(before).loss.mhc) return 'loss';
        const back = (frames: readonly Frame[]): number =>
          largest(frames.map(({ mhcBackward }) => mhcBackward));
        return back(changed) > 1.2 * back(before) ? 'gain' : 'neither';
      },
      because:
        'Rows are exact after the first iteration; the other nineteen serve the columns, and so the gradient. Every layer here is normalised, and Adam rescales what arrives.',
    }),
    sameMaps: bet({
      question:
        'At a high rate, HC and mHC learn the same maps for all tokens. How often does the loss of HC jump?',
      before: { rate: 0.05 },
      change: { rate: 0.05, dynamic: false },
      outcomes: {
        never: 'Never',
        less: 'Less often than with maps of each token',
        more: 'As often or more',
      },
      judge: (changed, before) => {
        if (last(changed).spikes.hc === 0) return 'never';
        return last(changed).spikes.hc < last(before).spikes.hc ? 'less' : 'more';
      },
      because:
        'A gain alone does no harm where every layer normalises its input: a common factor cancels. At a steady rate, in our runs, only maps that follow the token made the loss of HC jump.',
    }),
    blow: bet({
      question:
        'For five steps the rate is thirty times as high. Which network ends with the lowest loss?',
      before: { rate: 0.01 },
      change: { rate: 0.01, shockAt: 150 },
      outcomes: { plain: 'Plain residual', hc: 'HC', mhc: 'mHC' },
      judge: (changed) => {
        const { plain, hc, mhc } = last(changed).loss;
        const least = Math.min(plain, hc, mhc);
        return plain === least ? 'plain' : hc === least ? 'hc' : 'mhc';
      },
      because:
        'The blow throws all weights far off. HC keeps what it did to its maps, as a gain of millions; the maps of mHC are doubly stochastic whatever their logits have become.',
    }),
  },
  paper: {
    gainHc: {
      what: 'Largest composite gain of HC so far',
      published: '≈ 3,000',
      source: 'mHC §3.1, fig. 3',
      measured: (_frame, _values, frames) => largest(frames.map(({ gain }) => gain.hc)),
      digits: 0,
      note: 'The paper’s is a language model of 27B. Here the size follows the learning rate and the seed; that it grows does not.',
    },
    gainMhc: {
      what: 'Largest composite gain of mHC so far, backward',
      published: '≈ 1.6',
      source: 'mHC §5.4, fig. 7',
      measured: (_frame, _values, frames) => largest(frames.map(({ mhcBackward }) => mhcBackward)),
      digits: 2,
      note: 'Forward it is 1: rows are divided last.',
    },
    finalLoss: {
      what: 'Final loss, mHC against plain',
      published: '−0.021',
      source: 'mHC §5.2',
      measured: ({ loss }) => loss.mhc - loss.plain,
      digits: 3,
      note: 'Another loss, another task: only the sign could agree. At the defaults it is a little lower with mHC in most seeds we looked at, at the highest rate it is not.',
    },
    jumps: {
      what: 'Steps on which the loss of HC jumped',
      published: 'one surge, near step 12,000',
      source: 'mHC fig. 2',
      measured: ({ spikes }) => spikes.hc,
      digits: 0,
      note: 'A jump: above twice the median of the thirty losses before.',
    },
    mixingAlone: {
      what: 'Loss with the mixing map learned, against none; here: HC against plain',
      published: '−0.022',
      source: 'mHC table 1',
      measured: ({ loss }, { mixing, reading, writing }) =>
        mixing && !reading && !writing ? loss.hc - loss.plain : undefined,
      digits: 3,
      note: 'Measured where exactly this map is learned. With none HC is the plain network.',
    },
    mixingAndRead: {
      what: 'The same with mixing and read map',
      published: '−0.025',
      source: 'mHC table 1',
      measured: ({ loss }, { mixing, reading, writing }) =>
        mixing && reading && !writing ? loss.hc - loss.plain : undefined,
      digits: 3,
      note: 'Another loss, another task: what can be compared is the order.',
    },
    allMaps: {
      what: 'The same with all three maps',
      published: '−0.027',
      source: 'mHC table 1',
      measured: ({ loss }, { mixing, reading, writing }) =>
        mixing && reading && writing ? loss.hc - loss.plain : undefined,
      digits: 3,
      note: 'Maps that are not learned are the identity, 1/n and 1, as in the paper.',
    },
    bbh: of27b('BBH', '43.8, 48.9, 51.0'),
    drop: of27b('DROP', '47.0, 51.6, 53.9'),
    gsm8k: of27b('GSM8K', '46.7, 53.2, 53.8'),
    hellaSwag: of27b('HellaSwag', '73.7, 74.3, 74.7'),
    math: of27b('MATH, where HC is ahead', '22.0, 26.4, 26.0'),
    mmlu: of27b('MMLU', '59.0, 63.0, 63.4'),
    piqa: of27b('PIQA', '78.5, 79.9, 80.5'),
    triviaQa: of27b('TriviaQA', '54.3, 56.3, 57.6'),
  },
  repeat: {
    label: 'Five seeds: is a jump luck?',
    seeds: 5,
    of: ['spikes.hc', 'spikes.mhc'],
    against: 'spikes.plain',
  },
  words: {
    title: 'What is multiplied on the way through {layers} layers, while the network learns',
    titleShort: 'Multiplied through {layers} layers',
    plain: 'plain',
    hc: 'HC',
    mhc: 'mHC',
    hcTitle: 'HC: streams mix freely',
    mhcTitle: 'mHC: mixing cannot grow',
    unit: '{lane}, all {layers} layers together',
    paper: 'the paper: up to 3,000',
    times: 'times',
    layer: 'layer {layer}',
    stays: 'near 1 in every layer',
    calm: '{lane}: below 3.2 times',
    cell: '{lane}, step {step}, up to layer {layer}: {times} times',
    loss: 'Loss, log scale: lower is better',
    lossAlike: 'The loss does not tell them apart here',
    lossJumped: 'Loss, lower is better; ▼ it jumped',
    lossSays: '{lane}: loss {loss}',
    jumped: '{lane}: the loss jumped {count} times up to step {step}',
    hint: 'drag right: a learning-rate shock',
    shock: 'shock at step {step}: rate × {times}',
    shockName: 'Step of a learning-rate shock',
    steps: 'step {step} of {steps}, rate {rate}',
    stepsShort: 'step {step} of {steps}',
    isMixing: 'streams mix: on',
    noMixing: 'streams mix: off',
    mapName: 'The mixing map is learned',
  },
} satisfies Claims<Values, Frame>;
