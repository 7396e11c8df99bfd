import { beforeAll, describe, expect, test } from 'vitest';
import { stream } from '../../../sims/math/random.ts';
import { Decoder } from '../../../sims/mtp/decoder.ts';
import {
  BigramDrafter,
  LookUpDrafter,
  ModuleDrafter,
  tempered,
  type Drafter,
} from '../../../sims/mtp/drafters.ts';
import { loadShipped, modelOf, type Model } from '../../../sims/mtp/shipped.ts';
import { vocabulary } from '../../../sims/mtp/texts.ts';
import { context, shape } from '../../../sims/mtp/world.ts';

let model: Model;
let prompt: readonly number[];
// Not at the top: a page that plays these tests has none to wait there.
beforeAll(async () => {
  model = await loadShipped('code');
  prompt = model.sample.slice(0, 40);
});

const drafters: Readonly<Record<string, () => Drafter>> = {
  module: () => new ModuleDrafter(model.weights, shape, context),
  lookUp: () => new LookUpDrafter(prompt.slice(0, 1), vocabulary),
  bigram: () => new BigramDrafter(model.bigram, prompt[prompt.length - 1]),
};

function write(drafter: Drafter, drafts: number, temperature: number, seed = 1): number[] {
  const setting = { weights: model.weights, shape, window: context, temperature };
  const decoder = new Decoder(setting, drafter, prompt, stream(seed, 'cycles'));
  const text: number[] = [];
  while (text.length < 60) text.push(...decoder.cycle(drafts).tokens);
  return text.slice(0, 60);
}

describe.each(Object.keys(drafters))('%s', (name) => {
  test.each([1, 3, 6])('at temperature 0, with %i drafts: the text of plain decoding', (drafts) => {
    expect(write(drafters[name](), drafts, 0)).toEqual(write(drafters.module(), 0, 0));
  });

  test('a cycle writes what was accepted and one more, never more than γ + 1', () => {
    const setting = { weights: model.weights, shape, window: context, temperature: 1 };
    const decoder = new Decoder(setting, drafters[name](), prompt, stream(3, 'cycles'));
    for (let i = 0; i < 30; i++) {
      const { accepted, tokens, guesses, ps, dice } = decoder.cycle(4);
      expect(tokens).toHaveLength(accepted + 1);
      expect(ps).toHaveLength(guesses.length + 1);
      expect(tokens.slice(0, accepted)).toEqual(guesses.slice(0, accepted).map(({ id }) => id));
      dice.forEach(({ keep, die }, place) => expect(die < keep).toBe(place < accepted));
    }
  });
});

test('without drafts a pass writes one token, and asks no die', () => {
  const setting = { weights: model.weights, shape, window: context, temperature: 1 };
  const decoder = new Decoder(setting, drafters.module(), prompt, stream(3, 'cycles'));
  expect(decoder.cycle(0)).toMatchObject({ accepted: 0, guesses: [], dice: [] });
});

test('a draft is reported with the distribution that it was drawn from, at any temperature', () => {
  const scores = Array.from({ length: vocabulary }, (_, x) => Math.sin(x));
  for (const temperature of [0.3, 1, 1.4]) {
    const setting = { weights: model.weights, shape, window: context, temperature };
    const drafter: Drafter = { follow: () => {}, draft: (_, choose) => [choose(scores)] };
    const [guess] = new Decoder(setting, drafter, prompt, stream(3, 'cycles')).cycle(1).guesses;
    expect(guess.chances).toEqual(tempered(scores, temperature));
  }
});

test('nothing to begin with is refused, and so is a file of another alphabet', () => {
  const setting = { weights: model.weights, shape, window: context, temperature: 1 };
  expect(() => new Decoder(setting, drafters.module(), [], () => 0)).toThrow(/a prompt, got none/);
  const cold = { ...setting, temperature: NaN };
  expect(() => new Decoder(cold, drafters.module(), prompt, () => 0)).toThrow(/a temperature/);
  expect(() => modelOf({ characters: 'abc', sample: '', weights: {} })).toThrow();
});
