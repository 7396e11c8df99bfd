/** What the page of the long context says. */
import type { Bet, Equation, PaperRow, Question, Scenario, TourStep } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './long.ts';

type Knobs = ValuesOf<typeof parameters>;

const onlyPairs = (from: number, to: number): number[] =>
  Array.from({ length: 32 }, (_, i) => (i >= from && i <= to ? 1 : 0));
const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const figures: Figure<Frame>[] = [
  {
    kind: 'bars',
    title: 'The angle of each pair, as a share of what training showed',
    caption: 'Thirty-two clock hands, the fastest left. Coral: an angle never seen before.',
    place: 'stage',
    series: [
      { values: 'seen', label: 'seen in training', tone: 'deep' },
      { values: 'unseen', label: 'never seen', tone: 'coral' },
    ],
    yAxis: { label: 'share of the trained range', min: 0 },
  },
  {
    kind: 'bars',
    title: 'What the query looks at',
    caption: 'Drag a bar: how strongly query and key use this pair.',
    place: 'stage',
    series: [{ values: 'query', label: 'strength', tone: 'ink' }],
    edits: 'query',
    yAxis: { label: 'strength', min: 0, max: 3 },
  },
  {
    kind: 'curves',
    title: 'Score of the query over distance',
    caption: 'Equal query and key; the curve is sampled, fast pairs turn between its points.',
    place: 'chart',
    x: 'distances',
    y: [
      { values: 'score', label: 'with these frequencies', tone: 'deep' },
      { values: 'before', label: 'as trained', tone: 'grey', dashed: true },
    ],
    at: 'distance',
    xAxis: { label: 'distance in tokens', log: true, min: 1 },
    yAxis: { label: 'score', min: -1, max: 1 },
  },
  {
    kind: 'curves',
    title: 'Tokens for one turn of each pair',
    caption: 'From the fastest pair to the slowest, on a logarithmic scale.',
    unit: 'tokens',
    place: 'chart',
    x: 'pair',
    y: [
      { values: 'after', label: 'with these frequencies', tone: 'deep' },
      { values: 'wavelengths', label: 'as trained', tone: 'grey', dashed: true },
    ],
    xAxis: { label: 'pair', min: 0, max: 31 },
    yAxis: { label: 'tokens', log: true },
    marks: [{ axis: 'y', value: 4096, label: 'context V2 was trained on', source: 'V2 §3.1.4' }],
  },
  {
    kind: 'lines',
    title: 'Tokens the attention spreads over',
    caption: 'Exp of its entropy, over all distances up to here.',
    unit: 'tokens',
    place: 'chart',
    x: 'distance',
    y: ['effective', 'effectivePlain'],
    xAxis: { label: 'context' },
    yAxis: { label: 'tokens', min: 0 },
  },
];

