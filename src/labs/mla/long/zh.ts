export const zh: Readonly<Record<string, string>> = {
  'As well as before': '和之前一样',
  without: '无锐化',
  Frequencies: '频率',
  'as trained': '训练时的',
  'all slowed down': '全部放慢',
  'a larger base': '更大的基数',
  'YaRN, ramp of the code': 'YaRN，代码的过渡',
  'YaRN, ramp of the paper': 'YaRN，论文的过渡',
  Factor: '倍数',
  'Trained context': '训练时的上下文',
  Sharpening: '锐化',
  '1 in V3’s report, 0.707 in V2’s; 0 leaves the logits alone.':
    'V3 报告为 1，V2 报告为 0.707；0 表示不改变 logits。',
  'What the query looks at': '查询看重什么',
  'How strongly query and key use each of the 32 pairs; drag the bars.':
    '查询和键对 32 个维度对各用多少；拖动柱子。',
  'Length of query and key': '查询和键的长度',
  'Squared, it multiplies every score.': '它的平方会乘到每个分数上。',
  'Ramp begins': '过渡起点',
  turns: '圈',
  'Ramp ends': '过渡终点',
  Distance: '距离',
  'Hands beyond their training': '超出训练范围的指针数',
  'Score at this distance': '此距离的分数',
  'The next token’s score below its own': '相邻词元的分数比自身低多少',
  'with sharpening': '有锐化',
  'Spread of the attention': '注意力的分散程度',
  'The angle of each pair, as a share of what training showed':
    '每个维度对的角度，占训练所见范围的比例',
  'Thirty-two clock hands, the fastest left. Coral: an angle never seen before.':
    '三十二根时钟指针，最快的在左。珊瑚色：从未见过的角度。',
  'seen in training': '训练中见过',
  'never seen': '从未见过',
  'share of the trained range': '占训练范围的比例',
  'Drag a bar: how strongly query and key use this pair.': '拖动柱子：查询和键对这个维度对用多少。',
  strength: '强度',
  'Score of the query over distance': '查询的分数随距离变化',
  'Query and key are equal. Fast hands turn between two points.':
    '查询与键相同。快指针在两个采样点之间还会转动。',
  'with these frequencies': '用这些频率',
  'distance in tokens': '距离（词元）',
  score: '分数',
  'Tokens for one turn of each pair': '每根指针转一圈需要的词元数',
  'From the fastest hand to the slowest. Log scale.': '从最快的指针到最慢的，对数刻度。',
  pair: '维度对序号',
  'context V2 was trained on': 'V2 训练时的上下文',
  'Tokens the attention spreads over': '注意力分散在多少词元上',
  'As many as an even spread of the same uncertainty would cover.':
    '同样的不确定度若均匀分散，会覆盖这么多词元。',
  context: '上下文',
  'At a distance of {distance} tokens no hand is beyond the angles that training showed. The score is {here}; the attention spreads over {effective.sharpened} tokens.':
    '距离 {distance} 个词元时，没有指针超出训练见过的角度。分数为 {here}；注意力分散在 {effective.sharpened} 个词元上。',
  'At a distance of {distance} tokens {strangers} hands are beyond the angles that training showed. The score is {here}.':
    '距离 {distance} 个词元时，有 {strangers} 根指针超出训练见过的角度。分数为 {here}。',
  'YaRN: no hand leaves what it has seen': 'YaRN：没有指针离开见过的范围',
  'As trained: nine hands reach angles never seen': '按训练时的频率：九根指针走到没见过的角度',
  'All slowed down: neighbours blur': '全部放慢：邻居变模糊',
  'A larger base: some hands still leave': '更大的基数：仍有指针越界',
  'The ramp of the paper is not that of the code': '论文的过渡与代码的不同',
  'V2’s report: less sharpening': 'V2 的报告：锐化较弱',
  'A query of slow hands only': '只用慢指针的查询',
  'In place of YaRN all pairs are slowed down 40 times. How well can the token next door be told from the token itself?':
    '不用 YaRN，把所有维度对都放慢 40 倍。相邻词元与自身还分得清吗？',
  'At least ten times worse': '至少差十倍',
  Better: '更好',
  'The fast hands tell neighbours apart. YaRN leaves them alone; slowing all of them by 40 makes one step look like a fortieth of one.':
    '分辨邻居靠快指针。YaRN 不动它们；全部放慢 40 倍，走一步就像只走了四十分之一步。',
  'The frequencies stay as trained, the context grows to 40 times. How many of the 32 hands reach angles never seen?':
    '频率保持训练时的样子，上下文增到 40 倍。32 根指针中有几根走到没见过的角度？',
  None: '没有',
  Nine: '九根',
  'All of them': '全部',
  'Twenty-three hands went all the way round within 4,096 tokens: they have seen every angle. Nine did not, and go on.':
    '有二十三根在 4,096 个词元内转满了一圈，所有角度都见过。另外九根没有，还会继续往前走。',
  'Sharpening is switched off (mscale 0). Over how many tokens does the attention spread at the end?':
    '关掉锐化（mscale 为 0）。最后注意力分散在多少词元上？',
  'Over fewer': '更少',
  'Over as many': '一样多',
  'Over more': '更多',
  'The more tokens compete, the flatter the softmax. Multiplying the logits by m² works against it. It changes no frequency and no cache.':
    '参与竞争的词元越多，softmax 越平。把 logits 乘以 m² 可以抵消。它不改变频率，也不改变缓存。',
  'Multiplier m of V3, 0.1 ln 40 + 1': 'V3 的乘数 m，0.1 ln 40 + 1',
  'V2’s report has 0.0707 ln s + 1 = 1.2608. Both write √t for what multiplies the logits.':
    'V2 的报告是 0.0707 ln s + 1 = 1.2608。两篇都把乘在 logits 上的量写作 √t。',
  'Slowest pair, θ over θ′': '最慢的维度对，θ ÷ θ′',
  'Pair 16, θ over θ′': '第 16 个维度对，θ ÷ θ′',
  '1.82 in the code, 5.04 by the paper’s ramp': '代码为 1.82，按论文的过渡为 5.04',
  'The code’s ramp is linear in the index, the paper’s in the turns. They agree up to pair 10 and from pair 23.':
    '代码的过渡按序号线性，论文的按圈数线性。两者到序号 10 为止、从序号 23 起一致。',
  'Needle found in 128K tokens': '128K 词元中找到“针”',
  'at all lengths': '所有长度上都能',
  'Not measured here: nothing is trained on this page. V2 trained 1,000 more steps at 32K, V3 twice 1,000, at 32K and 128K.':
    '这里没有测量：本页不训练任何东西。V2 在 32K 上多训练了 1,000 步，V3 在 32K 和 128K 上各 1,000 步。',
  'Position is told by 32 hands that turn at different speeds. Play: the distance grows to 40 times what training showed. Then drag it.':
    '位置由 32 根转速不同的指针表示。播放：距离增长到训练所见的 40 倍。然后拖动它。',
  'Leave the frequencies as trained and play again. Nine slow hands go where they have never been.':
    '让频率保持训练时的样子，再播放一次。九根慢指针走到了从没去过的地方。',
  'Slow all hands down. None leaves, but the score of the next token is hardly lower than that of the token itself: neighbours look alike.':
    '放慢所有指针。没有一根越界，但下一个词元的分数几乎不比自身低：相邻词元几乎分不开了。',
  'YaRN slows the slow hands only. Go back to it and look at the ramp between hands 11 and 24.':
    'YaRN 只放慢转得慢的指针。切回它，看第 11 根到第 24 根之间的过渡。',
  'Drag the bars: silence the fast pairs and see the score lose its detail.':
    '拖动柱子：把快的维度对调到 0，看分数失去细节。',
  'Take the sharpening down to 0. The attention spreads over more tokens.':
    '把锐化降到 0。注意力分散到更多词元上。',
  'Bet what slowing every hand does.': '下注：放慢所有指针会怎样。',
  'The new frequencies': '新的频率',
  'how much is kept': '保留多少',
  factor: '倍数',
  'The softmax scale': 'softmax 缩放',
  'multiplier; it acts squared': '乘数；以平方起作用',
  sharpening: '锐化',
  'Score of equal query and key: of two positions only the distance is left':
    '查询与键相同时的分数：两个位置只剩下距离',
  'how strongly a pair is used': '一个维度对用多少',
  'Does YaRN change the cache?': 'YaRN 会改变缓存吗？',
  'No. It changes angles and the temperature of the logits. Of MLA’s cache only the 64 rotary numbers are turned at all.':
    '不会。它改变角度和 logits 的温度。MLA 的缓存里，只有那 64 个旋转数会转动。',
  'Is it only for long prompts?': '它只影响长提示词吗？',
  'No. Once it is on, short contexts too are computed with the new frequencies and the new scale. That is why some training follows.':
    '不是。一旦开启，短上下文也用新的频率和新的缩放来计算，所以还要再训练一段。',
  'Is V3’s configuration that of V2?': 'V3 的配置与 V2 相同吗？',
  'Nearly. V3 says so, but V2’s report has 0.0707 ln s + 1 and V3’s 0.1 ln s + 1. Squared and at s = 40 that is 1.59 against 1.87.':
    '几乎。V3 自称相同，但 V2 的报告是 0.0707 ln s + 1，V3 是 0.1 ln s + 1。取平方、s = 40 时，是 1.59 对 1.87。',
  'Why do other libraries give other numbers for the same weights?':
    '同样的权重，别的库为什么算出不同的数？',
  'They may pair the two halves of the vector in place of neighbours. DeepSeek’s code turns (x₀, x₁), (x₂, x₃) and so on.':
    '它们可能把向量的前后两半配对，而不是相邻两个。DeepSeek 的代码转动的是 (x₀, x₁)、(x₂, x₃)，依此类推。',
  'Angles and scores only: nothing is trained, so nothing is said about how well a model copes.':
    '只有角度和分数：没有训练，所以不能说明模型的实际效果。',
  'Query and key are equal and use every pair alike unless you drag the bars. Content scores are left out.':
    '查询与键相同，除非你拖动柱子，否则各维度对同等使用。内容部分的分数不计。',
  'A hand counts as beyond once it has left the range that it passed over in training; hands that made a whole turn there have none to leave. A hand that goes round may point into its range again, and still counts.':
    '指针一旦离开训练中走过的范围，就算超出；训练中已转满一圈的指针无界可出。转过一圈又指回范围内的指针，仍算超出。',
  'The other schemes do not sharpen here.': '其他方案在这里不做锐化。',
  'Farthest distance': '最远距离',
  'Only YaRN has it.': '只有 YaRN 有。',
  'Acts where hands are slowed down.': '放慢指针时才起作用。',
  '32 clock hands tell how far apart two tokens are. Teal: passed over in training. ÷: slowed down.':
    '32 根指针表示两个词元相距多远。青色：训练中走过的范围；÷：放慢的倍数。',
  'Teal: passed over in training. ÷: slowed': '青色：训练中走过；÷：放慢倍数',
  'Hand {pair}: a turn in {turn} tokens; {turned} turns so far, of training’s {range}':
    '第 {pair} 根：{turn} 个词元转一圈；至今 {turned} 圈，训练中见过 {range} 圈',
  'Hand {pair}: {turned} turns so far, beyond the {range} that training showed':
    '第 {pair} 根：至今 {turned} 圈，超出训练见过的 {range} 圈',
  'hands beyond their training': '根指针超出训练范围',
  '{strangers} hands beyond what training showed; with the frequencies as trained {trained}':
    '{strangers} 根指针超出训练范围；若用训练时的频率则为 {trained} 根',
  'as trained (dashed): {trained}': '训练时的频率（虚线）：{trained}',
  'Telling neighbours apart: scores {near} apart; as trained {before}':
    '相邻词元能否分清：分数相差 {near}；按训练时的频率为 {before}',
  'Next token’s score: {near} lower': '下一个词元的分数低 {near}',
  'Next token’s score only {near} lower: a blur': '下一个词元的分数只低 {near}：分不清',
  'all slowed': '全部放慢',
  'larger base': '更大的基数',
  YaRN: 'YaRN',
  'YaRN, paper': 'YaRN，论文',
  'drag: which hands are slowed': '拖动：放慢哪些指针',
  '{tokens} tokens apart': '相距 {tokens} 个词元',
  'training: {tokens}': '训练：{tokens}',
  'Training showed distances up to {tokens} tokens': '训练中的距离不超过 {tokens} 个词元',
  'drag the distance (log)': '拖动距离（对数）',
};
