/** Blocks of a timeline as rows of numbers: short where many of them are kept or sent. */

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

export const packed = (block: CellBlock): Cell => [
  kinds.indexOf(block.kind),
  ...[block.direction, block.batch, block.start, block.end],
  ...[block.after?.rank ?? -1, block.after?.index ?? -1, block.backward ?? -1],
];

export function unpacked(cell: Cell): CellBlock {
  const [kind, direction, batch, start, end, rank, index, backward] = cell;
  return {
    ...{ kind: kinds[kind], direction: direction === 0 ? 0 : 1, batch, start, end },
    after: rank < 0 ? undefined : { rank, index },
    backward: backward < 0 ? undefined : backward,
  };
}
