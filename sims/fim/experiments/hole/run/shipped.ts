/** The networks that come with the page, made by `node --import tsx tests/trained/index.ts fim`. */
import { unpacked, type Packed } from '../../../../training/packed.ts';
import type { Weights } from '../../../../training/weights.ts';

export interface Shipped {
  readonly trained: number; // steps
  readonly loss: number;
  readonly weights: Weights;
}

interface File extends Omit<Shipped, 'weights'> {
  readonly weights: Packed;
}

const files: Readonly<Record<'psm' | 'spm', () => Promise<{ readonly default: File }>>> = {
  psm: () => import('../../../trained/psm.json', { with: { type: 'json' } }),
  spm: () => import('../../../trained/spm.json', { with: { type: 'json' } }),
};

export async function loadShipped(order: 'psm' | 'spm'): Promise<Shipped> {
  const { trained, loss, weights } = (await files[order]()).default;
  return { trained, loss, weights: unpacked(weights) };
}
