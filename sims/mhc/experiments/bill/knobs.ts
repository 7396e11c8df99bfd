import { flag, integer, table, type ValuesOf } from '../../../contract/table.ts';

export const knobs = table(
  {
    streams: integer({ label: 'Streams', symbol: 'n', min: 1, max: 16, default: 4, paper: 4 }),
    width: integer({
      label: 'Width of a stream',
      symbol: 'C',
      min: 64,
      max: 8192,
      step: 64,
      default: 2560,
      paper: 2560,
    }),
    layers: integer({
      label: 'Layers',
      symbol: 'L',
      hint: 'Attention and feed-forward count separately: a block of a Transformer is two.',
      min: 2,
      max: 160,
      default: 60,
      paper: 60,
    }),
    block: integer({
      label: 'Layers computed again together',
      symbol: 'L_r',
      hint: 'A block longer than the network is the whole network.',
      min: 1,
      max: 160,
      default: 1,
    }),
    fused: flag({ label: 'Write, mix and merge in one kernel', default: false, paper: true }),
  },
  { chance: false },
);

export type Values = ValuesOf<typeof knobs>;
