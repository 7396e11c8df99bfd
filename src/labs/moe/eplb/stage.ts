/** From the frames of the load balancer to the stacks of its drawing. */
import type { Frame } from '../../../../sims/moe/experiments/eplb/frame.ts';

/** The copy of an expert on a GPU. */
export interface Copy {
  readonly expert: number;
  /** Its height, in [0, 1] of the drawing. */
  readonly height: number;
}

export interface Gpu {
  readonly name: number;
  readonly copies: readonly Copy[];
  readonly planned: number; // tokens
  readonly blind: number; // tokens
  /** Height of the GPU's load if nothing were planned. */
  readonly blindHeight: number;
  readonly busiest: boolean;
  readonly busiestBlind: boolean;
}

/** The GPUs of each node. @param top tokens, the height of the drawing */
export function nodesOf(frame: Frame, top: number): Gpu[][] {
  const { held, placement, gpuLoad, nodes } = frame;
  const { planned, blind } = gpuLoad;
  const [most, mostBlind] = [Math.max(...planned), Math.max(...blind)];
  const gpus = held.map((experts, g) => ({
    name: g,
    copies: experts.map((expert, slot) => ({ expert, height: placement[g][slot] / top })),
    planned: planned[g],
    blind: blind[g],
    blindHeight: blind[g] / top,
    busiest: planned[g] === most,
    busiestBlind: blind[g] === mostBlind,
  }));
  const size = gpus.length / nodes;
  return Array.from({ length: nodes }, (_, n) => gpus.slice(n * size, (n + 1) * size));
}

/** The height of the drawing: it holds the busiest GPU of every frame so far. */
export function topOf(frames: readonly Frame[]): number {
  return (
    1.02 * Math.max(1, ...frames.flatMap(({ gpuLoad }) => [...gpuLoad.planned, ...gpuLoad.blind]))
  );
}
