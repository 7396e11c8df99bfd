import type { Frame } from '../../../../sims/moe/experiments/gate/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/gate/knobs.ts';
import { phases } from '../../../../sims/moe/gate-phases.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'One token meets eight experts, and expert 1 fits it best. Step on to step 6 and look at its group: the sum of its two best is too small.',
      look: 'stage',
      done: { step: phases.indexOf('closed') },
    },
    {
      text: 'Play on to the end. Experts 8, 3 and 4 are chosen, and expert 1 is not.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Help it: drag the fit of expert 2, its neighbour, up until their group stays open.',
      look: 'stage',
      done: { knob: 'logits', reaches: (logits) => logits[1] > -1.74 },
    },
    {
      text: 'Now take the groups away altogether. The gate becomes a plain choice of the best.',
      look: 'knob:layout',
      done: { knob: 'layout', reaches: (layout) => layout === 'one' },
    },
    {
      text: 'Raise the bias of expert 6 to 0.4 or more. It is chosen, but its weight comes from its score alone.',
      look: 'stage',
      done: { knob: 'bias', reaches: (bias) => bias[5] >= 0.4 },
    },
    {
      text: 'Real implementations took the weights from score + bias. Break it that way and compare the weights.',
      look: 'knob:mistake',
      done: { knob: 'mistake', reaches: (mistake) => mistake === 'weights' },
    },
    {
      text: 'Point at the b of the equation: it stands in the choice, and nowhere in the weight.',
      look: 'strip',
      done: { did: 'term' },
    },
    { text: 'Now bet: what do lower biases change?', look: 'bet', done: { did: 'bet' } },
  ],
  equations: {
    affinity: {
      name: 'Affinity',
      tex: String.raw`\term{score}{s_{i,t}} = \mathrm{Sigmoid}\left(\term{fit}{u_t^\top e_i}\right)`,
      source: 'V3 eq. 15',
      code: 'gate.ts#affinities',
      terms: {
        score: {
          label: 'score of the best expert',
          knob: 'kind',
          figure: 'choice',
          line: 'sigmoid',
          value: ({ bestScore }) => bestScore,
        },
        fit: {
          label: 'its fit',
          knob: 'logits',
          figure: 'affinity',
          line: 'logits',
          value: ({ best, logits }) => logits[best - 1],
        },
      },
    },
    choice: {
      name: 'Choice',
      tex: String.raw`\term{chosen}{i \in \mathcal{C}_t} \iff s_{i,t} + \term{bias}{b_i} \in \mathrm{Topk}\left(\{s_{j,t} + b_j\},\, \term{k}{K_r}\right)`,
      source: 'V3 eq. 16',
      code: 'gate.ts#choose',
      terms: {
        chosen: {
          label: 'a chosen expert',
          figure: 'choice',
          line: 'return',
          value: ({ chosen }) => chosen || undefined,
        },
        bias: {
          label: 'largest bias',
          knob: 'bias',
          figure: 'bias',
          line: 'const biased',
          value: ({ bias }) => Math.max(...bias),
        },
        k: {
          label: 'experts a token',
          knob: 'k',
          line: 'topK(',
          value: (_, { k }) => k,
        },
      },
    },
    weight: {
      name: 'Weight',
      tex: String.raw`\term{weight}{g_{i,t}} = \term{scale}{c}\, \frac{g'_{i,t}}{\term{total}{\sum_j g'_{j,t}}}, \qquad \term{gathered}{g'_{i,t}} = \begin{cases} s_{i,t} & i \in \mathcal{C}_t \\ 0 & \text{otherwise} \end{cases}`,
      source: 'V3 eq. 13, 16; config_671B.json: route_scale',
      code: 'gate.ts#weigh',
      terms: {
        weight: {
          label: 'weight of the best expert',
          figure: 'weights',
          line: 'const weights',
          value: ({ best, chosen, weights }) => (chosen === '' ? undefined : weights[best - 1]),
        },
        scale: {
          label: 'scale',
          knob: 'scale',
          line: 'g * scale',
          value: (_, { scale }) => scale,
        },
        total: {
          label: 'whether the weights are normalised',
          knob: 'normalise',
          line: 'total',
        },
        gathered: {
          label: 'score of the best expert, if chosen',
          figure: 'choice',
          line: 'const gathered',
          value: ({ chosen, bestChosen, bestScore }) =>
            chosen === '' ? undefined : bestChosen ? bestScore : 0,
        },
      },
    },
  },
  questions: [
    {
      question: 'Why was the best expert not chosen?',
      answer:
        'Groups are judged before experts. V3 adds up the two best scores of each group; a star with weak neighbours loses to two good ones, and its whole group is closed.',
    },
    {
      question: 'Masked groups: 0 or −∞?',
      answer:
        'Always −∞. With 0, a closed expert beats every open one whose score + bias is negative. The released V3 has large positive biases, so it hides the mistake.',
      asked: 'vllm-project/vllm pull request 13474; huggingface/transformers issue 45440',
    },
    {
      question: 'Who updates the bias, and why is it not in the gate weight?',
      answer:
        'The training loop does, after each batch, by the load it counted; no gradient reaches it. In the weight it would distort the output of every expert just to move some tokens.',
      asked: 'deepseek-ai/DeepSeek-V3 issue 761',
    },
    {
      question: 'Could the weight be had as (score + bias) − bias?',
      answer:
        'Not safely: a tiny score is lost when a large bias is added and does not come back. Keep a copy of the scores.',
      asked: 'flashinfer-ai/flashinfer pull request 3875',
    },
    {
      question: 'Do sigmoid scores add up to 1?',
      answer:
        'No. They are independent of each other. Only the chosen ones are divided by their sum, and then scaled by 2.5.',
    },
  ],
  departures: [
    'The fits are set by hand; in a model they are products of the hidden state with each expert’s centroid.',
    'Eight experts and one shared expert in place of 256 and one, and one layer in place of many.',
    'Equal scores go to the lower index. The papers leave this open, and engines differ.',
    'A group of one expert is judged by that expert; the published code needs at least two.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
