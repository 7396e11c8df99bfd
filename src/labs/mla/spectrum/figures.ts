import type { Frame } from '../../../../sims/mla/experiments/spectrum/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/spectrum/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  accuracy: {
    kind: 'lines',
    title: 'Right answers: trained with the latent, or cut to it afterwards',
    place: 'rest',
    x: 'step',
    y: 'accuracy',
    yAxis: { label: 'share right', min: 0, max: 1 },
  },
  energy: {
    kind: 'curves',
    title: 'Energy in the first directions of [K | V]',
    caption: 'A curve that rises early means low rank. Compare with the untrained one.',
    place: 'rest',
    x: 'directions',
    y: [
      { values: 'trained', label: 'now', tone: 'deep' },
      { values: 'untrained', label: 'before training', tone: 'grey', dashed: true },
      { values: 'source', label: 'of the layer’s input', tone: 'teal', dashed: true },
    ],
    xAxis: { label: 'directions', min: 1, max: 32 },
    yAxis: { label: 'share of the energy', min: 0, max: 1 },
  },
  truncation: {
    kind: 'curves',
    title: 'The finished MHA, cut to fewer directions',
    place: 'chart',
    x: 'cuts',
    y: [{ values: 'afterCut', label: 'share right', tone: 'coral' }],
    xAxis: { label: 'directions kept of [K | V]', min: 0, max: 32 },
    yAxis: { label: 'share right', min: 0, max: 1 },
  },
  cutLoss: {
    kind: 'lines',
    title: 'What the cut does',
    caption: 'Lost of keys and values, relative; and attention that lands elsewhere.',
    place: 'chart',
    x: 'step',
    y: ['error', 'drift'],
    yAxis: { label: 'share', min: 0, max: 1 },
  },
  directions: {
    kind: 'lines',
    title: 'Directions for 90 % of the energy',
    caption: 'Participation: directions in use, each by its share.',
    place: 'chart',
    x: 'step',
    y: ['for90', 'spread'],
    yAxis: { label: 'directions', min: 0, max: 32 },
  },
} satisfies Figures<Values, Frame>;
