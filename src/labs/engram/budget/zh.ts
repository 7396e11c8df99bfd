export const zh: Readonly<Record<string, string>> = {
  'Share of each model that goes to experts': '每个模型分给专家的比例',
  'One model a bar. The rest of its budget is memory.': '一根柱子是一个模型，其余预算归记忆。',
  'The rest asks for a rule, which no table can hold.': '其余的要用规则来答，表里存不下。',
  'Best ρ': '最佳 ρ',
  lowest: '最低',
  'with the most experts': '专家最多时',
  'with the most memory': '记忆最多时',
  'Loss of the rule at the best ρ': '最佳 ρ 处规则的损失',
  'Where each model puts its inactive parameters': '每个模型把不激活的参数放在哪里',
  'Drag a bar: experts get ρ, the table the rest. All models have the same budget.':
    '拖动柱子：专家得 ρ，其余给表。所有模型预算相同。',
  'experts, ρ': '专家，ρ',
  'memory, 1 − ρ': '记忆，1 − ρ',
  'Share of the budget': '占预算的比例',
  'Loss over ρ, here': '损失随 ρ 的变化（本页）',
  'The same windows for every model. The line marks the lowest.':
    '各模型看到的窗口相同。竖线标出最低处。',
  'all tasks': '所有任务',
  'ρ, share that goes to experts': 'ρ，分给专家的比例',
  'What pulls which way': '谁往哪边拉',
  'Facts want rows, the rule wants experts.': '事实需要表行，规则需要专家。',
  'Published: 6e20 FLOPs': '论文：6e20 FLOPs',
  'Less than 1 % from top to bottom; read from figure 3 of the paper.':
    '从最高到最低不到 1%；读自论文图 3。',
  'paper, 9.9B parameters': '论文，99 亿参数',
  'Published: 2e20 FLOPs': '论文：2e20 FLOPs',
  'paper, 5.7B parameters': '论文，57 亿参数',
  'After {step} steps ρ = {best} has the lowest loss, {loss.best}, and {ruleAtBest} on the rule. With the most experts it is {loss.experts}, with the most memory {loss.memory}.':
    '{step} 步之后，ρ = {best} 的损失最低，为 {loss.best}，其中规则的损失为 {ruleAtBest}。专家最多时为 {loss.experts}，记忆最多时为 {loss.memory}。',
  'A split between experts and memory, beside both ends': '专家与记忆各分一份，与两个极端相比',
  'Nothing but facts: experts add little': '只有事实：专家帮不上多少',
  'Nothing but rules: memory adds nothing': '只有规则：记忆毫无帮助',
  'More rules than can be learned in time: the minimum wanders': '规则多得来不及学：最低点飘忽不定',
  'Stopped early: too soon to tell': '停得太早：还看不出来',
  'The rules are taken out: the data are facts alone. Where does the lowest loss go?':
    '去掉规则，数据里只剩事实。损失最低处往哪边移？',
  'To less memory': '往记忆更少的一边',
  'It stays where it is': '不动',
  'To more memory': '往记忆更多的一边',
  'Facts live in rows, and without a rule to compute the experts have little else to do. How far the minimum moves depends on the seed and on how long training lasts.':
    '事实存在表行里；没有规则要算，专家就没有多少别的事可做。最低点移动多远，取决于随机种子和训练时长。',
  'The facts are taken out: the data are rules alone. Does memory still help?':
    '去掉事实，数据里只剩规则。记忆还有用吗？',
  'No: experts alone are best, or within a tenth': '没有：只用专家最好，或相差不到十分之一',
  'Yes: some memory is better by more than a tenth': '有：留一些记忆好出十分之一以上',
  'Yes: the loss halves at least': '有：损失至少减半',
  'Operator and operands stand so far apart that no looked-up phrase holds two of them. A row cannot know the answer; what else differs between the models is luck of the start.':
    '运算符和操作数隔得很远，查表用的短语里不会同时有两个。行里不可能有答案；模型之间其余的差别是初始化的运气。',
  '0.75 to 0.8 in the text; lowest plotted point 0.85': '正文说 0.75 到 0.8；图中最低的点在 0.85',
  'Toy and paper differ. Where the minimum lies depends on what is to be learned, on the size and on how long training lasts; it is not a law.':
    '玩具与论文不同。最低点在哪里，取决于要学什么、模型多大、训练多久，并不是定律。',
  'Loss of experts alone above the best': '只用专家比最佳高出多少',
  '0.8 % (1.7248 against 1.7109)': '0.8%（1.7248 对 1.7109）',
  'The toy’s data are nothing but facts and a rule, so its U is far deeper. The two curves never share an axis here.':
    '玩具的数据只有事实和规则，所以 U 形深得多。两条曲线在这里从不共用坐标轴。',
  'ρ of Engram-27B': 'Engram-27B 的 ρ',
  'From the printed sizes, 1 − 5.7 / (26.7 − 3.8), one gets 0.751: they are rounded.':
    '由印出的大小算 1 − 5.7 / (26.7 − 3.8) 得 0.751：这些数是四舍五入过的。',
  'Repeat over seeds: the best split against experts alone': '换种子重复：最佳分法对只用专家',
  'Five models share one budget and differ in how they split it. Play, and watch their losses fall together.':
    '五个模型预算相同，分法不同。播放，看它们的损失一起下降。',
  'Let them learn to the end. With seed 1 neither end of the curve is the lowest.':
    '让它们学到底。种子为 1 时，曲线两端都不是最低的。',
  'Scrub back: facts come early where there are rows; the rule comes late and all at once.':
    '往回拖：有行的地方，事实学得早；规则来得晚，而且一下子就会。',
  'Drag a ring under the valley to another ρ and let the models learn again.':
    '把山谷下的一个圆环拖到别的 ρ，让各模型重新学一遍。',
  'Take more facts into the data. Does the minimum move?': '往数据里多放些事实。最低点会动吗？',
  'One run is one throw. Repeat it over other seeds before believing a minimum.':
    '跑一次只是掷一次骰子。换几个种子重复，再相信最低点。',
  'Point at ρ in the equation: it is the share of the experts, not of the memory.':
    '指一指公式里的 ρ：它是专家的比例，不是记忆的。',
  Allocation: '分配',
  'best share that goes to experts': '分给专家的最佳比例',
  'inactive parameters': '不激活的参数',
  'Is ρ the share of the memory?': 'ρ 是记忆的比例吗？',
  'No, of the experts. ρ = 1 is a mixture of experts without any memory.':
    '不是，是专家的。ρ = 1 就是没有记忆的混合专家模型。',
  'Is more memory always better at a fixed size?': '总大小固定时，记忆越多越好吗？',
  'No. Every row is paid for with expert parameters. In the paper about a fifth to a quarter for memory was best; past that the loss rises again.':
    '不是。每一行都要拿专家的参数来换。论文里记忆占五分之一到四分之一最好，再多损失又会上升。',
  'Why is the toy’s minimum elsewhere?': '为什么玩具的最低点在别处？',
  'It depends on what there is to know and what there is to compute. Here both are made: a thousand facts and a few rules. A real text has another mixture, and a real model another size.':
    '要看有多少东西要记、有多少东西要算。这里两样都是人造的：一千条事实和几条规则。真实文本的配比不同，真实模型的大小也不同。',
  'Why does the curve jump about?': '为什么曲线跳来跳去？',
  'The rule is learned late and suddenly, at a step that depends on the start. A model that has just learned it looks far better than one that is about to.':
    '规则学会得晚而突然，哪一步学会取决于初始化。刚学会的模型看起来比马上要学会的好得多。',
  'A made world: 500 pairs and 500 triples of words with one answer each, in Zipf’s proportions; exceptions that a marker announces; and linear rules modulo 8.':
    '人造的世界：500 个两词短语和 500 个三词短语，各有一个答案，频率服从 Zipf 定律；由标记预告的例外；以及模 8 的线性规则。',
  'A window of six tokens, one block, width 32, one memory layer of one branch without convolution; 32,768 inactive parameters.':
    '窗口六个词元，一个块，宽度 32，一个单分支、无卷积的记忆层；32,768 个不激活的参数。',
  'Table sizes are the largest primes that fit the budget, a few per cent below it.':
    '表的大小取预算放得下的最大素数，比预算少百分之几。',
  'With the defaults and the seeds 1 to 5, the minimum lay at a half three times and at three quarters twice; with 201 to 205 at three quarters three times, at a quarter once, and once experts alone were best, as two of the splits had not learned the rule in time. It also moves with the length of training.':
    '用默认设置和种子 1 到 5，最低点三次在一半、两次在四分之三；用种子 201 到 205，三次在四分之三、一次在四分之一，还有一次只用专家最好，因为其中两种分法没来得及学会规则。它还会随训练时长移动。',
  'On a real text there was no U at all: for a model of characters this small, memory won at every share tried. It is little more than a table of phrases itself.':
    '在真实文本上完全没有 U 形：对这么小的字符模型，试过的比例里记忆越多越好。它本身差不多就是一张短语表。',
  'With half of the data facts, six rules are not learned in 800 steps: the curve then shows little but the facts. Between such settings no clean shift of the minimum was seen.':
    '数据有一半是事实时，六条规则在 800 步内学不会，曲线显示的几乎只是事实。在这些设置之间，没有看到最低点的明确移动。',
  'Model under the divider': '分界处的模型',
  'Counted from the one with the most memory.': '从记忆最多的数起。',
  'After {step} steps ρ = {best} has the lowest loss, {loss.best}; nothing but facts is asked. With the most experts it is {loss.experts}, with the most memory {loss.memory}.':
    '{step} 步之后，ρ = {best} 的损失最低，为 {loss.best}；只考事实。专家最多时为 {loss.experts}，记忆最多时为 {loss.memory}。',
  'Drag the divider through the bar: the marble lies where that model ended.':
    '在条上拖动分界：弹珠停在那个模型的损失处。',
  'one budget: drag the divider': '同一份预算：拖动分界',
  '{n} experts': '{n} 个专家',
  '{n} rows of memory': '{n} 行记忆',
  '{what}: {n} parameters': '{what}：{n} 个参数',
  'Divider: model by its share of experts': '分界：按专家比例选模型',
  'loss, up to {nats} nats': '损失，顶端 {nats} 奈特',
  '{nats} nats': '{nats} 奈特',
  '{what}: loss {nats} nats with {share} % for experts':
    '{what}：专家占 {share}% 时损失 {nats} 奈特',
  'all memory {nats}': '全给记忆 {nats}',
  'all experts {nats}': '全给专家 {nats}',
  'most memory {nats}': '记忆最多 {nats}',
  'most experts {nats}': '专家最多 {nats}',
  'Engram-27B: 74.3 %': 'Engram-27B：74.3 %',
  'drag a ring: train anew': '拖动圆环：重新训练',
  'Share of experts of model {n}': '模型 {n} 分给专家的比例',
  'facts {facts}, rule {rule}': '事实 {facts}，规则 {rule}',
  'only the rule is asked': '只考规则',
  'only facts are asked': '只考事实',
  'nats of loss, the lowest of {n}': '奈特，{n} 个模型中损失最低',
  'nats of loss, {percent} % above {best}': '奈特的损失，比最佳的 {best} 高 {percent}%',
};
