/** RoPE put on the content: what no fixed matrix can absorb. */
import { simulation } from '../../../contract/simulation.ts';
import { normal, stream } from '../../../math/random.ts';
import {
  apply,
  dot,
  mean,
  softmax,
  sum,
  vector,
  type Matrix,
  type Vector,
} from '../../../math/vector.ts';
import { attend } from '../../attention.ts';
import { newMeter } from '../../counting.ts';
import { absorbed as absorbedHead } from '../../latent.ts';
import { frequencies, rope } from '../../rotary.ts';
import {
  bestFixed,
  causalDistances,
  commutator,
  rotatedRows,
  rotationGap,
} from '../../rotated-latent.ts';
import type { LatentShape } from '../../weights.ts';
import type { Frame, Side } from './frame.ts';
import { knobs, size, wrong, type Values } from './knobs.ts';

/** One head, whose value up-projection is that of its keys: only the keys are looked at. */
const shape: LatentShape = { heads: 1, content: size, rotary: size, value: size, latent: size };

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { up, stand, made, tokens, base, strength, seed } = values;
    const speeds = frequencies(size, base);
    const still = speeds.map(() => 0);
    const pairs = causalDistances(tokens);
    const isBeside = stand === 'beside';
    const best = bestFixed(up, pairs.map(between), speeds);
    const one = rotatedRows(up, between(Math.min(made, tokens - 1)), speeds);
    const distances = vector(tokens, (distance) => distance);
    const gapsOf = (fixed: Matrix, speeds: Vector): number[] =>
      distances.map((distance) => rotationGap(up, fixed, between(distance), speeds));
    const overallOf = (gapAt: Vector): number =>
      Math.sqrt(mean(pairs.map((distance) => gapAt[distance] ** 2)));
    const commutatorAt = distances.map((distance) => commutator(up, distance, speeds, speeds));
    const turned = stand === 'best' ? best : one;
    const gaps = { turned: gapsOf(turned, speeds), beside: gapsOf(up, still) };
    const gapAt = isBeside ? gaps.beside : gaps.turned;
    const random = stream(seed, 'latents');
    const latents = distances.map(() => vector(size, () => normal(random)));
    const query = vector(size, () => (strength * normal(random)) / size);
    const ofRotary = stream(seed, 'rotary');
    const rotaryKeys = distances.map(() => vector(size, () => normal(ofRotary)));
    const rotaryQuery = vector(size, () => (strength * normal(ofRotary)) / size);
    const always = {
      up,
      absorbed: isBeside ? up : turned,
      turning: isBeside ? still : speeds,
      beside: isBeside ? speeds : [],
      distances,
      gapAt,
      commutatorAt,
      overall: overallOf(gapAt),
      least: overallOf(gapsOf(best, speeds)),
      commutes: mean(commutatorAt),
    };
    for (let token = 0; token < tokens; token++) {
      const seen = latents.slice(0, token + 1);
      const unturned = softmax(seen.map((c) => dot(query, apply(turned, c))));
      const sides = {
        turned: sideOf(turned, gaps.turned, rotatedContent(seen, token), unturned),
        beside: sideOf(up, gaps.beside, ...decoupled(seen, token)),
      };
      const { attention, drift, fits } = isBeside ? sides.beside : sides.turned;
      yield {
        token,
        ...always,
        gap: vector(tokens, (j) => (j <= token ? gapAt[token - j] : 0)),
        attention,
        sides,
        seen: seen.length,
        fits,
        farthest: gapAt[token],
        drift,
      };
    }

    function sideOf(absorbed: Matrix, gapAt: Vector, rotated: Vector, unrotated: Vector): Side {
      const filled = (v: Vector): number[] => vector(tokens, (j) => (j < v.length ? v[j] : 0));
      return {
        absorbed,
        gapAt,
        fits: gapAt.slice(0, rotated.length).filter((gap) => gap < wrong).length,
        attention: { rotated: filled(rotated), fixed: filled(unrotated) },
        drift: sum(rotated.map((p, j) => Math.abs(p - unrotated[j]))) / 2,
      };
    }

    /** Every key rebuilt, then turned. */
    function rotatedContent(seen: Matrix, token: number): number[] {
      const turned = rope(query, token, speeds);
      return softmax(seen.map((c, j) => dot(turned, rope(apply(up, c), j, speeds))));
    }

    /** A rotary key beside the content, as MLA has it: every key rebuilt, and absorbed. */
    function decoupled(seen: Matrix, token: number): [rebuilt: Vector, absorbed: Vector] {
      const asks = [[...query, ...rope(rotaryQuery, token, speeds)]];
      const keys = seen.map((_, j) => rope(rotaryKeys[j], j, speeds));
      const rebuilt = seen.map((c, j) => [...apply(up, c), ...keys[j]]);
      const cached = seen.map((c, j) => [...c, ...keys[j]]);
      const both = [
        attend(asks, rebuilt, seen, 1, newMeter()),
        absorbedHead(asks, cached, [...up, ...up], shape, 1, newMeter()),
      ];
      const [one, other] = both.map(({ weights }) => weights[0]);
      return [one, other];
    }
  },
});

/**
 * How far a key is turned between query and latent. Query and key both turn forward, each by its own
 * position: between the two stands what is left, a turn back by the distance.
 */
const between = (distance: number): number => -distance;
