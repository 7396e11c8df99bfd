/** Blocks of a timeline as rows of numbers: short where many of them are kept or sent. */
import { requireEach, requireFinite, requireOneOf, requireWhole } from '../math/checks.ts';

/**
 * Kind, direction, micro-batch, start, end; the rank and index of what it started right after, or
 * −1; and of a fused slot the micro-batch of its backward, or −1.
 */
export type Cell = readonly number[];

export const kinds = ['forward', 'backward', 'input', 'weight', 'fused'] as const;

export interface CellBlock {
  readonly kind: (typeof kinds)[number];
  readonly direction: 0 | 1;
  readonly batch: number;
  readonly start: number;
  readonly end: number;
  readonly after?: { readonly rank: number; readonly index: number };
  /** Of a fused slot: whose backward it is; it goes the other way. */
  readonly backward?: number;
}

/** @throws RangeError for a block that cannot be */
export const packed = (block: CellBlock): Cell => [
  kinds.indexOf(requireCell('packed', block).kind),
  ...[block.direction, block.batch, block.start, block.end],
  ...[block.after?.rank ?? -1, block.after?.index ?? -1, block.backward ?? -1],
];

/** @throws RangeError for numbers that are no block */
export function unpacked(cell: Cell): CellBlock {
  requireEach('unpacked', 'numbers of a block', cell, 8);
  const [kind, direction, batch, start, end, rank, index, backward] = cell;
  requireDirection('unpacked', direction);
  return requireCell('unpacked', {
    ...{ kind: kinds[kind], direction: direction === 0 ? 0 : 1, batch, start, end },
    after: rank === -1 ? undefined : { rank, index },
    backward: backward === -1 ? undefined : backward,
  });
}

function requireDirection(who: string, direction: number): void {
  if (direction !== 0 && direction !== 1) {
    throw new RangeError(`${who} requires a direction of 0 or 1, got ${direction}`);
  }
}

function requireCell(who: string, block: CellBlock): CellBlock {
  const { kind, direction, batch, start, end, after, backward } = block;
  requireOneOf(who, 'kind', kind, kinds);
  requireDirection(who, direction);
  requireWhole(who, 'micro-batch', batch, 0);
  requireFinite(who, 'start', start);
  requireFinite(who, 'end', end);
  if (after) {
    requireWhole(who, 'rank', after.rank, 0);
    requireWhole(who, 'index', after.index, 0);
  }
  if (backward !== undefined) requireWhole(who, 'micro-batch of the backward', backward, 0);
  return block;
}
