/** What the page of the cache says. */
import type { Bet, Equation, PaperRow, Question, Scenario, TourStep } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './cache.ts';

type Knobs = ValuesOf<typeof parameters>;

const names = ['67B (GQA)', 'V2 as MHA', 'V2-Lite', 'V2', 'V3', 'yours'];
const deployed = [16, 16, 16, 6, 16, 16];
const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];
const nearest = (value: number, places: readonly number[]): number => {
  const distances = places.map((place) => Math.abs(place - value));
  return distances.indexOf(Math.min(...distances));
};

const figures: Figure<Frame>[] = [
  {
    kind: 'lines',
    title: 'Memory of the cache as the context grows',
    caption: 'All sequences together. The scale is logarithmic.',
    unit: 'GB',
    place: 'stage',
    x: 'context',
    y: ['multiHead', 'dense67b', 'v2', 'v3', 'v2lite', 'yours'],
    yAxis: { label: 'GB', log: true },
    marks: [{ axis: 'y', value: 80, label: 'a card of 80 GB', source: 'FlashMLA deep dive: H800' }],
  },
  {
    kind: 'bars',
    title: 'Bits of a cached number',
    caption: 'Drag a bar. V2 as deployed: 6.',
    place: 'stage',
    series: [{ values: 'bits', label: 'bits', tone: 'teal' }],
    names,
    edits: 'bits',
    yAxis: { label: 'bits', min: 0, max: 32 },
  },
  {
    kind: 'bars',
    title: 'What one token leaves behind',
    caption: 'All layers. The scale is logarithmic.',
    unit: 'kB',
    place: 'chart',
    series: [{ values: 'kilobytes', label: 'kB a token', tone: 'deep' }],
    names,
    yAxis: { label: 'kB', min: 1, log: true },
  },
  {
    kind: 'bars',
    title: 'The published cut, taken apart',
    caption: 'From 67B to V2 in the same bits, then in its own.',
    unit: 'kB',
    place: 'chart',
    series: [{ values: 'apart', label: 'kB a token', tone: 'deep' }],
    names: ['67B', 'V2 in the bits of 67B', 'V2 in its own bits'],
    yAxis: { label: 'kB', min: 0 },
  },
  {
    kind: 'bars',
    title: 'Context that fits a card of 80 GB',
    caption: 'For each sequence, thousands of tokens; the weights would need room too.',
    unit: 'thousand tokens',
    place: 'chart',
    series: [{ values: 'fits', label: 'thousand tokens', tone: 'deep' }],
    names,
    yAxis: { label: 'thousand tokens', min: 1, log: true },
  },
];

const scenarios: Scenario<Knobs>[] = [
  { label: 'Equal precision: the architecture cuts 82.2 %', values: {} },
  { label: 'V2 as deployed, in 6 bits: 93.3 %', values: { bits: deployed } },
  { label: 'One reader with 128K tokens: MLA needs a ninth of the card', values: { batch: 1 } },
  { label: 'Half the heads, the same latent cache', values: { heads: 64, latent: 512 } },
  {
    label: 'GQA with two groups caches even less than MLA',
    values: { kind: 'grouped', groups: 2 },
  },
  { label: 'Every head its own: no card holds it', values: { kind: 'multi' } },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'V2 stores its cache in 6 bits in place of 16; DeepSeek 67B stays at 16. How far below 67B is V2 now?',
    before: {},
    change: { bits: deployed },
    outcomes: ['About 82 %', 'About 93 %', 'About 98 %'],
    judge: (changed) => nearest(last(changed).cut, [82.2, 93.3, 98.2]),
    because:
      'The architecture alone cuts 82.2 % in equal precision. Six bits in place of sixteen bring it to the published 93.3 %. 98.2 % is the cut against plain attention with V2’s own heads.',
  },
  {
    question: 'Your model has MLA. You double its heads from 64 to 128. What happens to its cache?',
    before: { heads: 64 },
    change: { heads: 128 },
    outcomes: ['It doubles', 'It grows a little', 'It stays the same'],
    judge(changed, before) {
      const ratio = last(changed).yours / last(before).yours;
      return ratio === 1 ? 2 : ratio < 1.5 ? 1 : 0;
    },
    because: 'The latent is one for all heads. How many heads rebuild from it does not matter.',
  },
  {
    question:
      'Your model has MLA with a latent of 512. You give it GQA with 2 groups of 128 instead. Its cache …',
    before: { latent: 512 },
    change: { latent: 512, kind: 'grouped', groups: 2 },
    outcomes: ['grows', 'stays the same', 'shrinks'],
    judge: (changed, before) => 1 - Math.sign(last(changed).yours - last(before).yours),
    because:
      '512 + 64 numbers are as many as 2.25 groups of keys and values. The point of MLA is not the smallest cache; it is what all heads can still read from it.',
  },
];

