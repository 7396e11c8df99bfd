/** A model reads a real text; its gate over the visitor's sentence, and a slot that is poisoned. */
import { experiment, type Simulation } from '../../contract.ts';
import { stream } from '../../math/random.ts';
import { mean } from '../../math/vector.ts';
import { choice, integer, real, text } from '../../parameters.ts';
import { loadChinese, loadEnglish } from '../../texts/index.ts';
import { network } from '../network/index.ts';
import { reader } from '../reader.ts';
import { batchSize, judge, rateAt, shapeOf } from '../training.ts';
import { story } from './gate.story.ts';
import { poisoned, poisoning, type Poisoning } from './poison.ts';

const moments = 30;
const window = 8;
const longestSentence = 40;
const judged = 300; // places of unseen text

export const parameters = {
  sentence: text({
    label: 'Your sentence',
    hint: 'The first 40 characters are read.',
    longest: 2000,
    default: 'the white whale and the captain',
  }),
  source: choice({
    label: 'Text to learn from',
    options: { english: 'Moby-Dick (English)', chinese: 'simple Chinese', own: 'your own' },
    default: 'english',
  }),
  heads: choice({
    label: 'Hash heads an order',
    symbol: 'K',
    hint: 'The same memory in fewer wide rows or more narrow ones.',
    options: { '1': '1 head of 16 numbers', '2': '2 heads of 8', '4': '4 heads of 4' },
    default: '2',
  }),
  poisoned: integer({
    label: 'Poison the slot read at character',
    hint: 'Head 1 of each order gets noise in place of its row.',
    min: 1,
    max: longestSentence,
    default: 7,
    live: true,
  }),
  poison: real({
    label: 'Strength of the poison',
    min: 0,
    max: 5,
    step: 0.1,
    default: 2,
    live: true,
  }),
  gate: choice({
    label: 'Gate',
    symbol: 'α',
    options: {
      plain: 'as in the paper',
      root: 'with the signed root of the code',
      open: 'none: always open',
    },
    default: 'plain',
    more: true,
  }),
  rho: real({
    label: 'Share that goes to experts',
    symbol: 'ρ',
    min: 0,
    max: 0.95,
    step: 0.05,
    default: 0.5,
    more: true,
  }),
  steps: integer({
    label: 'Training steps',
    min: 60,
    max: 900,
    step: 30,
    default: 600,
    more: true,
  }),
  own: text({
    label: 'Your own text',
    hint: 'Used where the text to learn from is your own.',
    longest: 100_000,
    default: 'To be, or not to be, that is the question.',
    more: true,
  }),
};

/** The model after so many steps, reading the sentence whole and poisoned. */
export type Frame = {
  readonly step: number;
  readonly heldOut: number; // loss
  readonly zeroed: number; // loss on the same places with an empty table
  readonly meanGate: number; // on the held-out places
  readonly gateFirst: number; // on those that have read the first letter of a word
  readonly gateInside: number; // on those that have read three or more
  readonly harmText: number; // mean growth over the held-out places, each with its own rows poisoned
  readonly characters: readonly string[]; // the character read last at each place
} & Poisoning;

export const gate = experiment<typeof parameters, Frame, string>({
  ...story,
  parameters,
  metrics: {
    step: { label: 'Step', digits: 0 },
    heldOut: { label: 'Loss on unseen text', tone: 'deep' },
    zeroed: { label: 'With an empty table', tone: 'coral' },
    meanGate: { label: 'Mean gate', digits: 2, tone: 'ink' },
    gateFirst: { label: 'Gate after the first letter of a word', digits: 2, tone: 'coral' },
    gateInside: { label: 'Gate after three letters or more', digits: 2, tone: 'teal' },
    harm: { label: 'Harm in the sentence', tone: 'coral' },
    harmText: { label: 'Harm on unseen text, each place poisoned in turn', tone: 'coral' },
    struck: { label: 'Places struck', digits: 0 },
    struckText: { label: 'Unseen text struck', unit: '%', digits: 1 },
    place: { label: 'Poisoned character', digits: 0 },
  },
  pace: 4,
  length: () => moments + 1,
  prepare: async ({ source, own }) =>
    source === 'english' ? loadEnglish() : source === 'chinese' ? loadChinese() : own,

  *simulate(values, source): Simulation<typeof values, Frame> {
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
        heldOut: whole.loss,
        zeroed: judge(model, heldOut, false).loss,
        meanGate: whole.gate,
        gateFirst: first.length > 0 ? judge(model, first).gate : whole.gate,
        gateInside: inside.length > 0 ? judge(model, inside).gate : whole.gate,
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

const visible = (character: string): string => (character === ' ' ? '␣' : character);
