import type { Frame } from '../../../../sims/grpo/experiments/thinking/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/thinking/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Here more steps never help; in the world behind the switch every step may. All five algorithms start alike. Play.',
      look: 'transport',
      done: { did: 'play' },
    },
    {
      text: 'Where length cannot pay one line rises: wrong answers under GRPO. Let it run to the end.',
      look: 'figure:wrongLength',
      done: { did: 'finish' },
    },
    {
      text: 'And its right answers have become short. Scrub back and watch them part.',
      look: 'figure:rightLength',
      done: { did: 'scrub' },
    },
    {
      text: 'Where length pays all lines rise, and nobody needs a bias for that. Pin this run.',
      look: 'figure:allLength',
      done: { did: 'pin' },
    },
    {
      text: 'Now hide the track from the policy, and compare with the pinned run.',
      look: 'knob:visible',
      done: { knob: 'visible', reaches: (visible) => !visible },
    },
    {
      text: 'Make thinking worthless: drag the bars of the chart down to zero.',
      look: 'figure:stepWorth',
      done: { knob: 'gain', reaches: (gain) => gain.every((chance) => chance < 0.05) },
    },
    {
      text: 'The published curve stands beside: growth, without its cause. Place a bet on one of the changes.',
      look: 'figure:published',
      done: { did: 'bet' },
    },
  ],
  equations: {
    tokenWeights: {
      name: 'Averaging per answer (GRPO)',
      tex: String.raw`\frac1{\term{size}{G}}\sum_{i}\term{weight}{\frac1{|o_i|}}\sum_{t}\rho_{i,t}\,\hat A_i`,
      source: 'DSM eq. 3',
      code: 'objective.ts#tokenWeights',
      terms: {
        size: { label: 'answers per question', knob: 'group' },
        weight: {
          label: 'what a token of this answer counts',
          figure: 'wrongLength',
          line: "average === 'output'",
          value: ({ pathWrong }) => 1 / pathWrong.output,
        },
      },
    },
    climb: {
      name: 'One step up',
      tex: String.raw`\theta \leftarrow \theta + \term{rate}{\eta}\,\sum w\,\hat A\,\nabla\log\pi`,
      source: 'DSM eq. 3 at a ratio of 1',
      code: 'thinking.ts#climb',
      terms: {
        rate: { label: 'learning rate', knob: 'rate', line: 'rate * weights' },
      },
    },
  },
  questions: [
    {
      question: 'Why do wrong answers get longer?',
      answer:
        'With an average per answer the punishment of a wrong answer is spread over its tokens: the longer, the less for each. A policy that notices that it is off the track goes on. Divide by a constant and it stops.',
      asked: 'huggingface/trl issue 2703',
    },
    {
      question: 'Does growth in length prove deeper reasoning?',
      answer:
        'Growth alone proves nothing. Here it comes in both worlds. Look at wrong and right answers apart, and at how many are right: the sentence below the drawing says it.',
    },
    {
      question: 'Does 1/|o| make all answers longer?',
      answer:
        'No. Right answers become shorter by the same rule, since a short right answer is rewarded more per token. Where length pays, GRPO ends with shorter answers overall than the others.',
    },
    {
      question: 'Is the token mean of DAPO biased too?',
      answer:
        'Not in this way: each token counts the same. In the world where length cannot pay, its answers stay as long as they were, up to noise.',
    },
  ],
  departures: [
    'A policy here is a table of chances to answer, by difficulty, track and step; a step of thinking has no content.',
    'It sees whether it is on the right track. That condition matters: hidden, right and wrong answers cannot part.',
    'Dr. GRPO, PPO and REINFORCE divide by the mean length of the first rollout, so that their steps are of the size of the others.',
    'One update per rollout: the ratio is 1 and no clip acts. DAPO is here its token mean only.',
    'Where length pays, Dr. GRPO, the token mean, PPO and REINFORCE differ in pace only. After 600 updates the token mean is ahead of Dr. GRPO by 0.02 to 0.03 in accuracy, in five of five seeds: it divides by the std, so its steps are larger. Without the std it is behind by 0.03 to 0.04.',
    'Looked for and not seen: higher accuracy in the world where length cannot pay. It stays at one half, as it must.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
