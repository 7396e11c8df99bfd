/** Where the tap, the chains and their queues stand, in both arrangements. */
import type { Frame, Lane } from '../../../../../sims/craq/experiments/throughput/frame.ts';
import type { Values } from '../../../../../sims/craq/experiments/throughput/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

export const lanes: readonly Lane[] = ['plain', 'query', 'retry'];
export const tones: Readonly<Record<Lane, Paint>> = { plain: 'grey', query: 'teal', retry: 'deep' };
/** Of a copy's time, and of who waits for it. */
export const paints = { reads: 'deep', writes: 'coral', errands: 'ink-3' } as const;

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  readonly tap: { readonly top: number; readonly height: number };
  /** The first chain's top, and from one chain to the next. */
  readonly top: number;
  readonly row: number;
  /** Of a copy, below the top of its chain. */
  readonly bar: { readonly top: number; readonly height: number; readonly width: number };
  /** From one copy to the next. */
  readonly pitch: number;
  /** First row of clients, below the top of a chain, and from one client to the next. */
  readonly queue: number;
  readonly dot: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width, values }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const room = width - 2 * left - (isWide ? 150 : 0);
  const gap = isWide ? 26 : 10;
  const widest = isWide ? 190 : 130;
  const row = isWide ? 125 : 103;
  const queue = isWide ? 74 : 50;
  const bar = Math.min(widest, (room - (values.replicas - 1) * gap) / values.replicas);
  return {
    ...{ isWide, height: isWide ? 500 : 380, pitch: bar + gap },
    tap: isWide ? { top: 44, height: 30 } : { top: 20, height: 22 },
    ...{ top: isWide ? 98 : 52, row, queue },
    bar: isWide ? { top: 22, height: 32, width: bar } : { top: 22, height: 16, width: bar },
    dot: dotOf(values.clients, bar, row - queue - 4, isWide ? 13 : 9),
  };
}

/** The largest distance at which all clients have room in one queue. */
function dotOf(clients: number, width: number, height: number, largest: number): number {
  for (let dot = largest; dot > 4.5; dot -= 0.5) {
    if (Math.ceil(clients / Math.floor(width / dot)) * dot <= height) return dot;
  }
  return 4.5;
}

/** So that the edge of the first and the last copy is whole. */
const left = 1;

/** The left edge of a copy. */
export const leftOf = ({ at }: View, copy: number): number => left + copy * at.pitch;

export const topOf = ({ at }: View, lane: Lane): number => at.top + lanes.indexOf(lane) * at.row;
