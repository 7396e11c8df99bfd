import type { Frame } from '../../../../sims/engram/experiments/slots/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/slots/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

/** Only what is taught is judged. */
const lossOverSlots = {
  kind: 'curves',
  title: 'Loss over the slots of a table',
  caption: 'Log axis. The rest of the model is the same for all.',
  place: 'rest',
  x: 'slots',
  y: 'losses',
  xAxis: { label: 'Slots of a table', log: true },
  yAxis: { label: 'Loss, nats', min: 0 },
} as const;

/** Curves of the paper are read from its figures (± 0.0003 in loss). */
export const figures = {
  loss: {
    ...lossOverSlots,
    shown: ({ facts }) => facts > 0 && facts < 1,
  },
  lossOfFacts: {
    ...lossOverSlots,
    title: 'Loss of facts over the slots of a table',
    lanes: ['pair', 'triple'],
    shown: ({ facts }) => facts === 1,
  },
  lossOfRule: {
    ...lossOverSlots,
    title: 'Loss of the rule over the slots of a table',
    lanes: ['rule'],
    shown: ({ facts }) => facts === 0,
  },
  rows: {
    kind: 'bars',
    title: 'Rows each model may have',
    caption: 'Drag a bar.',
    place: 'rest',
    series: [{ values: 'asked', label: 'rows a table', tone: 'deep' }],
    edits: 'rows',
    yAxis: { label: 'Rows a table', min: 0, max: 4096 },
  },
  unshared: {
    kind: 'curves',
    title: 'Facts that share no row with another',
    unit: '%',
    place: 'chart',
    x: 'slots',
    y: [{ values: 'alone', label: 'alone in every head', tone: 'deep' }],
    xAxis: { label: 'Slots of a table', log: true },
    yAxis: { label: 'Share of the facts', min: 0, max: 100 },
  },
  published: {
    kind: 'curves',
    title: 'Published: Engram',
    caption: 'Read from figure 3 of the paper; a mixture of experts alone has 1.808.',
    place: 'chart',
    published: [
      {
        label: 'Engram',
        x: [2.6e5, 6.5e5, 1.3e6, 1.9e6, 2.6e6, 3.9e6, 6.5e6, 1.03e7],
        y: [1.7883, 1.776, 1.7678, 1.7654, 1.7603, 1.7527, 1.7481, 1.7432],
        source: 'EG fig. 3 right',
      },
    ],
    xAxis: { label: 'Slots of a table', log: true, min: 2e5, max: 2e7 },
    yAxis: { label: 'Loss, nats', min: 1.74, max: 1.81 },
  },
  averaged: {
    kind: 'curves',
    title: 'Published: rows averaged into the embedding',
    caption: 'OverEncoding, the same figure and axes.',
    place: 'chart',
    published: [
      {
        label: 'OverEncoding',
        x: [1.3e6, 2.6e6, 5.2e6, 1.3e7],
        y: [1.782, 1.7711, 1.767, 1.7505],
        source: 'EG fig. 3 right',
        dashed: true,
      },
    ],
    xAxis: { label: 'Slots of a table', log: true, min: 2e5, max: 2e7 },
    yAxis: { label: 'Loss, nats', min: 1.74, max: 1.81 },
  },
} satisfies Figures<Values, Frame>;
