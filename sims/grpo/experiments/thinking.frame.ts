/** What the experiment 'thinking' shows: its frame, and how it is drawn. */
import type { Metric } from '../../contract.ts';
import type { Figure, Tone } from '../../figures.ts';
import { mean, type Vector } from '../../math/vector.ts';
import type { Standing } from '../race.ts';

/** Steps of right and of wrong answers, of all answers, and accuracy, by method and world. */
export type Frame = {
  readonly update: number;
  readonly pathRightOutput: number;
  readonly pathRightTokens: number;
  readonly pathRightConstant: number;
  readonly pathRightCritic: number;
  readonly pathRightReinforce: number;
  readonly pathWrongOutput: number;
  readonly pathWrongTokens: number;
  readonly pathWrongConstant: number;
  readonly pathWrongCritic: number;
  readonly pathWrongReinforce: number;
  readonly pathAccuracyOutput: number;
  readonly payLengthOutput: number;
  readonly payLengthTokens: number;
  readonly payLengthConstant: number;
  readonly payLengthCritic: number;
  readonly payLengthReinforce: number;
  readonly payWrongOutput: number;
  readonly payWrongConstant: number;
  readonly payAccuracyOutput: number;
  readonly payAccuracyTokens: number;
  readonly payAccuracyConstant: number;
  readonly payAccuracyCritic: number;
  readonly payAccuracyReinforce: number;
  readonly start: Vector; // [B], the knob
  readonly gain: Vector; // [B], the knob
  readonly publishedStep: Vector; // [4]
  readonly publishedLength: Vector; // [4], tokens
};

/** R1-Zero, read off figure 3 of the first version: ±20 %. */
const PUBLISHED = {
  publishedStep: [0, 2000, 5000, 8400],
  publishedLength: [500, 2000, 5500, 10000],
};

/** [world][method][update] */
type Standings = readonly (readonly (readonly Standing[])[])[];

/** Makes frames; where no answer is right, or none wrong, the last length stands. */
export function recorder(
  start: Vector,
  gain: Vector,
): (standings: Standings, update: number) => Frame {
  const last = new Map<string, number>();
  return (standings, update) => {
    const of = (world: number, method: number, what: keyof Standing): number => {
      const seen = standings[world][method].flatMap((standing) => standing[what] ?? []);
      const key = `${world} ${method} ${what}`;
      if (seen.length > 0) last.set(key, mean(seen));
      return last.get(key) ?? 0;
    };
    return {
      update,
      pathRightOutput: of(0, 0, 'right'),
      pathRightTokens: of(0, 1, 'right'),
      pathRightConstant: of(0, 2, 'right'),
      pathRightCritic: of(0, 3, 'right'),
      pathRightReinforce: of(0, 4, 'right'),
      pathWrongOutput: of(0, 0, 'wrong'),
      pathWrongTokens: of(0, 1, 'wrong'),
      pathWrongConstant: of(0, 2, 'wrong'),
      pathWrongCritic: of(0, 3, 'wrong'),
      pathWrongReinforce: of(0, 4, 'wrong'),
      pathAccuracyOutput: of(0, 0, 'accuracy'),
      payLengthOutput: of(1, 0, 'length'),
      payLengthTokens: of(1, 1, 'length'),
      payLengthConstant: of(1, 2, 'length'),
      payLengthCritic: of(1, 3, 'length'),
      payLengthReinforce: of(1, 4, 'length'),
      payWrongOutput: of(1, 0, 'wrong'),
      payWrongConstant: of(1, 2, 'wrong'),
      payAccuracyOutput: of(1, 0, 'accuracy'),
      payAccuracyTokens: of(1, 1, 'accuracy'),
      payAccuracyConstant: of(1, 2, 'accuracy'),
      payAccuracyCritic: of(1, 3, 'accuracy'),
      payAccuracyReinforce: of(1, 4, 'accuracy'),
      start,
      gain,
      ...PUBLISHED,
    };
  };
}

