/** What the labs of MLA reproduce. */
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

const throughput: Verdict = unmeasured(
  'A whole serving stack; no lab here has one.',
  '整套推理服务的结果；这里没有这样的系统。',
);

export const mla: Verdicts = {
  cache: {
    reduction: arithmetic(
      equals(93.3, 1), // against 67B, in 6 bits
      'Computed from both models’ sizes; in equal bits it is 82.2 %.',
      '由两个模型的尺寸算出；位数相同时为 82.2%。',
      'deployed',
    ),
    perTokenV2: arithmetic(
      equals(34_600, -2),
      'Computed from the published sizes.',
      '由公布的尺寸算出。',
    ),
    perTokenLite: arithmetic(
      equals(15_600, -2),
      'Computed from the published sizes.',
      '由公布的尺寸算出。',
    ),
    mhaBaseline: no(
      above(1_000_000),
      'Another baseline: theirs has fewer heads than V2’s 128 a layer.',
      '基线不同：论文的基线每层不到 V2 的 128 个头。',
    ),
    longCache: direction(
      equals((8.72 * 61) / 62, 2),
      'With 61 layers; the published figure has 62, the prediction module included.',
      '这里按 61 层算；公布的数是 62 层，含预测模块。',
    ),
    throughput,
  },
  absorption: {
    cacheRatio: direction(
      above(1),
      'The same formula with fewer heads; the ratio grows with each.',
      '公式相同，但头较少；每多一个头，倍数就更大。',
    ),
    absorbedCost: direction(
      between(1, 3.4),
      'Dearer too, still on its way to the limit.',
      '同样更费计算，仍在趋近极限的途中。',
    ),
    rebuiltCost: direction(
      above(1),
      'Dearer too; heads are 8 wide here, 128 there.',
      '同样更费计算；这里每个头宽 8，论文中为 128。',
    ),
  },
  decoupling: {
    absorbable: direction(
      above(0.1),
      'Even the best fixed matrix is wrong by four fifths.',
      '最好的固定矩阵也会错掉八成。',
    ),
    rotaryWidth: unmeasured('A setting of the model.', '这是模型设置。'),
  },
  rank: {
    mhaOverMqa: direction(
      above(0),
      'MHA leads with heads of equal width; at equal caches it does not.',
      '头宽相同时 MHA 领先；缓存相同时则不然。',
      'equalHeads',
    ),
    gqaOverMqa: direction(
      above(0),
      'GQA leads with heads of equal width; at equal caches it does not.',
      '头宽相同时 GQA 领先；缓存相同时则不然。',
      'equalHeads',
    ),
    mlaOverMha: no(
      below(1.5),
      'No lead here: both nearly solve the task.',
      '这里没有领先：两者都几乎做对了全部题目。',
      'equalHeads',
    ),
  },
  spectrum: {
    latentShare: unmeasured(
      'A setting of the model; here 12 of 32.',
      '这是模型设置；这里是 32 取 12。',
    ),
    conversion: direction(
      above(0),
      'Cutting afterwards costs right answers too; recovery is not trained.',
      '事后截断同样会丢掉答对的题；这里没有再训练来恢复。',
    ),
  },
  race: {
    intensity: direction(
      between(241.8, 256),
      'The exact count is 241.8; the published one takes values as wide as keys.',
      '精确计数为 241.8；公布的近似值把值当作与键同宽。',
    ),
    ridge: no(
      above(242.7),
      'By the exact count 128 heads stay just below the ridge.',
      '按精确计数，128 个头刚好够不到屋脊点。',
    ),
    decoding: no(
      above(660),
      'A roof, not a kernel: the published speed is four fifths of it.',
      '这是上限，不是内核：公布的速度约为它的八成。',
    ),
    measured: direction(
      above(16.5),
      'Absorbing wins too; the roof leaves out what holds a real card up.',
      '吸收同样更快；屋顶线没有算上真实显卡的其他开销。',
    ),
    throughput,
  },
  long: {
    multiplier: arithmetic(equals(1.3689, 4), 'The same formula.', '公式相同。'),
    slowestPair: arithmetic(equals(40, 9), 'The same formula.', '公式相同。'),
    middlePair: arithmetic(
      equals(1.82, 2),
      'As in the code; the paper’s ramp gives 5.04.',
      '与代码一致；按论文的斜坡则为 5.04。',
    ),
    needle: unmeasured('Nothing is trained on this page.', '本页不做训练。'),
  },
};
