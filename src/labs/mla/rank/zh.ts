export const zh: Readonly<Record<string, string>> = {
  'What is equal': '什么相等',
  'Numbers cached a token and layer, or numbers in a head.': '每词元每层缓存的数，或每个头的数。',
  'a cache of 8': '缓存 8 个数',
  'a cache of 16': '缓存 16 个数',
  'a cache of 32': '缓存 32 个数',
  'heads 8 wide': '每头宽 8',
  'GQA, two groups': 'GQA，两组',
  MLA: 'MLA',
  'MLA above the best other': 'MLA 超出其余最好者',
  'Right answers on items never seen': '在未见过的物品上答对',
  'One item in eight by guessing.': '随机猜测的正确率为八分之一。',
  'Loss on text never seen': '在未见过的文本上的损失',
  'nats a character': '奈特/字符',
  'What each may keep, and what each head gets': '各自能存多少，每个头分到多少',
  'At equal caches, own keys for every head leave each head narrow.':
    '缓存相等时，各头自有键就意味着每个头都很窄。',
  'Cached a token': '每词元缓存',
  'Numbers a head compares': '每头比较的数',
  Weights: '权重数',
  numbers: '个数',
  'Right answers now': '当前答对比例',
  'Weights of the whole network': '整个网络的权重数',
  'MLA has the most: its up-projections are weights, not cache.':
    'MLA 最多：上投影是权重，不是缓存。',
  weights: '权重数',
  'Loss on items never seen': '在未见过的物品上的损失',
  'After {step} steps MLA answers {accuracy.mla} of the queries, {lead} more than the best of the others. MHA: {accuracy.mha}, GQA: {accuracy.gqa}, MQA: {accuracy.mqa}.':
    '训练 {step} 步后，MLA 答对 {accuracy.mla} 的查询，比其余最好者多 {lead}。MHA：{accuracy.mha}，GQA：{accuracy.gqa}，MQA：{accuracy.mqa}。',
  'After {step} steps MLA is not ahead: MHA {accuracy.mha}, GQA {accuracy.gqa}, MQA {accuracy.mqa}, MLA {accuracy.mla}.':
    '训练 {step} 步后 MLA 并不领先：MHA {accuracy.mha}，GQA {accuracy.gqa}，MQA {accuracy.mqa}，MLA {accuracy.mla}。',
  'After {step} steps on text the losses are MHA {loss.mha}, GQA {loss.gqa}, MQA {loss.mqa}, MLA {loss.mla} nats a character.':
    '文本训练 {step} 步后，每字符损失（奈特）：MHA {loss.mha}，GQA {loss.gqa}，MQA {loss.mqa}，MLA {loss.mla}。',
  'Equal caches: the known order is reversed, and MLA leads': '缓存相等：熟知的次序反转，MLA 领先',
  'Equal heads: MHA is back, with four times the cache': '头宽相等：MHA 回到前列，缓存是四倍',
  'A cache of 8: only MLA still recalls': '缓存为 8：只有 MLA 还记得住',
  'A cache of 32: MQA needs no latent': '缓存为 32：MQA 不需要潜向量',
  'On text MLA has no lead': '在文本上 MLA 没有领先',
  'With a cache of 16, MHA comes last: its heads are two numbers wide. Now every head gets 8 numbers, whatever that caches. Where does MHA end?':
    '缓存为 16 时 MHA 垫底：它的头只有两个数宽。现在每个头都有 8 个数，不管缓存多大。MHA 会排在哪里？',
  'Still last': '仍然垫底',
  'In the middle': '居中',
  'First, or within 2 points of the first': '第一，或与第一相差不到 2 个百分点',
  'The published order MHA, GQA, MQA holds for heads of equal width, where MHA caches four times as much as MQA. At equal caches the width of a head is what is short.':
    '公布的次序 MHA、GQA、MQA 成立的前提是头宽相等，那时 MHA 的缓存是 MQA 的四倍。缓存相等时，短缺的是头宽。',
  'The cache shrinks from 16 numbers a token to 8. Who still answers more than 7 of 10 queries?':
    '缓存从每词元 16 个数缩到 8 个。谁还能答对七成以上的查询？',
  'MQA and MLA': 'MQA 和 MLA',
  'Only MLA': '只有 MLA',
  Nobody: '谁都不行',
  'Keys and values of MQA must share the 8 numbers, four each. The latent of MLA serves all keys and all values at once, and every head reads it through a map of its own.':
    'MQA 的键和值要分这 8 个数，各四个。MLA 的潜向量同时服务所有键和值，每个头再通过自己的映射去读。',
  'The same contest on English text. Is MLA ahead of MQA there?':
    '同样的比赛换成英文文本。MLA 还领先 MQA 吗？',
  'Ahead by more than 0.02 nats': '领先 0.02 奈特以上',
  'Within 0.02 nats': '相差不到 0.02 奈特',
  'Behind by more than 0.02 nats': '落后 0.02 奈特以上',
  'A small character model lives from the last few letters and does not need many different keys. MLA has more weights to learn, and here it is not ahead.':
    '小型字符模型主要靠最近几个字母，不需要很多不同的键。MLA 要学的权重更多，在这里并不领先。',
  'MHA above MQA, 7B dense models, MMLU': 'MHA 高于 MQA，7B 稠密模型，MMLU',
  '45.2 against 37.9 points': '45.2 对 37.9 分',
  'Measured with heads 8 wide on recall, as in the usual comparison: right answers, MHA less MQA. At equal caches the sign turns.':
    '按通常的比较方式，在头宽 8、回忆任务上测量：答对率，MHA 减 MQA。缓存相等时符号会反过来。',
  'GQA above MQA, 7B dense models, MMLU': 'GQA 高于 MQA，7B 稠密模型，MMLU',
  '41.2 against 37.9 points': '41.2 对 37.9 分',
  'The same: measured for heads of equal width.': '同上：在头宽相等时测量。',
  'MLA above MHA, models of about 250B, MMLU': 'MLA 高于 MHA，约 250B 的模型，MMLU',
  '59.0 against 57.5 points, with 4 % of the cache': '59.0 对 57.5 分，缓存只有 4%',
  'Measured for heads of equal width, where the toy shows a tie: both solve the task. C-Eval of the 16B pair went the other way, 50.9 against 51.6.':
    '在头宽相等时测量，玩具模型打成平手：两者都能解出任务。16B 那一组的 C-Eval 则相反，50.9 对 51.6。',
  'A question names one sign of a card and asks for another. Multi-head (MHA), grouped-query (GQA), multi-query (MQA) and latent attention (MLA) learn it, each with 16 cached numbers a card. Play.':
    '问题给出卡片上的一个符号，问另一个。多头（MHA）、分组查询（GQA）、多查询（MQA）和潜在注意力（MLA）来学，每张卡片各缓存 16 个数。播放。',
  'MHA, known as the best, is last. Look at the heads: two numbers each. Scrub back to see who takes off first.':
    '公认最好的 MHA 垫底。看看它的头：每个只有两个数。把进度条拖回去，看谁最先升上去。',
  'Now the usual comparison: heads of equal width. MHA is back, for a cache of 64.':
    '换成通常的比较：头宽相等。MHA 回到前列，代价是 64 的缓存。',
  'Go down to a cache of 8. Who is left?': '降到缓存 8。还剩谁？',
  'And on text? Try it: a lead on one task is not a lead on all.':
    '文本呢？试一试：在一个任务上领先，不等于处处领先。',
  'One run is one draw of luck. Repeat over five seeds.': '一次运行只是一次抽样。用五个种子重复。',
  'Bet where MHA ends with wider heads.': '下注：头变宽后 MHA 排在哪里。',
  'One latent for keys and values': '键和值共用一个潜向量',
  'latent, all that is cached': '潜向量，缓存的全部内容',
  'up-projections of all heads': '所有头的上投影',
  'Numbers cached for each token and layer': '每词元每层缓存的数',
  'width of a head; here of MHA': '头的宽度；此处为 MHA',
  'Everybody says MHA is better than MQA. Why is it worse here?':
    '大家都说 MHA 比 MQA 好，为什么这里更差？',
  'Because here both cache the same. With 16 numbers, MHA has four heads of two numbers for keys and two for values. The published order is for heads of equal width, and there MHA caches four times as much.':
    '因为这里两者的缓存一样大。只有 16 个数时，MHA 的四个头各有两个数作键、两个数作值。公布的次序是头宽相等时的，那时 MHA 的缓存是四倍。',
  'Is MLA just a low-rank approximation of MHA?': 'MLA 只是 MHA 的低秩近似吗？',
  'No. It is trained with the latent from the first step; nothing is approximated afterwards. The next tab compares the two.':
    '不是。它从第一步起就带着潜向量训练，事后没有任何近似。下一个标签页比较这两种做法。',
  'Does MLA win because it has more weights?': 'MLA 取胜是因为权重更多吗？',
  'It does have the most: about 9,700 against 7,100 of MHA at a cache of 16. Weights are shared by all tokens and sequences; the cache is what grows. The comparison is of caches, not of weights.':
    '它的权重确实最多：缓存为 16 时约 9,700 个，MHA 为 7,100 个。权重由所有词元和序列共享，会增长的是缓存。这里比的是缓存，不是权重。',
  'Then why not always a smaller latent?': '那为什么不把潜向量做得越小越好？',
  'Below some size recall falls sharply, and the memory figure alone does not show it. Show quality beside memory. Here 8 numbers still recall most attributes and cost some accuracy.':
    '小到一定程度，回忆能力会骤降，光看省了多少是看不出来的。质量要和显存占用放在一起看。这里 8 个数仍能记住大部分属性，但准确率有损失。',
  'One layer, 32 hidden numbers, four heads; recall needs no positions, so there is no rotary part. Text: two layers, four rotary numbers for MLA.':
    '一层、32 个隐藏数、四个头；回忆任务不需要位置，所以没有旋转部分。文本：两层，MLA 有四个旋转数。',
  'Not seen here: MHA ahead of GQA and MQA at an equal cache. The published order needs heads of equal width.':
    '这里没有看到：缓存相等时 MHA 领先 GQA 和 MQA。公布的次序以头宽相等为前提。',
  'Not seen here: MLA ahead on text. At 200 to 300 steps it was behind MQA by 0.02 to 0.07 nats on three seeds; trained for longer they draw level.':
    '这里没有看到：MLA 在文本上领先。训练 200 到 300 步时，三个种子上它都落后 MQA 0.02 到 0.07 奈特；训练更久则打平。',
  'With a cache of 32, MQA is level with MLA or ahead of it by about a point.':
    '缓存为 32 时，MQA 与 MLA 持平，或领先约一个百分点。',
  'On text MHA suffers twice at small caches: a head two numbers wide has a single rotary frequency, and one number has none.':
    '在文本上，小缓存对 MHA 是双重打击：两个数宽的头只有一个旋转频率，一个数宽的头则没有。',
  'No query latent; one learning rate for all four on each task.':
    '没有查询潜向量；每个任务上四者用同一学习率。',
  'The lamps are the first 64 of the test’s 512 questions; on text they are characters of two windows. Sentences and charts count all of them.':
    '灯是测试的 512 个问题中的前 64 个；文本任务则是两个窗口里的字符。句子和图表统计全部问题。',
  'Six cards are read. A square is a number kept of each: dark for the key, light for the value. Then 64 questions:':
    '先读六张卡片。一格是每张卡片存下的一个数：深色为键，浅色为值。然后回答 64 个问题：',
  'A text is read. A square is a number kept of each character: dark for the key, light for the value.':
    '先读一段文本。一格是每个字符存下的一个数：深色为键，浅色为值。',
  'Which {asked} is on the card with {given}?': '有 {given} 的卡片上是哪个{asked}？',
  'What comes after “{given}”?': '“{given}”之后是什么？',
  letter: '字母',
  digit: '数字',
  shape: '图形',
  'The card {card}': '卡片 {card}',
  MHA: 'MHA',
  GQA: 'GQA',
  MQA: 'MQA',
  '4 heads, 4 keys': '4 个头，4 个键',
  '4 heads, 2 keys': '4 个头，2 个键',
  '4 heads, 1 key': '4 个头，1 个键',
  '4 heads, 1 latent': '4 个头，1 个潜向量',
  '{width} numbers a head': '每头 {width} 个数',
  '{name} keeps {count} numbers of each token; a head compares {width} of its own or of what it rebuilds':
    '{name} 为每个词元存 {count} 个数；一个头比较 {width} 个数，自有的或重建的',
  '{name}. {question} {answer}, right': '{name}。{question}{answer}，正确',
  '{name}. {question} It says {answer}; right is {right}':
    '{name}。{question}它答 {answer}，应为 {right}',
  '{name}: {count} of these {all} questions answered right; by guessing 8':
    '{name}：这 {all} 个问题答对 {count} 个；随机猜测约 8 个',
  'of {all} right': '/ {all} 答对',
  'says {answer} {mark}': '答 {answer} {mark}',
  '{answer} {mark}': '{answer} {mark}',
  '8 numbers each': '各 8 个数',
  '16 numbers each': '各 16 个数',
  '32 numbers each': '各 32 个数',
  'by guessing: 8 of 64': '随机猜测：64 个中约 8 个',
  'click a lamp': '点一盏灯',
  'drag: what each may keep': '拖动：各自能存多少',
  'drag: what is kept': '拖动：存多少',
};
