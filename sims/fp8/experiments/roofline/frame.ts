import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  fp8: { label: 'FP8', tone: 'deep' },
  bf16: { label: 'BF16', tone: 'ink' },
} as const;

export type Lane = keyof typeof lanes;

/** One product on one card, with operands of one byte and of two. */
export type Frame = {
  readonly m: number;
  readonly k: number;
  readonly speed: Each<typeof lanes>; // TFLOPS, at most
  readonly share: Each<typeof lanes>; // of the card's peak in this precision, %
  readonly intensity: Each<typeof lanes>; // FLOP/byte
  readonly time: Each<typeof lanes>; // µs
  readonly multiplying: Each<typeof lanes>; // µs
  readonly moving: Each<typeof lanes>; // µs
  readonly last: Each<typeof lanes>; // TFLOPS, where D is written after everything else
  readonly peak: Each<typeof lanes>; // TFLOPS
  readonly ridge: Each<typeof lanes>; // FLOP/byte
  readonly bandwidth: number; // TB/s
  readonly moved: Each<typeof lanes, Vector>; // µs for A, B, D and the scales  [4]
  readonly bytes: Each<typeof lanes, Vector>; // of the same  [4]
  readonly waits: boolean; // FP8 waits for memory
  readonly sizes: Vector; // 1, 2, 4 … 32,768
  readonly growing: Each<typeof lanes, Vector>; // TFLOPS with so many rows M
  readonly deeper: Each<typeof lanes, Vector>; // TFLOPS with so long a sum K
  readonly deeperLast: Vector; // the same of FP8, D written after everything else
};

export const frame = {
  lanes,
  metrics: {
    m: { label: 'M', digits: 0 },
    k: { label: 'K', digits: 0 },
    speed: { label: 'At most', unit: 'TFLOPS', digits: 0 },
    share: { label: 'Of the peak', unit: '%', digits: 1 },
    intensity: { label: 'Work for each byte', unit: 'FLOP/byte', digits: 1 },
    time: { label: 'Time at least', unit: 'µs', digits: 2 },
    multiplying: { label: 'Multiplying', unit: 'µs', digits: 2, tone: 'grey' },
    moving: { label: 'Moving bytes', unit: 'µs', digits: 2, tone: 'deep' },
    last: { label: 'With the output written last', unit: 'TFLOPS', digits: 0 },
    peak: { label: 'Peak of the card', unit: 'TFLOPS', digits: 0 },
    ridge: { label: 'Ridge', unit: 'FLOP/byte', digits: 0 },
    bandwidth: { label: 'Memory', unit: 'TB/s', digits: 2 },
    waits: { label: 'Waits for memory', digits: 0 },
  },
} satisfies Observed<Frame>;
