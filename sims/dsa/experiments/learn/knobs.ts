import { choice, integer, table, type ValuesOf } from '../../../contract/table.ts';

/** Training steps from frame to frame. */
export const stride = 20;
/** Steps with attention over everything, and with attention over what was chosen. */
export const dense = 300;
export const sparse = 100;
/** The longest warm-up, by which its learning rate is laid out. */
export const longest = 400;
/** Questions that are drawn: the last asks for a place, the others for a name. */
export const drawn = 4;
export const mostRead = 64;

export const knobs = table(
  {
    warmUp: integer({
      label: 'Warm-up of the indexer',
      unit: 'steps',
      hint: 'It learns where the attention looks; the model stands still.',
      min: 0,
      max: longest,
      step: stride,
      default: 200,
      paper: 1000,
    }),
    k: integer({
      label: 'Items read',
      symbol: 'k',
      hint: 'Of 256, by each question, once attention is sparse.',
      min: 1,
      max: mostRead,
      default: 4,
      paper: 2048,
    }),
    size: choice({
      label: 'Indexer',
      options: {
        small: '1 head of 4 numbers',
        middle: '2 heads of 8',
        large: '4 heads of 16',
      },
      default: 'large',
    }),
    question: integer({
      label: 'Question that is drawn',
      hint: 'The first three ask for a name, the last for a place near the end.',
      min: 1,
      max: drawn,
      default: 1,
      view: true,
    }),
  },
  { trains: true, length: ({ warmUp }) => Math.ceil((dense + warmUp + sparse) / stride) + 1 },
);

export type Values = ValuesOf<typeof knobs>;
