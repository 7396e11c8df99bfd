/** Terms of writing: how tokens are drawn, guessed ahead, and filled in. */
import type { Term } from './term.ts';

export const writing: readonly Term[] = [
  {
    id: 'sampling',
    en: 'Sampling',
    zh: '采样',
    common: true,
    means: {
      en: 'Drawing the next token by chance, with the probabilities that the model gives.',
      zh: '按模型给出的概率随机抽取下一个词元。',
    },
    labs: ['grpo/training'],
  },
  {
    id: 'greedy-decoding',
    en: 'Greedy decoding',
    zh: '贪心解码',
    also: ['greedy', 'argmax'],
    means: {
      en: 'Always taking the likeliest token.',
      zh: '总是取概率最大的词元。',
    },
  },
  {
    id: 'temperature',
    en: 'Temperature',
    zh: '温度',
    means: {
      en: 'What logits are divided by before softmax: below 1 the likely becomes likelier, above 1 chances even out.',
      zh: 'softmax 之前 logits 要除以的数：小于 1 时常见的更常见，大于 1 时趋于平均。',
    },
  },
  {
    id: 'multi-token-prediction',
    en: 'Multi-token prediction',
    zh: '多词元预测',
    also: ['MTP'],
    means: {
      en: 'In training the model also guesses the token after the next, with a small extra block. V3 uses one such step.',
      zh: '训练时模型还用一个小模块猜再下一个词元。V3 只多猜一步。',
    },
    labs: ['mtp/training', 'mtp/overlap', 'mtp/drafts'],
  },
  {
    id: 'speculative-decoding',
    en: 'Speculative decoding',
    zh: '投机解码',
    also: ['推测解码'],
    means: {
      en: 'A cheap drafter proposes tokens, the large model checks them in one pass; what it writes is distributed as without the drafter.',
      zh: '廉价的草稿模型先提出词元，大模型一次核对；写出的内容与不用草稿时同分布。',
    },
    labs: ['mtp/drafts', 'mtp/overlap', 'mla/race'],
  },
  {
    id: 'draft-token',
    en: 'Draft token',
    zh: '草稿词元',
    also: ['draft', 'drafted token'],
    means: {
      en: 'A guessed token that the large model has still to check.',
      zh: '猜出来、还要由大模型核对的词元。',
    },
    labs: ['mtp/drafts', 'mtp/overlap', 'mla/race'],
  },
  {
    id: 'acceptance-rate',
    en: 'Acceptance rate',
    zh: '接受率',
    means: {
      en: 'How often a draft token survives the check: 85 to 90 % for V3’s second token.',
      zh: '草稿词元通过核对的比例：V3 的第二个词元为 85% 到 90%。',
    },
    labs: ['mtp/drafts', 'mtp/overlap', 'mtp/training'],
  },
  {
    id: 'fill-in-the-middle',
    en: 'Fill in the middle',
    zh: '中间填充',
    also: ['FIM', 'infilling'],
    means: {
      en: 'Training on documents whose middle has been moved to the end, so that a model learns to write what is missing.',
      zh: '把文档的中间一段移到末尾再训练，模型就学会补上缺的那一段。',
    },
    labs: ['fim/hole', 'fim/packing'],
  },
  {
    id: 'psm',
    en: 'PSM',
    zh: 'PSM（前缀、后缀、中间）',
    also: ['PSM', 'prefix-suffix-middle'],
    means: {
      en: 'The order prefix, suffix, middle, which DeepSeek uses to fill in the middle.',
      zh: '前缀、后缀、中间的排列次序，DeepSeek 的中间填充用的就是它。',
    },
    labs: ['fim/packing', 'fim/hole', 'fim/rate'],
  },
  {
    id: 'spm',
    en: 'SPM',
    zh: 'SPM（后缀、前缀、中间）',
    also: ['SPM', 'suffix-prefix-middle'],
    means: {
      en: 'The order suffix, prefix, middle: typing before the gap leaves the cached suffix valid.',
      zh: '后缀、前缀、中间的排列次序：在空缺之前继续输入时，已缓存的后缀仍然有效。',
    },
    labs: ['fim/packing', 'fim/hole', 'fim/rate'],
  },
  {
    id: 'sentinel-token',
    en: 'Sentinel token',
    zh: '哨兵词元',
    also: ['sentinel'],
    means: {
      en: 'A special token that marks where a part begins, such as the hole to be filled; it never occurs in a text itself.',
      zh: '标出各部分起点（例如待填空缺）的特殊词元；正文里不会出现。',
    },
    labs: ['fim/packing'],
  },
];
