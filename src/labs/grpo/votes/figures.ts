import type { Frame } from '../../../../sims/grpo/experiments/votes/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/votes/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  success: {
    kind: 'lines',
    title: 'One answer, a vote, or any of k',
    place: 'chart',
    x: 'step',
    y: 'right',
    yAxis: { label: 'Share of the questions', min: 0, max: 1 },
  },
  byTries: {
    kind: 'curves',
    title: 'At each number of answers',
    caption: 'Dashed: at the start. Solid: now.',
    place: 'chart',
    x: 'votes',
    y: [
      { values: 'byVotes.any', label: 'Any of k' },
      { values: 'byVotesBefore.any', label: 'Any of k, at the start', dashed: true },
      { values: 'byVotes.vote', label: 'Vote of k' },
      { values: 'byVotesBefore.vote', label: 'Vote of k, at the start', dashed: true },
    ],
    xAxis: { label: 'Number of answers, k', log: true },
    yAxis: { label: 'Share of the questions', min: 0, max: 1 },
  },
  entropy: {
    kind: 'lines',
    title: 'How undecided the answers are',
    place: 'chart',
    x: 'step',
    y: 'entropy',
    yAxis: { label: 'Nats', min: 0 },
  },
  answers: {
    kind: 'bars',
    title: 'Each question: right answers and the favourite mistake',
    caption: 'Drag a grey bar: where this question starts.',
    place: 'rest',
    series: [
      { values: 'start', label: 'Right at the start', tone: 'grey' },
      { values: 'now', label: 'Right now', tone: 'deep' },
      { values: 'mistake', label: 'The commonest mistake now', tone: 'coral' },
    ],
    edits: 'rights',
    yAxis: { label: 'Share of the answers', min: 0, max: 1 },
  },
} satisfies Figures<Values, Frame>;
