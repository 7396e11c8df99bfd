import type { Frame } from '../../../../sims/flashmla/experiments/split/frame.ts';
import type { Values } from '../../../../sims/flashmla/experiments/split/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Six caches, one of them long. Play: cut among all, everything is read while one processor alone has read a quarter of the long one.',
      look: 'transport',
      done: { did: 'finish' },
    },
    {
      text: 'Drag the long request shorter, to 6,000 tokens or less. What is left to gain?',
      look: 'stage',
      done: { knob: 'lengths', reaches: ([first]) => first <= 6000 },
    },
    {
      text: 'Twice as many processors: who gains by them? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Try as many equal requests as processors. The plan leaves all of them whole.',
      look: 'scenarios',
      done: { did: 'scenario' },
    },
    {
      text: 'Make a piece dear to start. The grey parts grow, and the plan goes on cutting.',
      look: 'knob:overhead',
      done: { knob: 'overhead', reaches: (overhead) => overhead >= 20 },
    },
    {
      text: 'Point at the weight in the merge: each piece counts by how much of the whole sum its keys have.',
      look: 'strip',
      done: { did: 'term' },
    },
  ],
  equations: {
    plan: {
      name: 'The budget of a processor',
      tex: String.raw`\term{budget}{\text{budget}} = \left\lceil \frac{\sum_i (\term{blocks}{n_i} + \term{overhead}{f})}{\term{workers}{P}} \right\rceil + f`,
      source: 'FlashMLA code, csrc/smxx/decode/get_decoding_sched_meta',
      code: 'schedule.ts#schedule',
      terms: {
        budget: {
          label: 'Blocks that a processor may take, starts included',
          line: 'budget',
          value: ({ budget }) => budget,
        },
        blocks: {
          label: 'Blocks of each request',
          knob: 'lengths',
          line: 'blocks',
          value: ({ blocks }) => `${blocks.length}`,
        },
        overhead: { label: 'To start a piece', knob: 'overhead', line: 'overhead' },
        workers: { label: 'Processors', knob: 'workers', line: 'workers' },
      },
    },
    blocks: {
      name: 'Blocks of a request',
      tex: String.raw`n_i = \left\lfloor \frac{\max(\text{length}_i - 1,\, 0)}{64} \right\rfloor + 1`,
      source: 'FlashMLA code, csrc/smxx/decode/get_decoding_sched_meta',
      code: 'schedule.ts#blocksOf',
      terms: {},
    },
    merge: {
      name: 'Merging the pieces of a request',
      tex: String.raw`\mathrm{LSE} = \ln \sum_i e^{\mathrm{LSE}_i},\qquad \term{weight}{w_i} = e^{\mathrm{LSE}_i - \mathrm{LSE}},\qquad \mathrm{out} = \sum_i w_i\, \mathrm{out}_i`,
      source: 'FlashMLA code, csrc/smxx/decode/combine/combine.cu',
      code: 'merge.ts#merge',
      terms: {
        weight: {
          label: 'Weight of the first piece in its request',
          line: 'weights',
          value: ({ pieces }) => pieces.plan.weight[0],
        },
      },
    },
  },
  questions: [
    {
      question: 'How can pieces be merged, if softmax needs the whole row?',
      answer:
        'A piece keeps its output and the log of its sum, LSE. The sums say how much each piece counts: output times e^(LSE − LSE of all), added up, is the output of the whole. This is split-KV.',
    },
    {
      question: 'Why is a decoding step cut by context, not by queries?',
      answer:
        'There is one query a request, or two with a draft: nothing to cut. The context has thousands of keys.',
    },
    {
      question: 'Must the plan be made anew in every layer?',
      answer: 'No. It depends on the lengths alone, so one plan serves all layers of a step.',
    },
    {
      question: 'Does the plan find the best cuts?',
      answer:
        'No, it walks once along the requests and fills each processor to one budget. No processor can be given more than that, and there are at most as many cuts as processors.',
    },
  ],
  departures: [
    'Time is counted in blocks of 64 tokens, f for every piece; real time also has the merge, the launch of the kernels, and memory that all processors share.',
    'The comparison, whole requests in order to whoever is free, is ours: FlashMLA never worked that way.',
    'What is merged here are rows with one random key for each block, to show that it comes to the same.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
