import { integer, numbers, real, table, type ValuesOf } from '../../../contract/table.ts';

export const moments = 40;

/** Of the whole model. */
export const blocks = 30;

export const knobs = table(
  {
    rows: integer({
      label: 'Rows in use',
      min: 1000,
      max: 1_000_000,
      step: 1000,
      default: 100_000,
    }),
    exponent: real({
      label: 'Zipf exponent',
      symbol: 's',
      hint: 'At 0 every row is read as often; at 1 the r-th row 1/r as often as the first.',
      min: 0,
      max: 1.5,
      step: 0.05,
      default: 1,
      live: true,
    }),
    tiers: numbers({
      label: 'Rows in GPU memory and in host memory',
      hint: 'Per cent of all rows; the rest is on disk.',
      unit: '%',
      min: 0,
      max: 100,
      step: 0.5,
      shortest: 2,
      longest: 2,
      default: [1, 50],
    }),
    layer: integer({
      label: 'Block of the layer',
      min: 1,
      max: blocks,
      default: 2,
      paper: 2,
      live: true,
    }),
    bandwidth: real({
      label: 'Bandwidth from the host',
      unit: 'GB/s',
      min: 0.05,
      max: 64,
      scale: 'log',
      default: 25,
      live: true,
    }),
    disk: real({
      label: 'Bandwidth from disk',
      unit: 'GB/s',
      min: 0.005,
      max: 14,
      scale: 'log',
      default: 1,
      live: true,
      more: true,
    }),
    tokens: integer({
      label: 'Tokens a step',
      hint: 'One for each sequence that is being decoded.',
      min: 1,
      max: 4096,
      default: 512,
      paper: 512,
      live: true,
      more: true,
    }),
    compute: real({
      label: 'Computing time of a block',
      unit: 'ms',
      hint: '512 tokens a step at 9,031.62 tokens a second and 30 blocks: 1.89 ms.',
      min: 0.01,
      max: 5,
      scale: 'log',
      default: 1.89,
      live: true,
      more: true,
    }),
  },
  {
    length: () => moments,
    needs: {
      bandwidth: {
        hint: 'Acts where rows lie in host memory.',
        holds: ({ tiers: [onGpu, onHost] }) => onGpu < 100 && onHost > 0,
      },
      disk: {
        hint: 'Acts where rows are left for the disk.',
        holds: ({ tiers: [onGpu, onHost] }) => onGpu + onHost < 100,
      },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
