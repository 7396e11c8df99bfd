/** What the page of the amputation draws, and what it compares with the paper. */
import type { Equation, PaperRow } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { ValuesOf } from '../../parameters.ts';
import type { Frame, parameters } from './amputation.ts';

type Knobs = ValuesOf<typeof parameters>;

const last = (frames: readonly Frame[]): Frame | undefined => frames[frames.length - 1];
const names = ['facts of two words', 'facts of three', 'exceptions', 'rule'];

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'bars',
    title: 'Right answers, with the table and with a table of zeros',
    unit: '%',
    place: 'stage',
    series: [
      { values: 'whole', label: 'as trained', tone: 'deep' },
      { values: 'without', label: 'table zeroed', tone: 'coral' },
    ],
    names,
    yAxis: { label: 'Right answers', min: 0, max: 100 },
  },
  {
    kind: 'bars',
    title: 'How far the gate opens',
    caption: 'Exceptions end in the same phrases as facts; the context overrules them.',
    place: 'stage',
    series: [{ values: 'gates', label: 'mean gate', tone: 'deep' }],
    names,
    yAxis: { label: 'Gate', min: 0, max: 1 },
  },
  {
    kind: 'lines',
    title: 'Facts: learned, and where they are kept',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: ['facts', 'factsWithout'],
    yAxis: { label: 'Right answers', min: 0, max: 100 },
  },
  {
    kind: 'lines',
    title: 'Rule and exceptions',
    unit: '%',
    place: 'chart',
    x: 'step',
    y: ['rule', 'ruleWithout', 'exceptions', 'exceptionsWithout'],
    yAxis: { label: 'Right answers', min: 0, max: 100 },
  },
  {
    kind: 'lines',
    title: 'The gate while it learns',
    place: 'chart',
    x: 'step',
    y: ['gateFacts', 'gateExceptions', 'gateRule'],
    yAxis: { label: 'Gate', min: 0, max: 1 },
  },
];

/** % of the right answers that are left without the table. */
const keeps =
  (
    whole: 'facts' | 'rule' | 'exceptions',
    without: 'factsWithout' | 'ruleWithout' | 'exceptionsWithout',
  ) =>
  (frames: readonly Frame[]): number | undefined => {
    const frame = last(frames);
    return frame && frame[whole] > 0 ? (100 * frame[without]) / frame[whole] : undefined;
  };

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'Kept without memory: factual recall',
    published: 'TriviaQA 29 %, PopQA 44 %',
    source: 'EG fig. 6',
    measured: keeps('facts', 'factsWithout'),
    digits: 0,
    unit: '%',
    note: 'The toy’s facts have nowhere else to be; a real model holds a part of them in its other weights.',
  },
  {
    what: 'Kept without memory: what the text before says',
    published: 'C3 93 %, RACE 84 to 89 %, DROP 81 %',
    source: 'EG fig. 6',
    measured: keeps('exceptions', 'exceptionsWithout'),
    digits: 0,
    unit: '%',
    note: 'Here: copying a word that stands before the phrase.',
  },
  {
    what: 'Kept without memory: reasoning',
    published: 'BBH 67 %, GSM8K 62 %, MATH 36 %',
    source: 'EG fig. 6',
    measured: keeps('rule', 'ruleWithout'),
    digits: 0,
    unit: '%',
    note: 'The toy’s rule is built so that no phrase can help. Real reasoning leans on recall, and loses more.',
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'Gate',
    tex: String.raw`\term{gate}{\alpha_t} = \sigma\!\left(\frac{\mathrm{RMSNorm}(\term{hidden}{h_t})^\top\,\mathrm{RMSNorm}(\term{key}{k_t})}{\sqrt d}\right)`,
    source: 'EG eq. 4',
    code: 'gate.ts#contextGate',
    terms: {
      gate: {
        symbol: 'α',
        label: 'mean gate on facts',
        knob: 'gate',
        figure: 1,
        line: 'sigmoid',
        value: ({ gateFacts }) => gateFacts,
      },
      hidden: {
        symbol: 'h',
        label: 'what the context made of this place',
        line: 'hidden',
      },
      key: { symbol: 'k', label: 'what the memory holds for it', knob: 'table', line: 'key' },
    },
  },
];
