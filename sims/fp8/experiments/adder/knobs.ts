import { choice, integer, table, type ValuesOf } from '../../../contract/table.ts';

/** Products that one instruction adds: a frame is one of them. */
const perStep = 32;

/** Whole instructions of 32: what was typed beyond them is left out. */
export const inInstructions = (products: number): number =>
  Math.floor(products / perStep) * perStep;

export const knobs = table(
  {
    interval: integer({
      label: 'Poured into float32 every',
      symbol: 'N_C',
      hint: 'Products that the tensor core adds before its sum goes to float32. As many as the sum has, or more: never.',
      min: perStep,
      max: 8192,
      step: perStep,
      default: 4096,
      paper: 128,
    }),
    inputs: choice({
      label: 'Numbers that are multiplied',
      options: { positive: 'all positive', mixed: 'of both signs' },
      default: 'positive',
    }),
    products: integer({
      label: 'Products in a sum',
      symbol: 'K',
      min: 512,
      max: 8192,
      step: 512,
      default: 4096,
      paper: 4096,
    }),
    bits: integer({
      label: 'Bits that the core keeps',
      hint: 'The H100 keeps 14. With any other number it is no longer what was measured.',
      min: 10,
      max: 24,
      default: 14,
      paper: 14,
    }),
    rounding: choice({
      label: 'What lies beyond',
      hint: 'The H100 cuts it off. Rounding to nearest is a what-if.',
      options: { cut: 'is cut off', nearest: 'is rounded to nearest' },
      default: 'cut',
    }),
  },
  { length: ({ products }) => inInstructions(products) / perStep },
);

export type Values = ValuesOf<typeof knobs>;
