/** Rotary frequencies beyond the context they were trained on. */
import { simulation } from '../../../contract/simulation.ts';
import { sum, vector, type Vector } from '../../../math/vector.ts';
import { anglesSeen, scoreAt, spreadCounter } from '../../distance.ts';
import { frequencies } from '../../rotary.ts';
import { interpolated, ntkAware, softmaxScale, yarn, type YarnOptions } from '../../yarn.ts';
import type { Frame } from './frame.ts';
import { knobs, size, steps, type Values } from './knobs.ts';

const width = 192; // of a head's query and key, rotary numbers included

/** Tokens for one turn. */
const turnOf = (theta: number): number => (2 * Math.PI) / theta;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { reach, trained, query, gain } = values;
    const plain = frequencies(size);
    const { speeds, magnitude } = speedsOf(values);
    const squares = query.map((a) => a * a);
    const score = (distance: number): number => scoreAt(distance, squares, speeds);
    const distances = vector(96, (i) => Math.round(reach ** (i / 95)));
    const length = gain ** 2 * sum(squares); // q · k at distance 0
    const sharpened = spreadCounter(length * softmaxScale(width, magnitude));
    const unsharpened = spreadCounter(length * softmaxScale(width));
    const always = {
      query,
      pair: vector(size / 2, (i) => i),
      slowed: plain.map((theta, i) => theta / speeds[i]),
      wavelengths: { chosen: speeds.map(turnOf), trained: plain.map(turnOf) },
      distances,
      score: {
        chosen: distances.map(score),
        trained: distances.map((distance) => scoreAt(distance, squares, plain)),
      },
      near: 1 - score(1),
      magnitude,
    };
    for (let step = 0, next = 0; step < steps; step++) {
      // Ever faster; at first token by token, so that no step stands still.
      const distance = Math.max(step, Math.round(reach ** (step / (steps - 1))) - 1);
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
        effective: { sharpened: sharpened.tokens(), plain: unsharpened.tokens() },
      };
    }
  },
});

/** θ' of the chosen scheme, and how much of θ it kept. */
function speedsOf({ scheme, factor, trained, mscale, slow, fast }: Values): {
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
