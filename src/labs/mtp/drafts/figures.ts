import type { Frame } from '../../../../sims/mtp/experiments/drafts/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/drafts/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  speed: {
    kind: 'curves',
    title: 'Speed against drafts in a pass',
    caption: 'From this acceptance and cost, as if every place were accepted alike.',
    unit: '×',
    place: 'chart',
    x: 'gammas',
    y: [{ values: 'speeds', label: 'times plain decoding', tone: 'deep' }],
    at: 'bestDrafts',
    xAxis: { label: 'drafts in a pass, γ' },
    yAxis: { label: 'times plain decoding', min: 0 },
    published: [{ label: 'V3, one draft', x: [1], y: [1.8], source: 'V3 §5.4.3' }],
  },
  place: {
    kind: 'bars',
    title: 'Acceptance, place by place',
    caption: 'Of drafts that the model looked at: those before it were all accepted.',
    unit: '%',
    place: 'chart',
    series: [{ values: 'byPlace', label: 'accepted', tone: 'teal' }],
    names: ['1st', '2nd', '3rd', '4th', '5th', '6th'],
    fair: { value: 'acceptance', label: 'all places' },
    yAxis: { label: '%', min: 0, max: 100 },
  },
  mean: {
    kind: 'lines',
    title: 'Tokens a pass, on average so far',
    place: 'rest',
    x: 'passes',
    y: ['perPass'],
    xAxis: { label: 'passes of the model' },
    yAxis: { label: 'tokens a pass', min: 0 },
    marks: [{ axis: 'y', value: 1.8, label: 'V3: 1.8 ×', source: 'V3 §5.4.3' }],
  },
} satisfies Figures<Values, Frame>;
