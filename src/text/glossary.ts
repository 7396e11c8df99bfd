/** The terms of the labs in both languages, in the order in which a reader meets them. */
import type { Language } from './index.ts';

export interface Term {
  readonly en: string;
  readonly zh: string;
  readonly means: Readonly<Record<Language, string>>;
}

export const terms: readonly Term[] = [
  {
    en: 'Token',
    zh: '词元',
    means: {
      en: 'The unit a language model reads and writes: a word, a piece of one, or a character.',
      zh: '语言模型读写的单位：一个词、词的一部分，或一个字。',
    },
  },
  {
    en: 'Hidden state',
    zh: '隐状态',
    means: {
      en: 'The vector that stands for a token between two layers.',
      zh: '两层之间代表一个词元的向量。',
    },
  },
  {
    en: 'Feed-forward network',
    zh: '前馈网络',
    means: {
      en: 'The part of a block that treats each token by itself; in a mixture of experts, each expert is one.',
      zh: '模块中逐词元处理的部分；在混合专家模型中，每个专家就是一个前馈网络。',
    },
  },
  {
    en: 'Mixture of experts',
    zh: '混合专家（MoE）',
    means: {
      en: 'Many small networks of which each token visits only a few: much is stored, little is computed.',
      zh: '许多小网络，每个词元只经过其中几个：存得多，算得少。',
    },
  },
  {
    en: 'Routed expert',
    zh: '路由专家',
    means: {
      en: 'An expert that a token reaches only when the router chooses it.',
      zh: '只有被路由器选中时词元才会到达的专家。',
    },
  },
  {
    en: 'Shared expert',
    zh: '共享专家',
    means: {
      en: 'An expert that every token visits; it has no gate weight.',
      zh: '每个词元都经过的专家，没有门控权重。',
    },
  },
  {
    en: 'Router',
    zh: '路由器',
    means: {
      en: 'The layer that scores every expert for a token and sends the token to the best few.',
      zh: '为每个专家打分，并把词元送往得分最高的几个专家的那一层。',
    },
  },
  {
    en: 'Affinity',
    zh: '亲和度',
    means: {
      en: 'How well a token fits an expert: the sigmoid or softmax of their inner product.',
      zh: '词元与专家的契合程度：二者内积的 sigmoid 或 softmax。',
    },
  },
  {
    en: 'Gate weight',
    zh: '门控权重',
    means: {
      en: 'How much a chosen expert’s output counts. In V3 it never contains the bias.',
      zh: '被选中专家的输出占多大比重。在 V3 中它从不包含偏置。',
    },
  },
  {
    en: 'Top-k',
    zh: '前 k 个（top-k）',
    means: {
      en: 'The k largest entries; equal ones in the order of their index.',
      zh: '最大的 k 项；相等时按下标先后。',
    },
  },
  {
    en: 'Routing collapse',
    zh: '路由坍缩',
    means: {
      en: 'A few experts get nearly all tokens, learn faster, and get still more.',
      zh: '少数专家得到几乎所有词元，学得更快，于是得到更多。',
    },
  },
  {
    en: 'Load',
    zh: '负载',
    means: {
      en: 'How many tokens of a batch an expert gets.',
      zh: '一个批次中某专家得到的词元数。',
    },
  },
  {
    en: 'Fair share',
    zh: '公平份额',
    means: {
      en: 'The mean load: tokens times chosen experts, divided by the number of experts.',
      zh: '平均负载：词元数乘以所选专家数，再除以专家总数。',
    },
  },
  {
    en: 'MaxVio',
    zh: '最大违背度（MaxVio）',
    means: {
      en: 'How far the busiest expert is above the mean load, divided by the mean load.',
      zh: '最忙专家的负载超出平均负载的部分，再除以平均负载。',
    },
  },
  {
    en: 'Auxiliary loss',
    zh: '辅助损失',
    means: {
      en: 'An extra term of the loss that rewards balance, and pulls at the model while it does.',
      zh: '损失中奖励均衡的附加项；它在奖励的同时也在拉扯模型。',
    },
  },
  {
    en: 'Bias balancing',
    zh: '偏置均衡（无辅助损失）',
    means: {
      en: 'After each batch an expert’s bias goes a notch down if it was overloaded, up if not; it only decides who is chosen.',
      zh: '每个批次之后，过载专家的偏置下调一格，其余上调一格；偏置只决定选谁。',
    },
  },
  {
    en: 'Sequence-wise loss',
    zh: '序列级损失',
    means: {
      en: 'Balance asked of every single sequence, not only of the whole batch.',
      zh: '要求每个序列内部都均衡，而不只是整个批次均衡。',
    },
  },
  {
    en: 'Specialisation',
    zh: '专业化',
    means: {
      en: 'How much the domain of a text tells about the experts that it uses.',
      zh: '文本的领域在多大程度上决定它使用哪些专家。',
    },
  },
  {
    en: 'Granularity',
    zh: '粒度',
    means: {
      en: 'Into how many smaller experts each expert is cut, at equal cost.',
      zh: '在成本不变时，每个专家被切分成多少个更小的专家。',
    },
  },
  {
    en: 'Expert group',
    zh: '专家组',
    means: {
      en: 'Experts that live on one node; a token may use only the best few groups.',
      zh: '同一节点上的专家；一个词元只能使用得分最高的几组。',
    },
  },
  {
    en: 'Node-limited routing',
    zh: '节点受限路由',
    means: {
      en: 'Each token is sent to at most M nodes, so that the network between them is not the bottleneck.',
      zh: '每个词元最多送往 M 个节点，使节点间的网络不成为瓶颈。',
    },
  },
  {
    en: 'EPLB',
    zh: '专家并行负载均衡器（EPLB）',
    means: {
      en: 'Copies busy experts and packs the copies onto GPUs so that the busiest GPU has little more than the mean.',
      zh: '复制繁忙的专家，并把副本装到各 GPU 上，使最忙的 GPU 只略高于平均。',
    },
  },
  {
    en: 'Policy',
    zh: '策略',
    means: {
      en: 'What is trained in reinforcement learning: the chances of every next token.',
      zh: '强化学习所训练的对象：每个下一词元的概率。',
    },
  },
  {
    en: 'Advantage',
    zh: '优势',
    means: {
      en: 'By how much an answer beats what was to be expected; in GRPO, the mean of its own group.',
      zh: '一个回答比预期好多少；在 GRPO 中，预期就是本组的均值。',
    },
  },
  {
    en: 'GRPO',
    zh: '组相对策略优化（GRPO）',
    means: {
      en: 'Reinforcement learning that compares each answer with the others to the same question, and needs no critic.',
      zh: '把每个回答与同一问题的其他回答相比的强化学习方法，不需要评论家网络。',
    },
  },
  {
    en: 'Critic',
    zh: '评论家（价值网络）',
    means: {
      en: 'A second network in PPO that predicts the reward still to come; GRPO does without it.',
      zh: 'PPO 中预测未来奖励的第二个网络；GRPO 不需要它。',
    },
  },
  {
    en: 'Importance ratio',
    zh: '重要性比率',
    means: {
      en: 'How much likelier a token is under the policy of now than under the one that wrote it.',
      zh: '词元在当前策略下的概率与写出它的旧策略下的概率之比。',
    },
  },
  {
    en: 'Clipping',
    zh: '裁剪',
    means: {
      en: 'Beyond a small change of the ratio an update earns nothing more.',
      zh: '比率变化超出小范围后，更新不再得到收益。',
    },
  },
  {
    en: 'KL divergence',
    zh: 'KL 散度',
    means: {
      en: 'How far one distribution is from another; here, how far the policy is from its reference.',
      zh: '一个分布离另一个分布有多远；这里指策略离参考策略有多远。',
    },
  },
  {
    en: 'Dead group',
    zh: '无效组',
    means: {
      en: 'A group whose answers all earn the same: it teaches nothing.',
      zh: '组内回答得分全部相同：学不到任何东西。',
    },
  },
  {
    en: 'Key and value',
    zh: '键与值',
    means: {
      en: 'What attention keeps of each earlier token: what it is found by, and what it passes on.',
      zh: '注意力为每个先前词元保存的内容：靠键被找到，由值传递信息。',
    },
  },
  {
    en: 'KV cache',
    zh: 'KV 缓存',
    means: {
      en: 'The keys and values of all earlier tokens, kept so that they are not computed again.',
      zh: '所有先前词元的键和值，保存下来以免重复计算。',
    },
  },
  {
    en: 'Latent',
    zh: '潜向量',
    means: {
      en: 'In MLA, the short vector from which the keys and values of all heads are rebuilt; it alone is cached.',
      zh: 'MLA 中用来重建所有头的键和值的短向量；缓存的只有它。',
    },
  },
  {
    en: 'Absorption',
    zh: '矩阵吸收',
    means: {
      en: 'Moving the up-projections to the query and the output, so that attention runs on the latents themselves.',
      zh: '把升维矩阵并入查询和输出，使注意力直接在潜向量上计算。',
    },
  },
  {
    en: 'RoPE',
    zh: '旋转位置编码（RoPE）',
    means: {
      en: 'Position as a rotation of pairs of numbers; a score then depends on the distance alone.',
      zh: '用成对数的旋转表示位置；得分因此只取决于距离。',
    },
  },
  {
    en: 'YaRN',
    zh: 'YaRN 长上下文扩展',
    means: {
      en: 'Slows the slow rotations of RoPE down, so that a model reads further than it was trained to.',
      zh: '放慢 RoPE 中较慢的旋转，使模型能读得比训练时更远。',
    },
  },
  {
    en: 'Residual stream',
    zh: '残差流',
    means: {
      en: 'The running sum that every layer reads from and adds to.',
      zh: '每一层都从中读取并向其累加的那条主干。',
    },
  },
  {
    en: 'Hyper-connections',
    zh: '超连接',
    means: {
      en: 'Several residual streams, mixed by a small matrix at every layer.',
      zh: '多条残差流，每层用一个小矩阵混合。',
    },
  },
  {
    en: 'Doubly stochastic',
    zh: '双随机矩阵',
    means: {
      en: 'Non-negative, with every row and every column adding up to one: it can average, never amplify.',
      zh: '非负且每行每列之和都为一：只会平均，不会放大。',
    },
  },
  {
    en: 'Sinkhorn-Knopp',
    zh: 'Sinkhorn-Knopp 迭代',
    means: {
      en: 'Dividing by column sums and row sums in turn until both are one.',
      zh: '轮流除以列和与行和，直到两者都为一。',
    },
  },
  {
    en: 'Amax gain',
    zh: '最大增益（Amax）',
    means: {
      en: 'The largest absolute row or column sum of a map: by how much it can enlarge a signal.',
      zh: '映射的最大绝对行和或列和：它最多能把信号放大多少。',
    },
  },
  {
    en: 'N-gram',
    zh: 'N 元组',
    means: {
      en: 'The last n tokens taken together.',
      zh: '最近的 n 个词元合在一起。',
    },
  },
  {
    en: 'Hash collision',
    zh: '哈希冲突',
    means: {
      en: 'Two n-grams that share a slot of a table.',
      zh: '两个 N 元组落在表的同一个槽位。',
    },
  },
  {
    en: 'Engram',
    zh: 'Engram（记忆印迹）',
    means: {
      en: 'A large table addressed by the last tokens, read without computing; a gate decides how much of it counts.',
      zh: '由最近词元寻址的大表，读取无需计算；由门控决定采纳多少。',
    },
  },
  {
    en: 'Perplexity',
    zh: '困惑度',
    means: {
      en: 'The exponential of the mean loss: between how many tokens the model hesitates.',
      zh: '平均损失的指数：模型相当于在多少个词元之间犹豫。',
    },
  },
  {
    en: 'Seed',
    zh: '随机种子',
    means: {
      en: 'The number from which all chance of a run follows: same seed, same run.',
      zh: '一次运行中全部随机性的起点：种子相同，运行相同。',
    },
  },
];
