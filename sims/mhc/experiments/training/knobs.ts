import { flag, integer, real, table, type ValuesOf } from '../../../contract/table.ts';

export const knobs = table(
  {
    rate: real({
      label: 'Learning rate',
      symbol: 'η',
      min: 0.001,
      max: 0.05,
      scale: 'log',
      default: 0.03,
      live: true,
    }),
    shockAt: integer({
      label: 'Step of a learning-rate spike',
      hint: 'The rate is many times as high for five steps. 0, or beyond the last step: no spike.',
      min: 0,
      max: 400,
      default: 0,
      live: true,
    }),
    iterations: integer({
      label: 'Sinkhorn iterations',
      symbol: 't_max',
      min: 1,
      max: 20,
      default: 20,
      paper: 20,
      live: true,
    }),
    dynamic: flag({
      label: 'Maps depend on the token',
      hint: 'Off: HC and mHC learn one set of maps for all tokens.',
      default: true,
      paper: true,
    }),
    mixing: flag({
      label: 'The mixing map is learned',
      symbol: 'H^res',
      hint: 'Off: the identity. Each stream keeps to itself.',
      default: true,
      paper: true,
      more: true,
    }),
    reading: flag({
      label: 'The read map is learned',
      symbol: 'H^pre',
      hint: 'Off: 1/n of every stream.',
      default: true,
      paper: true,
      more: true,
    }),
    writing: flag({
      label: 'The write map is learned',
      symbol: 'H^post',
      hint: 'Off: 1 to every stream.',
      default: true,
      paper: true,
      more: true,
    }),
    layers: integer({ label: 'Layers', symbol: 'L', min: 4, max: 48, default: 24, paper: 60 }),
    steps: integer({ label: 'Steps', min: 50, max: 400, default: 300, more: true }),
    shock: real({
      label: 'Height of the spike',
      unit: '×',
      min: 1,
      max: 30,
      step: 1,
      default: 30,
      more: true,
      live: true,
    }),
  },
  {
    length: ({ steps }) => steps,
    needs: {
      shock: {
        hint: 'Acts where there is a spike.',
        holds: ({ shockAt, steps }) => shockAt > 0 && shockAt <= steps,
      },
      iterations: {
        hint: 'Acts where the mixing map is learned.',
        holds: ({ mixing }) => mixing,
      },
      dynamic: {
        hint: 'Acts where a map is learned.',
        holds: ({ mixing, reading, writing }) => mixing || reading || writing,
      },
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
