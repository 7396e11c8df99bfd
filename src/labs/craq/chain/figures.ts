import type { Frame } from '../../../../sims/craq/experiments/chain/frame.ts';
import type { Values } from '../../../../sims/craq/experiments/chain/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  back: {
    kind: 'lines',
    title: 'Reads that went back, so far',
    caption: 'Older than something read, or acknowledged, before the read began.',
    place: 'chart',
    x: 'tick',
    y: 'back',
    yAxis: { min: 0 },
  },
  took: {
    kind: 'lines',
    title: 'How long a read takes, on average so far',
    caption: 'The same clients and the same failures in all four.',
    place: 'chart',
    x: 'tick',
    y: 'took',
    yAxis: { label: 'ticks', min: 0 },
  },
  answered: {
    kind: 'lines',
    title: 'Reads answered, so far',
    place: 'rest',
    x: 'tick',
    y: 'answered',
    yAxis: { min: 0 },
  },
  asked: {
    kind: 'lines',
    title: 'Readers told to wait, or tails asked',
    caption: 'What a dirty copy costs: CRAQ asks the tail, 3FS sends the reader away for a moment.',
    place: 'rest',
    x: 'tick',
    y: 'asked',
    yAxis: { min: 0 },
  },
} satisfies Figures<Values, Frame>;
