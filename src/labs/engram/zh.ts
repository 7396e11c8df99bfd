/** Engram：查表式记忆：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  Slots: '槽数',
  'Hash heads an order': '每阶的哈希头数',
  '1 head of 16 numbers': '1 个头，每行 16 个数',
  '2 heads of 8': '2 个头，每行 8 个数',
  '4 heads of 4': '4 个头，每行 4 个数',
  'as in the paper': '论文公式',
  'with the signed root of the code': '代码中的带符号平方根',
  'none: always open': '没有门控：一直开着',
  'Share that goes to experts': '分给专家的比例',
  'Loss, nats': '损失（奈特）',
  'mean gate': '平均门控',
  'what the context made of this place': '上下文对此处的理解',
  'what the memory holds for it': '记忆为此处存的内容',
  'Facts in the data': '数据中事实的比例',
  'Rules to learn': '要学的规则数',
  rule: '规则',
  facts: '事实',
  'facts of two words': '两词事实',
  'Engram: memory by lookup': 'Engram：查表式记忆',
  'The last two or three tokens are hashed to rows of a large table; a gate decides how much of what is found there comes in.':
    '把最后两三个词元哈希到一张大表的若干行；查到的内容放进来多少，由一个门控决定。',
  Hash: '哈希',
  'Where in the table does a phrase live?': '一个短语住在表里的什么地方？',
  'The last two or three tokens, folded and hashed, are the address: known before the model runs, shared by chance, and rescued by many heads.':
    '最后两三个词元经过归并和哈希就是地址：模型还没运行就已知道，会碰巧与别人共用，靠多个头来补救。',
  Module: '模块',
  'How far is one token heard?': '一个词元能传多远？',
  'Windows of three tokens and four taps three places apart: twelve places hear it, none is left out; each residual branch has a gate of its own.':
    '三个词元的窗口，加上四个相隔三位的抽头：正好十二处听得到它，中间一处不漏；每条残差分支各有一个门控。',
  'When does the model listen to its memory?': '模型什么时候听记忆的？',
  'A gate compares what was looked up with the context and decides how much comes in; with more heads, one bad slot does less harm.':
    '门控把查到的内容与上下文比较，决定放进来多少；头越多，一个坏槽的危害越小。',
  Budget: '预算',
  'How much of a fixed budget should be memory?': '固定的预算里，记忆该占多少？',
  'Facts are cheaper to look up than to compute, rules cannot be looked up at all: memory alone was never best, and a split beat experts alone in nine runs of ten.':
    '事实查表比计算便宜，规则根本查不到：只靠记忆从来不是最好；十次运行里有九次，两者兼顾胜过只用专家。',
  'What does a tenfold of slots buy?': '槽数增加十倍能换来什么？',
  'The loss of facts falls with the logarithm of the slots, until every fact has a row to itself; the rule does not care.':
    '事实的损失随槽数的对数下降，直到每条事实都有自己的行；规则不受影响。',
  Tiers: '分层存放',
  'Can the table live outside the GPU?': '表能放在 GPU 之外吗？',
  'Few rows serve most reads, and all addresses are known when the step begins: what is fetched hides behind the blocks before.':
    '少数行服务大多数读取，而且一步开始时所有地址都已知道：取数的时间藏在前面各块的计算之后。',
  Amputation: '切除',
  'What is lost when the table is taken away?': '把表拿走，会失去什么？',
  'Facts live in the table and go with it; the rule and what stands in the context survive. The gate already knew which was which.':
    '事实存在表里，随表而去；规则和上下文里写着的东西留了下来。哪个是哪个，门控早就知道。',
};
