import { choice, integer, numbers, real, table, type ValuesOf } from '../../../contract/table.ts';
import { vector } from '../../../math/vector.ts';

export const size = 64; // rotary numbers, in all of the models: 32 pairs
export const steps = 48;

const isYarn = (scheme: string): boolean => scheme === 'yarn' || scheme === 'turns';
const ofYarn = {
  hint: 'Only YaRN has it.',
  holds: ({ scheme }: { scheme: string }) => isYarn(scheme),
};

export const knobs = table(
  {
    scheme: choice({
      label: 'Frequencies',
      options: {
        plain: 'as trained',
        interpolated: 'all slowed down',
        ntk: 'a larger base',
        yarn: 'YaRN, ramp of the code',
        turns: 'YaRN, ramp of the paper',
      },
      default: 'yarn',
      paper: 'yarn',
    }),
    reach: integer({
      label: 'Farthest distance',
      symbol: 'Δ',
      unit: 'tokens',
      min: 512,
      max: 524_288,
      step: 512,
      default: 163_840,
    }),
    factor: real({
      label: 'Factor',
      symbol: 's',
      min: 1,
      max: 64,
      scale: 'log',
      default: 40,
      paper: 40,
    }),
    trained: integer({
      label: 'Trained context',
      symbol: 'L',
      unit: 'tokens',
      min: 512,
      max: 8192,
      step: 512,
      default: 4096,
      paper: 4096,
    }),
    mscale: real({
      label: 'Sharpening',
      symbol: 'mscale',
      hint: '1 in V3’s report, 0.707 in V2’s; 0 leaves the logits alone.',
      min: 0,
      max: 2,
      step: 0.001,
      default: 1,
      paper: 1,
    }),
    query: numbers({
      label: 'What the query looks at',
      hint: 'How strongly query and key use each of the 32 pairs; drag the bars.',
      min: 0,
      max: 3,
      step: 0.1,
      shortest: size / 2,
      longest: size / 2,
      default: vector(size / 2, () => 1),
      more: true,
    }),
    gain: real({
      label: 'Length of query and key',
      hint: 'Squared, it multiplies every score.',
      min: 0.5,
      max: 4,
      step: 0.1,
      default: 1.5,
      more: true,
    }),
    slow: real({
      label: 'Ramp begins',
      symbol: 'α',
      unit: 'turns',
      min: 0.25,
      max: 8,
      scale: 'log',
      default: 1,
      paper: 1,
      more: true,
    }),
    fast: real({
      label: 'Ramp ends',
      symbol: 'β',
      unit: 'turns',
      min: 16,
      max: 128,
      scale: 'log',
      default: 32,
      paper: 32,
      more: true,
    }),
  },
  {
    length: () => steps,
    chance: false,
    needs: {
      factor: {
        hint: 'Acts where hands are slowed down.',
        holds: ({ scheme }) => scheme !== 'plain',
      },
      mscale: ofYarn,
      slow: ofYarn,
      fast: ofYarn,
    },
  },
);

export type Values = ValuesOf<typeof knobs>;
