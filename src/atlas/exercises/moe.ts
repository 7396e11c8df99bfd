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
  ],
  granularity: [
    {
      kind: 'break',
      file: 'moe/gate.ts',
      right: 'const total = sum(gathered) + guard;',
      wrong: 'const total = gathered.length;',
      steps: 0,
      ask: {
        en: 'Divide the chosen scores by their number in place of their sum. Which tests notice?',
        zh: '把选中的得分除以个数，而不是除以总和。哪些测试会发现？',
      },
      hint: { en: 'weigh makes weights of scores.', zh: 'weigh 把得分变成权重。' },
      because: {
        en: 'The weights no longer sum to 1: their sum becomes the mean score, so a layer speaks louder for tokens that fit its experts well.',
        zh: '权重之和不再是 1，而是得分的平均：词元越合专家口味，这一层的输出就越大。',
      },
    },
  ],
  nodes: [
    {
      kind: 'break',
      file: 'moe/gate.ts',
      right: 'best : best + second);',
      wrong: 'best : best);',
      ask: {
        en: 'Judge every node by its best expert alone. How much of the score is lost?',
        zh: '只按最好的一位专家评判节点。会损失多少得分？',
      },
      hint: {
        en: 'The last line of the loop in scoreGroups.',
        zh: 'scoreGroups 循环里的最后一行。',
      },
      because: {
        en: 'A token takes eight experts from few nodes: one star says little about its neighbours. The sum of two says more, and keeps more of the score.',
        zh: '一个词元要在少数几个节点里选八位专家，只看一位看不出其余的好坏。看前两名之和，留下的得分更多。',
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
