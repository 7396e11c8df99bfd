/** Both needles of a network, on documents that it was not trained on. */
import { mean, vector } from '../../../../math/vector.ts';
import { stream } from '../../../../math/random.ts';
import type { Batch } from '../../../../training/language-model.ts';
import type { Weights } from '../../../../training/weights.ts';
import type { Layout } from '../../../arrange.ts';
import { choose } from '../../../language.ts';
import { filled, leastOn, loss, losses, toGoOn, withBoth } from '../../../needles.ts';
import type { Frame, Way } from '../frame.ts';

const documents = 64;
const guesses = { name: 1 / 16, open: 1 / 4 }; // as many names and brackets as there are
const nearEnd = 8; // places of the figure

export type Seen = Omit<Frame, 'step' | 'trained' | 'loss' | 'past'>;
export type Past = Frame['past'];

export const noPast: Past = {
  trained: [],
  filled: [],
  lost: { bare: [], bareWords: [], behind: [], behindWords: [] },
};

/** The past with one look more. */
export const extended = (past: Past, trained: number, { filled: share, lost }: Seen): Past => ({
  trained: [...past.trained, trained],
  filled: [...past.filled, share],
  lost: {
    bare: [...past.lost.bare, lost.bare],
    bareWords: [...past.lost.bareWords, lost.bareWords],
    behind: [...past.lost.behind, lost.behind],
    behindWords: [...past.lost.behindWords, lost.behindWords],
  },
});

/** Prepares the questions; `scoresOf` comes with the tensors. */
export function looker(
  seed: number,
  layout: Layout,
  scoresOf: (weights: Weights, batch: Batch) => ArrayLike<number>,
): (weights: Weights) => Seen {
  const random = stream(seed, 'held out');
  const held = Array.from({ length: documents }, () => choose(random));
  const kinds = { name: withBoth(held, 'name', layout), open: withBoth(held, 'open', layout) };
  const [bare, behind] = [toGoOn(held, false), toGoOn(held, true)];
  const least = leastOn(held);
  const places = vector(nearEnd, (i) => i);
  return (weights) => {
    const share = (kind: 'name' | 'open'): number =>
      100 * filled(scoresOf(weights, kinds[kind].batch), kinds[kind]);
    const filledOf = { name: share('name'), open: share('open') };
    const scores = { bare: scoresOf(weights, bare.batch), behind: scoresOf(weights, behind.batch) };
    const asked = {
      bare: { questions: bare, scores: scores.bare, amongWords: false },
      bareWords: { questions: bare, scores: scores.bare, amongWords: true },
      behind: { questions: behind, scores: scores.behind, amongWords: false },
      behindWords: { questions: behind, scores: scores.behind, amongWords: true },
    };
    const of = <T>(make: (one: (typeof asked)[Way]) => T): Record<Way, T> => ({
      bare: make(asked.bare),
      bareWords: make(asked.bareWords),
      behind: make(asked.behind),
      behindWords: make(asked.behindWords),
    });
    const reached = mean([filledOf.name, filledOf.open]);
    const at = (all: readonly number[], fromEnd: readonly number[], place: number): number =>
      mean(all.filter((_, i) => fromEnd[i] === place));
    return {
      filled: reached,
      filledOf,
      guessing: 100 * mean([guesses.name, guesses.open]),
      goingOn: of((one) => loss(one.scores, one.questions, one.amongWords)),
      least,
      lost: of((one) => loss(one.scores, one.questions, one.amongWords) - least),
      reached: of(() => reached),
      places,
      lostAt: of((one) => {
        const all = losses(one.scores, one.questions, one.amongWords);
        return places.map((place) => at(all, one.questions.fromEnd, place));
      }),
    };
  };
}
