/** What is seen of all ways to choose, on texts that nothing was trained on. */
import { stream } from '../../../../math/random.ts';
import { argmax, mean, softmax } from '../../../../math/vector.ts';
import { withTensors } from '../../../../training/trainer.ts';
import { indexerLoss } from '../../../loss.ts';
import { batchOf, haystack, isByName, toy, type Batch } from '../../../needles.ts';
import { heads, type Size } from '../../../network.ts';
import { massOf, target } from '../../../target.ts';
import { seenBy } from '../../../tensors.ts';
import type { Chooser, Frame } from '../frame.ts';
import { choices, scored, type Pair } from './arm.ts';
import { best, maskOf, type Choices } from './choosing.ts';
import { drawnOf, type Look } from './drawn.ts';
import { pushes } from './pushes.ts';

export type Seen = Omit<Frame, 'step' | 'phase' | 'past'>;

/** Texts that are tried, the same for every frame. */
const sequences = 8;

/** Row i of a matrix whose rows have L numbers. */
const rowOf = (all: Float32Array, i: number, length: number = toy.items): number[] =>
  Array.from(all.subarray(i * length, (i + 1) * length));

const share = (yes: readonly boolean[]): number => 100 * mean(yes.map(Number));

export class Looking {
  readonly #batch: Batch;
  readonly #k: number;
  readonly #size: Size;
  readonly #seed: number;
  /** Questions by name, and the others. */
  readonly #named: readonly number[];
  readonly #others: readonly number[];

  constructor(seed: number, k: number, size: Size) {
    const random = stream(seed, 'held out');
    this.#batch = batchOf(Array.from({ length: sequences }, () => haystack(random)));
    const all = Array.from(this.#batch.asked, (asked, i) => ({ asked, i }));
    this.#named = all.filter(isByName).map(({ i }) => i);
    this.#others = all.filter((one) => !isByName(one)).map(({ i }) => i);
    [this.#k, this.#size, this.#seed] = [k, size, seed];
  }

  at(pairOf: (chooser: Chooser) => Pair): Seen {
    const look = (chooser: Chooser): Look => {
      const pair = pairOf(chooser);
      const given = { k: this.#k, size: this.#size, batch: this.#batch };
      const random = stream(this.#seed, 'lots held out');
      return this.#look(pair, choices(chooser, pair, { ...given, random }));
    };
    const looks = {
      ...{ indexer: look('indexer'), cold: look('cold'), window: look('window'), any: look('any') },
    };
    const each = (of: (look: Look) => number) => ({
      ...{ indexer: of(looks.indexer), cold: of(looks.cold) },
      ...{ window: of(looks.window), any: of(looks.any) },
    });
    const free = this.#look(pairOf('indexer'));
    const best = looks.indexer.p.map((p) => bestOf(p, this.#k));
    const thought = {
      indexer: this.#thought(pairOf('indexer')),
      cold: this.#thought(pairOf('cold')),
    };
    const divergence = (who: 'indexer' | 'cold'): number =>
      mean(this.#named.map((i) => indexerLoss(looks[who].p[i], thought[who][i])));
    return {
      loss: { ...each(({ loss }) => loss), dense: free.loss },
      hit: each(({ hit }) => hit),
      right: { ...each(({ right }) => right), dense: free.right },
      near: { ...each(({ near }) => near), dense: free.near },
      mass: {
        ...each(({ mass }) => mass),
        best: 100 * mean(this.#named.map((i) => massOf(looks.indexer.p[i], best[i]))),
      },
      divergence: { indexer: divergence('indexer'), cold: divergence('cold') },
      ...pushes(pairOf('indexer'), this.#size, this.#k, this.#batch),
      drawn: drawnOf(
        this.#batch,
        looks,
        thought.indexer.map((scores) => softmax(scores)),
      ),
    };
  }

  #thought({ main, indexer }: Pair): number[][] {
    const scores = scored(main, indexer, this.#size, this.#batch);
    return Array.from(this.#batch.asked, (_, i) => rowOf(scores, i));
  }

  /** @param chosen all items unless told */
  #look({ main }: Pair, chosen?: Choices): Look {
    const { asked, answers, places } = this.#batch;
    const mask = chosen && maskOf(chosen);
    const { weights, logits } = withTensors(main, (tensors) => seenBy(tensors, this.#batch, mask));
    const p = Array.from(asked, (_, i) => target(headRows(weights, i)));
    const said = Array.from(asked, (_, i) => rowOf(logits, i, toy.values));
    const right = (i: number): boolean => argmax(said[i]) === answers[i];
    const losses = said.map((scores, i) => -Math.log(softmax(scores)[answers[i]]));
    const named = this.#named;
    return {
      chosen: chosen ?? [],
      ...{ p, loss: mean(losses), right: share(named.map(right)) },
      near: share(this.#others.map(right)),
      hit: chosen ? share(named.map((i) => chosen[i].includes(places[i]))) : 100,
      mass: chosen ? 100 * mean(named.map((i) => massOf(p[i], chosen[i]))) : 100,
    };
  }
}

/** The weights of every head for one question; they lie head by head within a sequence. */
function headRows(weights: Float32Array, question: number): number[][] {
  const { questions } = toy;
  const [sequence, within] = [Math.floor(question / questions), question % questions];
  return Array.from({ length: heads }, (_, h) =>
    rowOf(weights, (sequence * heads + h) * questions + within),
  );
}

const bestOf = (p: readonly number[], k: number): readonly number[] =>
  best(Float32Array.from(p), k)[0];
