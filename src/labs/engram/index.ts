/** Engram: a memory that is looked up, not computed. */
import type { Technique } from '../contract/shown.ts';

export const engram: Technique = {
  title: 'Engram: memory by lookup',
  summary:
    'The last two or three tokens are hashed to rows of a large table; a gate decides how much of what is found there comes in.',
  station: 'memory',
  year: 2026,
  model: 'Engram',
  sources: ['EG', 'Engram demo', 'TK', 'V4.1'],
  experiments: {
    hash: {
      tab: 'Hash',
      question: 'Where in the table does a phrase live?',
      claim:
        'The last two or three tokens, folded and hashed, are the address: known before the model runs, shared by chance, and rescued by many heads.',
      load: () => import('./hash/index.ts'),
    },
    gate: {
      tab: 'Gate',
      question: 'When does the model listen to its memory?',
      claim:
        'A gate compares what was looked up with the context and decides how much comes in; with more heads, one bad slot does less harm.',
      load: () => import('./gate/index.ts'),
    },
    module: {
      tab: 'Module',
      question: 'How far is one token heard?',
      claim:
        'Windows of three tokens and four taps three places apart: twelve places hear it, none is left out; each residual branch has a gate of its own.',
      load: () => import('./module/index.ts'),
    },
    budget: {
      tab: 'Budget',
      question: 'How much of a fixed budget should be memory?',
      claim:
        'Facts are cheaper to look up than to compute, rules cannot be looked up at all: memory alone was never best, and a split beat experts alone in nine runs of ten.',
      load: () => import('./budget/index.ts'),
    },
    slots: {
      tab: 'Slots',
      question: 'What does a tenfold of slots buy?',
      claim:
        'The loss of facts falls with the logarithm of the slots, until every fact has a row to itself; the rule does not care.',
      load: () => import('./slots/index.ts'),
    },
    tiers: {
      tab: 'Tiers',
      question: 'Can the table live outside the GPU?',
      claim:
        'Few rows serve most reads, and all addresses are known when the step begins: what is fetched hides behind the blocks before.',
      load: () => import('./tiers/index.ts'),
    },
    amputation: {
      tab: 'Amputation',
      question: 'What is lost when the table is taken away?',
      claim:
        'Facts live in the table and go with it; the rule and what stands in the context survive. The gate already knew which was which.',
      load: () => import('./amputation/index.ts'),
    },
  },
};
