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
      en: 'pairOf is told the layout. What does it make of it?',
      zh: 'pairOf 收到了 layout。它拿来做了什么？',
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
  {
    kind: 'mend',
    file: 'dsa/indexer.ts',
    right: 'prepared(layerNorm(projected, norm.gain, norm.bias), position, how);',
    wrong:
      'prepared(layerNorm(projected, norm.gain, norm.bias), position, {\n    ...how,\n    spread: false,\n  });',
    watch: 'mass.indexer',
    steps: 1,
    ask: {
      en: 'In this version the indexer no longer finds anything. Mend it.',
      zh: '这个版本里，索引器什么也找不到了。请改正。',
    },
    hint: {
      en: 'What is done to a query before the product, and what to a key?',
      zh: '相乘之前，对查询做了什么？对键又做了什么？',
    },
    because: {
      en: 'The query is spread by the Hadamard matrix, the key is not. Done to both, it leaves their product as it was; done to one, the product is noise. As long as a text has no more tokens than are chosen, all of them are read, whatever their scores.',
      zh: '查询经过了 Hadamard 旋转，键却没有。两边都转，内积不变；只转一边，内积就成了噪声。文本不比要选的词元长时，得分怎样都全读，所以看不出来。',
    },
    story: {
      en: 'ATOM served DeepSeek-V4 so: from about 18,000 tokens on it could not repeat a line of its prompt. The flag for rotating the key was set, stored and never read.',
      zh: 'ATOM 部署的 DeepSeek-V4 就是这样：提示到 18,000 个词元左右，就复述不出其中的原句。旋转键的那个开关设了、存了，却从没有被读过。',
    },
    source: {
      name: 'ROCm/ATOM, issue 1507',
      url: 'https://github.com/ROCm/ATOM/issues/1507',
    },
  },
  {
    kind: 'mend',
    file: 'dsa/indexer.ts',
    right: 'Math.max(0, dot(queries[j], key))',
    wrong: 'dot(queries[j], key)',
    watch: 'divergence',
    steps: 1,
    ask: {
      en: 'In this version a head can speak against a key. Mend it.',
      zh: '这个版本里，一个头可以对某个键投反对票。请改正。',
    },
    hint: {
      en: 'What should a head say of a key that points away from its query?',
      zh: '键的方向与查询相反时，这个头该说什么？',
    },
    because: {
      en: 'Without ReLU a negative product counts: what one head dislikes takes away from what another has found. Most of the attention is kept all the same, and in a short text all tokens are read. Only the divergence, and a sum by hand, tell.',
      zh: '没有 ReLU，负的内积也算数：一个头不喜欢的，会抵消另一个头找到的。大部分注意力照样留着，短文本更是全读。只有散度和手算才看得出来。',
    },
    story: {
      en: 'A version of vLLM for older cards had lost the ReLU. Tests with 8,000 tokens looked clean: it only bites where the choice leaves much out.',
      zh: '一个面向旧显卡的 vLLM 版本丢了 ReLU。用 8,000 个词元测试时一切正常：要到很多词元选不上的时候，它才出问题。',
    },
    source: {
      name: '1CatAI/1Cat-vLLM, pull request 250',
      url: 'https://github.com/1CatAI/1Cat-vLLM/pull/250',
    },
  },
];
