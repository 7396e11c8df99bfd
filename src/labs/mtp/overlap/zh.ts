export const zh: Readonly<Record<string, string>> = {
  'The model’s hill': '模型的山',
  'Shares of seven words; what is left of 1 goes to the last. More than 1 is scaled down.':
    '七个词各占多少；不足 1 的部分归最后一个词，超过 1 就按比例缩小。',
  'The draft’s hill': '草稿的山',
  'As above.': '同上。',
  'What a rejected draft is replaced from': '草稿被拒后，从哪里重抽',
  'what sticks out (as published)': '模型露出的部分（论文的做法）',
  'the whole of the model’s hill': '模型的整座山',
  'nothing: the draft stays': '不重抽：草稿照样留下',
  'Drafts so far': '已打的草稿',
  'Overlap of both hills': '两座山的重叠',
  'Drafts that were kept': '留下的草稿',
  'Tokens a pass, one draft each': '每次前向写出的词元（一个草稿）',
  'Written in the wrong places so far': '到目前为止放错位置的',
  'The same, summed over all cases': '同上，对所有情形求和',
  'Chance of the last draft': '上一个草稿留下的概率',
  'Its die': '它掷出的数',
  'It was kept': '留下了',
  'The two hills have {overlap} % in common: so many drafts will be kept, whatever is written.':
    '两座山重叠 {overlap}%：不管写什么，就有这么多草稿会留下。',
  'Of {balls} drafts {keptShare} % were kept; the overlap is {overlap} %. Summed over all cases, {exactOff} % of what is written stands in the wrong places.':
    '{balls} 个草稿留下了 {keptShare}%；重叠是 {overlap}%。对所有情形求和，写出来的有 {exactOff}% 放错了位置。',
  'Four fifths overlap, and all of it is the model’s': '重叠约八成，写出来的全是模型的',
  'The draft is the model: always kept': '草稿就是模型：全部留下',
  'Nothing in common: never kept, and still exact': '毫无重叠：一个不留，依然精确',
  'Replaced from the whole hill: common words come too often':
    '从整座山里重抽：两边都爱用的词写得太多',
  'Every draft stays: the draft’s hill': '草稿全部留下：写成了草稿的山',
  'The draft knows nothing: all eight words alike. How many drafts are kept?':
    '草稿一无所知：八个词一样高。能留下多少草稿？',
  'Hardly any: fewer than a quarter': '几乎没有：不到四分之一',
  'More than half, but fewer than before': '还是不少，但比原来少',
  'More than before': '比原来多',
  'Only the area in common counts, not who is first. Two flat hills overlap a great deal: much acceptance is not much knowledge.':
    '算数的只是重叠的面积，与谁排第一无关。两座平缓的山重叠很大：接受率高，不等于懂得多。',
  'A rejected draft is replaced by a draw from the model’s whole hill. What comes out, over all cases?':
    '草稿被拒后，改从模型的整座山里重抽。对所有情形求和，写出来的是什么？',
  'The model’s hill: it is drawn from the model, after all': '模型的山：毕竟是从模型里抽的',
  'Too many of the words that the draft likes': '草稿偏爱的词太多',
  'Words with p ≤ q are written p often by kept drafts alone. What is drawn on top of that must not hold them any more.':
    'p ≤ q 的词，单靠留下的草稿就已经写够了 p。再重抽时就不该再有它们。',
  'Swap the hills: the model’s becomes the draft’s. What becomes of the acceptance?':
    '把两座山对调，接受率会怎样？',
  'It falls': '变低',
  'It stays': '不变',
  'It rises': '变高',
  'The overlap of two hills does not ask whose they are; what sticks out is swapped.':
    '重叠不问哪座山是谁的；对调的只是露出的部分。',
  'Chance that a draft is kept': '一个草稿留下的概率',
  'Counted here in 240 cycles; the sum is the area drawn.':
    '这里数的是 240 轮；那个和就是画出来的面积。',
  'Second tokens accepted in V3': 'V3 第二个词元的接受率',
  'Two hills drawn by hand, not two networks: their overlap is what you make it.':
    '两座山是手画的，不是两个网络：重叠多少由你定。',
  'First token A under a schedule that looks at later drafts; the model’s own share is 0.70':
    '调度偷看了后面的草稿时，首个词元写 A 的概率；模型自己是 0.70',
  'How many drafts are checked may not depend on the drafts that it decides about.':
    '核对几个草稿，不能取决于要由它决定去留的草稿。',
  'The same, where the schedule stops at the first drop': '同上，但一见下降就停',
  'Drafts that were kept, over five seeds': '留下的草稿：五个随机种子',
  mat: '垫子',
  sofa: '沙发',
  bed: '床',
  rug: '地毯',
  roof: '屋顶',
  lap: '腿上',
  box: '箱子',
  moon: '月亮',
  '“The cat sleeps on the …”: two hills over the next word': '“猫睡在……”：下一个词上的两座山',
  '“The cat sleeps on the …”': '“猫睡在……”',
  'blue: the model': '蓝：模型',
  'coral: the draft': '珊瑚色：草稿',
  'teal: both': '青：重叠',
  'drag a dot: the last word takes what is left': '拖动圆点；剩下的归最后一个词',
  'drag a dot': '拖动圆点',
  'overlap: so many drafts stay': '重叠：留下这么多草稿',
  'overlap: kept': '重叠：留下的',
  'The sum over all words of the lower of both bars': '每个词取两根柱子中较低的，再相加',
  'gold: V3, 85–90 %': '金色：V3，85–90%',
  'Σ min(p, q)': 'Σ min(p, q)',
  'DeepSeek-V3 reports that 85 to 90 % of its second tokens are accepted':
    'DeepSeek-V3 报告：第二个词元的接受率为 85% 到 90%',
  'A draft is a dart,': '一个草稿是一支飞镖，',
  'thrown at the coral hill.': '掷向珊瑚色的山。',
  'last draft: {name}': '上一个草稿：{name}',
  'die {die} {sign} blue/coral {keep}': '掷出 {die} {sign} 蓝/珊瑚 {keep}',
  'in the overlap: kept': '落在重叠里：留下',
  'above it, and kept all the same': '在重叠之上，也照样留下',
  'above it: {name}, from the blue': '落在外面：从蓝色抽到{name}',
  'above it: {name}, from the whole hill': '落在外面：整座山里抽到{name}',
  'Beneath: written so far': '下面：到此写出的词',
  '{kept} of {balls} kept (teal)': '{balls} 个留下 {kept} 个（青）',
  'black: expected height': '黑线：期望高度',
  'all cases: 0 % misplaced': '所有情形：放错 0%',
  'all cases: {off} % misplaced': '所有情形：放错 {off}%',
  'summed, not drawn by lot': '求和得出，不靠抽样',
  '{name}: model {p} %, draft {q} %; {both} % in common':
    '{name}：模型 {p}%，草稿 {q}%；重叠 {both}%',
  '{name}: model {p} %, draft {q} %; {over} % sticks out of the model’s hill':
    '{name}：模型 {p}%，草稿 {q}%；模型露出 {over}%',
  '{name}: model {p} %, draft {q} %; {over} % of all drafts are rejected here':
    '{name}：模型 {p}%，草稿 {q}%；所有草稿中有 {over}% 在这里被拒',
  'Model: {name}': '模型：{name}',
  'Draft: {name}': '草稿：{name}',
  'Draft {name}, die {die} below {keep}: {other} is written':
    '草稿“{name}”，掷出 {die}，小于 {keep}：写下“{other}”',
  'Draft {name}, die {die} not below {keep}: {other} is written':
    '草稿“{name}”，掷出 {die}，不小于 {keep}：写下“{other}”',
  '{name}: {written} of {balls} words, {kept} as drafted, {replaced} in place of another; expected {expected}':
    '{name}：{balls} 个词里写了 {written} 次，{kept} 次照草稿，{replaced} 次替换别的词；预期 {expected}',
  '{name}: {share} % of the model’s hill, so many of the words so far':
    '{name}：占模型的山 {share}%，按到此写出的词数画',
  '{name}: {share} % with this rule, over all cases': '{name}：按这条规则，所有情形合计 {share}%',
  'Drafts that were kept, and the overlap': '留下的草稿与重叠',
  'Counted cycle by cycle; the level line is the area that both hills share.':
    '一轮一轮地数；水平线是两座山重叠的面积。',
  'drafts so far': '已打的草稿',
  'What was written, beside the model’s hill': '写出来的，与模型的山对照',
  'By lot they differ a little; summed over all cases the published rule has them equal.':
    '抽样会有一点出入；按论文的规则对所有情形求和，两者相等。',
  written: '写出来的',
  'the model’s hill': '模型的山',
  'What sticks out of the model’s hill, made as large as 1.': '模型露出的部分，放大到总和为 1。',
  residual: '残余分布',
  'Play. A draft is a dart at the coral hill. In the teal it is kept; above it, a word is drawn from the blue that sticks out.':
    '播放。草稿是掷向珊瑚色山的飞镖：落在青色里就留下；落在外面，就从露出的蓝色里抽一个词。',
  'Let it run. Beneath, teal balls are kept drafts, blue ones replaced others. Together they reach the black lines: the model’s own hill.':
    '让它跑完。下面青球是留下的草稿，蓝球替换了被拒的。合起来够到黑线：模型自己的山。',
  'Drag coral dots until both hills agree. The overlap nears 100 %.':
    '拖动珊瑚色圆点，让两座山一致：重叠接近 100%。',
  'What if the draft knew nothing at all? Bet.': '要是草稿什么都不懂呢？下注。',
  'Replace rejected drafts from the whole hill of the model. It sounds fair. Look at the coral lines.':
    '改从模型的整座山里重抽。听起来很公平，看看珊瑚色的线。',
  'Start from nothing in common: every draft is rejected, and what is written is still the model’s.':
    '从毫无重叠开始：草稿全被拒，写出来的仍是模型的。',
  'How many drafts are kept': '留下多少草稿',
  'Share of drafts that are kept': '留下的草稿占多少',
  'The residual': '残余分布',
  'One cycle': '一轮',
  'The die': '掷出的数',
  'Chance to be kept': '留下的概率',
  'Does a bad draft make the text worse?': '草稿差，文字会变差吗？',
  'No. It costs time: more drafts are rejected. What is written has the model’s distribution with any draft, as the sum over all cases shows.':
    '不会，只是费时间：被拒的多了。不管草稿怎样，写出来的都服从模型的分布，对所有情形求和就能看到。',
  'What has it to do with multi-token prediction?': '这与多词元预测有什么关系？',
  'Its module is the drafter: trained to guess one token further, it draws the coral hill. The rule itself is speculative decoding and takes any drafter.':
    '它的模块就是打草稿的：训练时学着多猜一个词元，珊瑚色的山由它画出。规则本身叫投机解码，什么草稿都能用。',
  'Is a kept draft right?': '留下的草稿就是对的吗？',
  'It agrees with the main model, no more. Where the model errs, a good draft errs with it.':
    '它只是与主模型一致。模型错的地方，好草稿跟着错。',
  'Why not simply draw from the model again after a rejection?':
    '被拒之后，为什么不直接从模型里再抽？',
  'Kept drafts have already written min(p, q) of every word. Only p − q is still missing, where it is positive. Drawing from all of p gives the other words a second time.':
    '留下的草稿已经把每个词写够了 min(p, q)，只差 p − q 为正的那些。从整个 p 里抽，别的词就重复算了。',
  'May one choose by the drafts how many of them to check?': '核对几个草稿，可以看着草稿来定吗？',
  'Not by those that the choice decides about. In DSpark’s example a schedule that looks ahead checks after A and not after B, and writes A with 0.85 where the model has 0.70.':
    '不能看它要决定去留的那些。DSpark 的例子里，偷看的调度在 A 之后核对、在 B 之后不核对，结果 A 的概率成了 0.85，而模型是 0.70。',
  'And with the most likely token only?': '如果只取最可能的词元呢？',
  'Then a draft is kept if it is the model’s most likely token, and the text is the same as without drafts, letter for letter.':
    '那么草稿恰好是模型最可能的词元才留下，写出的文字与不用草稿时一字不差。',
  'Two hills drawn by hand over eight words; a vocabulary has a hundred thousand and more, and the last word here stands for one word, not for the rest.':
    '八个词上手画的两座山；真正的词表有十几万个词元，这里最后一个词只代表它自己，不代表其余的词。',
  'Only the first token of a cycle is counted. A kept draft brings one more token of the model’s own, which belongs to the next place.':
    '每轮只数第一个词元。草稿留下时模型还会多写一个，那是下一个位置的。',
  'One draft a cycle; with more of them the same rule goes on from left to right until the first rejection.':
    '每轮一个草稿；草稿多时，同一条规则从左到右进行，到第一次被拒为止。',
};
