import type { Frame } from '../../../../sims/dsa/experiments/select/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/select/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  kept: {
    kind: 'curves',
    title: 'Attention kept, for every k',
    caption: 'A window gains little by a few tokens more; the needle is further back.',
    unit: '%',
    place: 'chart',
    x: 'ks',
    y: 'massOfK',
    at: 'read',
    xAxis: { label: 'tokens read' },
    yAxis: { label: '%', min: 0, max: 100 },
  },
  pairs: {
    kind: 'curves',
    title: 'One pair of vectors, both ways to pair their entries',
    caption:
      'A query and a key that match, further and further apart. Wrong pairs forget the match.',
    place: 'chart',
    x: 'distances',
    y: [
      { values: 'halves', label: 'entry i with i + half: as trained', tone: 'deep' },
      { values: 'interleaved', label: 'entry 2i with 2i + 1: the bug', tone: 'coral' },
    ],
    xAxis: { label: 'tokens between them' },
    yAxis: { label: 'product', min: 0 },
  },
  scores: {
    kind: 'curves',
    title: 'What the indexer thinks of each token',
    place: 'rest',
    x: 'places',
    y: [{ values: 'scores', label: 'score', tone: 'deep' }],
    xAxis: { label: 'place in the text' },
    yAxis: { label: 'score' },
  },
  difference: {
    kind: 'bars',
    title: 'How far the output is from dense attention',
    caption: 'Of all heads together; lower is better.',
    unit: '%',
    place: 'rest',
    of: 'difference',
    yAxis: { label: '%', min: 0 },
  },
} satisfies Figures<Values, Frame>;
