/** Rotary frequencies beyond the context they were trained on. */
import { experiment, type Simulation } from '../../contract.ts';
import { sum, vector, type Vector } from '../../math/vector.ts';
import { choice, integer, numbers, real, type ValuesOf } from '../../parameters.ts';
import { anglesSeen, scoreAt, spreadCounter } from '../distance.ts';
import { frequencies } from '../rotary.ts';
import { interpolated, ntkAware, softmaxScale, yarn, type YarnOptions } from '../yarn.ts';
import { story } from './long.story.ts';

const size = 64; // rotary numbers, in all of the models: 32 pairs
const steps = 48;
const width = 192; // under the root of the softmax scale: 128 content and 64 rotary numbers

export const parameters = {
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
};

type Knobs = ValuesOf<typeof parameters>;

/** Arrays of 32 have one entry for each pair, the fastest first. */
export type Frame = {
  readonly distance: number; // tokens between query and key
  readonly query: readonly number[]; // [32]
  readonly pair: readonly number[]; // [32]
  readonly slowed: readonly number[]; // [32], θ/θ'
  readonly wavelengths: readonly number[]; // [32], tokens, before
  readonly after: readonly number[]; // [32], tokens, after
  readonly seen: readonly number[]; // [32], angle in turns of the trained range, up to 1
  readonly unseen: readonly number[]; // [32], the same where it is beyond 1
  readonly distances: readonly number[]; // [96], tokens
  readonly score: readonly number[]; // [96], of equal query and key by distance, 1 at 0
  readonly before: readonly number[]; // [96], the same with the frequencies as trained
  readonly strangers: number; // pairs at an angle that training never showed
  readonly here: number; // the score at this distance
  readonly near: number; // how far the score of the next token lies below the token's own
  readonly effective: number; // exp of the entropy of the attention up to here, tokens
  readonly effectivePlain: number; // the same without sharpening
  readonly magnitude: number; // m
};

/** θ' of the chosen scheme, and how much of θ it kept. */
function speedsOf({ scheme, factor, trained, mscale, slow, fast }: Knobs): {
  speeds: Vector;
  magnitude: number;
} {
  const options: YarnOptions = { size, factor, originalLength: trained, slow, fast, mscale };
  const plain = frequencies(size);
  if (scheme === 'yarn' || scheme === 'turns') {
    const ramp = scheme === 'yarn' ? 'index' : 'turns';
    const { frequencies: speeds, magnitude } = yarn({ ...options, ramp });
    return { speeds, magnitude };
  }
  const others = {
    plain,
    interpolated: interpolated(plain, factor),
    ntk: ntkAware(size, 10_000, factor),
  };
  return { speeds: others[scheme], magnitude: 1 };
}

export const long = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    distance: { label: 'Distance', unit: 'tokens', digits: 0 },
    strangers: { label: 'Pairs at angles never trained', digits: 0, tone: 'coral' },
    here: { label: 'Score at this distance', tone: 'deep' },
    near: { label: 'The next token’s score below its own', digits: 5 },
    effective: { label: 'with sharpening', unit: 'tokens', digits: 1, tone: 'deep' },
    effectivePlain: { label: 'without', unit: 'tokens', digits: 1, tone: 'grey' },
    magnitude: { label: 'm', digits: 4 },
  },
  pace: 8,
  length: () => steps,

  *simulate(values): Simulation<typeof values, Frame> {
    const { factor, trained, query, gain } = values;
    const plain = frequencies(size);
    const { speeds, magnitude } = speedsOf(values);
    const squares = query.map((a) => a * a);
    const longest = Math.round(trained * factor);
    const score = (distance: number): number => scoreAt(distance, squares, speeds);
    const distances = vector(96, (i) => Math.round(longest ** (i / 95)));
    const length = gain ** 2 * sum(squares); // q · k at distance 0
    const sharpened = spreadCounter(length * softmaxScale(width, magnitude));
    const unsharpened = spreadCounter(length * softmaxScale(width));
    const always = {
      query,
      pair: vector(size / 2, (i) => i),
      slowed: plain.map((theta, i) => theta / speeds[i]),
      wavelengths: plain.map((theta) => (2 * Math.PI) / theta),
      after: speeds.map((theta) => (2 * Math.PI) / theta),
      distances,
      score: distances.map(score),
      before: distances.map((distance) => scoreAt(distance, squares, plain)),
      near: 1 - score(1),
      magnitude,
    };
    for (let step = 0, next = 0; step < steps; step++) {
      // Ever faster; at first token by token, so that no step stands still.
      const distance = Math.max(step, Math.round(longest ** (step / (steps - 1))) - 1);
      for (; next <= distance; next++) {
        const here = score(next);
        sharpened.add(here);
        unsharpened.add(here);
      }
      const shares = anglesSeen(distance, speeds, plain, trained);
      yield {
        distance,
        ...always,
        seen: shares.map((share) => (share <= 1 ? share : 0)),
        unseen: shares.map((share) => (share > 1 ? share : 0)),
        strangers: shares.filter((share) => share > 1).length,
        here: score(distance),
        effective: sharpened.tokens(),
        effectivePlain: unsharpened.tokens(),
      };
    }
  },
});
