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
    {
      kind: 'mend',
      file: 'fim/arrange.ts',
      right: '[PRE, ...p, SUF, ...s, MID]',
      wrong: '[PRE, ...p, MID, ...s, SUF]',
      ask: {
        en: 'In this version two sentinels are exchanged. Mend it.',
        zh: '这个版本里，有两个哨兵对调了。请改正。',
      },
      hint: {
        en: 'DeepSeek names them begin, hole and end. What comes behind the hole, and what behind the end?',
        zh: 'DeepSeek 把它们叫作 begin、hole、end。hole 后面是什么？end 后面呢？',
      },
      because: {
        en: 'hole marks where the suffix begins, and the middle is written behind end: it is the end of what is given. The names suggest the contrary. A model that is asked the wrong way round answers all the same, only badly; here nothing but the colours of the parts is exchanged.',
        zh: 'hole 后面是后缀，中间部分写在 end 之后：end 是“给出的到此为止”。名字容易让人想反。问法弄反了，模型照样会答，只是答得差；在这里，只有各部分的颜色对调了。',
      },
      story: {
        en: 'A workshop’s script for training DeepSeek-Coder took fim_hole for the mark of the middle. The same mistake stands in an editor’s settings in huggingface/llm-ls, issue 92.',
        zh: '一个训练 DeepSeek-Coder 的示例脚本把 fim_hole 当成了中间部分的标记。编辑器插件的配置里也有同样的错（huggingface/llm-ls，issue 92）。',
      },
      source: {
        name: 'pacman100/LLM-Workshop, pull request 24',
        url: 'https://github.com/pacman100/LLM-Workshop/pull/24',
      },
    },
  ],
};
