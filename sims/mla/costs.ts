/**
 * What one decode step costs in one layer: formulas, which tests hold against the counters of the
 * running code. Projections that all ways share are left out.
 *
 * DeepSeek-AI, "DeepSeek-V2", arXiv:2405.04434, table 1 and appendix C (V2)
 */
import type { Way } from './latent.ts';
import type { LatentShape } from './weights.ts';

export interface Cost {
  readonly multiplyAdds: number;
  /** Cached elements that the step reads: all of them, once. */
  readonly elementsRead: number;
}

/** 2 G D elements a token and layer (V2 table 1). */
export const groupedElements = (groups: number, width: number): number => 2 * groups * width;

/** d_c + d_h^R elements a token and layer, whatever the heads (V2 table 1); in full, every head's. */
export function latentElements(shape: LatentShape, way: Way = 'absorbed'): number {
  const { heads, content, rotary, value, latent } = shape;
  return way === 'full' ? heads * (content + rotary + value) : latent + rotary;
}

/** @param tokens T, cached ones and the new one */
export const groupedCost = (
  heads: number,
  groups: number,
  width: number,
  tokens: number,
): Cost => ({
  multiplyAdds: heads * tokens * 2 * width,
  elementsRead: tokens * groupedElements(groups, width),
});

/** @param tokens T, cached ones and the new one */
export function latentCost(shape: LatentShape, way: Way, tokens: number): Cost {
  const { heads, content, rotary, value, latent } = shape;
  const rebuildOne = latent * heads * (content + value);
  const perToken = way === 'absorbed' ? 2 * latent + rotary : content + rotary + value;
  return {
    multiplyAdds: rebuildOne * (way === 'expand' ? tokens : 1) + heads * tokens * perToken,
    elementsRead: tokens * latentElements(shape, way),
  };
}
