import type { Frame } from '../../../../sims/grpo/experiments/thinking/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/thinking/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

const stepAxis = { label: 'Steps', min: 0 };

export const figures = {
  wrongLength: {
    kind: 'lines',
    title: 'Length cannot pay: wrong answers',
    caption: 'More steps never help here. Whatever grows is a bias.',
    place: 'chart',
    x: 'update',
    y: 'pathWrong',
    yAxis: stepAxis,
  },
  allLength: {
    kind: 'lines',
    title: 'Length pays: all answers',
    caption: 'Each step may find the track: growth has a reason.',
    place: 'chart',
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
  accuracy: {
    kind: 'lines',
    title: 'Length pays: right answers',
    place: 'chart',
    x: 'update',
    y: 'payAccuracy',
    yAxis: { label: 'Share', min: 0, max: 1 },
  },
  stepWorth: {
    kind: 'bars',
    title: 'What a step of thinking is worth',
    caption: 'The chance that one step finds the track. Drag a bar.',
    place: 'rest',
    series: [{ values: 'gain', label: 'Chance a step', tone: 'teal' }],
    names: ['easy', 'fair', 'hard', 'very hard'],
    edits: 'gain',
    yAxis: { label: 'Chance', min: 0, max: 1 },
  },
  published: {
    kind: 'curves',
    title: 'Published: the length of R1-Zero’s answers',
    caption: 'Read off figure 3 of R1, first version, ±20 %.',
    place: 'rest',
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
