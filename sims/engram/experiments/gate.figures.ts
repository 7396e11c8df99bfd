/** What the page of the gate draws, and what it compares with the paper. */
import type { Equation, PaperRow } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './gate.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame | undefined => frames[frames.length - 1];

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'bars',
    title: 'The gate over your sentence',
    caption: 'How far it is open when this character has just been read.',
    place: 'stage',
    series: [{ values: 'gates', label: 'gate', tone: 'deep' }],
    names: 'characters',
    yAxis: { label: 'Gate', min: 0, max: 1 },
  },
  {
    kind: 'bars',
    title: 'Surprise at what follows, whole and poisoned',
    caption: 'Loss of the next character. Where coral stands above, a poisoned row was read.',
    place: 'stage',
    series: [
      { values: 'losses', label: 'table as learned', tone: 'deep' },
      { values: 'poisonedLosses', label: 'one slot poisoned', tone: 'coral' },
    ],
    names: 'characters',
    yAxis: { label: 'Loss, nats', min: 0 },
  },
  {
    kind: 'lines',
    title: 'Loss on text it has not seen',
    place: 'chart',
    x: 'step',
    y: ['heldOut', 'zeroed'],
    yAxis: { label: 'Loss, nats', min: 0 },
  },
  {
    kind: 'lines',
    title: 'The gate on text it has not seen',
    caption: 'After one letter the phrase still reaches into the word before.',
    place: 'chart',
    x: 'step',
    y: ['gateFirst', 'gateInside', 'meanGate'],
    yAxis: { label: 'Gate', min: 0, max: 1 },
    shown: ({ source }) => source !== 'chinese',
  },
  {
    kind: 'lines',
    title: 'Mean gate on text it has not seen',
    place: 'chart',
    x: 'step',
    y: ['meanGate'],
    yAxis: { label: 'Gate', min: 0, max: 1 },
    shown: ({ source }) => source === 'chinese',
  },
  {
    kind: 'lines',
    title: 'Harm where the poison is read',
    place: 'chart',
    x: 'step',
    y: ['harmText'],
    yAxis: { label: 'Growth of the loss, nats' },
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Where the gate opens',
    published: 'at the end of names and set phrases',
    source: 'EG fig. 7',
    note: 'Names were looked for and did not stand out. What this model shows: low after the first letter of a word, open once the word is under way.',
  },
  {
    what: 'Mean gate on text not seen',
    published: 'none given',
    source: 'EG fig. 7 shows single sentences',
    measured: (frames) => last(frames)?.meanGate,
    digits: 2,
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'Gate',
    tex: String.raw`\term{gate}{\alpha_t} = \sigma\!\left(\frac{\mathrm{RMSNorm}(\term{hidden}{h_t})^\top\,\mathrm{RMSNorm}(\term{key}{W_K e_t})}{\sqrt d}\right)`,
    source: 'EG eq. 3 and 4',
    code: 'gate.ts#contextGate',
    terms: {
      gate: {
        symbol: 'α',
        label: 'mean gate',
        knob: 'gate',
        figure: 0,
        line: 'sigmoid',
        value: ({ meanGate }) => meanGate,
      },
      hidden: {
        symbol: 'h',
        label: 'what the context made of this place',
        knob: 'sentence',
        line: 'hidden',
      },
      key: { symbol: 'k', label: 'what the memory holds for it', knob: 'heads', line: 'key' },
    },
  },
];
