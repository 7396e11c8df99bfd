/** RoPE put on the content: what no fixed matrix can absorb. */
import { experiment, type Simulation } from '../../contract.ts';
import { normal, stream } from '../../math/random.ts';
import { apply, dot, mean, softmax, sum, vector, type Vector } from '../../math/vector.ts';
import { choice, integer, matrixOf, real } from '../../parameters.ts';
import { frequencies, rope } from '../rotary.ts';
import { bestFixed, causalDistances, commutator, rotationGap } from '../rotatedLatent.ts';
import { story } from './decoupling.story.ts';

const size = 4; // two rotary pairs: small enough to be edited entry by entry

export const parameters = {
  up: matrixOf({
    label: 'W^UK of one head',
    symbol: 'W^UK',
    hint: 'Four key numbers out of four latent ones.',
    min: -2,
    max: 2,
    step: 0.1,
    rows: [size, size],
    columns: [size, size],
    default: [
      [0.8, -0.5, 0.3, 0.1],
      [0.2, 0.9, -0.7, 0.4],
      [-0.6, 0.3, 1, 0.2],
      [0.5, 0.1, -0.2, 0.7],
    ],
  }),
  stand: choice({
    label: 'What is absorbed',
    options: { best: 'the best fixed matrix', plain: 'W^UK without rotation' },
    default: 'best',
  }),
  tokens: integer({ label: 'Tokens', symbol: 'T', min: 4, max: 48, step: 4, default: 24 }),
  base: real({
    label: 'Rotary base',
    hint: 'The second pair turns more slowly, by the root of the base.',
    min: 2,
    max: 10_000,
    scale: 'log',
    default: 100,
    paper: 10_000,
  }),
  strength: real({
    label: 'Strength of the query',
    hint: 'How far apart the scores lie.',
    min: 0,
    max: 8,
    step: 0.5,
    default: 2,
    more: true,
  }),
};

export type Frame = {
  readonly token: number; // t, the position of the query
  readonly up: readonly (readonly number[])[];
  readonly gap: readonly number[]; // [T], at position j: ‖R_{t−j} W − fixed‖ / ‖W‖; 0 for j > t
  readonly right: readonly number[]; // [T], attention with every key rotated
  readonly wrong: readonly number[]; // [T], attention with the fixed matrix
  readonly distances: readonly number[]; // [T]
  readonly gapAt: readonly number[]; // [T], by distance
  readonly commutatorAt: readonly number[]; // [T], ‖R W − W R‖ by distance
  readonly farthest: number; // the gap to the first token
  readonly overall: number; // root mean square of the gap over all pairs of positions
  readonly commutes: number; // mean of the commutator over all distances
  readonly drift: number; // share of the attention that lands on other tokens
};

export const decoupling = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    token: { label: 'Position of the query', digits: 0 },
    farthest: { label: 'Gap to the first token' },
    overall: { label: 'Gap over all pairs', tone: 'coral' },
    commutes: { label: 'R W − W R, mean', tone: 'ink' },
    drift: { label: 'Attention misplaced', tone: 'coral' },
  },
  pace: 4,
  length: ({ tokens }) => tokens,

  *simulate(values): Simulation<typeof values, Frame> {
    const { up, stand, tokens, base, strength, seed } = values;
    const speeds = frequencies(size, base);
    const pairs = causalDistances(tokens);
    const fixed = stand === 'best' ? bestFixed(up, pairs, speeds) : up;
    const distances = vector(tokens, (distance) => distance);
    const gapAt = distances.map((distance) => rotationGap(up, fixed, distance, speeds));
    const commutatorAt = distances.map((distance) => commutator(up, distance, speeds, speeds));
    const random = stream(seed, 'latents');
    const latents = distances.map(() => vector(size, () => normal(random)));
    const query = vector(size, () => (strength * normal(random)) / size);
    const always = {
      up,
      distances,
      gapAt,
      commutatorAt,
      overall: Math.sqrt(mean(pairs.map((distance) => gapAt[distance] ** 2))),
      commutes: mean(commutatorAt),
    };
    for (let token = 0; token < tokens; token++) {
      const seen = latents.slice(0, token + 1);
      const turned = rope(query, token, speeds);
      const right = softmax(seen.map((c, j) => dot(turned, rope(apply(up, c), j, speeds))));
      const wrong = softmax(seen.map((c) => dot(query, apply(fixed, c))));
      const filled = (v: Vector): number[] => vector(tokens, (j) => (j <= token ? v[j] : 0));
      yield {
        token,
        ...always,
        gap: vector(tokens, (j) => (j <= token ? gapAt[token - j] : 0)),
        right: filled(right),
        wrong: filled(wrong),
        farthest: gapAt[token],
        drift: sum(right.map((p, j) => Math.abs(p - wrong[j]))) / 2,
      };
    }
  },
});
