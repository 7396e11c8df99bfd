import { integer, numbers, table, type ValuesOf } from '../../../contract/table.ts';
import { busyTimes, oneEach, schedule } from '../../schedule.ts';

/** The longest request that can be drawn, in tokens. */
export const longest = 32_768;
/** Of requests, of processors, of what it costs to start a piece. */
export const most = 8;
export const mostWorkers = 24;
export const mostOverhead = 40; // blocks

/** About how many steps a run has. */
const steps = 40;

export const knobs = table(
  {
    lengths: numbers({
      label: 'Tokens in the cache of each request',
      hint: 'One to eight requests. Drag the end of a bar.',
      min: 0,
      max: longest,
      step: 64,
      shortest: 1,
      longest: most,
      whole: true,
      default: [24_576, 2_048, 6_144, 768, 1_536, 4_096],
    }),
    workers: integer({
      label: 'Processors',
      symbol: 'P',
      hint: 'Each has the queries of 64 heads; an H800 has 66 for 128 heads.',
      min: 1,
      max: mostWorkers,
      default: 8,
      paper: 66,
    }),
    overhead: integer({
      label: 'To start a piece',
      symbol: 'f',
      unit: 'blocks',
      hint: 'What a piece costs besides its blocks: loading the query, writing the result.',
      min: 0,
      max: mostOverhead,
      default: 5,
      paper: 5,
    }),
  },
  { length: (values) => Math.ceil(timeOf(values) / tempoOf(values)) + 1 },
);

interface Work {
  readonly lengths: readonly number[];
  readonly workers: number;
  readonly overhead: number;
}

/** When the later of both ways is ready, in blocks of time. */
function timeOf({ lengths, ...options }: Work): number {
  const ends = [schedule, oneEach].flatMap((way) =>
    busyTimes(way(lengths, options), options.overhead),
  );
  return Math.max(...ends);
}

/** Blocks of time from one step to the next. */
export const tempoOf = (work: Work): number => Math.ceil(timeOf(work) / steps);

export type Values = ValuesOf<typeof knobs>;
