import type { Frame } from '../../../../sims/moe/experiments/balancing/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/balancing/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

const affinity = {
  label: 'affinity of token and expert',
  knob: 'affinity',
} as const;

const bias = {
  label: 'largest bias',
  knob: 'hand',
  figure: 'bias',
  value: (frame: Frame): number => Math.max(...frame.bias),
} as const;

export const guide = {
  tour: [
    {
      text: 'Every character goes to two of sixteen experts. Press play: what is above the line is more than an expert’s fair share.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'At step 60 even the balanced model has collapsed: the biases grow one notch of 0.001 at a time. Dashed is a model left alone.',
      look: 'stage',
      done: { step: 60 },
    },
    {
      text: 'Wait for step 300: the dials have turned far enough, and the vessels stand near the line. The dashed ones still do not.',
      look: 'stage',
      done: { step: 300 },
    },
    {
      text: 'Step with the . key and watch the small arrows: after every batch, busy experts get a slightly lower bias and idle ones a higher.',
      look: 'stage',
      done: { did: 'scrub' },
    },
    {
      text: 'Raise γ to 0.1 and play. The biases jump too far: who was idle is crowded in the next batch.',
      look: 'knob:speed',
      done: { knob: 'speed', reaches: (speed) => speed >= 0.1 },
    },
    {
      text: 'Set γ back to 0.001, the paper’s value, and turn one dial up. That expert gets busy, and the rule brings it back.',
      look: 'stage',
      done: { changed: 'hand' },
    },
    {
      text: 'Point at b in the equation. It helps to decide who is chosen; it is no part of the weight g.',
      look: 'strip',
      done: { did: 'term' },
    },
    {
      text: 'Lines of two methods lie closer than two seeds. Repeat over five seeds and look at the paired differences.',
      look: 'figure:taskLoss',
      done: { did: 'repeat' },
    },
  ],
  equations: {
    choice: {
      name: 'Who is chosen',
      source: 'V3 eq. 16',
      code: 'gate.ts#choose',
      tex: String.raw`i \in \mathcal{C}_t \iff \term{affinity}{s_{i,t}} + \term{bias}{b_i} \in \operatorname{Topk}(\{s_{j,t} + b_j\},\ \term{k}{K})`,
      terms: {
        affinity: { ...affinity, line: 'const biased' },
        bias: { ...bias, line: 'const biased' },
        k: {
          label: 'experts a token',
          knob: 'k',
          line: 'topK(',
          value: (_, { k }) => k,
        },
      },
    },
    weight: {
      name: 'How much it counts',
      source: 'V3 eq. 13',
      code: 'gate.ts#weigh',
      tex: String.raw`g_{i,t} = \frac{\term{affinity}{s_{i,t}}}{\sum_{j \in \mathcal{C}_t} s_{j,t}}, \quad i \in \mathcal{C}_t`,
      terms: { affinity: { ...affinity, line: 'const gathered' } },
    },
    updateBias: {
      name: 'The bias after each step',
      source: 'LF algorithm 1',
      code: 'balance.ts#updateBias',
      tex: String.raw`\term{bias}{b_i} \leftarrow \term{bias}{b_i} + \term{speed}{\gamma}\,\operatorname{sign}(\term{fair}{\bar c} - \term{load}{c_i})`,
      terms: {
        bias: { ...bias, line: 'return b' },
        speed: {
          label: 'bias speed',
          knob: 'speed',
          line: 'return b',
          value: (_, { speed }) => speed,
        },
        fair: { label: 'fair share', line: 'const fair', value: ({ fair }) => fair },
        load: {
          label: 'tokens of the busiest expert',
          figure: 'loadHistory',
          line: 'const missing',
          value: ({ load }) => Math.max(...load),
        },
      },
    },
    maxViolation: {
      name: 'MaxVio',
      source: 'LF eq. 4',
      code: 'balance.ts#maxViolation',
      tex: String.raw`\term{violation}{\mathrm{MaxVio}} = \frac{\max_i \term{load}{c_i} - \term{fair}{\bar c}}{\term{fair}{\bar c}}`,
      terms: {
        violation: {
          label: 'of this batch',
          figure: 'maxVio',
          value: ({ busiest }) => busiest - 1,
        },
        load: {
          label: 'tokens of the busiest expert',
          figure: 'loadHistory',
          value: ({ load }) => Math.max(...load),
        },
        fair: { label: 'fair share', line: 'const fair', value: ({ fair }) => fair },
      },
    },
    sequenceLoss: {
      name: 'The loss that asks for balance',
      source: 'V3 eq. 17–20',
      code: 'balance.ts#sequenceLoss',
      tex: String.raw`L = \term{alpha}{\alpha} \sum_i \term{share}{f_i} P_i, \qquad P_i = \frac1T \sum_t \frac{\term{affinity}{s_{i,t}}}{\sum_j s_{j,t}}`,
      terms: {
        alpha: {
          label: 'auxiliary loss',
          knob: 'alpha',
          line: 'loss +=',
          value: (_, { alpha }) => alpha,
        },
        share: {
          label: 'load of the busiest expert, in fair shares',
          figure: 'loadHistory',
          line: 'const share',
          value: ({ busiest }) => busiest,
        },
        affinity: { ...affinity, line: 'const total' },
      },
    },
  },
  questions: [
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
        'With γ = 0.001 the MaxVio of a batch falls below 1 for good after 180 to 330 steps here, depending on the seed (1 to 5). The bias needs as many steps as the gap between two experts’ affinities has notches.',
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
  ],
  departures: [
    'One layer of 16 small ReLU experts and 256 tokens a batch. V3 has 58 such layers with 256 routed SwiGLU experts and one shared expert, and trains on 14.8 trillion tokens.',
    'Not seen here: a lower loss because of balance. At the defaults the model with the bias and the one left alone end within 0.015 nats of each other, with either sign (seeds 1 to 5); sixteen tiny experts are more than this text needs.',
    'Not seen here: less specialisation without balancing. Few experts do the work then, but they too are split by kind of text.',
    'Not reached: a MaxVio of 0.04 on validation text. With the bias it ends between 0.1 and 0.6 (seeds 1 to 5).',
    'Both losses divide the affinities by their sum first, as V3 eq. 19 does. Without this division the model can cheat: shrinking every affinity lowers the loss without balancing anything.',
    'The weights are divided by their sum. With one expert a token the weight is then always 1, and the task teaches the router nothing: a trap worth trying.',
    'No groups of experts, no shared expert, no device or communication loss, no dropped tokens.',
    'Characters outside the 127 commonest are read as one sign, and capitals as small letters.',
  ],
  check: { what: 'the layer of experts of the first step: its outputs and all its slopes' },
} satisfies Guide<Values, Frame, keyof typeof figures>;
