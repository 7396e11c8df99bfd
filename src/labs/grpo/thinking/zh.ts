export const zh: Readonly<Record<string, string>> = {
  'The policy knows whether it is on the right track': '策略知道自己的思路是否对',
  'Off: right and wrong answers look alike while they are written.':
    '关闭时：写的过程中，正确与错误的回答看起来一样。',
  'For GRPO and the token mean. Dr. GRPO never does.':
    '用于 GRPO 和词元级损失。Dr. GRPO 从不做这个除法。',
  no: '否',
  Updates: '更新次数',
  'A step finds the track': '一步思考使思路转对的概率',
  'In the world where length pays: the chance by difficulty, easy to hard.':
    '在长度有用的世界里：按难度从易到难的概率。',
  'On the track from the start': '一开始思路就对的概率',
  'In the world where length cannot pay: the chance by difficulty, easy to hard.':
    '在长度没用的世界里：按难度从易到难的概率。',
  Update: '更新',
  steps: '步',
  GRPO: 'GRPO',
  'Token mean': '词元级损失',
  'Dr. GRPO': 'Dr. GRPO',
  PPO: 'PPO',
  REINFORCE: 'REINFORCE',
  'Wrong answers, length cannot pay': '错误回答（长度没用）',
  'Right answers, length cannot pay': '正确回答（长度没用）',
  'Accuracy, length cannot pay': '正确率（长度没用）',
  'All answers, length pays': '全部回答（长度有用）',
  'Wrong answers, length pays': '错误回答（长度有用）',
  'Accuracy, length pays': '正确率（长度有用）',
  'Length cannot pay: wrong answers': '长度没用：错误回答',
  'More steps never help here. Whatever grows is a bias.':
    '在这里多想几步毫无帮助。凡是增长的，都是偏差。',
  'Length pays: all answers': '长度有用：全部回答',
  'Each step may find the track: growth has a reason.': '每一步都可能使思路转对：增长是有理由的。',
  'Length cannot pay: right answers': '长度没用：正确回答',
  'Length pays: right answers': '长度有用：答对的比例',
  'What a step of thinking is worth': '一步思考值多少',
  'The chance that one step finds the track. Drag a bar.': '一步思考使思路转对的概率。拖动柱子。',
  'Chance a step': '每步的概率',
  easy: '容易',
  fair: '一般',
  hard: '难',
  'very hard': '很难',
  Chance: '概率',
  'Published: the length of R1-Zero’s answers': '已发表：R1-Zero 回答的长度',
  'Read off figure 3 of R1, first version, ±20 %.': '读自 R1 第一版图 3，误差 ±20%。',
  'R1-Zero, published': 'R1-Zero（已发表）',
  'Training step': '训练步数',
  'Tokens an answer': '每个回答的词元数',
  'Where length cannot pay, wrong answers take {pathWrong.output} steps under GRPO and {pathWrong.constant} under Dr. GRPO; right ones {pathRight.output} and {pathRight.constant}. Where it pays, all take {payLength.output} and {payLength.constant}, and {payAccuracy.output} and {payAccuracy.constant} of them are right.':
    '长度没用时，错误回答在 GRPO 下要 {pathWrong.output} 步，在 Dr. GRPO 下 {pathWrong.constant} 步；正确回答分别为 {pathRight.output} 和 {pathRight.constant} 步。长度有用时，全部回答分别为 {payLength.output} 和 {payLength.constant} 步，其中正确的比例为 {payAccuracy.output} 和 {payAccuracy.constant}。',
  'The policy cannot see whether it is on the track. Where length cannot pay, wrong answers take {pathWrong.output} steps under GRPO and right ones {pathRight.output}: they can only drift together.':
    '策略看不到自己是否走对了路。长度没用时，GRPO 下错误回答要 {pathWrong.output} 步，正确回答 {pathRight.output} 步：两者只能一起漂移。',
  'Two worlds, one start: bias beside reason': '两个世界、同一起点：一边是偏差，一边是真收益',
  'It cannot see the track: nothing splits': '看不出思路对不对：两类回答分不开',
  'Without the std the bias is still there': '不除以标准差，偏差仍在',
  'A step finds nothing: then no length pays': '一步思考什么也找不到：那么长度就没用',
  'Every step helps a lot: answers stay short': '每一步都很有用：回答保持简短',
  'Twice as long a training': '训练时间加倍',
  'Hide from the policy whether it is on the right track. Do wrong answers still grow under GRPO where length cannot pay?':
    '让策略看不到自己是否走对了路。在长度没用的世界里，GRPO 下的错误回答还会变长吗？',
  'they grow as before': '和之前一样变长',
  'they grow, but much less': '会变长，但少得多',
  'they do not grow': '不会变长',
  'To stretch wrong answers only, the policy must know which will be wrong. If it cannot see that, one length serves both kinds.':
    '要只拉长错误回答，策略必须知道哪些会错。看不到这一点时，两类回答只能共用一个长度。',
  'Leave out the division by the std. Does the bias on length go away?':
    '不再除以标准差，长度偏差会消失吗？',
  'it goes away': '会消失',
  'it stays, somewhat smaller': '仍在，略小一些',
  'it grows': '会更大',
  'The cause is 1/|o|: the same punishment is spread over more tokens when a wrong answer is longer. The std changes the pace.':
    '原因是 1/|o|：错误回答越长，同样的惩罚就分摊到越多词元上。标准差只改变快慢。',
  'Length of R1-Zero’s answers, start and step 8,400': 'R1-Zero 回答的长度，开始与第 8,400 步',
  'about 500 → 10,000 tokens (±20 %)': '约 500 → 10,000 个词元（±20%）',
  'Read off the chart. Here a step of thinking stands for many tokens, and 32 is the most; only the direction compares.':
    '读自图表。这里一步思考代表许多词元，最多 32 步；可比的只有方向。',
  'Growth of all answers where length pays (GRPO)': '长度有用时全部回答的增长（GRPO）',
  'Wrong answers become shorter under Dr. GRPO than under GRPO':
    'Dr. GRPO 下的错误回答比 GRPO 下更短',
  'yes, at about the same score (curves)': '是，得分大致相同（曲线）',
  'times as long': '倍长',
  'Measured where length cannot pay. Where it pays, wrong answers grow under both.':
    '在长度没用的世界里测得。长度有用时，错误回答在两者之下都会变长。',
  'Wrong answers where length cannot pay, over five seeds': '长度没用时的错误回答，五个种子',
  'Here more steps never help; in the world behind the switch every step may. All five algorithms start alike. Play.':
    '在这里，多想几步绝无帮助；切换到另一个世界，每一步都可能有用。五种算法起点相同。播放。',
  'Where length cannot pay one line rises: wrong answers under GRPO. Let it run to the end.':
    '长度没用时，只有一条线上升：GRPO 下的错误回答。让它运行到底。',
  'And its right answers have become short. Scrub back and watch them part.':
    '而它的正确回答变短了。往回拖动，看它们如何分开。',
  'Where length pays all lines rise, and nobody needs a bias for that. Pin this run.':
    '长度有用时，所有的线都上升，这不需要任何偏差。固定这次运行。',
  'Now hide the track from the policy, and compare with the pinned run.':
    '现在让策略看不到路，与固定的运行比较。',
  'Make thinking worthless: drag the bars of the chart down to zero.':
    '让思考毫无价值：把图中的柱子都拖到零。',
  'The published curve stands beside: growth, without its cause. Place a bet on one of the changes.':
    '旁边是已发表的曲线：有增长，没有原因。就其中一项改动下一个注。',
  'Averaging per answer (GRPO)': '按回答平均（GRPO）',
  'what a token of this answer counts': '该回答中一个词元的分量',
  'One step up': '上升一步',
  'learning rate': '学习率',
  'Why do wrong answers get longer?': '错误回答为什么会变长？',
  'With an average per answer the punishment of a wrong answer is spread over its tokens: the longer, the less for each. A policy that notices that it is off the track goes on. Divide by a constant and it stops.':
    '按回答平均时，对错误回答的惩罚分摊到它的词元上：越长，每个词元分到的越少。察觉自己走错了路的策略就会继续写下去。除以常数，这就停止了。',
  'Does growth in length prove deeper reasoning?': '长度增长能证明推理更深吗？',
  'Growth alone proves nothing. Here it comes in both worlds. Look at wrong and right answers apart, and at how many are right: the sentence below the drawing says it.':
    '单凭增长什么也证明不了。这里两个世界都会增长。请把错误与正确的回答分开看，并看正确的比例：图下的句子写着它。',
  'Does 1/|o| make all answers longer?': '1/|o| 会让所有回答变长吗？',
  'No. Right answers become shorter by the same rule, since a short right answer is rewarded more per token. Where length pays, GRPO ends with shorter answers overall than the others.':
    '不会。按同样的道理，正确回答会变短，因为短的正确回答每个词元得到的奖励更多。在长度有用的世界里，GRPO 最终的回答整体上比其他方法更短。',
  'Is the token mean of DAPO biased too?': 'DAPO 的词元级损失也有偏差吗？',
  'Not in this way: each token counts the same. In the world where length cannot pay, its answers stay as long as they were, up to noise.':
    '没有这种偏差：每个词元分量相同。在长度没用的世界里，它的回答长度除噪声外保持不变。',
  'A policy here is a table of chances to answer, by difficulty, track and step; a step of thinking has no content.':
    '这里的策略是一张按难度、是否走对路和步数排列的作答概率表；一步思考没有内容。',
  'It sees whether it is on the right track. That condition matters: hidden, right and wrong answers cannot part.':
    '它能看到自己是否走对了路。这个条件很重要：看不到时，正确与错误的回答分不开。',
  'Dr. GRPO, PPO and REINFORCE divide by the mean length of the first rollout, so that their steps are of the size of the others.':
    'Dr. GRPO、PPO 和 REINFORCE 除以第一轮采样的平均长度，使步长与其他方法相当。',
  'One update per rollout: the ratio is 1 and no clip acts. DAPO is here its token mean only.':
    '每轮采样只更新一次：比率为 1，裁剪不起作用。这里的 DAPO 只取其词元级损失。',
  'Where length pays, Dr. GRPO, the token mean, PPO and REINFORCE differ in pace only. After 600 updates the token mean is ahead of Dr. GRPO by 0.02 to 0.03 in accuracy, in five of five seeds: it divides by the std, so its steps are larger. Without the std it is behind by 0.03 to 0.04.':
    '在长度有用的世界里，Dr. GRPO、词元级损失、PPO 与 REINFORCE 只有快慢之别。600 次更新后，五个种子中词元级损失的正确率都比 Dr. GRPO 高 0.02 到 0.03：它除以标准差，步子更大。不除标准差时，它反而落后 0.03 到 0.04。',
  'Looked for and not seen: higher accuracy in the world where length cannot pay. It stays at one half, as it must.':
    '找过但没看到：在长度没用的世界里正确率提高。它停在一半，理应如此。',
  'World that is drawn': '画出哪个世界',
  'thinking never helps': '多想没用',
  'thinking helps': '多想有用',
  '{world}: {growth}': '{world}：{growth}',
  'Here thinking longer never helps': '在这里，多想没有用',
  'Here thinking longer helps': '在这里，多想有用',
  'Here no step finds anything': '在这里，多想几步也毫无所得',
  'a row is an answer, a brick a step of thinking': '一行是一个回答，一块砖是一步思考',
  'wrong answers grow under both': '两种算法下错误回答都变长',
  'wrong answers grow under GRPO alone': '只有 GRPO 的错误回答变长',
  'wrong answers grow under Dr. GRPO alone': '只有 Dr. GRPO 的错误回答变长',
  'wrong answers have not grown': '错误回答没有变长',
  'divides an answer’s loss by its length: a long wrong one is punished less a step':
    '每个回答的损失除以自身长度：错得越长，每步受的惩罚越轻',
  'divides by the length': '除以自身长度',
  'divides every answer’s loss by the same number: length earns nothing':
    '所有回答的损失都除以同一个数：写得长占不到便宜',
  'divides all alike': '都除以同一个数',
  right: '答对',
  wrong: '答错',
  'mean of all wrong answers': '全部错误回答的平均',
  'mean wrong': '错误回答平均',
  'steps, wrong answers': '步，错误回答',
  '{times} × the start': '起点的 {times} 倍',
  '{steps} steps, right answers': '正确回答 {steps} 步',
  '{steps} right': '答对 {steps} 步',
  '{percent} % of answers right': '{percent}% 的回答正确',
  '{percent} % right': '答对 {percent}%',
  'start: {steps}': '起点：{steps}',
  '{steps} steps': '{steps} 步',
  'switch the world': '拨动切换世界',
  'wrong: GRPO {grpo}, Dr. GRPO {equal}': '答错：GRPO {grpo}，Dr. GRPO {equal}',
  'wrong {grpo}, {equal}': '答错 {grpo}、{equal}',
  'Right after {steps} steps; each counts {push} of an answer':
    '{steps} 步后答对；每步的分量是一个回答的 {push}',
  'Wrong after {steps} steps; each counts {push} of an answer':
    '{steps} 步后答错；每步的分量是一个回答的 {push}',
  'Mean length before anything was learnt: {steps} steps': '学习之前的平均长度：{steps} 步',
  '{steps} steps: the mean of ten updates’ answers, of which eight are drawn':
    '{steps} 步：十次更新中的平均；图中画出八个回答',
};
