import type { Frame } from '../../../../sims/moe/experiments/nodes/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/nodes/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Eight nodes hold eight experts each, and every token wants eight experts. Play: the limit M rises from one node to all eight.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Blue is the score kept, coral the traffic. Scrub to M = 3: the score is nearly kept, a fifth of the best experts is not, and a third of the traffic is saved.',
      look: 'figure:quality',
      done: { did: 'scrub' },
    },
    {
      text: 'Let a token’s fits be independent: set ρ to 0. Now its best experts lie on five or six nodes.',
      look: 'knob:together',
      done: { knob: 'together', reaches: (together) => together === 0 },
    },
    {
      text: 'Pin this run, so that the next one can be compared with it.',
      look: 'transport',
      done: { did: 'pin' },
    },
    {
      text: 'Judge a node by its best expert only, as V2 does, and look at the left end of the lines.',
      look: 'knob:groupScore',
      done: { knob: 'groupScore', reaches: (groupScore) => groupScore === 'max' },
    },
    {
      text: 'Make a node popular: drag its pull up. Where do the tokens go when the limit is tight?',
      look: 'knob:pull',
      done: { knob: 'pull', reaches: (pull) => pull.some((ofNode) => ofNode >= 1) },
    },
    { text: 'Now bet on what you would expect.', look: 'bet', done: { did: 'bet' } },
  ],
  equations: {
    nodeScore: {
      name: 'Score of a node',
      tex: String.raw`\term{node}{S_n} = \term{rule}{\sum_{\text{top } 2}} \left(s_{i,t} + b_i\right), \quad i \text{ on node } n`,
      source: 'deepseek-ai/DeepSeek-V3, inference/model.py: Gate',
      code: 'gate.ts#scoreGroups',
      terms: {
        node: {
          label: 'score of a node',
          line: 'result.push',
          value: ({ pull }) => `${pull.length} × 1`,
        },
        rule: {
          label: 'how a node is judged',
          knob: 'groupScore',
          line: 'best + second',
        },
      },
    },
    nodeLimit: {
      name: 'The limit',
      tex: String.raw`g'_{i,t} = 0 \quad \text{unless } i \text{ lies on }\allowbreak\text{one of the } \term{limit}{M} \text{ best nodes}`,
      source: 'V3 §2.1.2',
      code: 'gate.ts#gateSteps',
      terms: {
        limit: {
          label: 'nodes allowed',
          figure: 'quality',
          line: 'keptGroups',
          value: ({ limit }) => limit,
        },
      },
    },
  },
  questions: [
    {
      question: 'Why limit nodes and not experts?',
      answer:
        'A token is sent once to each node and copied there over faster links. The number of nodes, not of experts, sets the traffic between machines.',
    },
    {
      question: 'Why was the best expert not chosen?',
      answer:
        'Its node was judged by two experts together and lost. The Gate tab shows such a token step by step.',
    },
    {
      question: 'Is a lost expert a lost answer?',
      answer:
        'Not by itself: the experts that take over fit nearly as well, and a model trained with the limit can adapt to it. This toy cannot; its output changes much more than its scores.',
    },
  ],
  departures: [
    'Scores are drawn at random; no router is trained with the limit, so that nothing adapts to it.',
    'The outputs of experts are random vectors, which overstates the change: a trained model would change less.',
    'A node is judged by its two best experts, as in the code of V3. Its report prints the sum of the K/M best: the same at K = 8 and M = 4 only. With that rule a limit of one node keeps about 0.83 of the score in place of 0.81.',
    '64 experts on 8 nodes in place of 256; token t lives on node t mod 8; the bias is 0.',
    'Traffic counts copies, not bytes or time; links within a node are free.',
    'Looked for and not seen: an advantage of judging nodes by their two best experts with M = 4 or more. There the best expert alone kept 0.001 more of the score, in each of twelve seeds.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
