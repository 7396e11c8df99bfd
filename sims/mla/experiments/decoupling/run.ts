/** RoPE put on the content: what no fixed matrix can absorb. */
import { simulation } from '../../../contract/simulation.ts';
import { normal, stream } from '../../../math/random.ts';
import { apply, dot, mean, softmax, sum, vector, type Vector } from '../../../math/vector.ts';
import { frequencies, rope } from '../../rotary.ts';
import { bestFixed, causalDistances, commutator, rotationGap } from '../../rotated-latent.ts';
import type { Frame } from './frame.ts';
import { knobs, size, type Values } from './knobs.ts';

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
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
      const rotated = softmax(seen.map((c, j) => dot(turned, rope(apply(up, c), j, speeds))));
      const unrotated = softmax(seen.map((c) => dot(query, apply(fixed, c))));
      const filled = (v: Vector): number[] => vector(tokens, (j) => (j <= token ? v[j] : 0));
      yield {
        token,
        ...always,
        gap: vector(tokens, (j) => (j <= token ? gapAt[token - j] : 0)),
        attention: { rotated: filled(rotated), fixed: filled(unrotated) },
        farthest: gapAt[token],
        drift: sum(rotated.map((p, j) => Math.abs(p - unrotated[j]))) / 2,
      };
    }
  },
});
