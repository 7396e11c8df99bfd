/** Releases of 2023. */
import { firstCommit, same, type Release } from './release.ts';

export const of2023: readonly Release[] = [
  {
    id: 'coder',
    date: '2023-11-02',
    name: same('DeepSeek Coder'),
    kind: 'code',
    parameters: same('1.3B, 5.7B, 6.7B, 33B'),
    line: {
      en: 'Code models that read whole repositories, fill in the middle, and see 16K tokens.',
      zh: '按整个仓库训练的代码模型，会补中间的空缺，上下文 16K。',
    },
    ideas: { fim: 'introduced' },
    paper: '2401.14196',
    repositories: ['DeepSeek-Coder'],
    evidence: firstCommit,
    inArticle: true,
  },
  {
    id: 'llm',
    date: '2023-11-29',
    name: same('DeepSeek LLM'),
    kind: 'language',
    parameters: { en: '7B, 67B, dense', zh: '7B、67B，稠密' },
    line: {
      en: 'Dense models sized by scaling laws of their own, on a learning rate that falls in steps.',
      zh: '按自己拟合的缩放律定规模的稠密模型，学习率分段下降。',
    },
    ideas: {},
    paper: '2401.02954',
    repositories: ['DeepSeek-LLM'],
    evidence: firstCommit,
    inArticle: true,
  },
  {
    id: 'dreamcraft3d',
    date: '2023-12-13',
    name: same('DreamCraft3D'),
    kind: 'vision',
    line: {
      en: 'Lifts one picture to a textured 3D object, guided by a diffusion model.',
      zh: '以扩散模型为引导，把一张参考图变成带纹理的三维物体。',
    },
    ideas: {},
    paper: '2310.16818',
    repositories: ['DreamCraft3D'],
    evidence: {
      kind: 'commit',
      text: {
        en: 'first commit of its repository; the paper is of October 2023',
        zh: '仓库的首次提交；论文发表于 2023 年 10 月',
      },
    },
    inArticle: true,
    articleDate: '2023-12-18',
    articleNote: {
      en: 'The article calls it text-to-3D; it starts from a reference picture.',
      zh: '文章称之为文生三维；它其实从一张参考图出发。',
    },
  },
];
