import { choice, integer, matrixOf, real, table, type ValuesOf } from '../../../contract/table.ts';

export const size = 4;
/** A matrix that gets less than this part of its size wrong is right at a distance. */
export const wrong = 0.005;

export const knobs = table(
  {
    up: matrixOf({
      label: 'Wᵁᴷ of one head',
      symbol: 'W^UK',
      hint: 'Four key numbers out of four latent ones.',
      min: -2,
      max: 2,
      step: 0.1,
      rows: [size, size],
      columns: [size, size],
      default: [
        [0.8, -0.5, 0.3, 0.1],
        [0.2, 0.9, -0.7, 0.4],
        [-0.6, 0.3, 1, 0.2],
        [0.5, 0.1, -0.2, 0.7],
      ],
    }),
    stand: choice({
      label: 'What is absorbed',
      options: {
        one: 'the matrix of one distance',
        best: 'the best compromise of all distances',
        beside: 'Wᵁᴷ, with a rotary key beside',
      },
      default: 'one',
    }),
    made: integer({
      label: 'Distance that it is made for',
      symbol: 't − j',
      hint: 'Tokens back; the farthest that there is, if there are fewer.',
      min: 0,
      max: 47,
      default: 9,
    }),
    tokens: integer({ label: 'Tokens', symbol: 'T', min: 4, max: 48, step: 4, default: 24 }),
    base: real({
      label: 'Rotary base',
      hint: 'The second pair turns more slowly, by the root of the base.',
      min: 2,
      max: 10_000,
      scale: 'log',
      default: 100,
      paper: 10_000,
    }),
    strength: real({
      label: 'Strength of the query',
      hint: 'How far apart the scores lie.',
      min: 0,
      max: 8,
      step: 0.5,
      default: 2,
      more: true,
    }),
  },
  {
    length: ({ tokens }) => tokens,
    needs: {
      made: {
        hint: 'The best compromise is made for no distance.',
        holds: ({ stand }) => stand !== 'best',
      },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
