import type { Frame } from '../../../../sims/moe/experiments/eplb/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/eplb/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Twelve experts with very different loads, eight GPUs. Columns above are what experts get, stacks below what GPUs carry. Play: every step adds a slot to every GPU.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Look at the lines. More slots do not always help: the plan stays near the load of the busier node.',
      look: 'figure:busiest',
      done: { did: 'scrub' },
    },
    {
      text: 'Drag the load of expert 11 to nearly nothing and see who gets its copies.',
      look: 'knob:load',
      done: { knob: 'load', reaches: (load) => load[10] < 40 },
    },
    {
      text: 'Put all GPUs into one node. Now copies may go anywhere.',
      look: 'knob:cluster',
      done: { knob: 'cluster', reaches: (cluster) => cluster === 'oneByFour' },
    },
    {
      text: 'Choose the hot group on small nodes: a load that no number of copies evens out.',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
    { text: 'Now bet against your intuition.', look: 'bet', done: { did: 'bet' } },
  ],
  equations: {
    replication: {
      name: 'Who gets the next copy',
      tex: String.raw`\term{next}{i^\ast} = \arg\max_i \frac{\term{load}{L_i}}{\term{copies}{c_i}}, \qquad c_{i^\ast} \leftarrow c_{i^\ast} + 1`,
      source: 'EPLB, eplb.py: replicate_experts',
      code: 'eplb.ts#replicateExperts',
      terms: {
        next: {
          label: 'the expert whose copies are busiest',
          line: 'argmax',
          value: ({ perCopy }) => perCopy.indexOf(Math.max(...perCopy)) + 1,
        },
        load: {
          label: 'largest load of an expert',
          knob: 'load',
          figure: 'expertLoad',
          line: 'load.map',
          value: (_, { load }) => Math.max(...load),
        },
        copies: {
          label: 'most copies of one expert',
          figure: 'copies',
          line: 'copies[busiest]',
          value: ({ most }) => most,
        },
      },
    },
    packing: {
      name: 'Where it goes',
      tex: String.raw`\term{pack}{g(x)} = \arg\min_{g \text{ with room}} \term{weight}{W_g}, \qquad W_{g(x)} \leftarrow W_{g(x)} + \ell_x`,
      source: 'EPLB, eplb.py: balanced_packing',
      code: 'eplb.ts#packBalanced',
      terms: {
        pack: {
          label: 'the GPU with the least load in the end',
          figure: 'gpuLoad',
          line: 'lightest',
          value: ({ gpuLoad: { planned } }) => planned.indexOf(Math.min(...planned)) + 1,
        },
        weight: {
          label: 'load of the busiest GPU, over the mean',
          figure: 'gpuLoad',
          line: 'weight[lightest]',
          value: ({ busiest }) => busiest.planned,
        },
      },
    },
  },
  questions: [
    {
      question: 'If training keeps experts balanced, why is this needed?',
      answer:
        'Training balances over its whole mixture of texts. A service meets whatever people ask in these minutes, and some experts are in fashion.',
    },
    {
      question: 'Is the plan the best possible?',
      answer:
        'No. It is greedy: the heaviest first, each into the lightest place. That is fast enough to repeat every few minutes, and close to even in most cases.',
    },
    {
      question: 'Why keep a group on one node?',
      answer:
        'The gate opens few groups to a token. With a group spread over several nodes, the token would have to travel to every node that holds one of its chosen experts, and the limit on nodes would no longer hold.',
    },
  ],
  departures: [
    'Loads are given and stand still; a service measures them and plans again every few minutes.',
    'Copies share an expert’s load exactly evenly, and moving a copy costs nothing.',
    'Twelve experts, as in the official example, in place of 256; only tokens are counted, not their travel.',
    'Not seen: a plan that always wins. It buys that groups stay on their nodes, and pays in balance. With seven slots a GPU, experts put down in turn are as even in the official example (1.13 against 1.14), and far more even for a hot group on small nodes (1.43 against 3.08) or one star (1.35 against 1.59).',
    'Equal loads go to the lower index. The official code leaves this to its sorting routine.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
