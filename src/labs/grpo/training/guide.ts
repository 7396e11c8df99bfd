import type { Frame } from '../../../../sims/grpo/experiments/training/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/training/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Sixteen answers to your question, 2, 3 and 7 to make 42. At first they are noise. Play.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'First the form is copied from aimless expressions: valid, seldom right. Wait until rollout 0.',
      look: 'figure:success',
      done: { step: 10 },
    },
    {
      text: 'Now only the reward speaks. Run to the end: right answers rise, on new questions too.',
      look: 'figure:success',
      done: { did: 'finish' },
    },
    {
      text: 'The loss never left zero. Scrub back and compare it with what was learnt.',
      look: 'figure:loss',
      done: { did: 'scrub' },
    },
    {
      text: 'Pin this run, to see the next one beside it.',
      look: 'transport',
      done: { did: 'pin' },
    },
    {
      text: 'Choose the scenario from scratch: valid expressions come, and then learning ends. Which line tells you why?',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
    {
      text: 'Drag one of your numbers until the target cannot be reached. The page says so, and training goes on.',
      look: 'figure:question',
      done: { changed: 'numbers' },
    },
  ],
  equations: {
    objective: {
      name: 'What GRPO climbs',
      tex: String.raw`J = \frac1{\term{size}{G}}\sum_{i}\term{average}{\frac1{|o_i|}}\sum_t\Big\{\min\big[\rho\,\term{advantage}{\hat A_i},\ \mathrm{clip}(\rho, 1-\term{low}{\varepsilon_{low}}, 1+\term{high}{\varepsilon_{high}})\,\hat A_i\big] - \term{beta}{\beta}\,k_3\Big\}`,
      source: 'DSM eq. 3',
      code: 'objective.ts#objective',
      terms: {
        size: { symbol: 'G', label: 'answers a question', knob: 'group' },
        average: { symbol: '1/|o|', label: 'the average', knob: 'average', line: 'tokenWeights(' },
        advantage: {
          symbol: 'A',
          label: 'advantage',
          knob: 'std',
          figure: 'group',
          line: 'advantages[t]',
        },
        low: { symbol: 'ε_low', label: 'lower bound', knob: 'low' },
        high: { symbol: 'ε_high', label: 'upper bound', knob: 'high' },
        beta: {
          symbol: 'β',
          label: 'weight of the KL term',
          knob: 'beta',
          line: 'beta * weights',
          figure: 'drift',
        },
      },
    },
    printedLoss: {
      name: 'The loss that a trainer prints',
      tex: String.raw`\term{loss}{\mathcal L} = -J`,
      source: 'DSM eq. 3',
      code: 'update.ts#improve',
      terms: {
        loss: {
          symbol: 'L',
          label: 'loss',
          figure: 'loss',
          line: 'loss: -value',
          value: ({ loss }) => loss,
        },
      },
    },
  },
  questions: [
    {
      question: 'The loss is 0, or starts at 0 and rises. Is it broken?',
      answer:
        'No. At a ratio of 1, averaged per answer, the policy’s part of the loss is minus the mean advantage: 0. With β it rises as the policy moves. Watch reward and accuracy.',
      asked: 'huggingface/open-r1 issue 239; huggingface/trl issues 2703, 3452, 3857',
    },
    {
      question: 'What is the critic for, and what replaces it?',
      answer:
        'It guesses the reward to come, so that an answer is judged by what is better than expected. GRPO takes the mean of the group in its place and saves a model as large as the policy.',
    },
    {
      question: 'Is this reasoning?',
      answer:
        'No. The policy sees what is missing to the target and learns which number and operator close the gap: it reads a table. Hide the running value and little is left.',
    },
    {
      question: 'Which parts of this are R1 and which R1-Zero?',
      answer:
        'R1-Zero is rewards by rules from the base model, without supervised steps. R1 starts from copied examples, trains, collects its own good answers for a second start from the base model, and trains again.',
    },
    {
      question: 'Why the entropy bonus?',
      answer:
        'A small policy settles early; from scratch it ends on one expression. The bonus and the copied form keep contrast in the groups. Neither is part of GRPO.',
    },
  ],
  departures: [
    'The policy is one hidden layer of 64 units over hand-made features, with Adam. It reads a table; it neither searches nor checks itself.',
    'An answer must use every number once and is computed from left to right; the parser behind the reward reads any brackets.',
    'An entropy bonus and a supervised start are added; neither is part of GRPO, and R1-Zero has no supervised start.',
    'Right answers are all of one length here, so that the bias of 1/|o| cannot show; it has its own page.',
    'Looked for and not seen: lasting harm from paying 0.9 for the form. The std of the group blows the small gap up again; without the std it does hurt.',
    'Dividing by the std helps here: without it (Dr. GRPO, PPO, REINFORCE) learning is slower at the same learning rate. The papers compare larger models and report otherwise or nothing.',
    'Looked for and not seen: an advantage of the critic over a running mean or over nothing at all, beyond noise, in 300 rollouts.',
    'The gradient noise shown is a ratio of two halves of one batch: 1 means that they agree no more than by chance.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
