/** 学习：索引器怎样学会预测注意力看哪里。 */
export const zh: Readonly<Record<string, string>> = {
  'Warm-up of the indexer': '索引器的预热',
  'It learns where the attention looks; the model stands still.': '它学习注意力看哪里；模型不动。',
  'Items read': '读取的条数',
  'Of 256, by each question, once attention is sparse.': '稀疏之后，每个问题从 256 条里读几条。',
  Indexer: '索引器',
  '1 head of 4 numbers': '1 个头，4 维',
  '2 heads of 8': '2 个头，各 8 维',
  '4 heads of 16': '4 个头，各 16 维',
  'Question that is drawn': '图中的问题',
  'The first three ask for a name, the last for a place near the end.':
    '前三个按名字问，最后一个问靠近结尾的某一条。',
  'Indexer, warmed up': '预热过的索引器',
  'Indexer, cold start': '冷启动的索引器',
  'The last k': '最后 k 条',
  'Any k': '随机 k 条',
  'All of them': '全部',
  'The best k': '最好的 k 条',
  'Needles among the chosen': '选中的针',
  'Right answers by name': '按名字问，答对',
  'Right answers nearby': '问近处，答对',
  'Attention captured': '抓住的注意力',
  'Divergence of the indexer': '索引器的散度',
  'Push on the indexer by the language loss': '语言损失对索引器的推力',
  'Push on the indexer by its own loss': '它自己的损失对索引器的推力',
  'Push on the model by the indexer’s loss': '索引器的损失对模型的推力',
  'The same, if not cut off': '同上，假如不切断',
  'Step {step}: attention reads all 256 items and finds {right.dense} % of the answers. The indexer has learnt nothing: only {hit.indexer} % of the needles are among those that it would choose.':
    '第 {step} 步：注意力读全部 256 条，答对 {right.dense}%。索引器什么也没学：它会选的那几条里只有 {hit.indexer}% 的针。',
  'Step {step}: the model stands still, and the indexer learns where it looks. {hit.indexer} % of the needles are among those that it would choose, and {mass.indexer} % of the attention; the best choice would have {mass.best} %.':
    '第 {step} 步：模型不动，索引器学它看哪里。它会选的几条里有 {hit.indexer}% 的针，抓住 {mass.indexer}% 的注意力；最好的选法是 {mass.best}%。',
  'Step {step}: only what is chosen is read. With the indexer {right.indexer} % of the answers by name are right, with one that had no warm-up {right.cold} %, with the last k {right.window} %, with any k {right.any} %.':
    '第 {step} 步：只读选中的。按名字问，用预热过的索引器答对 {right.indexer}%，没预热的 {right.cold}%，最后 k 条 {right.window}%，随机 k 条 {right.any}%。',
  'A warm-up of 200 steps, then four items of 256': '预热 200 步，然后 256 条里读四条',
  'No warm-up: both indexers start cold': '不预热：两个索引器都冷启动',
  'A warm-up of 40 steps': '预热 40 步',
  'Read 16 items: a cold start suffers less': '读 16 条：冷启动吃亏少些',
  'Read 64 items: the last k sees a quarter of the text': '读 64 条：窗口看得到全文的四分之一',
  'An indexer of one head of four numbers': '索引器只有 1 个头、4 维',
  'Skip the warm-up: the indexer chooses from its first, random weights on. How many needles does it find at the end?':
    '不预热：索引器从随机权重开始就直接挑选。最后找到多少针？',
  'As many as with a warm-up, within five per cent': '和预热一样多，相差不到 5%',
  'Fewer, but more than twice as many as any k': '少一些，但超过随机的两倍',
  'No more than any k would': '不比随机多',
  'A cold indexer learns only about what it chose itself. What it never chooses it cannot learn to choose, except through what names have in common.':
    '冷启动的索引器只学得到自己选中的东西。从没选过的，只能靠名字之间的共性间接学到。',
  'Read 64 items in place of 4. How many needles does the window of the last k find?':
    '读 64 条，不是 4 条。最后 k 条的窗口找到多少针？',
  'Hardly more than before': '几乎没变多',
  'About a quarter': '大约四分之一',
  'Most of them': '大部分',
  'A needle may stand anywhere in 256 items, so a window of 64 has a quarter of them, however well the model is trained.':
    '针可能在 256 条中的任何一处，64 条的窗口只占四分之一，模型练得再好也一样。',
  'An indexer of one head of four numbers, in place of four heads of sixteen. What does it find?':
    '索引器改成 1 个头、4 维，不是 4 个头、各 16 维。它找到多少？',
  'As much, within five per cent': '一样多，相差不到 5%',
  'Clearly less, yet more than the last k': '明显少，但比窗口多',
  'No more than the last k': '不比窗口多',
  'Thirty-two names must be told apart by a product of four numbers. The indexer may be much smaller than the attention, but not as small as you like.':
    '32 个名字要靠 4 维的内积来分辨。索引器可以比注意力小得多，但不能想多小就多小。',
  'The language loss falls when the right items are read. How hard does it push the indexer?':
    '读对了条目，语言损失就会下降。它推动索引器的力有多大？',
  'Harder than the indexer’s own loss': '比索引器自己的损失还大',
  'Less hard, but it does': '小一些，但有',
  'Not at all: exactly 0': '完全没有：恰好是 0',
  'Scores only decide which items are read. A choice has no slope, and the indexer’s input is cut off from the model: each learns from its own loss alone.':
    '分数只决定读哪几条。挑选没有梯度，索引器的输入又与模型切断：两者各按自己的损失学习。',
  'Warm-up: needles found by a warmed-up indexer, less by a cold one':
    '预热：预热过的比冷启动的多找到多少针',
  '1,000 steps, everything else frozen': '1,000 步，其余全部冻结',
  'V3.2 says that it does one, not what would be lost without. Here both go on for 100 sparse steps.':
    'V3.2 只说做了预热，没说不做会损失什么。这里两者都再走 100 个稀疏步。',
  'The language loss’s gradient at the indexer': '语言损失在索引器处的梯度',
  'none: its input is detached': '没有：输入已切断',
  'Measured in every frame, of all of the indexer’s weights together.':
    '每一帧都测，索引器的全部权重一起算。',
  'Attention captured by k items': 'k 条抓住的注意力',
  'Tokens that each query reads': '每个查询读取的词元',
  '2,048 of up to 128K': '最多 128K 中的 2,048 个',
  'A setting: here 4 of 256.': '这是设置：这里是 256 条中的 4 条。',
  'Sparse training after the warm-up': '预热之后的稀疏训练',
  '943.7 billion tokens': '9437 亿词元',
  'Here 100 steps of 128 questions.': '这里是 100 步，每步 128 个问题。',
  'Needles found, warmed up against a cold start, over three seeds':
    '找到的针：预热与冷启动，三个种子',
  'The gradient of the language loss, over all of the indexer’s weights':
    '语言损失的梯度，索引器全部权重一起算',
  'Attention reads all items; the indexer does not learn yet': '注意力读全部；索引器还不学',
  'warm-up': '预热',
  'The model stands still; the indexer learns where it looks': '模型不动；索引器学它看哪里',
  'Only {k} items are read; model and indexer both learn': '只读 {k} 条；模型和索引器都在学',
  'The warmed-up indexer finds {hit} % of the needles': '预热过的索引器找到 {hit}% 的针',
  'Without a warm-up {hit} %': '没有预热：{hit}%',
  'The last {k} hold {hit} %': '最后 {k} 条里有 {hit}%',
  'Any {k} hold {hit} %': '随机 {k} 条里有 {hit}%',
  'Steps of warm-up': '预热步数',
  'The indexer learns to guess where the attention looks': '索引器学着猜：注意力看哪里',
  'The indexer learns where attention looks': '索引器学着猜：注意力看哪里',
  Attention: '注意力',
  'where the model looks among 256 items, asked “{question}”':
    '被问到“{question}”时，模型在 256 条里看哪里',
  '256 items, asked “{question}”': '256 条里看哪里，问“{question}”',
  'where it guesses that the attention looks; below: what it picks':
    '它猜注意力会看哪里；下方：它选的几条',
  'its guess; below: what it picks': '它的猜测；下方：它选的几条',
  'item {place}': '第 {place} 条',
  'Item {place}: {attention} % of the attention, {thought} % by the indexer; picked':
    '第 {place} 条：占注意力 {attention}%，索引器猜 {thought}%；选中',
  'Item {place}: {attention} % of the attention, {thought} % by the indexer; not picked':
    '第 {place} 条：占注意力 {attention}%，索引器猜 {thought}%；没选中',
  'needle: {answer}': '针：{answer}',
  'needle found': '找到针',
  'needle missed': '漏掉针',
  'The answer stands here: the indexer has picked it': '答案在这里：索引器选中了',
  'The answer stands here: the indexer has not picked it': '答案在这里：索引器没选中',
  'learns from it': '向它学习',
  'push: {push}, by its own loss': '推力 {push}，来自它自己的损失',
  'push: {push}': '推力 {push}',
  'not yet: first the attention learns': '还没开始：注意力先学',
  'not yet': '还没开始',
  'The gradient of the indexer’s own loss, its divergence from the attention, over all of its weights':
    '索引器自己的损失（它与注意力的散度）的梯度，全部权重一起算',
  'Language loss': '语言损失',
  'is the answer right?': '答得对不对？',
  'The language loss teaches the model what to answer': '语言损失教模型怎样作答',
  'no arrow': '到不了',
  'of the needles found': '的针找到了',
  'by {k} picks of 256,': '256 条里只选 {k} 条，',
  'taught by attention alone': '只跟注意力学',
  'not taught yet': '还没开始学',
  'attention learns': '注意力在学',
  'reads only {k}': '只读 {k} 条',
  'Needles found, % of 96 questions, over the training': '训练中找到的针，占 96 个问题的 %',
  '{hit} % no warm-up': '{hit}% 没预热',
  '{hit} % the last {k}': '{hit}% 最后 {k} 条',
  '{hit} % any {k}': '{hit}% 随机 {k} 条',
  'drag: {n} steps of warm-up': '拖动：预热 {n} 步',
  'drag: warm-up': '拖动：预热',
  'Of 96 questions by name that nothing was trained on.': '96 个按名字问的问题，都没有用来训练。',
  'Of questions by name; the best k are those of the largest attention.':
    '只算按名字问的；最好的 k 条是注意力最大的 k 条。',
  'How far the indexer is from the attention': '索引器离注意力有多远',
  'Over all items. In the sparse phase it learns on the chosen ones only.':
    '对全部条目计算。稀疏阶段它只在选中的条目上学。',
  'Language loss, reading what each has chosen': '语言损失：各读各选的',
  'Before the sparse phase: if the model, which reads all, were made to read only these.':
    '稀疏阶段之前：假如让读全部的模型只读这几条。',
  'Right answers by name, now': '按名字问，此刻答对',
  'Right answers about the last four items, now': '问最后四条，此刻答对',
  'Here the window is as good as anything.': '在这里，窗口不比谁差。',
  'Who pushes whom: lengths of gradients': '谁推动谁：梯度的长度',
  length: '长度',
  steps: '步',
  'Play: a layer of attention learns to find the needle, half a minute in your browser. Its look narrows to one bar; the indexer’s guess beneath stays grass.':
    '播放：一层注意力学着找针，在浏览器里约半分钟。它的目光收成一根条；下面索引器的猜测还是一片草。',
  'From step 300 on the model stands still and the indexer learns. Watch its bars grow where those of the attention stand.':
    '从第 300 步起模型不动，索引器开始学。看它的条怎样在注意力的条下面长出来。',
  'Now only what is chosen is read. The cold start learns from its own bad choices; window and chance cannot learn to choose.':
    '现在只读选中的。冷启动从自己糟糕的选择里学；窗口和随机学不会挑选。',
  'Draw the last question: it asks for one of the last four items. Among such questions the window is as good as anything.':
    '画出最后一个问题：它问最后四条之一。这类问题上，窗口不比谁差。',
  'What would be without a warm-up? Bet.': '不预热会怎样？押一注。',
  'Point at the language loss in the equation: its push on the indexer is exactly 0, in every frame.':
    '指向公式里的语言损失：它对索引器的推力每一帧都恰好是 0。',
  'Where the attention looks': '注意力看哪里',
  'Share of the answer’s item, first question': '第一个问题中答案那条的份额',
  'Warm-up: what the indexer learns': '预热：索引器学什么',
  'Divergence, warmed up': '散度，预热过的',
  'Score of an item': '一条的得分',
  'What is read': '读什么',
  'Sparse phase: the indexer’s loss on what was chosen': '稀疏阶段：索引器在选中条目上的损失',
  'Its push on the indexer': '它对索引器的推力',
  'The language loss': '语言损失',
  'Why a warm-up at all?': '为什么要预热？',
  'In the sparse phase an indexer learns only about items that it has chosen. One that begins with random weights chooses at random, sees the needle seldom and learns slowly: here it finds some four needles of ten, where the warmed-up one finds nearly all. In 100 steps; a longer training may close the gap.':
    '稀疏阶段，索引器只学得到自己选中的条目。从随机权重开始的乱选一气，难得见到针，学得慢：这里十根针找到约四根，预热过的几乎全部找到。这是 100 步的结果；练得更久，差距也许会消失。',
  'Would the language loss not teach DSA’s indexer what is useful?':
    '语言损失不能教 DSA 的索引器什么有用吗？',
  'It could not: which items are read is a choice, and a choice has no slope. DeepSeek moreover cuts the indexer’s input off, so that its loss does not pull at the model either. Both are measured here: 0 and 0; without the cut the model would be pulled (figure “Who pushes whom”).':
    '教不了：读哪几条是挑选，挑选没有梯度。DeepSeek 还切断了索引器的输入，它的损失也就拉不动模型。两者这里都测了：0 和 0；不切断，模型就会被拉动（见图“谁推动谁”）。',
  'Is a sliding window not good enough?': '滑动窗口不够好吗？',
  'For what is near, it is: see the last question. On running prose, tried ahead and not on this page (Moby-Dick, two layers, 256 characters, nothing retrained), a window of 8 came to a loss of 2.083 where the best 8 by attention had 2.100 and all 256 had 2.066, though the window held less of the attention, 46 % against 56 %. Attention captured is not importance. What the window cannot do is find something said once, far back.':
    '对近处的东西，够好：看最后一个问题。在连贯的文章上（事先试过，不在本页：《白鲸》，两层，256 个字符，不再训练），8 个字符的窗口损失为 2.083，按注意力取最好的 8 个是 2.100，读全部 256 个是 2.066；而窗口抓住的注意力反而少，46% 比 56%。抓住注意力不等于抓住要点。窗口做不到的，是找到很久以前只说过一次的东西。',
  'Why is a needle found by four items of 256, when V3.2 reads 2,048?':
    'V3.2 读 2,048 个，这里 256 条里读四条怎么就够了？',
  'Each question here needs one item. More items hardly help it: with 64 the captured share rises, the answers do not become better.':
    '这里每个问题只需要一条。多读帮助不大：读 64 条，抓住的份额上升，答案并不更好。',
  'Why does the captured share stop below 100 %?': '抓住的份额为什么到不了 100%？',
  'The attention spreads a little over all items, and four of them cannot hold that. The best four hold hardly more than what the indexer chose.':
    '注意力在每一条上都撒了一点，四条装不下。最好的四条也只比索引器选的多一点。',
  'One layer of attention with two heads of 16 over 256 items, each a name, a value and its place; 16 names stand once and are asked for, the others stand often. Queries and keys of the attention begin alike: without that the toy finds nothing in hundreds of steps.':
    '一层注意力，两个 16 维的头，256 条，每条有名字、值和位置；16 个名字只出现一次，问的就是它们，其余名字反复出现。注意力的查询矩阵与键矩阵初值相同：不然这个玩具几百步也找不到针。',
  'The indexer has linear maps alone: no LayerNorm, no rotary positions, no Hadamard rotation, no FP8.':
    '索引器只有线性映射：没有 LayerNorm、旋转位置、Hadamard 旋转和 FP8。',
  'All questions stand behind the last item, so the past is the same for all of them.':
    '所有问题都排在最后一条之后，面对的前文相同。',
  'In the sparse phase p is the attention over the chosen items, as the model then computes it; it sums to 1 there. The report does not spell this out.':
    '稀疏阶段的 p 是模型当时在选中条目上算出的注意力，在那里和为 1。报告没有写明这一点。',
  'Learning rates and lengths of the phases are ours: 6e-3 for the model, 1e-2 for the indexer. V3.2 lowers the rate from 1e-3 to 7.3e-6 for the sparse phase.':
    '学习率和各阶段长短是我们定的：模型 6e-3，索引器 1e-2。V3.2 到稀疏阶段把学习率从 1e-3 降到 7.3e-6。',
  'Measured on eight texts, 96 questions by name and 32 by place, the same for every frame: one question is about a per cent.':
    '在八段文本上测，96 个按名字、32 个按位置的问题，每一帧都相同：一个问题约合百分之一。',
  'Trained in your browser with TensorFlow.js; without WebAssembly this lab cannot play.':
    '用 TensorFlow.js 在浏览器里训练；没有 WebAssembly 就无法播放。',
};
