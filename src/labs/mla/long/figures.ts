import type { Frame } from '../../../../sims/mla/experiments/long/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/long/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  angles: {
    kind: 'bars',
    title: 'The angle of each pair, as a share of what training showed',
    caption: 'Thirty-two clock hands, the fastest left. Coral: an angle never seen before.',
    place: 'rest',
    series: [
      { values: 'seen', label: 'seen in training', tone: 'deep' },
      { values: 'unseen', label: 'never seen', tone: 'coral' },
    ],
    yAxis: { label: 'share of the trained range', min: 0 },
  },
  attention: {
    kind: 'bars',
    title: 'What the query looks at',
    caption: 'Drag a bar: how strongly query and key use this pair.',
    place: 'rest',
    series: [{ values: 'query', label: 'strength', tone: 'ink' }],
    edits: 'query',
    yAxis: { label: 'strength', min: 0, max: 3 },
  },
  score: {
    kind: 'curves',
    title: 'Score of the query over distance',
    caption: 'Query and key are equal. Fast hands turn between two points.',
    place: 'chart',
    x: 'distances',
    y: [{ values: 'score.chosen' }, { values: 'score.trained', dashed: true }],
    at: 'distance',
    xAxis: { label: 'distance in tokens', log: true, min: 1 },
    yAxis: { label: 'score', min: -1, max: 1 },
  },
  period: {
    kind: 'curves',
    title: 'Tokens for one turn of each pair',
    caption: 'From the fastest hand to the slowest. Log scale.',
    unit: 'tokens',
    place: 'chart',
    x: 'pair',
    y: [{ values: 'wavelengths.chosen' }, { values: 'wavelengths.trained', dashed: true }],
    xAxis: { label: 'pair', min: 0, max: 31 },
    yAxis: { label: 'tokens', log: true },
    marks: [{ axis: 'y', value: 4096, label: 'context V2 was trained on', source: 'V2 §3.1.4' }],
  },
  spread: {
    kind: 'lines',
    title: 'Tokens the attention spreads over',
    caption: 'As many as an even spread of the same uncertainty would cover.',
    unit: 'tokens',
    place: 'chart',
    x: 'distance',
    y: 'effective',
    xAxis: { label: 'context' },
    yAxis: { label: 'tokens', min: 0 },
  },
} satisfies Figures<Values, Frame>;
