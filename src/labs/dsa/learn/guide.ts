import type { Frame } from '../../../../sims/dsa/experiments/learn/frame.ts';
import type { Values } from '../../../../sims/dsa/experiments/learn/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Play: a layer of attention learns to find the needle, half a minute in your browser. Its look narrows to one bar; the indexer’s guess beneath stays grass.',
      look: 'stage',
      done: { did: 'play' },
    },
    {
      text: 'From step 300 on the model stands still and the indexer learns. Watch its bars grow where those of the attention stand.',
      look: 'stage',
      done: { step: 20 },
    },
    {
      text: 'Now only what is chosen is read. The cold start learns from its own bad choices; window and chance cannot learn to choose.',
      look: 'figure:hit',
      done: { did: 'finish' },
    },
    {
      text: 'Draw the last question: it asks for one of the last four items. Among such questions the window is as good as anything.',
      look: 'figure:near',
      done: { knob: 'question', reaches: (question) => question === 4 },
    },
    {
      text: 'What would be without a warm-up? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'Point at the language loss in the equation: its push on the indexer is exactly 0, in every frame.',
      look: 'strip',
      done: { did: 'term' },
    },
  ],
  equations: {
    target: {
      name: 'Where the attention looks',
      tex: String.raw`\term{p}{p_{t,s}} = \frac{\sum_h a_{t,h,s}}{\sum_{s'} \sum_h a_{t,h,s'}}`,
      source: 'V3.2-Exp §2.1',
      code: 'target.ts#target',
      terms: {
        p: {
          label: 'Share of the answer’s item, first question',
          line: 'summed',
          value: ({ drawn: [first] }) => first.attention[first.place] / 1e5,
        },
      },
    },
    warmUp: {
      name: 'Warm-up: what the indexer learns',
      tex: String.raw`\term{kl}{\mathcal{L}^I} = \sum_t D_{\mathrm{KL}}\big(p_{t,:} \,\|\, \mathrm{Softmax}(\term{score}{I_{t,:}})\big)`,
      source: 'V3.2-Exp eq. 3',
      code: 'loss.ts#indexerLoss',
      terms: {
        kl: {
          label: 'Divergence, warmed up',
          figure: 'divergence',
          line: 'terms',
          value: ({ divergence }) => divergence.indexer,
        },
        score: { label: 'Score of an item', line: 'scores', value: () => 'Σ w · ReLU(q · k)' },
      },
    },
    select: {
      name: 'What is read',
      tex: String.raw`\term{mass}{\mathcal{S}_t} = \term{k}{\mathrm{TopK}_k}(I_{t,:})`,
      source: 'V3.2-Exp eq. 2',
      code: 'select.ts#select',
      terms: {
        mass: {
          label: 'Attention captured',
          figure: 'mass',
          value: ({ mass }) => mass.indexer,
        },
        k: { knob: 'k', line: 'topK' },
      },
    },
    sparse: {
      name: 'Sparse phase: the indexer’s loss on what was chosen',
      tex: String.raw`\mathcal{L}^I = \sum_t D_{\mathrm{KL}}\big(p_{t,\mathcal{S}_t} \,\|\, \mathrm{Softmax}(\term{own}{I_{t,\mathcal{S}_t}})\big)`,
      source: 'V3.2-Exp eq. 4',
      code: 'tensors.ts#divergence',
      terms: {
        own: {
          label: 'Its push on the indexer',
          figure: 'pushes',
          line: 'softmax',
          value: ({ fromOwn }) => fromOwn,
        },
      },
    },
    language: {
      name: 'The language loss',
      tex: String.raw`\term{language}{\mathcal{L}} = -\log P\big(v_t \mid \mathbf{h}_t, \{\mathbf{c}_s : s \in \mathcal{S}_t\}\big)`,
      source: 'V3.2-Exp §2.1',
      code: 'tensors.ts#languageLoss',
      terms: {
        language: {
          label: 'Its push on the indexer',
          figure: 'pushes',
          value: ({ fromLanguage }) => fromLanguage,
        },
      },
    },
  },
  questions: [
    {
      question: 'Why a warm-up at all?',
      answer:
        'In the sparse phase an indexer learns only about items that it has chosen. One that begins with random weights chooses at random, sees the needle seldom and learns slowly: here it finds some four needles of ten, where the warmed-up one finds nearly all. In 100 steps; a longer training may close the gap.',
    },
    {
      question: 'Would the language loss not teach DSA’s indexer what is useful?',
      answer:
        'It could not: which items are read is a choice, and a choice has no slope. DeepSeek moreover cuts the indexer’s input off, so that its loss does not pull at the model either. Both are measured here: 0 and 0; without the cut the model would be pulled (figure “Who pushes whom”).',
    },
    {
      question: 'Is a sliding window not good enough?',
      answer:
        'For what is near, it is: see the last question. On running prose, tried ahead and not on this page (Moby-Dick, two layers, 256 characters, nothing retrained), a window of 8 came to a loss of 2.083 where the best 8 by attention had 2.100 and all 256 had 2.066, though the window held less of the attention, 46 % against 56 %. Attention captured is not importance. What the window cannot do is find something said once, far back.',
    },
    {
      question: 'Why is a needle found by four items of 256, when V3.2 reads 2,048?',
      answer:
        'Each question here needs one item. More items hardly help it: with 64 the captured share rises, the answers do not become better.',
    },
    {
      question: 'Why does the captured share stop below 100 %?',
      answer:
        'The attention spreads a little over all items, and four of them cannot hold that. The best four hold hardly more than what the indexer chose.',
    },
  ],
  departures: [
    'One layer of attention with two heads of 16 over 256 items, each a name, a value and its place; 16 names stand once and are asked for, the others stand often. Queries and keys of the attention begin alike: without that the toy finds nothing in hundreds of steps.',
    'The indexer has linear maps alone: no LayerNorm, no rotary positions, no Hadamard rotation, no FP8.',
    'All questions stand behind the last item, so the past is the same for all of them.',
    'In the sparse phase p is the attention over the chosen items, as the model then computes it; it sums to 1 there. The report does not spell this out.',
    'Learning rates and lengths of the phases are ours: 6e-3 for the model, 1e-2 for the indexer. V3.2 lowers the rate from 1e-3 to 7.3e-6 for the sparse phase.',
    'Measured on eight texts, 96 questions by name and 32 by place, the same for every frame: one question is about a per cent.',
    'Trained in your browser with TensorFlow.js; without WebAssembly this lab cannot play.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;
