/** 3FS and its chain replication: every copy answers, and none answers with what is old. */
import type { Technique } from '../contract/shown.ts';

export const craq: Technique = {
  title: '3FS: every copy answers',
  summary:
    'Files lie on chains of copies. A write walks down the chain and is acknowledged on the way back; meanwhile every copy knows whether it may answer a read.',
  station: 'serving',
  year: 2025,
  model: '3FS',
  sources: ['3FS', 'CRAQ', 'Wing 1993', 'Lowe 2017'],
  experiments: {
    chain: {
      tab: 'Chain',
      question: 'Every copy answers. Who guarantees that it is not old?',
      claim:
        'A copy knows whether a newer version may be on its way, and only then makes a reader wait; if it hears nothing from the manager, it stops by itself.',
      load: () => import('./chain/index.ts'),
    },
    throughput: {
      tab: 'Throughput',
      question: 'How many reads can a chain answer?',
      claim:
        'While few write, every copy that answers counts whole; with many writes all of them are busy writing, and nothing is left to share.',
      load: () => import('./throughput/index.ts'),
    },
    placement: {
      tab: 'Placement',
      question: 'An SSD fails. Who takes its reads?',
      claim:
        'Which SSDs share chains decides it: spread evenly, five others take a fifth each; in fixed threes, two take half each.',
      load: () => import('./placement/index.ts'),
    },
  },
};
