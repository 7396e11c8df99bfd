import type { Frame } from '../../../../sims/mla/experiments/cache/frame.ts';
import { card, type Values } from '../../../../sims/mla/experiments/cache/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  memory: {
    kind: 'lines',
    title: 'Memory of the cache as the context grows',
    caption: 'All sequences together. The scale is logarithmic.',
    unit: 'GB',
    place: 'rest',
    x: 'context',
    y: 'gigabytes',
    yAxis: { label: 'GB', log: true },
    marks: [
      {
        axis: 'y',
        value: card / 1e9,
        label: 'a card of 80 GB',
        source: 'FlashMLA deep dive: H800',
      },
    ],
  },
  bits: {
    kind: 'bars',
    title: 'Bits of a cached number',
    caption: 'Drag a bar. V2 as deployed: 6.',
    place: 'rest',
    of: 'bits',
    edits: 'bits',
    yAxis: { label: 'bits', min: 0, max: 32 },
  },
  reduction: {
    kind: 'bars',
    title: 'The published cut, taken apart',
    caption: 'From 67B to V2 in the same bits, then in its own.',
    unit: 'kB',
    place: 'chart',
    series: [{ values: 'apart', label: 'kB a token', tone: 'deep' }],
    names: ['67B', 'V2 in the bits of 67B', 'V2 in its own bits'],
    yAxis: { label: 'kB', min: 0 },
  },
  context: {
    kind: 'bars',
    title: 'Context that fits a card of 80 GB',
    caption: 'Of each sequence. The weights would need room too.',
    unit: 'thousand tokens',
    place: 'chart',
    of: 'fits',
    yAxis: { label: 'thousand tokens', min: 1, log: true },
  },
  rounding: {
    kind: 'bars',
    title: 'What fewer bits change of the outputs',
    caption: 'A small layer, random weights, one scale a row: our way.',
    unit: '%',
    place: 'chart',
    series: [{ values: 'rounding', label: 'change', tone: 'coral' }],
    names: ['8 bits', '7', '6', '5', '4'],
    yAxis: { label: 'Change, % of the outputs', min: 0 },
  },
  perToken: {
    kind: 'bars',
    title: 'What one token leaves behind',
    caption: 'All layers. The scale is logarithmic.',
    unit: 'kB',
    place: 'chart',
    of: 'kilobytes',
    yAxis: { label: 'kB', min: 1, log: true },
  },
} satisfies Figures<Values, Frame>;