const scenarios: Scenario<Knobs>[] = [
  { label: 'YaRN: no hand leaves what it has seen', values: {} },
  { label: 'As trained: nine hands reach angles never seen', values: { scheme: 'plain' } },
  { label: 'All slowed down: neighbours blur', values: { scheme: 'interpolated' } },
  { label: 'A larger base: some hands still leave', values: { scheme: 'ntk' } },
  { label: 'The ramp of the paper is not that of the code', values: { scheme: 'turns' } },
  { label: 'V2’s report: less sharpening', values: { mscale: 0.707 } },
  { label: 'A query of slow hands only', values: { query: onlyPairs(23, 31) } },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'In place of YaRN all pairs are slowed down 40 times. How well can the token next door be told from the token itself?',
    before: {},
    change: { scheme: 'interpolated' },
    outcomes: ['As well as before', 'At least ten times worse', 'Better'],
    judge(changed, before) {
      const ratio = last(changed).near / last(before).near;
      return ratio < 0.1 ? 1 : ratio > 1.05 ? 2 : 0;
    },
    because:
      'The fast hands tell neighbours apart. YaRN leaves them alone; slowing all of them by 40 makes one step look like a fortieth of one.',
  },
  {
    question:
      'The frequencies stay as trained, the context grows to 40 times. How many of the 32 hands reach angles never seen?',
    before: {},
    change: { scheme: 'plain' },
    outcomes: ['None', 'Nine', 'All of them'],
    judge(changed) {
      const { strangers } = last(changed);
      return strangers === 0 ? 0 : strangers === 32 ? 2 : 1;
    },
    because:
      'Twenty-three hands went all the way round within 4,096 tokens: they have seen every angle. Nine did not, and go on.',
  },
  {
    question:
      'Sharpening is switched off (mscale 0). Over how many tokens does the attention spread at the end?',
    before: {},
    change: { mscale: 0 },
    outcomes: ['Over fewer', 'Over as many', 'Over more'],
    judge(changed, before) {
      const ratio = last(changed).effective / last(before).effective;
      return ratio < 0.99 ? 0 : ratio <= 1.01 ? 1 : 2;
    },
    because:
      'The more tokens compete, the flatter the softmax. Multiplying the logits by m² works against it. It changes no frequency and no cache.',
  },
];

const paper: PaperRow<Knobs, Frame>[] = [
  {
    what: 'Multiplier m of V3, 0.1 ln 40 + 1',
    published: '1.3689',
    source: 'V3 §4.3',
    measured: (frames) => last(frames)?.magnitude,
    digits: 4,
    note: 'V2’s report has 0.0707 ln s + 1 = 1.2608. Both write √t for what multiplies the logits.',
  },
  {
    what: 'Slowest pair, θ over θ′',
    published: '40',
    source: 'V2 §3.1.4: s = 40',
    measured: (frames) => last(frames)?.slowed[31],
    digits: 2,
  },
  {
    what: 'Pair 16, θ over θ′',
    published: '1.82 in the code, 5.05 by the paper’s ramp',
    source: 'DeepSeek-V3 inference/model.py; YaRN arXiv:2309.00071',
    measured: (frames) => last(frames)?.slowed[16],
    digits: 2,
    note: 'The code’s ramp is linear in the index, the paper’s in the turns. They agree up to pair 10 and from pair 23.',
  },
  {
    what: 'Needle found in 128K tokens',
    published: 'at all lengths',
    source: 'V2 Fig. 4; V3 Fig. 8',
    note: 'Not measured here: nothing is trained on this page. V2 trained 1,000 more steps at 32K, V3 twice 1,000, at 32K and 128K.',
  },
];

const equations: Equation<Knobs, Frame>[] = [
  {
    name: 'The new frequencies',
    tex: String.raw`\theta'_i = \term{keep}{\gamma_i}\, \theta_i + (1 - \term{keep}{\gamma_i})\, \frac{\theta_i}{\term{factor}{s}}`,
    source: 'YaRN arXiv:2309.00071; V2 §3.1.4',
    code: 'yarn.ts#yarn',
    terms: {
      keep: { symbol: 'γ', label: 'how much is kept', knob: 'scheme', figure: 3, line: 'keep' },
      factor: {
        symbol: 's',
        label: 'factor',
        knob: 'factor',
        line: 'factor',
        value: (_, { factor }) => factor,
      },
    },
  },
  {
    name: 'The softmax scale',
    tex: String.raw`\frac{\term{m}{m}^2}{\sqrt{d_h + d_h^R}},\qquad \term{m}{m} = 0.1 \cdot \term{mscale}{\text{mscale}} \cdot \ln s + 1`,
    source: 'DeepSeek-V3 inference/model.py',
    code: 'yarn.ts#softmaxScale',
    terms: {
      m: {
        symbol: 'm',
        label: 'multiplier; it acts squared',
        figure: 4,
        line: 'magnitude',
        value: ({ magnitude }) => magnitude,
      },
      mscale: {
        symbol: 'mscale',
        label: 'sharpening',
        knob: 'mscale',
        value: (_, { mscale }) => mscale,
      },
    },
  },
  {
    name: 'Turning a pair',
    tex: String.raw`(x_{2i}, x_{2i+1}) \mapsto \text{turned by } \term{distance}{t}\, \theta_i`,
    source: 'RoPE arXiv:2104.09864',
    code: 'rotary.ts#rope',
    terms: {
      distance: {
        symbol: 't',
        label: 'position; in a score only the distance is left',
        figure: 0,
        line: 'position',
        value: ({ distance }) => distance,
      },
    },
  },
];

