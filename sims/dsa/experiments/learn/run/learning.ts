/** The three phases of a training, one after the other, and what goes on from each step. */
import { stream } from '../../../../math/random.ts';
import { prepareTensors } from '../../../../training/backend.ts';
import {
  beginningOf,
  Trainer,
  withTensors,
  type TrainingState,
} from '../../../../training/trainer.ts';
import { copyOf, type Weights } from '../../../../training/weights.ts';
import { batchOf, haystack, type Batch } from '../../../needles.ts';
import { indexerWeights, mainWeights, sizes, type Lesson, type Size } from '../../../network.ts';
import { lessonOf } from '../../../tensors.ts';
import { choosers, type Chooser, type Frame, type Phase } from '../frame.ts';
import { dense, longest, type Values } from '../knobs.ts';
import { Arm, begun, indexerTrainer, mainTrainer, rates, type ArmState, type Pair } from './arm.ts';
import { Looking } from './looking.ts';

export { prepareTensors };

/** All that goes on from here. */
export interface State {
  readonly dense: TrainingState;
  readonly indexer: TrainingState;
  /** Once attention is sparse. */
  readonly arms?: Readonly<Record<Chooser, ArmState>>;
  readonly step: number;
  readonly past: Frame['past'];
}

/** Texts of a step. */
const sequences = 8;

export class Learning {
  readonly #values: Values;
  readonly #size: Size;
  readonly #cold: Weights;
  readonly #dense: ReturnType<typeof mainTrainer>;
  readonly #indexer: Trainer<Lesson>;
  #arms: Readonly<Record<Chooser, Arm>> | undefined;
  readonly #looking: Looking;
  #step: number;
  #past: Frame['past'];

  constructor(values: Values, from: State | undefined) {
    const { seed, size } = values;
    this.#values = values;
    this.#size = sizes[size];
    this.#cold = indexerWeights(this.#size, stream(seed, 'indexer'));
    const main = mainWeights(stream(seed, 'model'));
    this.#dense = mainTrainer(from?.dense ?? beginningOf(main), dense, rates.dense);
    const indexer = from?.indexer ?? beginningOf(this.#cold);
    this.#indexer = indexerTrainer(indexer, this.#size, longest);
    const kept = from?.arms;
    if (kept) this.#arms = this.#armsOf((chooser) => kept[chooser]);
    this.#step = from?.step ?? 0;
    this.#past = from?.past ?? { steps: [], hit: { indexer: [], cold: [], window: [], any: [] } };
    this.#looking = new Looking(seed, values.k, this.#size);
  }

  #armsOf(state: (chooser: Chooser) => ArmState): Readonly<Record<Chooser, Arm>> {
    const arm = (chooser: Chooser): Arm => new Arm(chooser, this.#size, state(chooser));
    return { indexer: arm('indexer'), cold: arm('cold'), window: arm('window'), any: arm('any') };
  }

  get step(): number {
    return this.#step;
  }

  get state(): State {
    const arms = this.#arms && {
      indexer: this.#arms.indexer.state,
      cold: this.#arms.cold.state,
      window: this.#arms.window.state,
      any: this.#arms.any.state,
    };
    const [main, indexer] = [this.#dense.state, this.#indexer.state];
    return { dense: main, indexer, arms, step: this.#step, past: this.#past };
  }

  /** The phase that the last step belonged to. */
  get #phase(): Phase {
    if (this.#step <= dense) return 'dense';
    return this.#step <= dense + this.#values.warmUp ? 'warmUp' : 'sparse';
  }

  learn(count: number): void {
    for (let i = 0; i < count; i++) {
      this.#step++;
      const phase = this.#phase;
      if (phase === 'dense') this.#dense.take({ batch: this.#batch('dense', this.#step) });
      else if (phase === 'warmUp') this.#warmUp(this.#step - dense);
      else this.#sparse(this.#step - dense - this.#values.warmUp);
    }
  }

  /** The same texts in the same step of a phase, whatever the knobs. */
  #batch(phase: Phase, step: number): Batch {
    const random = stream(this.#values.seed, `${phase} ${step}`);
    return batchOf(Array.from({ length: sequences }, () => haystack(random)));
  }

  #warmUp(step: number): void {
    const batch = this.#batch('warmUp', step);
    this.#indexer.take(withTensors(this.#dense.weights, (main) => lessonOf(main, batch)));
  }

  #sparse(step: number): void {
    this.#arms ??= this.#armsOf((chooser) => {
      const indexer = chooser === 'indexer' ? this.#indexer.weights : this.#cold;
      return begun(this.#dense.weights, copyOf(indexer));
    });
    const batch = this.#batch('sparse', step);
    const random = stream(this.#values.seed, `lots of step ${step}`);
    for (const chooser of choosers) this.#arms[chooser].learn(batch, this.#values.k, random);
  }

  #pair(chooser: Chooser): Pair {
    if (this.#arms) return this.#arms[chooser].weights;
    const indexer = chooser === 'indexer' ? this.#indexer.weights : this.#cold;
    return { main: this.#dense.weights, indexer };
  }

  observe(): Frame {
    const seen = this.#looking.at((chooser) => this.#pair(chooser));
    const { steps, hit } = this.#past;
    this.#past = {
      steps: [...steps, this.#step],
      hit: {
        indexer: [...hit.indexer, seen.hit.indexer],
        cold: [...hit.cold, seen.hit.cold],
        window: [...hit.window, seen.hit.window],
        any: [...hit.any, seen.hit.any],
      },
    };
    return { step: this.#step, phase: this.#phase, ...seen, past: this.#past };
  }
}
