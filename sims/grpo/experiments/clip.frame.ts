/** What the experiment 'clip' shows: its frame, and how it is drawn. */
import type { Metric } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { Vector } from '../../math/vector.ts';

export type Frame = {
  readonly rollout: number;
  readonly rewardOnce: number; // expected, with one update a rollout
  readonly rewardOften: number; // with μ
  readonly clippedOnce: number; // share of the answers, mean over the updates
  readonly clippedOften: number;
  readonly lossOften: number;
  readonly exactKl: number; // nats, of the policy with μ updates to the start
  readonly meanK1: number;
  readonly meanK2: number;
  readonly meanK3: number;
  readonly spreadK1: number; // std of one sample, nats
  readonly spreadK2: number;
  readonly spreadK3: number;
  readonly ratio: number; // the knob ρ
  readonly goodHere: number; // objective at ρ for A = 1
  readonly badHere: number; // for A = −1
  readonly goodSlopeHere: number;
  readonly badSlopeHere: number;
  readonly raised: number; // the rare token's bound after one rollout
  readonly ratios: Vector; // [126]
  readonly good: Vector; // [126]
  readonly bad: Vector; // [126]
  readonly goodSlope: Vector; // [126]
  readonly badSlope: Vector; // [126]
  readonly goodRatios: Vector; // of the answers with A > 0
  readonly goodValues: Vector;
  readonly badRatios: Vector; // of the answers with A < 0
  readonly badValues: Vector;
  readonly samples: Vector; // [50], how many so far
  readonly runningK1: Vector; // [50]
  readonly runningK2: Vector; // [50]
  readonly runningK3: Vector; // [50]
  readonly runningExact: Vector; // [50]
};

export type Curves = Pick<
  Frame,
  | 'ratio'
  | 'ratios'
  | 'good'
  | 'bad'
  | 'goodSlope'
  | 'badSlope'
  | 'goodHere'
  | 'badHere'
  | 'goodSlopeHere'
  | 'badSlopeHere'
  | 'raised'
>;

export const metrics: Readonly<Partial<Record<keyof Frame, Metric>>> = {
  rollout: { label: 'Rollout', digits: 0 },
  clippedOften: { label: 'Clipped, several updates', tone: 'deep' },
  clippedOnce: { label: 'Clipped, one update', tone: 'grey' },
  rewardOften: { label: 'Expected reward, several updates', tone: 'deep' },
  rewardOnce: { label: 'Expected reward, one update', tone: 'grey' },
  lossOften: { label: 'Loss, several updates', tone: 'coral' },
  exactKl: { label: 'Exact KL', unit: 'nats', tone: 'ink' },
  meanK1: { label: 'k1, mean of 200', unit: 'nats', tone: 'grey' },
  meanK2: { label: 'k2, mean of 200', unit: 'nats', tone: 'coral' },
  meanK3: { label: 'k3, mean of 200', unit: 'nats', tone: 'deep' },
  spreadK1: { label: 'k1, std of one sample', unit: 'nats', tone: 'grey' },
  spreadK2: { label: 'k2, std of one sample', unit: 'nats', tone: 'coral' },
  spreadK3: { label: 'k3, std of one sample', unit: 'nats', tone: 'deep' },
  ratio: { label: 'Ratio looked at', digits: 2 },
  goodHere: { label: 'Objective there, good answer', digits: 2, tone: 'deep' },
  badHere: { label: 'Objective there, bad answer', digits: 2, tone: 'coral' },
  goodSlopeHere: { label: 'Slope there, good answer', digits: 0, tone: 'deep' },
  badSlopeHere: { label: 'Slope there, bad answer', digits: 0, tone: 'coral' },
  raised: { label: 'Rare token may rise to', digits: 4, tone: 'deep' },
};

const ratioAxis = { label: 'Ratio ρ', min: 0, max: 2.5 };

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'curves',
    title: 'The clipped objective',
    caption:
      'Where a curve is flat, nothing pushes any further. The line is the ratio you look at.',
    place: 'stage',
    x: 'ratios',
    y: [
      { values: 'good', label: 'Good answer, A = 1', tone: 'deep' },
      { values: 'bad', label: 'Bad answer, A = −1', tone: 'coral' },
    ],
    at: 'ratio',
    xAxis: ratioAxis,
    yAxis: { label: 'Objective' },
  },
  {
    kind: 'scatter',
    title: 'Where this rollout’s answers ended',
    caption:
      'After the last update. Points beyond the bounds were pushed there before the clip held.',
    place: 'stage',
    series: [
      { x: 'goodRatios', y: 'goodValues', label: 'Better than the group', tone: 'deep' },
      { x: 'badRatios', y: 'badValues', label: 'Worse than the group', tone: 'coral' },
    ],
    xAxis: ratioAxis,
    yAxis: { label: 'Objective' },
  },
  {
    kind: 'curves',
    title: 'Its slope: what is left of the gradient',
    place: 'chart',
    x: 'ratios',
    y: [
      { values: 'goodSlope', label: 'Good answer, A = 1', tone: 'deep' },
      { values: 'badSlope', label: 'Bad answer, A = −1', tone: 'coral' },
    ],
    at: 'ratio',
    xAxis: ratioAxis,
    yAxis: { label: 'Slope', min: -1.2, max: 1.2 },
    shown: ({ view }) => view === 'clip',
  },
  {
    kind: 'lines',
    title: 'How often the clip acts',
    place: 'chart',
    x: 'rollout',
    y: ['clippedOften', 'clippedOnce'],
    yAxis: { label: 'Share of the answers', min: 0 },
    shown: ({ view }) => view === 'clip',
  },
  {
    kind: 'lines',
    title: 'What both learn',
    place: 'chart',
    x: 'rollout',
    y: ['rewardOften', 'rewardOnce'],
    yAxis: { label: 'Expected reward', min: 0, max: 1 },
    shown: ({ view }) => view === 'clip',
  },
  {
    kind: 'curves',
    title: 'Running means of 200 samples',
    caption: 'All three from the same samples of the policy as it is now.',
    place: 'chart',
    x: 'samples',
    y: [
      { values: 'runningExact', label: 'Exact', tone: 'ink', dashed: true },
      { values: 'runningK1', label: 'k1', tone: 'grey' },
      { values: 'runningK2', label: 'k2', tone: 'coral' },
      { values: 'runningK3', label: 'k3', tone: 'deep' },
    ],
    xAxis: { label: 'Samples' },
    yAxis: { label: 'Nats' },
    shown: ({ view }) => view === 'kl',
  },
  {
    kind: 'lines',
    title: 'As the policy leaves its start',
    place: 'chart',
    x: 'rollout',
    y: ['exactKl', 'meanK1', 'meanK2', 'meanK3'],
    yAxis: { label: 'Nats' },
    shown: ({ view }) => view === 'kl',
  },
  {
    kind: 'lines',
    title: 'How noisy one sample is',
    place: 'chart',
    x: 'rollout',
    y: ['spreadK1', 'spreadK2', 'spreadK3'],
    yAxis: { label: 'Nats', min: 0 },
    shown: ({ view }) => view === 'kl',
  },
];
