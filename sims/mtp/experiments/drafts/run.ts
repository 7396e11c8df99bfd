/** A small trained model writes on; drafts grow ahead, and one pass checks them all. */
import { simulation } from '../../../contract/simulation.ts';
import { below, stream } from '../../../math/random.ts';
import { zeros } from '../../../math/vector.ts';
import { BigramDrafter, LookUpDrafter, ModuleDrafter, type Drafter } from '../../drafters.ts';
import { Decoder, type Written } from '../../decoder.ts';
import { loadShipped, type Model } from '../../shipped.ts';
import { bestDrafts, speedUp } from '../../speculative.ts';
import { vocabulary } from '../../texts.ts';
import { context, shape } from '../../world.ts';
import type { Branch, Frame } from './frame.ts';
import { knobs, most, passes, type Values } from './knobs.ts';

/** Characters that a look-up has before it, and that the model has read. */
const [known, read] = [1000, 64];

export const run = simulation<Values, Frame, Model>(knobs, {
  prepare: ({ kind }) => loadShipped(kind),

  *simulate(values, model) {
    const { drafts, temperature, cost, seed } = values;
    const from = below(model.sample.length - known, stream(seed, 'place'));
    const before = model.sample.slice(from, from + known);
    const setting = { weights: model.weights, shape, window: context, temperature };
    const drafter = drafterOf(values, model, before);
    const decoder = new Decoder(setting, drafter, before.slice(-read), stream(seed, 'cycles'));
    const character = (id: number): string => model.characters[id];
    const [tried, kept] = [zeros(most), zeros(most)];
    const counts: number[] = [];
    let [written, origin, last]: [string, string, Written | undefined] = ['', '', undefined];
    const prompt = before.slice(-read).map(character).join('');
    for (let step = 0; step <= passes; step++) {
      if (step > 0) {
        last = decoder.cycle(drafts);
        written += last.tokens.map(character).join('');
        origin += `${'d'.repeat(last.accepted)}m`;
        counts.push(last.tokens.length);
        last.dice.forEach((_, place) => tried[place]++);
        for (let place = 0; place < last.accepted; place++) kept[place]++;
      }
      yield {
        ...{ step, prompt, written, origin, counts: [...counts] },
        ...pass(last, character),
        ...totals(counts, tried, kept, drafts, cost),
      };
    }
  },
});

function drafterOf({ drafter }: Values, model: Model, before: readonly number[]): Drafter {
  switch (drafter) {
    case 'module':
      return new ModuleDrafter(model.weights, shape, context);
    case 'lookUp': // the decoder hands over what it reads, one after another
      return new LookUpDrafter(before.slice(0, 1 - read), vocabulary);
    case 'bigram':
      return new BigramDrafter(model.bigram, before[before.length - 1]);
  }
}

type Pass = Pick<Frame, 'branches' | 'own' | 'ownKind'>;

/** The last pass as it is drawn. */
function pass(last: Written | undefined, character: (id: number) => string): Pass {
  if (last === undefined) return { branches: [], own: '', ownKind: 'plain' };
  const { guesses, ps, dice, accepted, tokens } = last;
  const branches = guesses.map(({ id, chances }, i): Branch => ({
    ...{ character: character(id), q: chances[id], p: ps[i][id] },
    ...{ keep: dice[i]?.keep ?? 0, die: dice[i]?.die ?? 0 },
    fate: i < accepted ? 'kept' : i === accepted ? 'rejected' : 'dropped',
  }));
  const isBonus = accepted === guesses.length;
  return {
    branches,
    own: character(tokens[accepted]),
    ownKind: guesses.length === 0 ? 'plain' : isBonus ? 'bonus' : 'residual',
  };
}

type Totals = Omit<Frame, 'step' | 'prompt' | 'written' | 'origin' | 'counts' | keyof Pass>;

function totals(
  counts: readonly number[],
  triedAt: readonly number[],
  keptAt: readonly number[],
  drafts: number,
  cost: number,
): Totals {
  const all = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const [tokens, tried, accepted] = [all(counts), all(triedAt), all(keptAt)];
  const perPass = counts.length > 0 ? tokens / counts.length : 0;
  const alpha = tried > 0 ? accepted / tried : 0;
  const best = bestDrafts(alpha, cost);
  return {
    ...{ passes: counts.length, tokens, perPass, tried, accepted, acceptance: 100 * alpha },
    speed: perPass / (1 + drafts * cost),
    bestDrafts: Math.min(most, best),
    gammas: Array.from({ length: most + 1 }, (_, gamma) => gamma),
    speeds: Array.from({ length: most + 1 }, (_, gamma) => speedUp(alpha, gamma, cost)),
    places: Array.from({ length: most }, (_, place) => place + 1),
    byPlace: triedAt.map((count, place) => (count > 0 ? (100 * keptAt[place]) / count : 0)),
  };
}
