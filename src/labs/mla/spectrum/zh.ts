export const zh: Readonly<Record<string, string>> = {
  'What MLA is trained with, and what the finished MHA is cut to.':
    'MLA 训练时用的大小，也是训练好的 MHA 截断到的大小。',
  'MHA, 64 numbers': 'MHA，64 个数',
  'MHA, cut afterwards': 'MHA，事后截断',
  'MLA, trained that way': 'MLA，从头训练',
  'Lost of keys and values': '键和值的损失',
  'Attention moved by the cut': '截断移走的注意力',
  'Directions for 90 %': '90% 所需方向数',
  'Participation ratio': '参与率',
  'Right answers: trained with the latent, or cut to it afterwards':
    '答对比例：带着潜向量训练，或事后截断到同样大小',
  'Energy in the first directions of [K | V]': '[K | V] 前若干方向的能量',
  'A curve that rises early means low rank. Compare with the untrained one.':
    '曲线升得早，说明秩低。请与未训练的曲线比较。',
  now: '现在',
  'before training': '训练前',
  'of the layer’s input': '该层输入的',
  directions: '方向数',
  'share of the energy': '能量占比',
  'The finished MHA, cut to fewer directions': '训练好的 MHA 截断到更少方向',
  'directions kept of [K | V]': '[K | V] 保留的方向数',
  'What the cut does': '截断的影响',
  'Lost of keys and values, relative; and attention that lands elsewhere.':
    '键和值的相对损失，以及落到别处的注意力。',
  'Directions for 90 % of the energy': '90% 能量所需的方向数',
  'Participation: directions in use, each by its share.':
    '参与率：实际用到的方向数，各按其份额计。',
  'After {step} steps: MHA {accuracy.full} right, cut afterwards {accuracy.cut}, MLA trained that way {accuracy.latent}. {for90} of 32 directions are enough to describe 90 % of the keys and values.':
    '训练 {step} 步后：MHA 答对 {accuracy.full}，事后截断 {accuracy.cut}，从头训练的 MLA {accuracy.latent}。32 个方向中只需 {for90} 个，就能描述键和值的 90%。',
  'Trained with a latent of 12: nearly all right. Cut to 12: worse':
    '潜向量 12 从头训练：几乎全对；事后截到 12：更差',
  'A latent of 8: the gap is wide': '潜向量为 8：差距很大',
  'A latent of 20: cutting afterwards is fine too': '潜向量为 20：事后截断也没问题',
  'Text: keys and values really are of low rank': '文本：键和值确实低秩',
  'Text cut to 4 directions': '文本，截到 4 个方向',
  'Both get 8 numbers in place of 12: MLA is trained with them, the finished MHA is cut to them. Who loses more right answers?':
    '两者都从 12 个数减到 8 个：MLA 用 8 个数训练，训练好的 MHA 截到 8 个。谁丢的正确答案更多？',
  'The one trained that way': '从头训练的',
  'The one cut afterwards': '事后截断的',
  'Both about the same': '差不多',
  'Keys and values of the finished MHA use 14 directions or so, about evenly. Cutting throws some away. Training with a small latent finds other keys and values that fit into it.':
    '训练好的 MHA 的键和值大约用到 14 个方向，而且相当均匀，截断就会丢掉一些。带着小潜向量训练，则会找到另一组装得下的键和值。',
  'The task changes from recall to text. Do keys and values need more or fewer directions?':
    '任务从回忆换成文本。键和值需要的方向更多还是更少？',
  'As many': '一样多',
  'Text concentrates keys and values in a few directions while it trains. Recall spreads them: every attribute has to be kept apart.':
    '训练文本时，键和值会集中到少数方向；回忆则让它们散开：每个属性都要区分开。',
  'Latent over hidden size': '潜向量与隐藏维度之比',
  '512 of 5,120 (V2), 512 of 7,168 (V3)': '512 比 5,120（V2），512 比 7,168（V3）',
  'Here 12 of 32: toys leave less room.': '这里是 12 比 32：玩具模型余地更小。',
  'A trained GQA model turned into MLA afterwards': '把训练好的 GQA 模型转成 MLA',
  '93 % of the cache of LLaMA-2-7B, 6B tokens of training to recover':
    '压缩 LLaMA-2-7B 缓存的 93%，用 6B 词元训练恢复',
  'Measured: what the cut costs before any recovery. Nothing is trained after it here.':
    '测量的是：恢复训练之前，截断的代价。这里截断后不再训练。',
  'One multi-head attention (MHA: own keys for every head) trains with all its 64 cached numbers and is cut to 12 at every look. One MLA trains with 12 from the start. Play.':
    '一个多头注意力（MHA：每个头有自己的键）用全部 64 个缓存数训练，每次查看时截到 12 个。一个 MLA 从一开始就只用 12 个。播放。',
  'Scrub back: what the cut costs grows while the model learns, and falls a little at the end.':
    '把进度条拖回去：模型学习时截断的代价增大，最后又略微下降。',
  'Drag the knife to 8 or fewer.': '把刀拖到 8 或更小。',
  'Now text. Here the first steps rise far above the dashed ones: a few directions carry nearly everything.':
    '换成文本。这里前几级台阶远高于虚线：少数几个方向承载了几乎全部能量。',
  'Point at r in the equation: no other matrix of that rank would be nearer.':
    '指向公式里的 r：同样秩的矩阵里，没有更接近的了。',
  'Bet who loses more with 8 numbers.': '下注：只有 8 个数时谁丢得更多。',
  'The best cut, and what it loses': '最佳截断，以及它的损失',
  'directions kept': '保留的方向数',
  'singular values': '奇异值',
  'The latent, trained as such': '从头训练的潜向量',
  'down-projection, learnt': '下投影，学得',
  'Is MLA a low-rank approximation of a trained MHA?': 'MLA 是训练好的 MHA 的低秩近似吗？',
  'No. It is trained with the latent, and finds keys and values that fit into it. Cutting a finished model to the same size is worse on recall, as the number shows.':
    '不是。它带着潜向量训练，找到的是装得下的键和值。把训练好的模型截到同样大小，在回忆任务上更差，看那个数字就知道。',
  'Are keys and values of low rank anyway?': '键和值本来就是低秩的吗？',
  'On text yes: training roughly halves the directions they use. On recall no: training spreads them. And in both the untrained spectrum is not flat either, so compare with it.':
    '在文本上是：训练使所用方向大约减半。在回忆上不是：训练使它们散开。而且两种任务里，未训练的谱也不平坦，所以要与它比较。',
  'How many directions can there be at most?': '最多能有多少个方向？',
  'As many as the hidden size, 32 here, although [K | V] has 64 columns, and no more than the input has: three attributes of eight values span 22.':
    '不超过隐藏维度，这里是 32，尽管 [K | V] 有 64 列；也不超过输入本身：三个各有八个值的属性张成 22 维。',
  '[K | V] is cut before the rotation, for all heads at once. Cutting keys and values apart, or head by head, is not tried.':
    '[K | V] 在旋转之前截断，所有头一起。没有尝试键、值分开或逐头截断。',
  'The cut model is not trained again; a real conversion recovers much of the loss with further training.':
    '截断后的模型不再训练；真实的转换通过继续训练能挽回大部分损失。',
  'On text the gap between trained and cut is not seen at 12 directions: the cut costs about nothing there, and MLA at this length of training is a little behind MHA or level.':
    '在文本上，截到 12 个方向看不到训练与截断的差距：截断几乎没有代价，而训练这么久的 MLA 略落后于 MHA 或与之持平。',
  'The spectrum is that of the last layer, over the test set.': '谱取自最后一层，在测试集上计算。',
  'A step is a direction of keys and values, as high as its energy':
    '一级台阶是键和值的一个方向，高度是它的能量',
  '{latent} of 32 kept: {held} % of the energy': '保留 32 个中的 {latent} 个：{held}% 的能量',
  '{for90} directions would keep 90 %. Dashed: before training.':
    '{for90} 个方向即可保留 90%。虚线：训练前。',
  '{for90} directions would keep 90 %.': '{for90} 个方向即可保留 90%。',
  'Direction {n}: {share} % of the energy, kept': '方向 {n}：{share}% 的能量，保留',
  'Direction {n}: {share} % of the energy, cut off': '方向 {n}：{share}% 的能量，截掉',
  'Before training': '训练前',
  'drag the knife: {latent} numbers': '拖动这把刀：{latent} 个数',
  'Numbers that are kept': '保留的数的个数',
  'points of right answers:': '个百分点的正确率：',
  'what the cut costs': '截断的代价',
  'points: what the cut costs': '个百分点：截断的代价',
  '{points} points': '{points} 个百分点',
  'if trained that way': '从头这样训练',
  'uncut: 32 + 32 numbers': '不截断：32 + 32 个数',
  'cut to {latent} afterwards': '训练后截到 {latent}',
  'trained with {latent}': '用 {latent} 个数训练',
  'all 64': '全部 64',
  'cut to {latent}': '截到 {latent}',
  'trained {latent}': '训练 {latent}',
  right: '答对',
  'loss {loss}': '损失 {loss}',
  'Question {query} looks at place {place}: {weight}': '第 {query} 问看第 {place} 处：{weight}',
  'Question {query}: right': '第 {query} 问：答对',
  'Question {query}: wrong': '第 {query} 问：答错',
  'Where 8 questions look among 6 items: darker is more. Framed: the item that holds the answer.':
    '8 个问题各看 6 个条目中的哪些：越深看得越多。黑框：答案所在的条目。',
  '8 questions, 6 items; framed: the answer': '8 个问题，6 个条目；黑框：答案',
  'Where the last 8 characters look among 32: darker is more. Circle: next one guessed.':
    '最后 8 个字符各看 32 个字符中的哪些：越深看得越多。圆点：猜对下一个。',
  'where 8 characters look among 32': '8 个字符各看 32 个中的哪些',
};
