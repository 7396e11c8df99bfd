/** A model that writes with a drafter: cycle by cycle, each one pass over its drafts. */
import { requireNotNegative } from '../math/checks.ts';
import { sample, type Random } from '../math/random.ts';
import { argmax, zeros, type Vector } from '../math/vector.ts';
import { Reader } from '../training/plain.ts';
import type { Shape, Weights } from '../training/weights.ts';
import { tempered, type Choose, type Drafter, type Guess } from './drafters.ts';
import { verify, verifyGreedy, type Verified } from './speculative.ts';

/** What one cycle drafted, and what came of it. */
export interface Written extends Verified {
  readonly guesses: readonly Guess[];
  /** The model's distribution before each draft, and after the last [drafts + 1][V] */
  readonly ps: readonly Vector[];
}

export interface Setting {
  readonly weights: Weights;
  readonly shape: Shape;
  /** Positions that every block looks at. */
  readonly window: number;
  /** 0: always the most likely. */
  readonly temperature: number;
}

export class Decoder {
  readonly #reader: Reader;
  readonly #drafter: Drafter;
  readonly #temperature: number;
  readonly #random: Random;
  /** The last token: written, and not yet read. */
  #last: number;

  /** @param prompt what stands there already: read by the model, followed by the drafter [≥ 1] */
  constructor(
    { weights, shape, window, temperature }: Setting,
    drafter: Drafter,
    prompt: readonly number[],
    random: Random,
  ) {
    requireNotNegative('Decoder', 'a temperature', temperature);
    if (prompt.length === 0) throw new RangeError('Decoder requires a prompt, got none');
    this.#reader = new Reader(weights, shape, window);
    this.#drafter = drafter;
    this.#temperature = temperature;
    this.#random = random;
    this.#last = prompt[prompt.length - 1];
    for (let i = 0; i + 1 < prompt.length; i++) {
      drafter.follow(this.#reader.read(prompt[i]), prompt[i + 1]);
    }
  }

  /** One pass: drafts, all of them read at once, and what is kept of them. */
  cycle(drafts: number): Written {
    const guesses = this.#drafter.draft(drafts, this.#choose);
    const read = this.#reader.length;
    const states = [this.#last, ...guesses.map(({ id }) => id)].map((id) => this.#reader.read(id));
    const ps = states.map((state) => this.#distribution(this.#reader.scores(state)));
    const verified = this.#verified(ps, guesses);
    this.#reader.forget(read + 1 + verified.accepted);
    verified.tokens.forEach((token, i) => this.#drafter.follow(states[i], token));
    this.#last = verified.tokens[verified.tokens.length - 1];
    return { ...verified, guesses, ps };
  }

  readonly #choose: Choose = (scores) => {
    const chances = this.#distribution(scores);
    const id = this.#temperature === 0 ? argmax(chances) : sample(chances, this.#random);
    return { id, chances };
  };

  /** At temperature 0 everything on the most likely. */
  #distribution(scores: Vector): number[] {
    if (this.#temperature > 0) return tempered(scores, this.#temperature);
    const all = zeros(scores.length);
    all[argmax(scores)] = 1;
    return all;
  }

  #verified(ps: readonly Vector[], guesses: readonly Guess[]): Verified {
    const ids = guesses.map(({ id }) => id);
    if (this.#temperature > 0) {
      return verify(
        ps,
        guesses.map(({ chances }) => chances),
        ids,
        this.#random,
      );
    }
    const { accepted, tokens } = verifyGreedy(ps, ids);
    const dice = ids
      .slice(0, accepted + 1)
      .map((id, i) => ({ keep: ps[i][id], die: i < accepted ? 0 : 1 }));
    return { accepted, tokens, dice };
  }
}
