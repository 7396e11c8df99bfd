/** Exercises in the code of fill-in-the-middle. */
import type { OfTechnique } from './exercise.ts';

export const fim: OfTechnique = {
  packing: [
    {
      kind: 'break',
      file: 'fim/pack.ts',
      right: 'suffix: parts.suffix.slice(0, -marks)',
      wrong: 'suffix: parts.suffix',
      ask: {
        en: 'Cut into windows first, and make no room for the sentinels. What is wrong with the windows?',
        zh: '先切成窗口，却不给哨兵留位置。窗口错在哪里？',
      },
      hint: {
        en: 'Every hole brings three tokens of its own.',
        zh: '每个空缺都自带三个词元。',
      },
      because: {
        en: 'Those with a hole are three tokens too long for each. A model of a fixed length would cut off what is last, and last stands the middle, the very thing to be learnt. So the suffix gives up three words.',
        zh: '有空缺的窗口，每个空缺多出三个词元。长度固定的模型会截掉末尾，而排在末尾的正是要学的中间部分。所以让后缀让出三个词。',
      },
    },
  ],
};
