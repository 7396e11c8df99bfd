/** What the page of the hash draws, and what it compares with the paper. */
import type { Equation, PaperRow } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './hash.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'heat',
    title: 'The address of every token',
    caption:
      'A column is a token, a row the table of order n and head k. Equal columns of shade: the same phrase.',
    place: 'stage',
    values: 'slots',
    over: 'matrix',
    scale: 'unsigned',
    limit: 1,
    rows: 'Table',
    columns: 'Token',
    rowNames: 'tables',
    columnNames: 'names',
  },
  {
    kind: 'lines',
    title: 'How many n-grams share their slot',
    caption: 'Other n-grams fill the tables meanwhile, up to one and a half a slot.',
    unit: '%',
    place: 'chart',
    x: 'load',
    y: ['shared', 'expected', 'all', 'expectedAll'],
    xAxis: { label: 'N-grams per slot', min: 0, max: 1.5 },
    yAxis: { label: 'Share of the n-grams', min: 0, max: 100 },
  },
  {
    kind: 'bars',
    title: 'How many n-grams a slot holds',
    unit: '%',
    place: 'chart',
    series: [
      { values: 'holding', label: 'head 1', tone: 'deep' },
      { values: 'poisson', label: 'if chance alone decided', tone: 'grey' },
    ],
    names: ['0', '1', '2', '3', '4', '5 or more'],
    yAxis: { label: 'Share of the slots', min: 0 },
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Vocabulary folded away by normalising',
    published: '23.43 %',
    source: 'EG App. C table 6',
    measured: (frames) => (frames.length > 0 ? last(frames).foldedAway : undefined),
    digits: 1,
    unit: '%',
    note: 'The same rules on another vocabulary: cl100k_base and o200k_base hold more spellings of one word than the 128k tokens of DeepSeek.',
  },
  {
    what: 'Slots of each table, Engram-27B',
    published: '2,262,400 (next primes)',
    source: 'EG table 5',
    measured: (frames) => (frames.length > 0 ? last(frames).firstSize : undefined),
    digits: 0,
  },
  {
    what: 'Share of keys that share a slot when there are as many keys as slots',
    published: '1 − 1/e = 63.2 %',
    source: 'hashing at random; not in the paper',
    measured: (frames) => frames.find(({ load }) => Math.abs(load - 1) < 0.02)?.shared,
    digits: 1,
    unit: '%',
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'Mix',
    tex: String.raw`\term{mix}{mix_n} = \term{token}{x'_t}\,\term{factor}{a_0} \oplus x'_{t-1}\,a_1 \oplus \dots \oplus x'_{t-n+1}\,a_{n-1}`,
    source: 'official demo; EG §2.2 says multiplicative-XOR',
    code: 'hash.ts#mix',
    terms: {
      mix: { symbol: 'mix', label: 'one number of 64 bits', line: 'mixed', figure: 0 },
      token: {
        symbol: 'x′',
        label: 'canonical id of this token',
        knob: 'text',
        line: 'BigInt(id)',
        value: ({ canonicalId }) => canonicalId,
      },
      factor: {
        symbol: 'a',
        label: 'odd multipliers, one for each place',
        knob: 'mistake',
        line: 'factors[place]',
      },
    },
  },
  {
    name: 'Slot',
    tex: String.raw`\term{slot}{z_{t,n,k}} = mix_n \bmod \term{size}{M_{n,k}}`,
    source: 'EG eq. 1; official demo',
    code: 'hash.ts#ngramHash',
    terms: {
      slot: {
        symbol: 'z',
        label: 'slot in head 1',
        figure: 0,
        line: 'Number(',
        value: ({ slot }) => slot,
      },
      size: {
        symbol: 'M',
        label: 'slots of head 1',
        knob: 'size',
        line: 'const slots',
        value: ({ firstSize }) => firstSize,
      },
    },
  },
];
