/** What the labs of Engram reproduce. */
import {
  above,
  arithmetic,
  below,
  between,
  direction,
  equals,
  no,
  reproduced,
  unmeasured,
  type Verdicts,
} from '../verdict.ts';

export const engram: Verdicts = {
  hash: {
    foldedVocabulary: direction(
      above(10),
      'Much folds away here too: the same rules on another vocabulary.',
      '这里同样折叠掉很多：规则相同，词表不同。',
    ),
    slots: unmeasured('A size: here a knob.', '这是规模：这里是旋钮。'),
    collisions: direction(
      between(50, 76),
      'Around it, seed by seed: a table of 97 slots is small.',
      '各种子都在它附近摆动：97 个槽位的表很小。',
    ),
  },
  gate: {
    opening: {
      verdict: 'no',
      why: {
        en: 'Looked for: names did not stand out, only the inside of words.',
        zh: '找过：名字并不突出，只看得出词的中间。',
      },
    },
    meanGate: unmeasured('Nothing is published to compare with.', '论文没有给出可比的数字。'),
  },
  module: {
    taps: unmeasured('A setting of the model.', '这是模型设置。'),
    reach: arithmetic(
      equals(12),
      'Counted on the page: three places by the windows, nine by the convolution.',
      '在页面上数得：窗口占三个位置，卷积再加九个。',
    ),
    block: unmeasured('Nothing is trained on this page.', '本页不做训练。'),
    convolution: unmeasured('Nothing is trained on this page.', '本页不做训练。'),
  },
  budget: {
    bestRatio: no(
      between(0.2, 0.7),
      'A minimum between the ends too, but elsewhere.',
      '最低点同样在两端之间，但位置不同。',
    ),
    expertsAlone: direction(
      above(0),
      'Experts alone are worse too, by far more: facts fill the task.',
      '只有专家时同样更差，而且差得多：任务里全是事实。',
    ),
    engramRatio: unmeasured('A size of the model.', '这是模型规模。'),
  },
  slots: {
    tenfold: direction(
      below(0),
      'Falls too, and steeper: the loss of facts alone.',
      '同样下降，而且更陡：这里只计事实的损失。',
    ),
    lineEnd: {
      verdict: 'no',
      why: {
        en: 'The line ends here, once the thousand facts fit.',
        zh: '这里的直线会到头：一千条事实装下之后便如此。',
      },
    },
  },
  tiers: {
    lossSmall: no(
      below(1.9),
      'Less is lost here: only waiting for the transfer is counted.',
      '这里损失更小：只算了等待传输的时间。',
      'allOnHost',
    ),
    lossLarge: unmeasured('Time of a real GPU.', '真实 GPU 的耗时。'),
    hitRate: reproduced(
      equals(52),
      'Counted over 100,000 reads: as Zipf’s law says.',
      '在十万次读取中数得：与齐夫定律一致。',
      'million',
    ),
  },
  amputation: {
    recallKept: direction(
      below(50),
      'Most recall is gone here too.',
      '这里的事实回忆同样大半消失。',
    ),
    contextKept: direction(
      above(80),
      'Kept here too: a word is copied from the text before.',
      '这里同样保住：从前文抄一个词。',
    ),
    reasoningKept: no(
      above(90),
      'Nothing is lost: the rule is built so that no phrase helps.',
      '毫无损失：规则的设计让任何短语都帮不上忙。',
    ),
  },
};
