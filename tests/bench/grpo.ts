/** One update of a tabular softmax policy: by hand, and the same on tfjs. */
import * as tf from '@tensorflow/tfjs';
import { groupAdvantages } from '../../sims/grpo/advantages.ts';
import { updateRow } from '../../sims/grpo/table.ts';
import { normal, sample, stream } from '../../sims/math/random.ts';
import { matrix, median, softmax, vector, type Matrix } from '../../sims/math/vector.ts';
import { chooseBackend } from './moe-training.ts';

export const title =
  'GRPO update: tabular softmax, 64 prompts × 16 answers, 32 to choose from (ms)';

const PROMPTS = 64;
const GROUP = 16;
const CHOICES = 32;
const RATE = 0.5;
const EPSILON = 1e-4;
const TRUST = { low: 0.2, high: 0.28 };

/** One rollout: what was answered, what it earned, and how likely it was then. */
export interface Rollout {
  readonly logits: Matrix; // [prompts, choices], a little after the answers were drawn
  readonly answers: Matrix; // [prompts, G]
  readonly rewards: Matrix; // [prompts, G], 0 or 1
  readonly oldLogProbs: Matrix; // [prompts, G]
}

export function drawRollout(): Rollout {
  const random = stream(1, 'rollout');
  const old = matrix(PROMPTS, CHOICES, () => normal(random));
  const answers = old.map((row) => vector(GROUP, () => sample(softmax(row), random)));
  return {
    logits: old.map((row) => row.map((z) => z + 0.1 * normal(random))),
    answers,
    rewards: answers.map((row) => row.map((answer) => (answer < 4 ? 1 : 0))),
    oldLogProbs: answers.map((row, q) => row.map((answer) => Math.log(softmax(old[q])[answer]))),
  };
}

/** Ours: the functions of sims/grpo as they are. Gives the new logits. */
export function byHand({ logits, answers, rewards, oldLogProbs }: Rollout): number[][] {
  return logits.map((row, q) => {
    const advantages = groupAdvantages(rewards[q], { epsilon: EPSILON });
    const drawn = { answers: answers[q], oldLogProbs: oldLogProbs[q], advantages };
    return updateRow(row, drawn, RATE / PROMPTS, TRUST);
  });
}

/** The same on the present backend; the rollout is there already and is not timed. */
export function onTfjs(rollout: Rollout): { step(): Float32Array; dispose(): void } {
  const tensor = (rows: Matrix): tf.Tensor2D => tf.tensor2d(rows.map((row) => [...row]));
  const [logits, rewards, old] = [rollout.logits, rollout.rewards, rollout.oldLogProbs].map(tensor);
  const chosen = tf.tidy(() =>
    tf.cast(tf.oneHot(tf.cast(tensor(rollout.answers), 'int32'), CHOICES), 'float32'),
  ); // [prompts, G, choices]
  const climbed = (z: tf.Tensor): tf.Scalar => {
    const centred = tf.sub(rewards, tf.mean(rewards, 1, true));
    const std = tf.sqrt(tf.mean(tf.square(centred), 1, true));
    const advantages = tf.div(centred, tf.add(std, EPSILON));
    const logProbs = tf.logSoftmax(z as tf.Tensor2D);
    const written = tf.sum(tf.mul(tf.expandDims(logProbs, 1), chosen), 2);
    const ratio = tf.exp(tf.sub(written, old));
    const held = tf.clipByValue(ratio, 1 - TRUST.low, 1 + TRUST.high);
    const least = tf.minimum(tf.mul(ratio, advantages), tf.mul(held, advantages));
    return tf.mean(least) as tf.Scalar;
  };
  const gradient = tf.grad(climbed);
  return {
    step: () =>
      tf.tidy(() => tf.add(logits, tf.mul(gradient(logits), RATE)).dataSync() as Float32Array),
    dispose: () => tf.dispose([logits, rewards, old, chosen]),
  };
}

function time(step: () => unknown, times: number): number {
  const taken = vector(times, () => {
    const start = performance.now();
    step();
    return performance.now() - start;
  });
  return median(taken.slice(Math.floor(times / 3)));
}

/** Both ways reach the same policy, as far as 32 bits carry, or the comparison is worthless. */
function requireSame(got: Float32Array, expected: Matrix, name: string): void {
  expected.flat().forEach((z, i) => {
    if (!(Math.abs(got[i] - z) < 1e-5)) {
      throw new RangeError(`${name} requires logit ${z} at ${i}, got ${got[i]}`);
    }
  });
}

export async function run(): Promise<{ name: string; median: number }[]> {
  tf.enableProdMode();
  const rollout = drawRollout();
  const expected = byHand(rollout);
  const rows = [{ name: 'ours, by hand', median: time(() => byHand(rollout), 600) }];
  for (const backend of ['wasm', 'cpu'] as const) {
    await chooseBackend(backend);
    const way = onTfjs(rollout);
    requireSame(way.step(), expected, `tfjs ${backend}`);
    rows.push({ name: `tfjs ${backend}`, median: time(() => way.step(), 100) });
    way.dispose();
  }
  return rows;
}
