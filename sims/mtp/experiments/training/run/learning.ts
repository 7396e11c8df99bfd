/** Both trainings, side by side on the same batches, and what is observed of them. */
import { stream, type Random } from '../../../../math/random.ts';
import { prepareTensors } from '../../../../training/backend.ts';
import { beginningOf, Trainer, type TrainingState } from '../../../../training/trainer.ts';
import type { Batch } from '../../../../training/language-model.ts';
import { initialWeights } from '../../../../training/weights.ts';
import { heldOut, learnt } from '../../../batches.ts';
import { detachedLoss, jointLoss, nextTokenLoss, still } from '../../../tensors.ts';
import type { Reading } from '../../../texts.ts';
import { lambdaAt, moduleWeights, rate, sequences, shape } from '../../../world.ts';
import type { Frame } from '../frame.ts';
import type { Values } from '../knobs.ts';
import { observed, placesOf, standardError } from './observed.ts';

export { prepareTensors };

/** All that goes on from here. */
export interface State {
  readonly joint: TrainingState;
  readonly main: TrainingState;
  readonly module: TrainingState;
  readonly past: Frame['past'];
}

/** Batches of text that nothing was trained on, the same for every frame. */
const tried = 2;

export class Learning {
  readonly #reading: Reading;
  readonly #random: Random;
  readonly #heldOut: readonly Batch[];
  readonly #joint: Trainer<Batch>;
  readonly #main: Trainer<Batch>;
  readonly #module: Trainer<Batch>;
  #past: Frame['past'];

  constructor(reading: Reading, { seed, steps, lambda }: Values, from: State | undefined) {
    const main = initialWeights(shape, stream(seed, 'main'));
    const module = moduleWeights(stream(seed, 'module'));
    this.#reading = reading;
    const plan = { steps, rate };
    this.#joint = new Trainer<Batch>(from?.joint ?? beginningOf({ ...main, ...module }), {
      ...plan,
      loss: (weights, batch) =>
        jointLoss(weights, shape, batch, lambdaAt(this.step, steps, lambda)),
    });
    this.#main = new Trainer<Batch>(from?.main ?? beginningOf(main), {
      ...plan,
      loss: (weights, batch) => nextTokenLoss(weights, shape, batch),
    });
    this.#module = new Trainer<Batch>(from?.module ?? beginningOf(module), {
      ...plan,
      loss: (weights, batch) => detachedLoss(weights, still(this.#main.weights), shape, batch),
    });
    this.#past = from?.past ?? { steps: [], loss: [], without: [], acceptance: [] };
    this.#random = stream(seed, 'batches');
    for (let i = 0; i < sequences * this.step; i++) this.#random(); // the places drawn before
    const draw = stream(0, 'held out');
    this.#heldOut = Array.from({ length: tried }, () => heldOut(reading, draw));
  }

  /** Steps taken so far. */
  get step(): number {
    return this.#joint.step;
  }

  get state(): State {
    return {
      joint: this.#joint.state,
      main: this.#main.state,
      module: this.#module.state,
      past: this.#past,
    };
  }

  learn(count: number): void {
    for (let i = 0; i < count; i++) {
      const batch = learnt(this.#reading, this.#random);
      this.#joint.take(batch);
      this.#module.take(batch); // beside the main model as it is before this batch
      this.#main.take(batch);
    }
  }

  observe(): Frame {
    const joint = observed(this.#joint.weights, this.#heldOut);
    const detached = observed({ ...this.#main.weights, ...this.#module.weights }, this.#heldOut);
    const gaps = joint.losses.map((loss, piece) => loss - detached.losses[piece]);
    const { steps, loss, without, acceptance } = this.#past;
    this.#past = {
      steps: [...steps, this.step],
      loss: [...loss, joint.loss],
      without: [...without, detached.loss],
      acceptance: [...acceptance, joint.acceptance],
    };
    return {
      step: this.step,
      loss: { joint: joint.loss, detached: detached.loss },
      moduleLoss: { joint: joint.moduleLoss, detached: detached.moduleLoss },
      acceptance: { joint: joint.acceptance, detached: detached.acceptance },
      greedy: { joint: joint.greedy, detached: detached.greedy },
      ...{ gap: joint.loss - detached.loss, gaps, chance: 2 * standardError(gaps) },
      places: placesOf(joint.first, this.#heldOut[0], this.#reading.characters),
      past: this.#past,
    };
  }
}
