import type { Frame } from '../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/clip/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

const ratioAxis = { label: 'Ratio ρ', min: 0, max: 2.5 };

export const figures = {
  clipFraction: {
    kind: 'lines',
    title: 'How often the clip and the mask act',
    place: 'chart',
    x: 'rollout',
    y: ['clipped', 'masked'],
    yAxis: { label: 'Share of the answers', min: 0 },
    shown: ({ view }) => view === 'clip',
  },
  objective: {
    kind: 'curves',
    title: 'The clipped objective',
    caption: 'Where a curve is flat, this answer gets no further push.',
    place: 'chart',
    x: 'ratios',
    y: 'objective',
    at: 'ratio',
    xAxis: ratioAxis,
    yAxis: { label: 'Objective' },
    shown: ({ view }) => view === 'clip',
  },
  success: {
    kind: 'lines',
    title: 'What both learn',
    place: 'chart',
    x: 'rollout',
    y: 'reward',
    yAxis: { label: 'Expected reward', min: 0, max: 1 },
    shown: ({ view }) => view === 'clip',
  },
  slope: {
    kind: 'curves',
    title: 'Its slope: what is left of the gradient',
    place: 'rest',
    x: 'ratios',
    y: 'slope',
    at: 'ratio',
    xAxis: ratioAxis,
    yAxis: { label: 'Slope', min: -1.2, max: 1.2 },
    shown: ({ view }) => view === 'clip',
  },
  ratios: {
    kind: 'scatter',
    title: 'Where this rollout’s answers ended',
    caption: 'After the last update. Clipped points still drift along.',
    place: 'rest',
    series: [
      {
        x: 'endRatios.good',
        y: 'endObjectives.good',
        label: 'Better than the group',
        tone: 'deep',
      },
      {
        x: 'endRatios.bad',
        y: 'endObjectives.bad',
        label: 'Worse than the group',
        tone: 'coral',
      },
    ],
    xAxis: ratioAxis,
    yAxis: { label: 'Objective' },
  },
  klMeans: {
    kind: 'curves',
    title: 'Running means of 200 samples',
    caption: 'k1 = log(π/π_ref), k2 = k1²/2, k3 = e^(−k1) − 1 + k1',
    place: 'chart',
    x: 'samples',
    y: [
      { values: 'runningExact', label: 'Exact', tone: 'ink', dashed: true },
      { values: 'running' },
    ],
    xAxis: { label: 'Samples' },
    yAxis: { label: 'Nats' },
    shown: ({ view }) => view === 'kl',
  },
  divergence: {
    kind: 'lines',
    title: 'As the policy leaves its start',
    place: 'chart',
    x: 'rollout',
    y: ['estimate', 'exactKl'],
    yAxis: { label: 'Nats' },
    shown: ({ view }) => view === 'kl',
  },
  variance: {
    kind: 'lines',
    title: 'How noisy one sample is',
    place: 'chart',
    x: 'rollout',
    y: 'spread',
    yAxis: { label: 'Nats', min: 0 },
    shown: ({ view }) => view === 'kl',
  },
} satisfies Figures<Values, Frame>;