const paper: PaperRow<Knobs, Frame>[] = [
  {
    what: 'KV cache of V2 below DeepSeek 67B',
    published: '93.3 %',
    source: 'V2 abstract, Fig. 1(b)',
    measured: (frames) => last(frames)?.cut,
    digits: 2,
    unit: '%',
    note: 'With the bits set above. Against a GQA model and with a 6-bit cache; in equal bits 82.2 %.',
  },
  {
    what: 'Cache of V2 a token',
    published: '34.6K elements',
    source: 'V2 Table 9',
    measured: (frames) => last(frames)?.elements[3],
    digits: 0,
  },
  {
    what: 'Cache of V2-Lite a token',
    published: '15.6K elements',
    source: 'V2 Table 9',
    measured: (frames) => last(frames)?.elements[2],
    digits: 0,
  },
  {
    what: 'The MHA that the large MLA model is compared with',
    published: '860.2K elements',
    source: 'V2 Table 9',
    measured: (frames) => last(frames)?.elements[1],
    digits: 0,
    note: 'Not the same thing: the published baseline has n_h·l = 3,360, so fewer heads than V2’s 128 in 60 layers.',
  },
  {
    what: 'Cache of V3 at 128K tokens',
    published: '8.72 GiB',
    source: 'FlashMLA docs/20250929-hopper-fp8-sparse-deep-dive.md',
    measured: (frames, { bits }) =>
      frames.length > 0 ? (last(frames).elements[4] * bits[4] * 131_072) / 8 / 2 ** 30 : undefined,
    digits: 2,
    unit: 'GiB',
    note: 'The published figure counts 62 layers, the prediction module included; this page counts 61.',
  },
  {
    what: 'Generation throughput against the maximum of 67B',
    published: '5.76 times',
    source: 'V2 §3.2.3',
    note: 'Not measured here: it is the whole serving stack on a cheaper model, with FP8 weights, the 6-bit cache and larger batches.',
  },
];

const equations: Equation<Knobs, Frame>[] = [
  {
    name: 'Cached elements a token, MLA',
    tex: String.raw`(\term{latent}{d_c} + \term{rotary}{d_h^R})\,\term{layers}{l}`,
    source: 'V2 Table 1',
    code: 'costs.ts#latentElements',
    terms: {
      latent: {
        symbol: 'd_c',
        label: 'latent',
        knob: 'latent',
        line: 'latent + rotary',
        value: (_, { latent }) => latent,
      },
      rotary: {
        symbol: 'd_h^R',
        label: 'rotary key, shared by all heads',
        knob: 'pairs',
        line: 'latent + rotary',
        value: (_, { pairs }) => 2 * pairs,
      },
      layers: { symbol: 'l', label: 'layers', knob: 'layers', value: (_, { layers }) => layers },
    },
  },
  {
    name: 'Cached elements a token, GQA (MHA with as many groups as heads)',
    tex: String.raw`2\,\term{groups}{n_g}\,d_h\,\term{layers}{l}`,
    source: 'V2 Table 1',
    code: 'costs.ts#groupedElements',
    terms: {
      groups: {
        symbol: 'n_g',
        label: 'groups',
        knob: 'groups',
        line: 'groups',
        value: (_, { kind, groups, heads }) => (kind === 'multi' ? heads : groups),
      },
      layers: { symbol: 'l', label: 'layers', knob: 'layers', value: (_, { layers }) => layers },
    },
  },
];

