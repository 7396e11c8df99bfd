/** What the labs of GRPO reproduce. */
import {
  above,
  arithmetic,
  below,
  between,
  direction,
  equals,
  no,
  unmeasured,
  type Verdict,
  type Verdicts,
} from '../verdict.ts';

const knob: Verdict = unmeasured(
  'A setting: here a knob, which measures nothing.',
  '这是一个设置：这里是旋钮，不算测量。',
);
const score: Verdict = unmeasured(
  'A score of a large model; no lab here has one.',
  '大模型的得分；这里的实验室没有这样的模型。',
);

export const grpo: Verdicts = {
  group: {
    groupSize: knob,
    earlierGroupSize: knob,
    aime: score,
    groupsDrawn: unmeasured('Nothing is published to compare with.', '论文没有给出可比的数字。'),
  },
  clip: {
    roomToRise: arithmetic(
      equals(0.0128, 4),
      'Chance times 1 + ε: the same formula.',
      '概率乘以 1 + ε：公式相同。',
      'clipHigher',
    ),
    clipRange: knob,
    klWeight: knob,
    clipFraction: arithmetic(
      equals(0, 9),
      'Exactly 0: before the first update every ratio is 1.',
      '恰好为 0：第一次更新之前，比率全是 1。',
    ),
  },
  training: {
    aime: direction(
      above(0.25),
      'Right answers rise too, from none, for sums of three numbers.',
      '三个数的算式，答对率同样从零升上来。',
    ),
    countdown: no(
      below(0.9),
      'Nothing searches or checks itself: a table of sums is learnt.',
      '没有搜索，也没有自查：学到的是一张算式表。',
    ),
    models: unmeasured(
      'Our own arithmetic in bytes; the paper counts models only.',
      '字节数是我们自己算的；论文只数了模型个数。',
    ),
    dapoSteps: score,
    clipHigher: no(
      below(0.4),
      'Without the bonus the entropy falls all the same.',
      '没有熵奖励时，熵照样下降。',
      'clipHigher',
    ),
    klWeight: knob,
  },
  thinking: {
    publishedLength: unmeasured(
      'Tokens of a large model; the growth here is in the next row.',
      '大模型的词元数；这里的增长见下一行。',
    ),
    growth: unmeasured(
      'Not published: how far answers grow on this page.',
      '论文没有此数：这是本页回答变长的倍数。',
    ),
    wrongLength: direction(
      below(0.5),
      'Far shorter under Dr. GRPO, in every seed.',
      'Dr. GRPO 下短得多，每个种子都如此。',
    ),
  },
  votes: {
    majority: direction(
      above(0),
      'The vote rises under GRPO, as published.',
      '用 GRPO 时投票上升，与论文一致。',
      'rewarded',
    ),
    passAtK: direction(
      between(-0.1, 0.1),
      'Moves little under GRPO, far less than the vote.',
      '用 GRPO 时变化很小，远小于投票的升幅。',
      'rewarded',
    ),
    aime: direction(
      above(0.48), // one answer: 0.4797
      'The vote is above one answer too; sharpened to the end, only just.',
      '投票同样高于单个回答；锐化到最后只高一点。',
    ),
    distilled: unmeasured('Nothing is distilled here.', '这里没有蒸馏。'),
  },
};
