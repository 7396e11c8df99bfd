import type { Frame } from '../../../../sims/moe/experiments/eplb/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/eplb/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Twelve experts with very different loads, eight GPUs. Every GPU is drawn with the experts it holds. Play: every step adds a slot to every GPU.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Look at the lines. More slots do not always help: the plan stays near the load of the busier node.',
      look: 'figure:busiest',
      done: { did: 'scrub' },
    },
    {
      text: 'Drag the load of expert 10 to nearly nothing and see where its copies go.',
      look: 'figure:expertLoad',
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
          symbol: 'i*',
          label: 'the expert whose copies are busiest',
          line: 'argmax',
          value: ({ perCopy }) => perCopy.indexOf(Math.max(...perCopy)),
        },
        load: {
          symbol: 'L',
          label: 'largest load of an expert',
          knob: 'load',
          figure: 'expertLoad',
          line: 'load.map',
          value: (_, { load }) => Math.max(...load),
        },
        copies: {
          symbol: 'c',
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
          symbol: 'g',
          label: 'the GPU with the least load in the end',
          figure: 'gpuLoad',
          line: 'lightest',
          value: ({ gpuLoad: { planned } }) => planned.indexOf(Math.min(...planned)),
        },
        weight: {
          symbol: 'W',
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
        'The gate lets a token reach few nodes, and judges groups. If the group’s experts lay on several nodes, the token would have to travel to all of them.',
    },
  ],
  departures: [
    'Loads are given and stand still; a service measures them and plans again every few minutes.',
    'Copies share an expert’s load exactly evenly, and moving a copy costs nothing.',
    'Twelve experts, as in the official example, in place of 256; only tokens are counted, not their travel.',
    'Looked for and not seen: a plan that always wins. With seven slots on every GPU of the official example, experts put down in turn are slightly more even (1.13 against 1.14), because they need not stay on a node.',
    'Equal loads go to the lower index. The official code leaves this to its sorting routine.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
