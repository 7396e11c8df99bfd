import type { Frame } from '../../../../sims/fim/experiments/hole/frame.ts';
import type { Values } from '../../../../sims/fim/experiments/hole/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  places: {
    kind: 'curves',
    title: 'How sure of every word of the file, taken out alone',
    caption:
      'Where the lines part, the suffix knows something. Verbs are chance: nobody knows them.',
    unit: '%',
    place: 'chart',
    x: 'places',
    y: 'sureAt',
    at: 'from',
    xAxis: { label: 'Words before the hole' },
    yAxis: { label: 'Sure of the right word', min: 0, max: 100 },
    shown: (_values, { phase }) => phase !== 'training',
  },
  sure: {
    kind: 'lines',
    title: 'How sure of this hole while it trains',
    unit: '%',
    place: 'chart',
    x: 'trained',
    y: 'sure',
    xAxis: { label: 'Steps trained' },
    yAxis: { label: 'Sure of the right words', min: 0, max: 100 },
    shown: ({ speaker }) => speaker === 'here',
  },
  loss: {
    kind: 'lines',
    title: 'Loss while it trains',
    caption: 'Of the rearranged documents, all tokens counted.',
    unit: 'nats',
    place: 'rest',
    x: 'trained',
    y: 'loss',
    xAxis: { label: 'Steps trained' },
    yAxis: { label: 'Loss', min: 0 },
    shown: ({ speaker }) => speaker === 'here',
  },
} satisfies Figures<Values, Frame>;
