import type { Frame } from '../../../../sims/engram/experiments/gate/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/gate/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  gate: {
    kind: 'bars',
    title: 'The gate over your sentence',
    caption: 'How far it is open when this character has just been read.',
    place: 'rest',
    series: [{ values: 'gates', label: 'gate', tone: 'deep' }],
    names: 'characters',
    yAxis: { label: 'Gate', min: 0, max: 1 },
  },
  surprise: {
    kind: 'bars',
    title: 'Surprise at what follows, whole and poisoned',
    caption: 'Loss of the next character. Where coral stands above, a poisoned row was read.',
    place: 'rest',
    series: [{ values: 'losses' }],
    names: 'characters',
    yAxis: { label: 'Loss, nats', min: 0 },
  },
  loss: {
    kind: 'lines',
    title: 'Loss on text it has not seen',
    place: 'chart',
    x: 'step',
    y: 'loss',
    yAxis: { label: 'Loss, nats', min: 0 },
  },
  unseenGate: {
    kind: 'lines',
    title: 'The gate on text it has not seen',
    caption: 'After one letter the phrase still reaches into the word before.',
    place: 'chart',
    x: 'step',
    y: 'gate',
    yAxis: { label: 'Gate', min: 0, max: 1 },
    shown: ({ source }) => source !== 'chinese',
  },
  meanGate: {
    kind: 'lines',
    title: 'Mean gate on text it has not seen',
    place: 'chart',
    x: 'step',
    y: 'gate.all',
    yAxis: { label: 'Gate', min: 0, max: 1 },
    shown: ({ source }) => source === 'chinese',
  },
  harm: {
    kind: 'lines',
    title: 'Harm where the poison is read',
    place: 'chart',
    x: 'step',
    y: 'harmText',
    yAxis: { label: 'Growth of the loss, nats' },
  },
} satisfies Figures<Values, Frame>;
