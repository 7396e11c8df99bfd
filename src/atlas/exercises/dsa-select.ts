/** Exercises in the indexer of DeepSeek sparse attention. */
import type { Exercise } from './exercise.ts';

export const select: readonly Exercise[] = [
  {
    kind: 'mend',
    file: 'dsa/rotary.ts',
    right: "return layout === 'halves' ? [pair, pair + width / 2] : [2 * pair, 2 * pair + 1];",
    wrong: 'return [2 * pair, 2 * pair + 1];',
    watch: 'divergence',
    steps: 1,
    ask: {
      en: 'In this version the indexer pairs its numbers as MLA does. Mend it.',
      zh: '这个版本里，索引器像 MLA 那样配对。请改正。',
    },
    hint: {
      en: 'In the indexer entry i turns with entry i + d/2.',
      zh: '索引器里，第 i 个数与第 i + d/2 个数一起旋转。',
    },
    because: {
      en: 'Numbers turn with the wrong partner, and at the wrong speed. Nothing fails: query and key are turned alike, and most of the attention is still kept. The divergence shows what the indexer has lost.',
      zh: '数配错了对，转速也就错了。什么都不会报错：查询和键转得一样，大部分注意力也还留着。只有散度看得出索引器丢了什么。',
    },
    story: {
      en: 'DeepSeek’s own demo of V3.2-Exp had it so from 29 September 2025, until a note in its README of 17 November.',
      zh: 'DeepSeek 自己的 V3.2-Exp 演示代码从 2025 年 9 月 29 日起就是这样，直到 11 月 17 日才在 README 里说明并更正。',
    },
    source: {
      name: 'deepseek-ai/DeepSeek-V3.2-Exp, README',
      url: 'https://github.com/deepseek-ai/DeepSeek-V3.2-Exp',
    },
  },
  {
    kind: 'break',
    file: 'dsa/indexer.ts',
    right: 'return projected.map((row) => prepared(row, position, how));',
    wrong: 'return projected.map((row) => prepared(row, 0, how));',
    steps: 1,
    ask: {
      en: 'Turn the keys to their positions, but not the queries. What does the indexer still find?',
      zh: '只把键转到各自的位置，查询不转。索引器还能找到什么？',
    },
    hint: {
      en: 'A rotated product knows the difference of two positions.',
      zh: '旋转之后的内积，知道的是两个位置之差。',
    },
    because: {
      en: 'The needle, by its words. But near now means near the beginning of the text: the first tokens are chosen, and those just before the query are lost. A score depends on the key’s place, no longer on its distance.',
      zh: '藏起来的那句话，凭词还找得到。但“近”变成了离开头近：选中的是最前面的词元，紧挨着查询的反而丢了。得分取决于键的位置，不再取决于距离。',
    },
  },
];
