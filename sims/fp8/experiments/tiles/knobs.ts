import { choice, flag, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

/** Tokens and channels of the matrix. */
export const shape = { rows: 16, columns: 32 } as const;

export const knobs = table(
  {
    outlier: real({
      label: 'The outlier',
      symbol: 'o',
      hint: 'So many times an ordinary number.',
      unit: '×',
      min: 1,
      max: 1e7,
      scale: 'log',
      default: 1e6,
    }),
    row: integer({ label: 'Its token', min: 1, max: shape.rows, default: 6 }),
    column: integer({ label: 'Its channel', min: 1, max: shape.columns, default: 12 }),
    tile: integer({
      label: 'Side of a tile',
      hint: 'A tile is one token and so many channels, a block as many tokens too.',
      min: 2,
      max: 32,
      default: 8,
      paper: 128,
    }),
    format: choice({
      label: 'Format above INT8',
      options: { e4m3: 'E4M3', e5m2: 'E5M2', e2m1: 'E2M1' },
      default: 'e4m3',
      paper: 'e4m3',
    }),
    channel: flag({ label: 'It fills its channel, in every token', default: false, more: true }),
    scale: choice({
      label: 'Scales',
      options: { float32: 'of 32 bits', powerOfTwo: 'powers of two, UE8M0' },
      default: 'float32',
      paper: 'float32',
      more: true,
    }),
  },
  {},
);

export type Values = ValuesOf<typeof knobs>;
