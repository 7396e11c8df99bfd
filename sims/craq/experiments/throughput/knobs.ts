import { integer, real, table, type ValuesOf } from '../../../contract/table.ts';

/** Reads or writes that one copy serves in a tick. */
export const rate = 4;
/** Ticks of a run, and over how many of them a mean is taken. */
export const ticks = 80;
export const window = 40;
export const mostReplicas = 6;
export const mostClients = 48;

export const knobs = table(
  {
    share: real({
      label: 'Share of writes',
      symbol: 'w',
      hint: 'Of all operations; the rest are reads.',
      min: 0,
      max: 1,
      step: 0.01,
      default: 0.1,
    }),
    replicas: integer({
      label: 'Copies in a chain',
      symbol: 'k',
      min: 1,
      max: mostReplicas,
      default: 3,
      paper: 3,
    }),
    chunks: integer({
      label: 'Chunks',
      hint: 'All are read and written alike; few of them are often dirty.',
      min: 1,
      max: 256,
      scale: 'log',
      default: 64,
    }),
    clients: integer({
      label: 'Clients',
      hint: 'Each waits for its answer, then asks again.',
      min: 6,
      max: mostClients,
      step: 6,
      default: 24,
      more: true,
    }),
    small: real({
      label: 'Cost of a message without data',
      unit: 'reads',
      hint: 'A query to the tail, or an answer “wait”.',
      min: 0.05,
      max: 1,
      step: 0.05,
      default: 0.25,
      more: true,
    }),
    patience: integer({
      label: 'Wait before a retry',
      unit: 'ticks',
      min: 1,
      max: 20,
      default: 2,
      more: true,
    }),
  },
  { length: () => ticks + 1 },
);

export type Values = ValuesOf<typeof knobs>;
