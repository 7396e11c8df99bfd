import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  mha: { label: 'MHA', tone: 'coral' },
  gqa: { label: 'GQA', tone: 'grey' },
  mla: { label: 'MLA', tone: 'deep' },
} as const;

export type Lane = keyof typeof lanes;

/** Where three ways to cache stand under the roof of a card. */
export type Frame = {
  readonly bytes: Each<typeof lanes>; // cached, a token and layer
  readonly intensity: Each<typeof lanes>; // FLOP/byte
  readonly speed: Each<typeof lanes>; // TFLOPS at best
  readonly share: Each<typeof lanes>; // of the peak, %
  readonly time: Each<typeof lanes>; // µs at best, for one request in one layer
  readonly ridge: number; // FLOP/byte
  readonly peak: number; // TFLOPS
  readonly bandwidth: number; // TB/s
  readonly converting: number; // TFLOPS that converting FP8 leaves
  /** What holds MLA back: 'memory', 'arithmetic', 'conversion'. */
  readonly limit: string;
  readonly trail: Vector; // intensities of MLA with fewer heads, 1, 2, 4 …
  readonly trailSpeed: Vector; // TFLOPS there
};

export const frame = {
  lanes,
  metrics: {
    intensity: { label: 'FLOP for each byte', unit: 'FLOP/byte', digits: 1 },
    speed: { label: 'Speed at best', unit: 'TFLOPS', digits: 1 },
    share: { label: 'Of the peak', unit: '%', digits: 1 },
    time: { label: 'Time at best', unit: 'µs', digits: 1 },
    bytes: { label: 'Cached for each token', unit: 'bytes', digits: 0 },
    ridge: { label: 'Ridge', unit: 'FLOP/byte', digits: 1 },
    peak: { label: 'Peak', unit: 'TFLOPS', digits: 0 },
    bandwidth: { label: 'Bandwidth', unit: 'TB/s', digits: 2 },
    converting: { label: 'What converting FP8 leaves', unit: 'TFLOPS', digits: 0 },
  },
} satisfies Observed<Frame>;
