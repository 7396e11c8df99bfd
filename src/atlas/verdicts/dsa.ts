/** What the labs of DSA reproduce. */
import {
  above,
  between,
  direction,
  equals,
  reproduced,
  unmeasured,
  type Verdicts,
} from '../verdict.ts';

export const dsa: Verdicts = {
  select: {
    k: unmeasured('A setting: here a knob.', '这是设置：这里是旋钮。'),
    indexer: unmeasured('Sizes: here smaller.', '这是规模：这里小得多。'),
    bug: direction(
      above(-1),
      'Two of five seeds lose a third or more, the others nothing.',
      '五个种子中两个少保住三分之一以上，其余毫无损失。',
      'bug',
    ),
    quality: unmeasured('No such model runs here.', '这里不运行那样的模型。'),
  },
  learn: {
    warmUp: direction(
      above(30),
      'In as many sparse steps the warmed-up one finds twice as many needles.',
      '稀疏步数相同，预热过的找到的针多一倍以上。',
    ),
    detached: reproduced(equals(0, 3), 'Exactly 0 in every frame.', '每一帧都恰好是 0。'),
    k: unmeasured('A setting: here a knob.', '这是设置：这里是旋钮。'),
    sparse: unmeasured('A size: here a hundred steps.', '这是规模：这里是一百步。'),
  },
  cost: {
    prefill: unmeasured('A price of the whole model on H800.', '这是整个模型在 H800 上的价格。'),
    decode: direction(
      between(9, 17),
      'Attention alone saves more than the whole model’s price.',
      '单看注意力，比整个模型的价格省得更多。',
    ),
    even: direction(
      between(2048, 3000),
      'Counted in operations a little earlier than the kernel.',
      '按运算次数，比内核略早一些。',
    ),
    order: direction(
      above(9),
      'Less, but still quadratic: the indexer’s wedge grows too.',
      '少了，但仍是平方级：索引器的楔形也在增长。',
    ),
    h100: unmeasured('Measured on a card, not on this page.', '在显卡上实测，不在本页。'),
  },
};