const tour: TourStep[] = [
  {
    text: 'Position is told by 32 hands that turn at different speeds. Play: the distance grows to 40 times what training showed.',
    look: 'transport',
    done: { did: 'finish' },
  },
  {
    text: 'Leave the frequencies as trained and play again. Nine slow hands go where they have never been.',
    look: 'knob:scheme',
    done: { knob: 'scheme', reaches: (value) => value === 'plain' },
  },
  {
    text: 'Slow all hands down. None leaves, but see the score next door: neighbours look alike.',
    look: 'knob:scheme',
    done: { knob: 'scheme', reaches: (value) => value === 'interpolated' },
  },
  {
    text: 'YaRN slows the slow hands only. Go back to it and look at the ramp between pairs 10 and 23.',
    look: 'figure:3',
    done: { knob: 'scheme', reaches: (value) => value === 'yarn' },
  },
  {
    text: 'Drag the bars: silence the fast pairs and see the score lose its detail.',
    look: 'figure:1',
    done: {
      knob: 'query',
      reaches: (value) => Array.isArray(value) && value.some((a) => a !== 1),
    },
  },
  {
    text: 'Take the sharpening down to 0. The attention spreads over more tokens.',
    look: 'knob:mscale',
    done: { knob: 'mscale', reaches: (value) => typeof value === 'number' && value < 0.1 },
  },
  { text: 'Bet what slowing every hand does.', look: 'bet', done: { did: 'bet' } },
];

const questions: Question[] = [
  {
    question: 'Does YaRN change the cache?',
    answer:
      'No. It changes angles and the temperature of the logits. Of MLA’s cache only the 64 rotary numbers are turned at all.',
  },
  {
    question: 'Is it only for long prompts?',
    answer:
      'No. Once it is on, short contexts too are computed with the new frequencies and the new scale. That is why some training follows.',
  },
  {
    question: 'Is V3’s configuration that of V2?',
    answer:
      'Nearly. V3 says so, but V2’s report has 0.0707 ln s + 1 and V3’s 0.1 ln s + 1. Squared and at s = 40 that is 1.59 against 1.87.',
  },
  {
    question: 'Why do other libraries give other numbers for the same weights?',
    answer:
      'They may pair the two halves of the vector in place of neighbours. DeepSeek’s code turns (x₀, x₁), (x₂, x₃) and so on.',
  },
];

export const story = {
  question: 'How does a model trained on 4K tokens read 128K?',
  claim:
    'YaRN leaves the fast rotary hands alone, slows the slow ones so that none passes an angle it has seen, and sharpens the attention.',
  tab: 'Long context',
  figures,
  sentences: {
    fine: 'At a distance of {distance} tokens every pair is at an angle that training showed. The score is {here}; the attention spreads over {effective} tokens.',
    strange:
      'At a distance of {distance} tokens {strangers} pairs are at angles that training never showed. The score is {here}.',
  },
  say: ({ strangers }: Frame): string => (strangers > 0 ? 'strange' : 'fine'),
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'Angles and scores only: nothing is trained, so nothing is said about how well a model copes.',
    'Query and key are equal and use every pair alike unless you drag the bars. Content scores are left out.',
    'A pair counts as familiar where its angle lies within the range of training, or where it made a whole turn there.',
    'The other schemes do not sharpen here.',
  ],
};
