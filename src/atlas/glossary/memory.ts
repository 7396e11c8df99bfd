/** Terms of memory by lookup: addresses, rows, and who listens to them. */
import type { Term } from './term.ts';

export const memory: readonly Term[] = [
  {
    id: 'engram',
    en: 'Engram',
    zh: 'Engram',
    also: ['conditional memory', '条件记忆', '记忆印迹'],
    means: {
      en: 'A large table addressed by the last tokens, read without computing; a gate decides how much of it counts.',
      zh: '由最近词元寻址的大表，读取无需计算；由门控决定采纳多少。',
    },
    labs: ['engram/hash', 'engram/gate', 'engram/budget'],
  },
  {
    id: 'n-gram',
    en: 'N-gram',
    zh: 'n-gram',
    also: ['N 元组', 'N 元语法'],
    means: {
      en: 'The last n tokens taken together.',
      zh: '最近的 n 个词元合在一起。',
    },
    labs: ['engram/hash', 'engram/gate'],
  },
  {
    id: 'hash',
    en: 'Hash',
    zh: '哈希',
    also: ['hashing', 'multiplicative-XOR'],
    means: {
      en: 'Arithmetic that turns tokens into the number of a slot: always the same for the same tokens, and otherwise as good as random.',
      zh: '把词元变成槽号的算术：词元相同，槽号必定相同；除此之外近乎随机。',
    },
    labs: ['engram/hash'],
  },
  {
    id: 'hash-collision',
    en: 'Hash collision',
    zh: '哈希碰撞',
    also: ['collision', '碰撞', '哈希冲突'],
    means: {
      en: 'Two n-grams that share a slot of a table.',
      zh: '两个 n-gram 落在表的同一个槽。',
    },
    labs: ['engram/hash', 'engram/slots'],
  },
  {
    id: 'hash-head',
    en: 'Hash head',
    zh: '哈希头',
    means: {
      en: 'One of several tables of different sizes in which the same n-gram is looked up; two that collide in one seldom collide in the next.',
      zh: '同一个 n-gram 要查的几张大小不同的表之一；在一张里碰撞的，在另一张里很少再碰撞。',
    },
    labs: ['engram/hash', 'engram/gate'],
  },
  {
    id: 'hash-order',
    en: 'Order of an n-gram',
    zh: '阶',
    common: true,
    also: ['order'],
    means: {
      en: 'How many tokens it takes together; Engram uses two and three.',
      zh: '一个 n-gram 含几个词元；Engram 用二阶和三阶。',
    },
    labs: ['engram/hash'],
  },
  {
    id: 'slot',
    en: 'Slot',
    zh: '槽',
    also: ['槽位'],
    means: {
      en: 'One row of a memory table, with its number as its address.',
      zh: '记忆表的一行，行号就是地址。',
    },
    labs: ['engram/slots', 'engram/hash'],
  },
  {
    id: 'memory-gate',
    en: 'Memory gate',
    zh: '记忆门控',
    also: ['门控'],
    means: {
      en: 'A number between 0 and 1 that compares what was looked up with the hidden state and says how much of it comes in.',
      zh: '0 到 1 之间的数：把查到的内容与隐状态比较，决定放进来多少。',
    },
    labs: ['engram/gate', 'engram/module', 'engram/amputation'],
  },
  {
    id: 'token-folding',
    en: 'Token folding',
    zh: '词元归并',
    also: ['tokenizer compression', '词表压缩', '归并'],
    means: {
      en: 'Spellings that differ only in capitals, accents or a space get one id before they are hashed.',
      zh: '只差大小写、重音或空格的写法，在哈希之前归为同一编号。',
    },
    labs: ['engram/hash'],
  },
  {
    id: 'short-convolution',
    en: 'Short convolution',
    zh: '短卷积',
    also: ['convolution', 'dilation', '卷积'],
    means: {
      en: 'A weighted sum over a few earlier places; Engram’s has four taps, three places apart.',
      zh: '对前面几个位置的加权和；Engram 用四个抽头，相隔三位。',
    },
    labs: ['engram/module'],
  },
  {
    id: 'sparsity-budget',
    en: 'Sparsity allocation',
    zh: '稀疏预算分配',
    also: ['allocation ratio'],
    means: {
      en: 'How a fixed number of inactive parameters is divided between experts and memory.',
      zh: '数量固定的未激活参数，怎样在专家与记忆之间分配。',
    },
    labs: ['engram/budget'],
  },
  {
    id: 'zipf-law',
    en: 'Zipf’s law',
    zh: 'Zipf 定律',
    also: ['Zipf', '齐夫定律'],
    means: {
      en: 'The n-th most frequent word occurs about 1/n times as often as the first: few rows serve most reads.',
      zh: '第 n 常见的词，出现次数约为最常见词的 1/n：少数行服务大多数读取。',
    },
    labs: ['engram/tiers', 'engram/budget'],
  },
  {
    id: 'host-memory',
    en: 'Host memory',
    zh: '主机内存',
    means: {
      en: 'The memory of the computer around the GPU: large, and slow to reach from it.',
      zh: 'GPU 所在主机的存储：容量大，但从 GPU 访问很慢。',
    },
    labs: ['engram/tiers'],
  },
  {
    id: 'prefetch',
    en: 'Prefetch',
    zh: '预取',
    also: ['prefetching'],
    means: {
      en: 'Fetching data before they are needed, while something else is computed. Engram can, as addresses depend on tokens alone.',
      zh: '趁别的计算还在进行，提前取来数据。Engram 的地址只取决于词元，所以可以预取。',
    },
    labs: ['engram/tiers'],
  },
  {
    id: 'ablation',
    en: 'Ablation',
    zh: '消融',
    also: ['消融实验'],
    means: {
      en: 'Taking a part away to see what it was good for.',
      zh: '拿掉一个部件，看它原来起什么作用。',
    },
    labs: ['engram/amputation'],
  },
];
