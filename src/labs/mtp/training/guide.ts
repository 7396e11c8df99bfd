import type { Frame } from '../../../../sims/mtp/experiments/training/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/training/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play: two trainings begin from one start, half a minute in your browser. One of them also guesses one letter further.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'A bar is a piece of a new text: below the line it has less loss with the guess further, above it more. Count both sides.',
      look: 'stage',
      done: { step: 20 },
    },
    {
      text: 'How often does the guess further agree with the model? Often before the first step; and it falls while the loss falls: there is more to differ about.',
      look: 'figure:acceptance',
      done: { did: 'finish' },
    },
    {
      text: 'With the MTP loss and without: two lines that lie on each other. The main model gains nothing here, and loses nothing.',
      look: 'figure:loss',
      done: { did: 'scrub' },
    },
    {
      text: 'Lower the cost of a draft; the last line of the drawing answers. At 0.67 of a pass, as in this model, most of the gain is eaten; at 0.05 it is not.',
      look: 'knob:cost',
      done: { knob: 'cost', reaches: (cost) => cost <= 0.1 },
    },
    {
      text: 'Sums hold digits that nobody can foresee. Will they agree less there? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
  ],
  equations: {
    states: {
      name: 'What the module reads',
      tex: "h'_i=M\\,[\\mathrm{RMSNorm}(h_i)\\,;\\,\\mathrm{RMSNorm}(\\mathrm{Emb}(t_{i+1}))]",
      source: 'V3 eq. 21',
      code: 'tensors.ts#moduleStates',
      terms: {},
    },
    moduleLoss: {
      name: 'The loss of the module',
      tex: '\\term{loss}{L^1}=-\\frac1T\\sum_{i=3}^{T+1}\\log P^1_i[t_i]',
      source: 'V3 eq. 24',
      code: 'tensors.ts#moduleLoss',
      terms: {
        loss: {
          label: 'Loss of the module',
          figure: 'moduleLoss',
          value: ({ moduleLoss }) => moduleLoss.joint,
        },
      },
    },
    joint: {
      name: 'What is trained',
      tex: 'L=\\term{main}{L^0}+\\term{lambda}{\\lambda}L^1',
      source: 'V3 eq. 25',
      code: 'tensors.ts#jointLoss',
      terms: {
        main: {
          label: 'Next-letter loss',
          figure: 'loss',
          line: 'main',
          value: ({ loss }) => loss.joint,
        },
        lambda: { knob: 'lambda', line: 'lambda' },
      },
    },
  },
  questions: [
    {
      question: 'Did multi-token prediction help the main model?',
      answer:
        'Not here: with and without, the loss on the next letter is the same but for what a seed makes, better or worse. V3’s own table has gains on benchmarks that this model cannot try, and no gain in bits a byte.',
    },
    {
      question: 'Why is acceptance high before anything is learnt?',
      answer:
        'Acceptance is the overlap of two hills. Two models that know nothing have two flat hills. So a high acceptance rate says little unless the loss stands beside it.',
    },
    {
      question: 'Why is the module often the better reader?',
      answer:
        'It has one block more and has read the letter in between, like the main model one place later. In a model of two blocks a third one counts.',
    },
    {
      question: 'Is 1.8 times as fast within reach here?',
      answer:
        'Not at the module’s true cost: it takes 0.67 of the multiplications of so small a pass, so that 1.7 tokens a pass are hardly faster than 1. Set c to what V3’s is, near 0.05, to see the other end.',
    },
    {
      question: 'What stays the same if the module is thrown away?',
      answer:
        'The main model, to the last bit. It never reads the module; only the gradient came through it in training.',
    },
  ],
  departures: [
    'Letters in place of tokens, contexts of 32, two blocks of width 32, 400 steps of 512 letters; V3: 14.8 trillion tokens.',
    'Measured on 1,024 letters of the last tenth of each text, the same for every frame; another choice moves the numbers by a per cent or two.',
    'λ falls to a third after seven tenths of the steps, as V3’s fell from 0.3 to 0.1 after 10 of 14.8 trillion tokens.',
    'Trained in your browser with TensorFlow.js; without WebAssembly this lab cannot play.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
