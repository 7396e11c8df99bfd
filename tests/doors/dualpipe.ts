/** The doors of pipelines that run in both directions. */
import { packed, unpacked, type CellBlock } from '../../sims/dualpipe/cells.ts';
import {
  requireChunks,
  requireEnough,
  requireEven,
  requireRanks,
  requireSpan,
} from '../../sims/dualpipe/checks.ts';
import { dualPipe, dualPipeV, type Variant } from '../../sims/dualpipe/dualpipe.ts';
import { requireDurations, type Durations } from '../../sims/dualpipe/durations.ts';
import { price, type Schedule } from '../../sims/dualpipe/formulas.ts';
import { held } from '../../sims/dualpipe/held.ts';
import { gpipe, oneForwardOneBackward, zeroBubble } from '../../sims/dualpipe/one-way.ts';
import {
  alone,
  lengthOf,
  overlapped,
  serial,
  type PartBlock,
} from '../../sims/dualpipe/overlap.ts';
import { simulate, summary } from '../../sims/dualpipe/simulate.ts';
import type { Block, Chunk, Programs, Slot } from '../../sims/dualpipe/slots.ts';
import {
  count,
  door,
  finite,
  fixed,
  list,
  named,
  real,
  record,
  several,
  tuple,
  type Argument,
  type Doors,
} from './generators.ts';

const ends = (): boolean => true;
const who = fixed('price');
const time = (good: number): Argument<number> => real(good, { least: 0 });
const place = record({ rank: count(0), index: count(1) });
const cell = record<CellBlock>({
  kind: named<CellBlock['kind']>('fused'),
  direction: fixed(1),
  batch: count(2),
  start: real(3),
  end: real(5),
  after: place,
  backward: count(1),
});
/** −1 says that there is none. */
const maybe = (good: number): Argument<number> => real(good, { least: -1 });
const variant = record<Variant>({
  middle: named<'unfused' | 'fused'>('unfused'),
  weights: named<'official' | 'atOnce' | 'last'>('official'),
  step2: named<'official' | 'swapped'>('official'),
  overlap: fixed(true),
  forwardOnly: fixed(false),
});
const durations = record<Durations>({
  forward: time(1),
  backward: time(2),
  weight: time(1),
  fused: time(3),
  transfer: time(0),
});
const chunk = record<Chunk>({ direction: fixed(0), batch: count(0), stage: count(0) });
const block = record<Block>({
  rank: fixed(0),
  index: fixed(0),
  slot: record<Slot>({ kind: named<'forward'>('forward'), chunk }),
  start: time(1),
  end: time(2),
});
const two = oneForwardOneBackward(2, 4);
const programs = record<Programs>({
  ranks: fixed(two.ranks),
  batches: list(two.batches, count),
  stages: count(two.stages),
  rankOf: fixed(two.rankOf),
});

export const dualpipe: Doors = {
  'cells.packed': door(packed, [cell]),
  'cells.unpacked': door(unpacked, [
    tuple<readonly number[]>(
      ...[
        count(4),
        real(1, { least: 0, most: 1 }),
        count(2),
        real(3),
        real(5),
        maybe(0),
        maybe(1),
        maybe(1),
      ],
    ),
  ]),
  'checks.requireRanks': door(requireRanks, [who, count(4), fixed(2)], ends),
  'checks.requireEven': door(requireEven, [who, fixed('ranks'), count(4)], ends),
  'checks.requireEnough': door(requireEnough, [who, count(2), count(8)], ends),
  'checks.requireChunks': door(requireChunks, [who, fixed(4), fixed(8)], ends),
  'checks.requireSpan': door(requireSpan, [who, time(1), time(2)], ends),
  'dualpipe.dualPipe': door(dualPipe, [count(4), count(10), variant], finite),
  'dualpipe.dualPipeV': door(dualPipeV, [count(2), count(10), variant], finite),
  'durations.requireDurations': door(requireDurations, [who, durations], ends),
  'formulas.price': door(price, [named<Schedule>('dualpipe'), count(4), count(8), durations]),
  'held.held': door(held, [several([block.good], block)]),
  'one-way.gpipe': door(gpipe, [count(2), count(4)]),
  'one-way.oneForwardOneBackward': door(oneForwardOneBackward, [count(2), count(4)]),
  'one-way.zeroBubble': door(zeroBubble, [count(2), count(4)]),
  'overlap.overlapped': door(overlapped, [time(0.5)]),
  'overlap.alone': door(alone, [named<'forward' | 'backward'>('backward'), time(0.5)]),
  'overlap.lengthOf': door(lengthOf, [
    several<PartBlock>(
      [],
      record<PartBlock>({
        name: fixed('MLP forward'),
        lane: fixed('computing'),
        start: time(1),
        end: time(2),
      }),
    ),
  ]),
  'overlap.serial': door(serial, [time(0.5)]),
  'simulate.simulate': door(simulate, [programs, durations]),
  'simulate.summary': door(summary, [several([[block.good]], several([], block))]),
};
