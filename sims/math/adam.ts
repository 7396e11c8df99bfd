/**
 * Adam (Kingma and Ba, arXiv:1412.6980, algorithm 1), in place on flat parameter arrays.
 */
import { zeros } from './vector.ts';

export interface Adam {
  /** Moves the parameters against the gradient; the gradient is left as it is. */
  step(gradients: readonly number[][], rate: number): void;
  /** A copy that goes on from the same moments, for other parameters of the same shapes. */
  copy(parameters: readonly number[][]): Adam;
}

export interface AdamOptions {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
}

/** @throws RangeError when a gradient has not the length of its parameters */
export function adam(parameters: readonly number[][], options: AdamOptions = {}): Adam {
  return resume(parameters, options, {
    first: parameters.map((p) => zeros(p.length)),
    second: parameters.map((p) => zeros(p.length)),
    steps: 0,
  });
}

interface Moments {
  readonly first: readonly number[][];
  readonly second: readonly number[][];
  steps: number;
}

function resume(parameters: readonly number[][], options: AdamOptions, moments: Moments): Adam {
  const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = options;
  return {
    step(gradients, rate) {
      moments.steps++;
      const unbias1 = 1 / (1 - beta1 ** moments.steps);
      const unbias2 = 1 / (1 - beta2 ** moments.steps);
      parameters.forEach((p, n) => {
        const g = gradients[n];
        const m = moments.first[n];
        const v = moments.second[n];
        if (g.length !== p.length) {
          throw new RangeError(`adam requires a gradient of length ${p.length}, got ${g.length}`);
        }
        for (let i = 0; i < p.length; i++) {
          m[i] = beta1 * m[i] + (1 - beta1) * g[i];
          v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
          p[i] -= (rate * m[i] * unbias1) / (Math.sqrt(v[i] * unbias2) + epsilon);
        }
      });
    },
    copy: (others) =>
      resume(others, options, {
        first: moments.first.map((m) => m.slice()),
        second: moments.second.map((v) => v.slice()),
        steps: moments.steps,
      }),
  };
}
