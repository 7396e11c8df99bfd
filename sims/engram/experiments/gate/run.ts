/** A model reads a real text; its gate over the visitor's sentence, and a slot that is poisoned. */
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { mean } from '../../../math/vector.ts';
import { loadChinese, loadEnglish } from '../../../texts/index.ts';
import { network } from '../../network/index.ts';
import { reader } from '../../reader.ts';
import { batchSize, judge, rateAt, shapeOf } from '../../training.ts';
import type { Frame } from './frame.ts';
import { knobs, longestSentence, moments, type Values } from './knobs.ts';
import { poisoned, poisoning } from './run/poison.ts';

const window = 8;
const judged = 300; // places of unseen text

const visible = (character: string): string => (character === ' ' ? '␣' : character);

export const run = simulation<Values, Frame, string>(knobs, {
  prepare: async ({ source, own }) =>
    source === 'english' ? loadEnglish() : source === 'chinese' ? loadChinese() : own,

  *simulate(values, source) {
    const { steps, seed } = values;
    const chinese = values.source === 'chinese';
    const { alphabet, draw, examplesOf, heldOut } = reader(
      source,
      window,
      chinese ? 240 : 40,
      judged,
    );
    const orders = chinese ? [2, 3] : [3, 4];
    const split = { orders, heads: Number(values.heads), gate: values.gate, rho: values.rho };
    const model = network(shapeOf({ ...split, vocabulary: alphabet.length, window }), seed);
    const sentence = examplesOf(values.sentence).slice(0, longestSentence);
    const random = stream(seed, 'places');
    const letters = heldOut.map(({ tokens }) => lettersRead(tokens.map((id) => alphabet[id])));
    const first = heldOut.filter((_, i) => letters[i] === 1);
    const inside = heldOut.filter((_, i) => letters[i] >= 3);
    let now = values;
    let step = 0;
    for (let moment = 0; moment <= moments; moment++) {
      for (; step < Math.round((moment * steps) / moments); step++) {
        const batch = Array.from({ length: batchSize }, () => draw(random));
        model.learn(batch, rateAt(step, steps));
      }
      const whole = judge(model, heldOut);
      now = yield {
        step,
        loss: { learned: whole.loss, empty: judge(model, heldOut, false).loss },
        gate: {
          first: first.length > 0 ? judge(model, first).gate : whole.gate,
          inside: inside.length > 0 ? judge(model, inside).gate : whole.gate,
          all: whole.gate,
        },
        harmText:
          mean(heldOut.map((place) => poisoned(model, [place], place, now)[0])) - whole.loss,
        characters: sentence.map(({ tokens }) => visible(alphabet[tokens[window - 1]])),
        ...poisoning(model, sentence, heldOut, now),
      };
    }
  },
});

/** How many letters of the word that is being read have been read. */
function lettersRead(characters: readonly string[]): number {
  const before = characters.findLastIndex((character) => !/\p{L}/u.test(character));
  return characters.length - 1 - before;
}
