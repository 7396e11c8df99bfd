/** Terms of position and length: how attention tells places apart, and how it reads far. */
import type { Term } from './term.ts';

export const context: readonly Term[] = [
  {
    id: 'rope',
    en: 'RoPE',
    zh: '旋转位置编码',
    also: ['rotary position embedding', 'RoPE'],
    means: {
      en: 'Position as a rotation of pairs of numbers; a score then depends on the distance alone.',
      zh: '用成对数的旋转表示位置；得分因此只取决于距离。',
    },
    labs: ['mla/decoupling', 'mla/long', 'dsa/select'],
  },
  {
    id: 'yarn',
    en: 'YaRN',
    zh: 'YaRN 长上下文扩展',
    also: ['YaRN'],
    means: {
      en: 'Slows the slow rotations of RoPE down, so that a model reads further than it was trained to.',
      zh: '放慢 RoPE 中较慢的旋转，使模型能读得比训练时更远。',
    },
    labs: ['mla/long'],
  },
  {
    id: 'context-window',
    en: 'Context window',
    zh: '上下文窗口',
    also: ['上下文长度'],
    means: {
      en: 'How many tokens a model can read at once.',
      zh: '模型一次最多能读的词元数。',
    },
    labs: ['mla/long', 'mla/cache'],
  },
  {
    id: 'needle-test',
    en: 'Needle test',
    zh: '大海捞针测试',
    also: ['needle in a haystack', 'NIAH'],
    means: {
      en: 'One fact is hidden in a long text, and the model is asked for it.',
      zh: '在长文本里藏一条事实，再问模型它是什么。',
    },
  },
  {
    id: 'causal-mask',
    en: 'Causal mask',
    zh: '因果掩码',
    means: {
      en: 'The rule that a token sees itself and what came before it, never what follows.',
      zh: '词元只能看到自己和之前的内容，看不到后面的。',
    },
  },
  {
    id: 'dsa',
    en: 'DeepSeek Sparse Attention',
    zh: 'DeepSeek 稀疏注意力',
    also: ['DSA', 'sparse attention', '稀疏注意力'],
    means: {
      en: 'Attention that reads only the 2,048 earlier tokens an indexer picks. It saves arithmetic and traffic, not storage. From V3.2-Exp.',
      zh: '只读索引器挑出的 2,048 个先前词元。省的是计算和访存，不是存储。始于 V3.2-Exp。',
    },
    labs: ['dsa/select', 'dsa/learn', 'dsa/cost'],
  },
  {
    id: 'lightning-indexer',
    en: 'Lightning indexer',
    zh: '闪电索引器',
    also: ['indexer', '索引器'],
    means: {
      en: 'The small scorer of DSA: it gives every earlier token a relevance in 8-bit arithmetic, and the best are read.',
      zh: 'DSA 里的小打分器：用 8 位运算给每个先前词元打相关度，得分最高的才被读取。',
    },
    labs: ['dsa/select', 'dsa/learn', 'dsa/cost'],
  },
  {
    id: 'sliding-window',
    en: 'Sliding window',
    zh: '滑动窗口',
    means: {
      en: 'Attention limited to the last so many tokens: cheap, and blind to what lies further back.',
      zh: '注意力只看最近的若干词元：便宜，但看不到更早的内容。',
    },
    labs: ['dsa/select', 'dsa/learn'],
  },
  {
    id: 'hadamard-rotation',
    en: 'Hadamard rotation',
    zh: '哈达玛旋转',
    also: ['Hadamard transform', '哈达玛变换'],
    means: {
      en: 'A rotation by a matrix of plus and minus ones that spreads outliers over all entries before rounding.',
      zh: '用元素为正负一的矩阵做旋转，在舍入前把离群值摊到所有分量上。',
    },
    labs: ['dsa/select'],
  },
  {
    id: 'prefill',
    en: 'Prefill',
    zh: '预填充',
    also: ['prefilling'],
    means: {
      en: 'Reading the prompt: all of its tokens pass through the model at once, before the first new one is written.',
      zh: '读取提示：在写出第一个新词元之前，提示的所有词元一次通过模型。',
    },
    labs: ['mla/absorption'],
  },
  {
    id: 'decode',
    en: 'Decode',
    zh: '解码',
    also: ['decoding'],
    means: {
      en: 'Writing one token after another; each reads the whole cache again.',
      zh: '一个接一个地写出词元；每写一个都要把缓存重读一遍。',
    },
    labs: ['mla/race', 'mla/absorption'],
  },
  {
    id: 'paged-cache',
    en: 'Paged cache',
    zh: '分页缓存',
    also: ['paged KV cache', '分页 KV 缓存'],
    means: {
      en: 'A KV cache cut into pages of equal size, so that requests of any length share memory without gaps; FlashMLA’s pages hold 64 tokens.',
      zh: '切成等大页的 KV 缓存，长短不一的请求可以共用显存而不留空隙；FlashMLA 每页 64 个词元。',
    },
  },
  {
    id: 'context-caching',
    en: 'Context caching',
    zh: '上下文缓存',
    also: ['prefix cache', '前缀缓存', '上下文硬盘缓存'],
    means: {
      en: 'Keeping the cache of a prompt’s beginning on disk: a request that begins with the same tokens need not compute it again.',
      zh: '把提示开头部分的缓存存到硬盘上：开头词元相同的请求不必重算。',
    },
  },
  {
    id: 'online-softmax',
    en: 'Online softmax',
    zh: '在线 softmax',
    means: {
      en: 'A softmax-weighted mean in one sweep: a running maximum, sum and mean are corrected whenever a larger score appears.',
      zh: '一遍扫过就算出 softmax 加权平均：维护当前的最大值、和与平均，遇到更大的分数就修正。',
    },
    labs: ['flashmla/online'],
  },
  {
    id: 'split-kv',
    en: 'Split-KV',
    zh: 'Split-KV（切分缓存）',
    also: ['Split-KV'],
    means: {
      en: 'Cutting the cached context into pieces that many cores read at once; their results are merged by log-sum-exp.',
      zh: '把缓存的上下文切成几段，由多个核同时读取，再用 log-sum-exp 合并结果。',
    },
    labs: ['flashmla/split'],
  },
  {
    id: 'flashmla',
    en: 'FlashMLA',
    zh: 'FlashMLA',
    means: {
      en: 'DeepSeek’s published kernels for MLA on GPUs, released in the open-source week of February 2025.',
      zh: 'DeepSeek 公开的 MLA GPU 内核，于 2025 年 2 月的开源周发布。',
    },
    labs: ['mla/race', 'flashmla/online'],
  },
];
