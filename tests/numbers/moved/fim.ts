import type { Moved } from '../paths.ts';

export const fim: Moved = {
  'fim/packing': {
    'prompt.psm': {
      gone: 'the prompts are no longer drawn; what is cached of them is still counted',
    },
    'prompt.spm': {
      gone: 'the prompts are no longer drawn; what is cached of them is still counted',
    },
  },
};
