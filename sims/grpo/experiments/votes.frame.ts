/** What the experiment 'votes' shows: its frame, and how it is drawn. */
import type { Metric } from '../../contract.ts';
import type { Figure } from '../../figures.ts';
import type { Vector } from '../../math/vector.ts';

/** All shares are means over the questions, computed exactly. */
export type Frame = {
  readonly step: number;
  readonly passOne: number;
  readonly passK: number;
  readonly majorityK: number;
  readonly modes: number; // share of the questions whose commonest answer is right
  readonly entropy: number; // nats
  readonly start: Vector; // [questions], the knob
  readonly now: Vector; // [questions], share of right answers
  readonly mistake: Vector; // [questions], share of the commonest mistake
  readonly votes: Vector; // [6]
  readonly passes: Vector; // [6]
  readonly majorities: Vector; // [6]
  readonly passesBefore: Vector; // [6]
  readonly majoritiesBefore: Vector; // [6]
};

export const metrics: Readonly<Partial<Record<keyof Frame, Metric>>> = {
  step: { label: 'Step', digits: 0 },
  passOne: { label: 'One answer (pass@1)', tone: 'grey' },
  majorityK: { label: 'Vote (majority@k)', tone: 'deep' },
  passK: { label: 'Any of k (pass@k)', tone: 'teal' },
  modes: { label: 'Limit of the vote', tone: 'gold' },
  entropy: { label: 'Entropy', unit: 'nats', tone: 'ink' },
};

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'bars',
    title: 'Each question: right answers and the favourite mistake',
    caption: 'Drag a grey bar: where this question starts.',
    place: 'stage',
    series: [
      { values: 'start', label: 'Right at the start', tone: 'grey' },
      { values: 'now', label: 'Right now', tone: 'deep' },
      { values: 'mistake', label: 'The commonest mistake now', tone: 'coral' },
    ],
    edits: 'rights',
    yAxis: { label: 'Share of the answers', min: 0, max: 1 },
  },
  {
    kind: 'lines',
    title: 'One answer, a vote, or any of k',
    place: 'stage',
    x: 'step',
    y: ['passOne', 'majorityK', 'passK', 'modes'],
    yAxis: { label: 'Share of the questions', min: 0, max: 1 },
  },
  {
    kind: 'curves',
    title: 'At each number of answers',
    caption: 'Dashed: at the start. Solid: now.',
    place: 'chart',
    x: 'votes',
    y: [
      { values: 'passes', label: 'Any of k', tone: 'teal' },
      { values: 'passesBefore', label: 'Any of k, at the start', tone: 'teal', dashed: true },
      { values: 'majorities', label: 'Vote of k', tone: 'deep' },
      { values: 'majoritiesBefore', label: 'Vote of k, at the start', tone: 'deep', dashed: true },
    ],
    xAxis: { label: 'Number of answers, k', log: true },
    yAxis: { label: 'Share of the questions', min: 0, max: 1 },
  },
  {
    kind: 'lines',
    title: 'How undecided the answers are',
    place: 'chart',
    x: 'step',
    y: ['entropy'],
    yAxis: { label: 'Nats', min: 0 },
  },
];