const steps = (label: string, tone: Tone): Metric => ({ label, unit: 'steps', digits: 2, tone });
const share = (label: string, tone: Tone): Metric => ({ label, tone });

export const metrics: Readonly<Partial<Record<keyof Frame, Metric>>> = {
  update: { label: 'Update', digits: 0 },
  pathWrongOutput: steps('GRPO, wrong', 'coral'),
  pathWrongTokens: steps('Token mean, wrong', 'gold'),
  pathWrongConstant: steps('Dr. GRPO, wrong', 'deep'),
  pathWrongCritic: steps('PPO, wrong', 'teal'),
  pathWrongReinforce: steps('REINFORCE, wrong', 'grey'),
  pathRightOutput: steps('GRPO, right', 'coral'),
  pathRightTokens: steps('Token mean, right', 'gold'),
  pathRightConstant: steps('Dr. GRPO, right', 'deep'),
  pathRightCritic: steps('PPO, right', 'teal'),
  pathRightReinforce: steps('REINFORCE, right', 'grey'),
  pathAccuracyOutput: share('GRPO, accuracy where length cannot pay', 'coral'),
  payLengthOutput: steps('GRPO', 'coral'),
  payLengthTokens: steps('Token mean', 'gold'),
  payLengthConstant: steps('Dr. GRPO', 'deep'),
  payLengthCritic: steps('PPO', 'teal'),
  payLengthReinforce: steps('REINFORCE', 'grey'),
  payWrongOutput: steps('GRPO, wrong, length pays', 'coral'),
  payWrongConstant: steps('Dr. GRPO, wrong, length pays', 'deep'),
  payAccuracyOutput: share('GRPO, accuracy', 'coral'),
  payAccuracyTokens: share('Token mean, accuracy', 'gold'),
  payAccuracyConstant: share('Dr. GRPO, accuracy', 'deep'),
  payAccuracyCritic: share('PPO, accuracy', 'teal'),
  payAccuracyReinforce: share('REINFORCE, accuracy', 'grey'),
};

const steps32 = { label: 'Steps', min: 0 };

export const figures: readonly Figure<Frame>[] = [
  {
    kind: 'lines',
    title: 'Length cannot pay: wrong answers',
    caption: 'More steps never make an answer right here. Whatever grows is a bias.',
    place: 'stage',
    x: 'update',
    y: [
      'pathWrongOutput',
      'pathWrongTokens',
      'pathWrongConstant',
      'pathWrongCritic',
      'pathWrongReinforce',
    ],
    yAxis: steps32,
  },
  {
    kind: 'lines',
    title: 'Length pays: all answers',
    caption: 'Each step may find the track. Whatever grows has a reason.',
    place: 'stage',
    x: 'update',
    y: [
      'payLengthOutput',
      'payLengthTokens',
      'payLengthConstant',
      'payLengthCritic',
      'payLengthReinforce',
    ],
    yAxis: steps32,
  },
  {
    kind: 'lines',
    title: 'Length cannot pay: right answers',
    place: 'chart',
    x: 'update',
    y: [
      'pathRightOutput',
      'pathRightTokens',
      'pathRightConstant',
      'pathRightCritic',
      'pathRightReinforce',
    ],
    yAxis: steps32,
  },
  {
    kind: 'bars',
    title: 'What a step of thinking is worth',
    caption: 'Drag a bar: the chance that one step finds the track, where length pays.',
    place: 'chart',
    series: [{ values: 'gain', label: 'Chance a step', tone: 'teal' }],
    names: ['easy', 'fair', 'hard', 'very hard'],
    edits: 'gain',
    yAxis: { label: 'Chance', min: 0, max: 1 },
  },
  {
    kind: 'curves',
    title: 'Published: the length of R1-Zero’s answers',
    caption: 'Not from this page: read off figure 3 of the R1 report, first version, ±20 %.',
    place: 'chart',
    x: 'publishedStep',
    y: [{ values: 'publishedLength', label: 'R1-Zero, published', tone: 'gold' }],
    xAxis: { label: 'Training step' },
    yAxis: { label: 'Tokens an answer', min: 0 },
  },
];
