/**
 * What one decode step costs in one layer: formulas, which tests hold against the counters of the
 * running code. Projections that all ways share are left out.
 *
 * DeepSeek-AI, "DeepSeek-V2", arXiv:2405.04434, table 1 and appendix C (V2)
 */
import { requireOneOf, requireWhole } from '../math/checks.ts';
import type { Way } from './latent.ts';
import type { LatentShape } from './weights.ts';

export interface Cost {
  readonly multiplyAdds: number;
  /** Cached elements that the step reads: all of them, once. */
  readonly elementsRead: number;
}

/** 2 G D elements a token and layer (V2 table 1). */
export function groupedElements(groups: number, width: number): number {
  requireWhole('groupedElements', 'groups', groups, 1);
  requireWhole('groupedElements', 'width', width, 1);
  return 2 * groups * width;
}

/** d_c + d_h^R elements a token and layer, whatever the heads (V2 table 1); in full, every head's. */
export function latentElements(shape: LatentShape, way: Way = 'absorbed'): number {
  checkShape('latentElements', shape, way);
  const { heads, content, rotary, value, latent } = shape;
  return way === 'full' ? heads * (content + rotary + value) : latent + rotary;
}

/** Numbers of W^UK and W^UV in one layer, as many as the multiply-adds that rebuild one token. */
export function upProjections(shape: LatentShape): number {
  checkShape('upProjections', shape);
  const { heads, content, value, latent } = shape;
  return latent * heads * (content + value);
}

/** @param tokens T, cached ones and the new one */
export function groupedCost(heads: number, groups: number, width: number, tokens: number): Cost {
  requireWhole('groupedCost', 'tokens', tokens, 1);
  requireWhole('groupedCost', 'heads', heads, 1);
  if (groups > heads) {
    throw new RangeError(`groupedCost requires at most a group a head, got ${groups} for ${heads}`);
  }
  return {
    multiplyAdds: heads * tokens * 2 * width,
    elementsRead: tokens * groupedElements(groups, width),
  };
}

/** @param tokens T, cached ones and the new one */
export function latentCost(shape: LatentShape, way: Way, tokens: number): Cost {
  checkShape('latentCost', shape, way);
  requireWhole('latentCost', 'tokens', tokens, 1);
  const { heads, content, rotary, value, latent } = shape;
  const rebuildOne = upProjections(shape);
  const perToken = way === 'absorbed' ? 2 * latent + rotary : content + rotary + value;
  return {
    multiplyAdds: rebuildOne * (way === 'expand' ? tokens : 1) + heads * tokens * perToken,
    elementsRead: tokens * latentElements(shape, way),
  };
}

const ways: readonly Way[] = ['full', 'expand', 'absorbed'];

function checkShape(who: string, shape: LatentShape, way: Way = 'absorbed'): void {
  const { heads, content, rotary, value, latent } = shape;
  for (const [name, size] of Object.entries({ heads, content, value, latent })) {
    requireWhole(who, name, size, 1);
  }
  requireWhole(who, 'rotary', rotary, 0);
  requireOneOf(who, 'way', way, ways);
}
