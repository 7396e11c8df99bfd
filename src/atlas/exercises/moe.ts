/** Exercises in the code of the mixture of experts. */
import type { OfTechnique } from './exercise.ts';
import { gate } from './moe-gate.ts';

export const moe: OfTechnique = {
  gate,
  balancing: [
    {
      kind: 'break',
      file: 'moe/balance.ts',
      right: 'const missing = fair - load[i];',
      wrong: 'const missing = load[i] - fair;',
      watch: 'busiest',
      steps: 3,
      ask: {
        en: 'Turn the sign of the bias rule round: who gets the tokens now?',
        zh: '把偏置规则的符号反过来：词元会涌向谁？',
      },
      hint: {
        en: 'updateBias computes how many tokens an expert is missing.',
        zh: 'updateBias 里算的是每位专家还缺多少词元。',
      },
      because: {
        en: 'The busy are favoured and the idle disfavoured, so every batch makes the next one less even. The rule no longer balances; it drives the collapse.',
        zh: '忙的更受偏爱，闲的更受冷落，一批比一批更不均衡。这条规则不再均衡负载，反而推着它崩溃。',
      },
    },
    {
      kind: 'break',
      file: 'moe/balance.ts',
      right: "(rule === 'sign' ? Math.sign(missing) : missing)",
      wrong: 'missing',
      watch: 'busiest',
      steps: 3,
      ask: {
        en: 'Leave the sign out: move each bias by the missing tokens themselves. Why does the paper not do so?',
        zh: '去掉取符号，直接按缺少的词元数移动偏置。论文为什么不这样做？',
      },
      hint: {
        en: 'Compare γ with the scores, which lie between 0 and 1. How many tokens can be missing?',
        zh: '得分在 0 和 1 之间；缺的词元可以有多少？γ 乘上它是多大？',
      },
      because: {
        en: 'Tens of missing tokens times γ is a jump and no notch: biases overshoot the scores and the load swings. The sign makes every step the same small size.',
        zh: '缺几十个词元，乘上 γ 就是一大跳：偏置盖过得分，负载来回摆。取符号能让每一步都一样小。',
      },
    },
    {
      kind: 'mend',
      file: 'moe/balance.ts',
      right: 'const missing = fair - load[i];',
      wrong:
        'const step = 2 ** Math.max(0, Math.floor(Math.log2(load[i])) - 7);\n    const missing = fair - Math.round(load[i] / step) * step;',
      steps: 3,
      ask: {
        en: 'In this version a bias can stand still, or move the wrong way, once batches are large. Mend it.',
        zh: '这个版本里，批次一大，偏置就可能不动，甚至往反方向动。请改正。',
      },
      hint: {
        en: 'What does updateBias make of a load of 84? And of 40,840?',
        zh: '负载是 84 时，updateBias 把它当成多少？40,840 呢？',
      },
      because: {
        en: 'Loads are rounded to eight bits, which is what BF16 keeps: near 40,000 such numbers lie 256 apart, so rounding decides the sign of a small difference. Up to 256 every count is exact, and a batch of this lab has no more tokens.',
        zh: '负载被舍入到八位有效位，BF16 只留这么多：在 40,000 附近，这样的数相隔 256，差得不多时，正负号就由舍入说了算。256 以内的计数都是精确的，而这个实验的一批正好只有 256 个词元。',
      },
      story: {
        en: 'Megatron-LM counted in a buffer that BF16 training converted along with the model. In one trace 40,840 tokens, below the mean of 40,960, summed to 41,216 or to 40,704 depending on the order of adding: one bias went down, the other up.',
        zh: 'Megatron-LM 的计数缓冲区在 BF16 训练时随模型一起被转换。有一次记录里，实际是 40,840 个词元，低于平均的 40,960；相加的次序不同，结果是 41,216 或 40,704，偏置一个往下，一个往上。',
      },
      source: {
        name: 'NVIDIA/Megatron-LM, pull request 7081',
        url: 'https://github.com/NVIDIA/Megatron-LM/pull/7081',
      },
    },
  ],
  granularity: [
    {
      kind: 'mend',
      file: 'moe/gate.ts',
      right: 'const normalised = normalise ? gathered.map((s) => s / total) : gathered;',
      wrong: 'const normalised = gathered;',
      set: { steps: 40 },
      watch: 'loss.m2',
      steps: 2,
      ask: {
        en: 'In this version the weights of a token no longer sum to 1, and training hardly minds. Mend it.',
        zh: '这个版本里，一个词元的权重加起来不再是 1，训练却几乎不受影响。请改正。',
      },
      hint: {
        en: 'What do normalise and total still do in weigh?',
        zh: 'weigh 里的 normalise 和 total 还起什么作用？',
      },
      because: {
        en: 'Sigmoid scores are no shares: eight of them sum to anything below 8. A model that is trained like this gets used to it, and its loss stays near. One that was trained with shares does not: its experts may suddenly speak several times too loud.',
        zh: 'sigmoid 得分不是份额：八个加起来可以是 8 以下的任何数。从头这样训练，模型会习惯，损失相差不大。按份额训练出来的模型却不行：专家的声音可能一下大了好几倍。',
      },
      story: {
        en: 'torchtitan’s DeepSeek-V3 had no normalisation. Somebody who fine-tuned a converted checkpoint, Moonlight, noticed it by gradients that were far too large.',
        zh: 'torchtitan 的 DeepSeek-V3 漏了归一化。有人转换 Moonlight 的权重来微调，因为梯度大得反常，才发现了它。',
      },
      source: {
        name: 'pytorch/torchtitan, issue 1448',
        url: 'https://github.com/pytorch/torchtitan/issues/1448',
      },
    },
  ],
  nodes: [
    {
      kind: 'mend',
      file: 'moe/gate.ts',
      right: 'best : best + second);',
      wrong: 'best : best);',
      watch: 'shared',
      steps: 1,
      ask: {
        en: 'In this version nodes are judged by less than V3 judges them by. Mend it.',
        zh: '这个版本评判节点时，看的比 V3 少。请改正。',
      },
      hint: {
        en: 'Eight experts from at most four nodes: how many does a token need of one node?',
        zh: '最多从四个节点里选八位专家：一个词元在一个节点里大约要几位？',
      },
      because: {
        en: 'About two, so V3 adds the two best of a node. The best one alone says little about its neighbours: with one node allowed, fewer of the best experts are still reached. V2 does judge by one, so the fault looks like a choice.',
        zh: '大约两位，所以 V3 把一个节点的前两名相加。只看第一名，看不出其余的好坏：只许去一个节点时，最好的专家选到的更少。V2 确实只看一位，所以这个错像是有意为之。',
      },
      story: {
        en: 'vLLM judged V3’s groups so until February 2025; it is the other half of the pull request about masked_fill. On GSM8K the difference lay within the error of the test.',
        zh: 'vLLM 在 2025 年 2 月以前就是这样评判 V3 的分组；它与 masked_fill 那个错在同一个 PR 里改正。在 GSM8K 上，前后差别没有超出测试误差。',
      },
      source: {
        name: 'vllm-project/vllm, pull request 13474',
        url: 'https://github.com/vllm-project/vllm/pull/13474',
      },
    },
  ],
  eplb: [
    {
      kind: 'break',
      file: 'moe/eplb.ts',
      right: 'load.map((l, i) => l / copies[i])',
      wrong: 'load.map((l) => l)',
      ask: {
        en: 'Forget that copies share the load. To whom do all free slots go?',
        zh: '忘掉“副本分担负载”这一点。空余的槽位会给谁？',
      },
      hint: {
        en: 'replicateExperts looks for the busiest once for every free slot.',
        zh: 'replicateExperts 每分一个槽位，都会找一次最忙的专家。',
      },
      because: {
        en: 'The expert with the most tokens stays the busiest in this count, however many copies it has, and takes every free slot. All others keep one copy, and their GPUs stay busy.',
        zh: '不管有了多少副本，词元最多的那位在账上永远最忙，于是空槽全归它。别人仍只有一份，它们所在的 GPU 照样忙。',
      },
    },
  ],
};
