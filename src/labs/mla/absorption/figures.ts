import type { Frame } from '../../../../sims/mla/experiments/absorption/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/absorption/knobs.ts';
import type { Figures } from '../../contract/figures.ts';

export const figures = {
  cacheRead: {
    kind: 'lines',
    title: 'Bytes that one step reads from the cache',
    caption: 'Absorbed lies on rebuilt: both read the same latents.',
    unit: 'bytes',
    place: 'chart',
    x: 'tokens',
    y: 'read',
    yAxis: { label: 'bytes', min: 0 },
  },
  multiplyAdds: {
    kind: 'lines',
    title: 'Multiply-adds of one step',
    caption: 'Without what all ways share. The scale is logarithmic.',
    unit: 'multiply-adds',
    place: 'chart',
    x: 'tokens',
    y: 'work',
    yAxis: { label: 'multiply-adds', log: true },
  },
  breakdown: {
    kind: 'bars',
    title: 'Where the multiply-adds of this step go',
    place: 'rest',
    unit: 'multiply-adds',
    of: ['rebuilding', 'attending'],
    yAxis: { label: 'multiply-adds', log: true, min: 1 },
  },
  cacheBytes: {
    kind: 'bars',
    title: 'Bytes in the cache',
    place: 'chart',
    unit: 'bytes',
    of: 'held',
    yAxis: { label: 'bytes', min: 0 },
  },
  difference: {
    kind: 'lines',
    title: 'Largest difference between the outputs',
    caption: 'Rounding of doubles, and nothing else.',
    place: 'rest',
    x: 'tokens',
    y: 'difference',
    yAxis: { label: 'difference', min: 0 },
  },
} satisfies Figures<Values, Frame>;
