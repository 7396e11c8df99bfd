/** Exercises in the code of manifold-constrained hyper-connections. */
import type { OfTechnique } from './exercise.ts';

export const mhc: OfTechnique = {
  sinkhorn: [
    {
      kind: 'break',
      file: 'mhc/sinkhorn.ts',
      right: "const sides: [Side, Side] = order === 'columnsFirst' ?",
      wrong: "const sides: [Side, Side] = order !== 'columnsFirst' ?",
      ask: {
        en: 'Swap the order of rows and columns. On which side is the error left at the end?',
        zh: '交换行与列的先后。最后误差留在哪一边？',
      },
      hint: {
        en: 'The side that was divided last is exact.',
        zh: '最后除的那一边是精确的。',
      },
      because: {
        en: 'Now columns are divided last and sum to 1 exactly; the rows are off. “The sums are not exactly 1” is no bug: with finitely many iterations one side never is.',
        zh: '现在最后除的是列，列和精确为 1，误差留给了行。“和不是正好 1”不是错误：迭代次数有限，总有一边不精确。',
      },
    },
  ],
  streams: [
    {
      kind: 'break',
      file: 'mhc/half-steps.ts',
      right:
        '    let total = epsilon;\n    for (let at = column; at < entries.length; at += n) total += entries[at];',
      wrong: '    const total = 1;',
      ask: {
        en: 'Leave the columns undivided. What becomes of the mean of the streams over the layers?',
        zh: '不再除列。各层走下来，各条流的平均值会怎样？',
      },
      hint: {
        en: 'Which sums keep the mean of the streams: those of rows or of columns?',
        zh: '保持平均值不变的是行和还是列和？',
      },
      because: {
        en: 'Rows still sum to 1, so no stream grows beyond the others; but the mean of the streams is kept only by columns that sum to 1, and now drifts.',
        zh: '行和仍为 1，所以没有哪条流会超出其余的范围；但平均值要靠列和为 1 才能保持，现在它会漂移。',
      },
    },
    {
      kind: 'mend',
      file: 'mhc/layer.ts',
      right: 'residual.map((row) => combine(row, streams))',
      wrong: 'transpose(residual).map((row) => combine(row, streams))',
      ask: {
        en: 'In this version the streams exchange the wrong shares. Mend it.',
        zh: '这个版本里，各条流之间换错了份额。请改正。',
      },
      hint: {
        en: 'A row of H^res: is it what one stream gives, or what one stream gets?',
        zh: 'H^res 的一行，是一条流给出去的，还是一条流得到的？',
      },
      because: {
        en: 'H^res is applied transposed: stream i gives where it should get. Rows and columns all sum to about 1, so nothing grows and the mean is kept; all that mHC promises still holds. Only an example by hand or another implementation tells.',
        zh: 'H^res 被转置了：该得到的变成了给出。行和列的和都约为 1，所以什么都不会变大，平均值也保持不变，mHC 保证的一样不少。只有手算的例子，或者另一份实现，才看得出来。',
      },
      story: {
        en: 'NeMo Automodel had it so in its DeepSeek-V4, and so had Megatron-LM (issue 4957). Measured against the native model, the KL divergence fell from 0.265 to 0.038 with the fix.',
        zh: 'NeMo Automodel 的 DeepSeek-V4 就是这样，Megatron-LM 也有过（issue 4957）。改正之后，与原生模型的 KL 散度从 0.265 降到 0.038。',
      },
      source: {
        name: 'NVIDIA-NeMo/Automodel, issue 2154',
        url: 'https://github.com/NVIDIA-NeMo/Automodel/issues/2154',
      },
    },
  ],
  depth: [
    {
      kind: 'break',
      file: 'mhc/half-steps.ts',
      right: 'for (let at = start; at < end; at++) total += entries[at];',
      wrong: 'for (let at = start; at < end; at++) total = Math.max(total, entries[at]);',
      watch: 'gain.mhc',
      steps: 60,
      ask: {
        en: 'Divide each row by its largest entry, not by its sum. No entry is above 1: is depth safe?',
        zh: '每行除以最大的数，而不是除以和。没有一个数超过 1：再深也安全吗？',
      },
      hint: {
        en: 'What becomes of four equal streams in one layer?',
        zh: '四条相同的流经过一层，会变成多少？',
      },
      because: {
        en: 'No: a row of entries up to 1 can sum to nearly n, and the sums multiply layer by layer into the millions. Entries below 1 bound nothing. Sums of 1 do: then any product is an average.',
        zh: '不安全：每个数都不超过 1 的一行，和仍可接近 n，逐层相乘，会到几百万。限制单个数没有用；和为 1，不管乘多少层都只是平均。',
      },
    },
  ],
  training: [
    {
      kind: 'break',
      file: 'mhc/maps.ts',
      right: '2 * sigmoid(logit)',
      wrong: 'sigmoid(logit)',
      watch: 'loss.mhc',
      steps: 4,
      ask: {
        en: 'Write with σ in place of 2σ. Where does the write map begin now, and how fast does mHC learn?',
        zh: '写入映射用 σ，不用 2σ。它从多少开始？mHC 学得多快？',
      },
      hint: { en: 'At the start all logits are near 0.', zh: '起初所有 logit 都接近 0。' },
      because: {
        en: 'At ½ in place of 1: what a layer says enters the streams at half strength, and the loss falls more slowly. The 2 lets mHC begin where a plain residual stands. The way back still counts on 2σ, so the gradient’s test fails too.',
        zh: '从 ½ 开始，而不是 1：每层的输出只以一半的力度写入各条流，损失降得更慢。有了这个 2，mHC 就从普通残差的位置起步。反向传播仍按 2σ 计算，所以梯度的测试也不通过。',
      },
    },
    {
      kind: 'mend',
      file: 'mhc/layer.ts',
      right: 'const next = mix(streams, residual);',
      wrong: 'const next = streams.map((stream) => [...stream]);',
      watch: 'loss.mhc',
      steps: 8,
      ask: {
        en: 'In this version one of the three maps has no effect, and the loss hardly tells. Mend it.',
        zh: '这个版本里，三个映射中有一个不起作用，损失却几乎看不出来。请改正。',
      },
      hint: {
        en: 'Follow each of pre, post and residual from where layer.ts gets it to where it is used.',
        zh: '在 layer.ts 里，跟着 pre、post、residual 各走一遍：从哪里进来，用在哪里？',
      },
      because: {
        en: 'write copies the streams in place of mixing them: H^res is computed, has gradients, and goes nowhere. The loss falls all the same, by a hair more slowly. A curve that goes down does not say that every part is in use; an example by hand does.',
        zh: 'write 只是把各条流抄了一遍，没有混合：H^res 算出来了，也有梯度，却哪里也没用上。损失照样下降，只慢一丝。曲线往下走，不等于每个部分都在起作用；手算一个例子才看得出。',
      },
      story: {
        en: 'Two public implementations returned the streams as they were before the mixing; the one had it from the other. A reader found it in January 2026.',
        zh: '两个公开的实现都返回了混合之前的流，后一个是从前一个继承来的。2026 年 1 月由一位读者发现。',
      },
      source: {
        name: 'tokenbender/mHC-manifold-constrained-hyper-connections, issue 3',
        url: 'https://github.com/tokenbender/mHC-manifold-constrained-hyper-connections/issues/3',
      },
    },
  ],
  bill: [
    {
      kind: 'break',
      file: 'mhc/bill.ts',
      right: '(streams + 2) * width * block',
      wrong: '2 * width * block',
      watch: 'best',
      steps: 1,
      ask: {
        en: 'Leave the streams of the block that is being recomputed out of the bill. How long is the best block now?',
        zh: '正在重算的那一段，它的各条流不算进账里。最佳分段变成多长？',
      },
      hint: {
        en: 'recomputeMemory: the first term counts starts of blocks, the second what one block needs while it runs again.',
        zh: 'recomputeMemory：第一项是各段的起点，第二项是一段重算时所需的量。',
      },
      because: {
        en: 'Ten layers in place of six: long blocks seem cheap. But while a block is computed again, the streams of all its layers are there at once, beside two more widths each, and that is when memory runs out.',
        zh: '十层，而不是六层：长分段看上去便宜了。可重算一段时，段内每层的各条流都要同时留着，每层还要另加两个宽度；显存就是在这时不够的。',
      },
    },
  ],
};
