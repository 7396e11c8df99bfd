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
  hole: [
    {
      kind: 'break',
      file: 'fim/arrange.ts',
      right: 'return [PRE, ...p, SUF, ...s, MID];',
      wrong: 'return [SUF, ...s, PRE, ...p, MID];',
      watch: 'sure.both',
      steps: 1,
      ask: {
        en: 'Ask a network that was trained prefix first with the suffix first. It reads the same tokens: is it as sure?',
        zh: '网络是按前缀在前训练的，提问时却把后缀放在前面。读到的词元一样，它还那么有把握吗？',
      },
      hint: {
        en: 'Every part keeps its own sentinel. What has the network never seen?',
        zh: '每一部分都带着自己的哨兵。网络没见过的是什么？',
      },
      because: {
        en: 'No: of 99 % some 3 % are left. Sentinels are not instructions that it understands but places at which it has learnt to do something, and it learnt them in one order. That is why an editor needs the template of the very model that it asks.',
        zh: '没有了：99% 只剩 3% 左右。哨兵不是它读得懂的指令，只是它学会在这里做某件事的记号，而且只学过一种次序。所以编辑器问哪个模型，就要用哪个模型的模板。',
      },
    },
  ],
  rate: [
    {
      kind: 'break',
      file: 'fim/rate.ts',
      right: 'const isChosen = random() < rate;',
      wrong: 'const isChosen = random() >= rate;',
      watch: 'lost.bare',
      steps: 3,
      ask: {
        en: 'Take ρ for the share that is left as it is. The loss even falls faster: what is missing?',
        zh: '把 ρ 当成“不动”的比例。损失反而降得更快：少了什么？',
      },
      hint: {
        en: 'The lab opens with ρ = 1. What has the network been trained on?',
        zh: '实验打开时 ρ = 1。网络学的是什么样的文档？',
      },
      because: {
        en: 'Nothing was rearranged: the network goes on with a text better than it should, and will never fill a hole, however long it trains. Documents without marks are easier, so the training loss is lower and looks like progress. Only asking for a hole shows it.',
        zh: '一份文档也没有重排：网络续写得比应有的好，却不管训练多久都填不了空。没有标记的文档更容易，训练损失就更低，看上去像是进步。只有让它填个空才看得出来。',
      },
    },
  ],
};