const tour: TourStep[] = [
  {
    text: 'Every token leaves numbers behind that all later tokens read. Play, and watch four readers fill the memory.',
    look: 'transport',
    done: { did: 'finish' },
  },
  {
    text: 'Scrub back to where 67B crosses the line of an 80 GB card. The MLA models stay below it.',
    look: 'figure:0',
    done: { did: 'scrub' },
  },
  {
    text: 'The famous 93.3 % needs one more thing. Drag the bar of V2 down to 6 bits.',
    look: 'figure:1',
    done: {
      knob: 'bits',
      reaches: (value) => Array.isArray(value) && typeof value[3] === 'number' && value[3] <= 6,
    },
  },
  {
    text: 'The cut has two pieces now: architecture, then bits. Point at the latent in the equation: its size is what compresses.',
    look: 'strip',
    done: { did: 'term' },
  },
  {
    text: 'Now your own model. Give every head its own keys and values.',
    look: 'knob:kind',
    done: { knob: 'kind', reaches: (value) => value === 'multi' },
  },
  {
    text: 'Back to MLA: set the latent to 512 or more. That is the size V2 and V3 chose.',
    look: 'knob:latent',
    done: { knob: 'latent', reaches: (value) => typeof value === 'number' && value >= 512 },
  },
  { text: 'Now bet: what do 6 bits change?', look: 'bet', done: { did: 'bet' } },
];

const questions: Question[] = [
  {
    question: 'Is it 93.3 % less than multi-head attention?',
    answer:
      'No. It is against DeepSeek 67B, which has grouped attention, and it includes storing the cache in 6 bits. In equal bits the cut is 82.2 %; against multi-head attention with V2’s own heads it is 98.2 %.',
  },
  {
    question: '576 or 6,144 numbers a token?',
    answer:
      '576 a token and layer: a latent of 512 and a rotary key of 64, for all heads together. Larger figures count the keys and values of every head, which the code called naive does cache.',
    asked: 'imp issue 803',
  },
  {
    question: 'If keys and values are rebuilt, is there still a cache?',
    answer:
      'Yes: of what they are rebuilt from. Without it every step would have to compute the latents of all earlier tokens again, through all layers.',
    asked: 'deepseek-ai/DeepSeek-V3 issue 305',
  },
  {
    question: 'Does the query latent make the cache smaller?',
    answer: 'No. Queries are never cached. Compressing them saves activations in training only.',
  },
  {
    question: 'Is the latent of one head or of one layer?',
    answer:
      'One for each token and layer. All heads of the layer rebuild from the same 512 numbers.',
  },
];

export const story = {
  question: 'How much memory does a model need for what it has read?',
  claim:
    'MLA keeps one short latent a token in place of a key and a value for every head; how much that saves depends on what it is compared with.',
  tab: 'Cache',
  figures,
  sentences: {
    now: 'At {context} tokens, 67B needs {dense67b} GB, V2 {v2} GB, plain attention with V2’s heads {multiHead} GB. V2 lies {cut} % below 67B.',
  },
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'One token in one layer is really cached and counted; layers, tokens and sequences multiply that count.',
    'The scales and padding of a quantised cache are left out: the FP8 cache of V3.2 takes 656 bytes a token and layer, not 576.',
    'A card is filled by the cache alone. In practice the weights take most of it.',
    'Layers and groups of DeepSeek 67B come from public notes that quote its configuration.',
  ],
};
