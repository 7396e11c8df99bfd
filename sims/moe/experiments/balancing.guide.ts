import type { Experiment } from '../../contract.ts';
import type { parameters } from './balancing.knobs.ts';
import type { Frame } from './balancing.ts';

type Tables = Experiment<typeof parameters, Frame>;

export const tour: Tables['tour'] = [
  {
    text: 'Every token goes to two of sixteen experts. Press play: each column is a batch, coral experts are too busy, blue ones idle.',
    look: 'transport',
    done: { did: 'play' },
  },
  {
    text: 'Wait for step 60. The coral line is a model without balancing: its busiest expert carries about five times its share.',
    look: 'figure:3',
    done: { step: 60 },
  },
  {
    text: 'Set the method to Nothing. From here your model goes its own way, and favourites come back.',
    look: 'knob:method',
    done: { knob: 'method', reaches: (method) => method === 'none' },
  },
  {
    text: 'Now set it to Bias. After every batch, busy experts get a slightly lower bias and idle ones a higher.',
    look: 'knob:method',
    done: { knob: 'method', reaches: (method) => method === 'bias' },
  },
  {
    text: 'Raise γ to 0.1. The biases jump too far: who was idle is crowded in the next batch.',
    look: 'knob:speed',
    done: { knob: 'speed', reaches: (speed) => typeof speed === 'number' && speed >= 0.1 },
  },
  {
    text: 'Set γ back to 0.001, the paper’s value, and take one bar of the bias figure: drag it up. That expert gets busy, and the rule brings it back.',
    look: 'figure:1',
    done: {
      knob: 'hand',
      reaches: (hand) => Array.isArray(hand) && hand.some((bias) => bias !== 0),
    },
  },
  {
    text: 'Point at b in the equation. It helps to decide who is chosen; it is no part of the weight g.',
    look: 'strip',
    done: { did: 'term' },
  },
  {
    text: 'Lines of two methods lie closer than two seeds. Repeat over five seeds and look at the paired differences.',
    look: 'figure:4',
    done: { did: 'repeat' },
  },
];

export const questions: Tables['questions'] = [
  {
    question: 'Who updates the bias, and why is it not in the gate weight?',
    answer:
      'The training loop does, after each step, from the counts of the finished batch; no gradient reaches it. The weight comes from the unbiased affinity, so that balancing changes who answers, not how loud.',
    asked: 'deepseek-ai/DeepSeek-V3 issue 761',
  },
  {
    question: 'How large do the biases get?',
    answer:
      'Only differences count: the same bias for all changes nothing. Here the highest and the lowest end 0.2 to 0.6 apart at the defaults (seeds 1 to 5). The sum of all may drift, which is harmless.',
    asked: 'DeepSeek-671B-SFT-Guide issues 9 and 16',
  },
  {
    question: 'After how many steps is it balanced?',
    answer:
      'With γ = 0.001 the MaxVio of a batch falls below 1 after 100 to 350 steps here, depending on the seed. The bias needs as many steps as the gap between two experts’ affinities has notches.',
    asked: 'PaddlePaddle/PaddleNLP issue 11031',
  },
  {
    question: 'Is V3 trained without any auxiliary loss?',
    answer:
      'No. A sequence-wise loss with α = 0.0001 remains, against extreme imbalance within one sequence. The bias does the rest.',
  },
  {
    question: 'If the load is even, is the model good?',
    answer:
      'Not by itself. A strong auxiliary loss, or one within every sequence, evens the load out by making experts alike. Look at the map of texts and experts, and at the loss over several seeds.',
  },
  {
    question: 'Why MaxVio and not the variance of the load?',
    answer:
      'All experts of a layer work at the same time, and the step waits for the busiest. MaxVio measures that one; a variance would hide it among the others.',
  },
  {
    question: 'I have seen the rule with the other sign. Which is right?',
    answer:
      'Overloaded means down: the bias moves by γ times the sign of mean less load. With the other sign every imbalance grows, and some public code has that mistake.',
  },
];

export const departures: Tables['departures'] = [
  'One layer of 16 small ReLU experts and 256 tokens a batch. V3 has 58 such layers with 256 SwiGLU experts, one of them shared besides, and trains on 14.8 trillion tokens.',
  'Not seen here: a lower loss because of balance. At the defaults the model with the bias and the one left alone end within 0.015 nats of each other, with either sign (seeds 1 to 5); sixteen tiny experts are more than this text needs.',
  'Not seen here: less specialisation without balancing. Few experts do the work then, but they too are split by kind of text.',
  'Not reached: a MaxVio of 0.04 on validation text. With the bias it ends between 0.1 and 0.6 (seeds 1 to 5).',
  'Both losses divide the affinities by their sum first, as V3 eq. 19 does. On raw sigmoids the batch-wise loss could also be lowered by making all affinities small, and balanced far worse here.',
  'The weights are divided by their sum. With one expert a token the weight is then always 1, and the task teaches the router nothing: a trap worth trying.',
  'No groups of experts, no shared expert, no device or communication loss, no dropped tokens.',
  'Characters outside the 127 commonest are read as one sign, and capitals as small letters.',
];

export const repeat: Tables['repeat'] = {
  label: 'Validation loss against the bias, over five seeds',
  seeds: 5,
  of: ['testNone', 'testLoss', 'testSequence'],
  against: 'testBias',
};
