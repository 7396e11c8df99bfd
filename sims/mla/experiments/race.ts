/** Five ways to keep what was read, writing token by token on one GPU. */
import { experiment, type Simulation } from '../../contract.ts';
import { vector } from '../../math/vector.ts';
import { choice, integer } from '../../parameters.ts';
import { groupedCost, latentCost, latentElements, type Cost } from '../costs.ts';
import { attainable, gpus, ridge, timing, type Timing } from '../roofline.ts';
import type { LatentShape } from '../weights.ts';
import { story } from './race.story.ts';

const width = 128; // numbers a head, as in all of DeepSeek's models
const layers = 61;
const bytesPerNumber = 2; // bf16
const roof = vector(61, (i) => 10 ** (i / 15)); // FLOP/byte, from 1 to 10,000

export const parameters = {
  gpu: choice({
    label: 'GPU',
    options: {
      h800: 'H800, throttled',
      h800peak: 'H800 at its peak',
      h200: 'H200',
      a100: 'A100, 80 GB',
    },
    default: 'h800',
  }),
  context: integer({
    label: 'Context at the start',
    unit: 'tokens',
    min: 1024,
    max: 131_072,
    step: 1024,
    default: 32_768,
  }),
  heads: integer({
    label: 'Heads',
    symbol: 'h_q',
    min: 8,
    max: 128,
    step: 8,
    default: 128,
    paper: 128,
  }),
  drafts: integer({
    label: 'New tokens in one step',
    symbol: 's_q',
    hint: 'Two where one more token was drafted and is checked with it.',
    min: 1,
    max: 4,
    default: 1,
  }),
  batch: integer({ label: 'Sequences at once', min: 1, max: 64, default: 16 }),
  tokens: integer({
    label: 'Steps to decode',
    min: 8,
    max: 256,
    step: 8,
    default: 64,
    more: true,
  }),
};

/** Arrays in the order MHA, GQA, MQA, MLA naive, MLA absorbed. */
export type Frame = {
  readonly step: number;
  readonly names: readonly string[]; // [5], MLA by the numbers it caches
  readonly elapsed: readonly number[]; // [5], ms so far
  readonly moved: readonly number[]; // [5], GB of cache read so far
  readonly rate: readonly number[]; // [5], steps/s now
  readonly intensity: readonly number[]; // [5], FLOP/byte
  readonly attained: readonly number[]; // [5], TFLOPS
  readonly roofAt: readonly number[]; // [61], FLOP/byte
  readonly roof: readonly number[]; // [61], TFLOPS
  readonly msMha: number;
  readonly msGqa: number;
  readonly msMqa: number;
  readonly msNaive: number;
  readonly msAbsorbed: number;
  readonly absorbedIntensity: number; // FLOP/byte
  readonly ridge: number; // FLOP/byte
  readonly bound: number; // 1 if arithmetic is the limit of the absorbed way
  readonly speedup: number; // absorbed over MHA
  readonly overNaive: number; // absorbed over the full cache of MLA
};

/** The models' proportions (V2 section 3.1.2), with any number of heads. */
const shapeOf = (heads: number): LatentShape => ({
  heads,
  content: width,
  rotary: width / 2,
  value: width,
  latent: 4 * width,
});

/** One layer, one sequence, `drafts` queries at once: arithmetic is theirs, bytes are read once. */
function costs(heads: number, context: number, drafts: number): Cost[] {
  const shape = shapeOf(heads);
  const once = [
    groupedCost(heads, heads, width, context),
    groupedCost(heads, Math.min(8, heads), width, context),
    groupedCost(heads, 1, width, context),
    latentCost(shape, 'full', context),
    latentCost(shape, 'absorbed', context),
  ];
  return once.map((cost) => ({ ...cost, multiplyAdds: cost.multiplyAdds * drafts }));
}

export const race = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    step: { label: 'Steps', digits: 0 },
    msMha: { label: 'MHA', unit: 'ms', digits: 1, tone: 'coral' },
    msGqa: { label: 'GQA, 8 groups', unit: 'ms', digits: 1, tone: 'grey' },
    msMqa: { label: 'MQA', unit: 'ms', digits: 1, tone: 'ink' },
    msNaive: { label: 'MLA, full cache', unit: 'ms', digits: 1, tone: 'coral' },
    msAbsorbed: { label: 'MLA, absorbed', unit: 'ms', digits: 1, tone: 'deep' },
    absorbedIntensity: { label: 'FLOP a byte, absorbed', digits: 1, tone: 'deep' },
    ridge: { label: 'Ridge of the GPU', unit: 'FLOP/byte', digits: 1, tone: 'gold' },
    speedup: { label: 'MHA over absorbed', digits: 1, tone: 'deep' },
    overNaive: { label: 'Full cache over absorbed', digits: 1 },
  },
  pace: 12,
  length: ({ tokens }) => tokens,

  *simulate(values): Simulation<typeof values, Frame> {
    const { context, heads, drafts, batch, tokens } = values;
    const gpu = gpus[values.gpu];
    const full = latentElements(shapeOf(heads), 'full');
    const always = {
      names: ['MHA', 'GQA', 'MQA', `MLA ${full}`, `MLA ${latentElements(shapeOf(heads))}`],
      roofAt: roof,
      roof: roof.map((intensity) => attainable(gpu, intensity) / 1e12),
      ridge: ridge(gpu),
    };
    const elapsed = new Array<number>(5).fill(0);
    const moved = new Array<number>(5).fill(0);
    for (let step = 1; step <= tokens; step++) {
      const now: Timing[] = costs(heads, context + step * drafts, drafts).map((cost, i) => {
        const flops = 2 * cost.multiplyAdds * layers * batch;
        const bytes = bytesPerNumber * cost.elementsRead * layers * batch;
        const time = timing(gpu, flops, bytes);
        elapsed[i] += 1000 * time.seconds;
        moved[i] += bytes / 1e9;
        return time;
      });
      const [msMha, msGqa, msMqa, msNaive, msAbsorbed] = elapsed;
      yield {
        step,
        elapsed: [...elapsed],
        moved: [...moved],
        rate: now.map(({ seconds }) => 1 / seconds),
        intensity: now.map(({ intensity }) => intensity),
        attained: now.map(({ attained }) => attained / 1e12),
        ...always,
        msMha,
        msGqa,
        msMqa,
        msNaive,
        msAbsorbed,
        absorbedIntensity: now[4].intensity,
        bound: now[4].bound === 'compute' ? 1 : 0,
        speedup: msMha / msAbsorbed,
        overNaive: msNaive / msAbsorbed,
      };
    }
  },
});
