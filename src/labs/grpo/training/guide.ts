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
      look: 'stage',
      done: { changed: 'numbers' },
    },
  ],
  equations: {
    objective: {
      name: 'What GRPO climbs',
      tex: String.raw`J = \frac1{\term{size}{G}}\sum_{i}\term{average}{\frac1{|o_i|}}\sum_t\allowbreak\Big\{\min\big[\rho\,\term{advantage}{\hat A_i},\allowbreak\ \mathrm{clip}(\rho,\allowbreak\,1-\term{low}{\varepsilon_{\mathrm{low}}},\allowbreak\,1+\term{high}{\varepsilon_{\mathrm{high}}})\,\hat A_i\big] - \term{beta}{\beta}\,k_3\Big\}`,
      source: 'DSM eq. 3',
      code: 'objective.ts#objective',
      terms: {
        size: { label: 'answers per question', knob: 'group' },
        average: { label: 'the average', knob: 'average', line: 'tokenWeights(' },
        advantage: {
          label: 'advantage',
          knob: 'std',
          figure: 'group',
          line: 'advantages[t]',
        },
        low: { label: 'lower bound', knob: 'low' },
        high: { label: 'upper bound', knob: 'high' },
        beta: {
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
        'No. At a ratio of 1, averaged per answer and compared with its group, the policy’s part of the loss is minus the mean advantage: 0. Other averages and baselines leave something. With β it rises as the policy moves. Watch reward and accuracy.',
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
        'A small policy settles early; from scratch it ends on one expression in most seeds. The bonus and the copied form keep contrast in the groups. Neither is part of GRPO.',
    },
    {
      question: 'What is clip-higher for?',
      answer:
        'With one bound of 0.2 a rare token may rise from 0.01 to 0.012 in one rollout, a likely one by much more. DAPO raises the upper bound to 0.28 and reports that the entropy, which had collapsed, stays up. This policy shows the fall and not the cure: see what was looked for.',
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
    'The gradient noise is measured on two halves of each batch, over all rollouts so far. At the end it was 0.81 to 0.94 for GRPO in four seeds: most of the gradient of one rollout is chance. The baselines could not be told apart by it.',
    'The two exams ask each question at most once, each with the same chance. Training draws easy questions more often, so more answers are right in the rollouts than in either exam.',
    'Looked for and not seen: a gain from V3.2’s mask. With four updates per rollout a δ of 0.05 masks 3.4 to 3.8 % of the tokens, and after 300 rollouts new questions are answered as well as without it, up to noise (four seeds).',
    'Looked for and not seen: that DAPO’s clip-higher keeps the entropy up. With four updates per rollout, no bonus and 300 rollouts it falls from 0.8 to 0.05–0.11 nats a token at ε_high = 0.2 and to 0.09–0.12 at 0.28, where it ends higher in three of five seeds. About one token in a hundred is clipped. At a learning rate of 0.01, after 76 rollouts, it was three of five, too. With ε_high = 1 it ends higher in eight of ten: the four that fell to 0.05–0.06 end at 0.10–0.13, the others within 0.015 of where they were.',
  ],
  check: {
    what: 'the loss of the first rollout’s last update with these settings, and its slopes by every token’s log-probability',
  },
} satisfies Guide<Values, Frame, keyof typeof figures>;
