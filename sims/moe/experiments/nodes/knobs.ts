import { choice, integer, numbers, real, table, type ValuesOf } from '../../../contract/table.ts';
import { vector } from '../../../math/vector.ts';

export const nodeCount = 8;
export const perNode = 8; // experts

export const knobs = table(
  {
    pull: numbers({
      label: 'How much tokens favour each node',
      hint: 'Added to the fit of all its experts; drag the bars.',
      min: -2,
      max: 2,
      step: 0.1,
      shortest: nodeCount,
      longest: nodeCount,
      default: vector(nodeCount, () => 0),
    }),
    together: real({
      label: 'Good experts lie together',
      symbol: 'ρ',
      hint: '0: which experts suit a token has nothing to do with their node. 1: all of a node suit it alike.',
      min: 0,
      max: 1,
      step: 0.05,
      default: 0.3,
    }),
    k: integer({
      label: 'Experts a token',
      symbol: 'K',
      min: 1,
      max: perNode,
      default: 8,
      paper: 8,
    }),
    groupScore: choice({
      label: 'A node is judged by',
      options: { topTwo: 'its two best experts (V3)', max: 'its best expert (V2)' },
      default: 'topTwo',
    }),
    tokens: integer({
      label: 'Tokens',
      symbol: 'T',
      min: 64,
      max: 2048,
      step: 64,
      default: 512,
      more: true,
    }),
  },
  { length: () => nodeCount },
);

export type Values = ValuesOf<typeof knobs>;
