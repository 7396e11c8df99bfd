/** Exercises in the code of DualPipe. */
import type { OfTechnique } from './exercise.ts';

export const dualpipe: OfTechnique = {
  schedule: [
    {
      kind: 'break',
      file: 'dualpipe/one-way.ts',
      right: 'if (i >= rank) {',
      wrong: 'if (i >= 0) {',
      watch: 'idles.zeroBubble',
      steps: 2,
      ask: {
        en: 'Let every device of ZB1P do its weight chunks at once. What becomes of the zero bubble?',
        zh: '让 ZB1P 的每台设备一有权重块就马上做。“零气泡”会怎样？',
      },
      hint: {
        en: 'zeroBubble: from which turn on does a device take weight chunks?',
        zh: 'zeroBubble：一台设备从第几轮起才做权重块？',
      },
      because: {
        en: 'Idle time doubles, from 7 to 14: a device computes weights while the next one waits for its gradient. The bubble shrinks only because weight chunks, which nobody waits for, are put off until there is a gap.',
        zh: '空等从 7 翻到 14：这台设备在算权重，下一台却在等它的梯度。权重块没有谁在等，把它们推迟到空隙里去做，气泡才会变小。',
      },
    },
    {
      kind: 'mend',
      file: 'dualpipe/formulas.ts',
      right: '(stages - 1) * (forward + backward)',
      wrong: '(stages - 1) * (forward + weight)',
      watch: 'formulas.oneForward',
      steps: 1,
      ask: {
        en: 'In this version the formula of 1F1B gives less idle time than the schedule shows. Mend it.',
        zh: '这个版本里，1F1B 按公式算出的空等比时间表上的少。请改正。',
      },
      hint: {
        en: 'A device waits until a chunk has been through the others and back. How long is the way back?',
        zh: '一台设备要等一个块走过其余设备再回来。回来的路有多长？',
      },
      because: {
        en: 'In 1F1B the way back is made of whole backwards, (PP − 1)(F + B), and B is input part and weight part together. With W in place of B the bubble looks a third smaller, and DualPipe seems to save less than it does. The schedule, counted, is what shows it.',
        zh: '1F1B 回来的路走的是完整的反向，(PP − 1)(F + B)，B 包括输入部分和权重部分。把 B 写成 W，气泡看上去小了三分之一，DualPipe 省下的也显得少了。把时间表数一数才看得出来。',
      },
      story: {
        en: 'DualPipe’s README first had (PP − 1)(F + W) for 1F1B. Its authors corrected it on 27 February 2025.',
        zh: 'DualPipe 的 README 起初把 1F1B 写成 (PP − 1)(F + W)，作者在 2025 年 2 月 27 日更正。',
      },
      source: {
        name: 'deepseek-ai/DualPipe, commit dbb267d',
        url: 'https://github.com/deepseek-ai/DualPipe/commit/dbb267dd85586557222bb1ee7f53eaf2ece8147e',
      },
    },
  ],
  overlap: [
    {
      kind: 'break',
      file: 'dualpipe/overlap.ts',
      right: "const lane = isSent(name) ? 'sending' : 'computing';",
      wrong: "const lane: Lane = 'computing';",
      watch: 'steps.fused',
      steps: 1,
      ask: {
        en: 'Let sending take the computing lane, as if both needed the same cores. What is a fused slot worth?',
        zh: '让传输也占用计算的那一道，好像两者要用同样的核心。融合槽位还有什么用？',
      },
      hint: {
        en: 'listed gives every part a lane; a lane does one part at a time.',
        zh: 'listed 给每个部分分一道；一道同时只能做一件事。',
      },
      because: {
        en: 'Nothing: it takes as long as everything in turn, nothing hides, and with DualPipe the step is even longer than without fusing. Overlap needs hardware of its own: V3 sets 20 of 132 multiprocessors aside for sending.',
        zh: '没有用了：它和逐个做一样久，什么也藏不住，融合后一步反而更长。重叠要有专门的硬件：V3 在 132 个 SM 里拨出 20 个管通信。',
      },
    },
  ],
  price: [
    {
      kind: 'break',
      file: 'dualpipe/formulas.ts',
      right: '{ copies: 2, activations: stages + 1 }',
      wrong: '{ copies: 1, activations: stages + 1 }',
      watch: 'memory.dualpipe',
      steps: 1,
      ask: {
        en: 'Forget that a device of DualPipe holds two stages. What does it seem to cost?',
        zh: '忘掉 DualPipe 的每台设备要放两个阶段。它看上去要花多少？',
      },
      hint: {
        en: 'Read the parameters and the memory of a device.',
        zh: '看一台设备的参数和显存。',
      },
      because: {
        en: 'Next to nothing: 20 GB of parameters in place of 40, so that it seems to fit cards of 40 GB. But micro-batches come from both ends, so each device needs a stage of either direction. That is what the smaller bubble is paid with.',
        zh: '几乎不花：参数 20 GB，而不是 40，好像 40 GB 的卡也放得下。可微批次从两端喂入，每台设备都得有两个方向的阶段。气泡小，就是用它换来的。',
      },
    },
  ],
};
