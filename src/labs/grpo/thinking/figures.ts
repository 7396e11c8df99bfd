import type { Frame } from '../../../../sims/grpo/experiments/thinking/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/thinking/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

const stepAxis = { label: 'Steps', min: 0 };

export const figures = {
  wrongLength: {
    kind: 'lines',
    title: 'Length cannot pay: wrong answers',
    caption: 'More steps never make an answer right here. Whatever grows is a bias.',
    place: 'stage',
    x: 'update',
    y: 'pathWrong',
    yAxis: stepAxis,
  },
  allLength: {
    kind: 'lines',
    title: 'Length pays: all answers',
    caption: 'Each step may find the track. Whatever grows has a reason.',
    place: 'stage',
    x: 'update',
    y: 'payLength',
    yAxis: stepAxis,
  },
  rightLength: {
    kind: 'lines',
    title: 'Length cannot pay: right answers',
    place: 'chart',
    x: 'update',
    y: 'pathRight',
    yAxis: stepAxis,
  },
  stepWorth: {
    kind: 'bars',
    title: 'What a step of thinking is worth',
    caption: 'Drag a bar: the chance that one step finds the track, where length pays.',
    place: 'chart',
    series: [{ values: 'gain', label: 'Chance a step', tone: 'teal' }],
    names: ['easy', 'fair', 'hard', 'very hard'],
    edits: 'gain',
    yAxis: { label: 'Chance', min: 0, max: 1 },
  },
  published: {
    kind: 'curves',
    title: 'Published: the length of R1-Zero’s answers',
    caption: 'Not from this page: read off figure 3 of the R1 report, first version, ±20 %.',
    place: 'chart',
    published: [
      {
        label: 'R1-Zero, published',
        x: [0, 2000, 5000, 8400],
        y: [500, 2000, 5500, 10000],
        source: 'R1 figure 3, first version',
      },
    ],
    xAxis: { label: 'Training step' },
    yAxis: { label: 'Tokens an answer', min: 0 },
  },
} satisfies Figures<Values, Frame>;
