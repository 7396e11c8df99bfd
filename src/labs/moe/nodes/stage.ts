/** From the frames of the node limit to its drawing. */
import type { Frame } from '../../../../sims/moe/experiments/nodes/frame.ts';

/** One machine of the rack. */
export interface Rack {
  /** Load of each of its experts, over the busiest expert of all. */
  readonly experts: readonly number[];
  readonly tokens: number;
  readonly free: number;
  /** Width of its cable, in [0, 1] of a rack: tokens that reach it, over all there could be. */
  readonly width: number;
  readonly freeWidth: number;
}

export function racksOf(frame: Frame): Rack[] {
  const { nodeTokens, expertTokens } = frame;
  const { limited, free } = nodeTokens;
  const widest = Math.max(1, ...limited, ...free);
  const busiest = Math.max(1, ...expertTokens);
  const size = expertTokens.length / limited.length;
  return limited.map((tokens, n) => ({
    experts: expertTokens.slice(n * size, (n + 1) * size).map((load) => load / busiest),
    tokens,
    free: free[n],
    width: tokens / widest,
    freeWidth: free[n] / widest,
  }));
}

/** What one limit costs and keeps, as shares of an unlimited token. */
export interface Mark {
  readonly limit: number;
  readonly traffic: number;
  readonly kept: number;
  /** Whether there is room for its number. */
  readonly named: boolean;
}

const room = 0.07; // of the meter, for a number

/** A mark for every limit so far; where they crowd, the later ones stay without a number. */
export function marksOf(frames: readonly Frame[]): Mark[] {
  let last = -Infinity;
  return frames.map(({ limit, traffic, kept }) => {
    const named = traffic - last >= room;
    if (named) last = traffic;
    return { limit, traffic, kept, named };
  });
}
