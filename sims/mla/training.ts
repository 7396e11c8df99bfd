/** Training steps and measurements of the small networks. */
import { adam } from '../math/adam.ts';
import { argmax } from '../math/vector.ts';
import { requirePositive } from '../math/checks.ts';
import { run, type Network } from './network.ts';
import { requireInput, requireTargets } from './network-shape.ts';
import { backward, crossEntropy, type Tape, type Tensor } from './tape.ts';
import type { Batch } from './tasks.ts';

export interface Trainer {
  /** One step of Adam. @returns the loss before it */
  step(batch: Batch, rate: number): number;
}

/** A network's trainer. @throws RangeError at a step, for a batch that the network has no rows for, or a rate not above 0 */
export function trainer(net: Network): Trainer {
  const gradients = net.parameters.map((p) => p.gradient);
  const optimiser = adam(net.parameters.map((p) => p.values));
  return {
    step(batch, rate) {
      requireBatch('trainer', net, batch);
      requirePositive('trainer', 'rate', rate);
      for (const gradient of gradients) gradient.fill(0);
      const tape: Tape = [];
      const loss = crossEntropy(tape, run(net, batch, tape).logits, batch.targets);
      backward(tape);
      optimiser.step(gradients, rate);
      return loss;
    },
  };
}

export interface Score {
  readonly loss: number; // nats
  readonly accuracy: number;
  /** To each of the batch's questions.  [B·S] */
  readonly answers: readonly number[];
}

/** What a network says to a batch. @throws RangeError for one that the network has no rows for */
export function evaluate(net: Network, batch: Batch, cuts?: readonly Tensor[]): Score {
  requireBatch('evaluate', net, batch);
  const { logits } = run(net, batch, [], cuts);
  const answers = batch.targets.map((_, i) =>
    argmax(logits.values.slice(i * logits.columns, (i + 1) * logits.columns)),
  );
  const right = batch.targets.filter((target, i) => answers[i] === target);
  return {
    loss: crossEntropy([], logits, batch.targets),
    accuracy: right.length / batch.targets.filter((target) => target >= 0).length,
    answers,
  };
}

function requireBatch(who: string, { shape }: Network, batch: Batch): void {
  requireInput(who, shape, batch);
  requireTargets(who, shape, batch.tokens.length, batch.targets);
}
