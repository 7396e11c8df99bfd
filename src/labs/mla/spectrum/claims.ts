import type { Frame } from '../../../../sims/mla/experiments/spectrum/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/spectrum/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    now: 'After {step} steps: MHA {accuracy.full} right, cut afterwards {accuracy.cut}, MLA trained that way {accuracy.latent}. {for90} of 32 directions are enough to describe 90 % of the keys and values.',
  },
  scenarios: {
    trained: {
      label: 'Trained with a latent of 12: nearly all right. Cut to 12: worse',
      values: {},
    },
    narrow: { label: 'A latent of 8: the gap is wide', values: { latent: 8 } },
    wide: { label: 'A latent of 20: cutting afterwards is fine too', values: { latent: 20 } },
    text: { label: 'Text: keys and values really are of low rank', values: { task: 'text' } },
    textCut: { label: 'Text cut to 4 directions', values: { task: 'text', latent: 4 } },
  },
  bets: {
    narrow: bet({
      question:
        'Both get 8 numbers in place of 12: MLA is trained with them, the finished MHA is cut to them. Who loses more right answers?',
      before: {},
      change: { latent: 8 },
      outcomes: {
        trained: 'The one trained that way',
        cut: 'The one cut afterwards',
        same: 'Both about the same',
      },
      judge(changed, before) {
        const [now, then] = [last(changed).accuracy, last(before).accuracy];
        const difference = then.cut - now.cut - (then.latent - now.latent);
        return Math.abs(difference) < 0.03 ? 'same' : difference > 0 ? 'cut' : 'trained';
      },
      because:
        'Keys and values of the finished MHA use 14 directions or so, about evenly. Cutting throws some away. Training with a small latent finds other keys and values that fit into it.',
    }),
    text: bet({
      question:
        'The task changes from recall to text. Do keys and values need more or fewer directions?',
      before: { steps: 400 },
      change: { steps: 400, task: 'text' },
      outcomes: { more: 'More', fewer: 'Fewer', same: 'As many' },
      judge(changed, before) {
        const difference = last(changed).for90 - last(before).for90;
        return difference > 0 ? 'more' : difference < 0 ? 'fewer' : 'same';
      },
      because:
        'Text concentrates keys and values in a few directions while it trains. Recall spreads them: every attribute has to be kept apart.',
    }),
  },
  paper: {
    latentShare: {
      what: 'Latent over hidden size',
      published: '512 of 5,120 (V2), 512 of 7,168 (V3)',
      source: 'V2 §3.1.2; V3 §4.2',
      note: 'Here 12 of 32: toys leave less room.',
    },
    conversion: {
      what: 'A trained GQA model turned into MLA afterwards',
      published: '93 % of the cache of LLaMA-2-7B, 6B tokens of training to recover',
      source: 'TransMLA, arXiv:2502.07864, abstract',
      measured: ({ accuracy }) => 100 * (accuracy.full - accuracy.cut),
      digits: 1,
      unit: 'points',
      note: 'Measured: what the cut costs before any recovery. Nothing is trained after it here.',
    },
  },
  repeat: {
    label: 'Repeat over five seeds',
    seeds: 5,
    of: ['accuracy.latent'],
    against: 'accuracy.cut',
  },
  words: {
    stairs: 'A step is a direction of keys and values, as high as its energy',
    energy: '{latent} of 32 kept: {held} % of the energy',
    for90: '{for90} directions would keep 90 %. Dashed: before training.',
    for90Short: '{for90} directions would keep 90 %.',
    kept: 'Direction {n}: {share} % of the energy, kept',
    cutOff: 'Direction {n}: {share} % of the energy, cut off',
    before: 'Before training',
    knife: 'drag the knife: {latent} numbers',
    knifeName: 'Numbers that are kept',
    unit: 'points of right answers:',
    unitEnd: 'what the cut costs',
    unitShort: 'points: what the cut costs',
    trained: '{points} points',
    trainedEnd: 'if trained that way',
    full: 'uncut: 32 + 32 numbers',
    cut: 'cut to {latent} afterwards',
    latent: 'trained with {latent}',
    fullShort: 'all 64',
    cutShort: 'cut to {latent}',
    latentShort: 'trained {latent}',
    share: 'right',
    loss: 'loss {loss}',
    weight: 'Question {query} looks at place {place}: {weight}',
    right: 'Question {query}: right',
    wrong: 'Question {query}: wrong',
    recallCaption:
      'Where 8 questions look among 6 items: darker is more. Framed: the item that holds the answer.',
    recallShort: '8 questions, 6 items; framed: the answer',
    textCaption:
      'Where the last 8 characters look among 32: darker is more. Circle: next one guessed.',
    textShort: 'where 8 characters look among 32',
  },
} satisfies Claims<Values, Frame>;
