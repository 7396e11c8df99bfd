export const zh: Readonly<Record<string, string>> = {
  'Who drafts': '谁打草稿',
  'The look-up repeats what came after the same characters before; the pair table knows one character back.':
    '查找：前文出现过同样的字符，就照抄后面的；字符对表：只看前一个字符。',
  'the MTP module': 'MTP 模块',
  'look-up': '查找',
  'a table of pairs': '字符对表',
  'Drafts in a pass': '每次前向的草稿数',
  'Beyond one the module is chained on itself.': '多于一个时，模块接在自己后面继续猜。',
  Temperature: '温度',
  '0: always the most likely. Used on model and draft alike.':
    '0：总取最可能的。模型和草稿用同一个温度。',
  'Cost of a draft step': '打一个草稿的开销',
  'Only the speed depends on it; what is written does not.': '只影响速度，不影响写出的内容。',
  'Passes of the model': '模型前向次数',
  'Tokens written': '写出的词元',
  'Drafts looked at': '核对过的草稿',
  'Drafts accepted': '接受的草稿',
  Acceptance: '接受率',
  'Speed, times plain decoding': '速度，普通解码的倍数',
  'Fastest at this acceptance': '按此接受率最快',
  drafts: '个草稿',
  'Nothing is written yet. The model has read the grey text.': '还没有写。模型读过了灰色的文字。',
  'Without drafts, {passes} passes have written {tokens} tokens: one each.':
    '不打草稿，{passes} 次前向写了 {tokens} 个词元：每次一个。',
  '{passes} passes have written {tokens} tokens, {perPass} a pass; the model agreed with {acceptance} % of the drafts that it looked at.':
    '{passes} 次前向写了 {tokens} 个词元，每次 {perPass} 个；核对过的草稿里，模型同意了 {acceptance}%。',
  'One draft a pass, as V3: below two': '每次一个草稿，如 V3：不到两个',
  'Six drafts, the module chained on itself': '六个草稿，模块接着自己猜',
  'Log lines: nearly every draft agrees': '日志：几乎每个草稿都被同意',
  'A look-up in place of the module': '用查找代替模块',
  'Always the most likely: the same text as without drafts': '总取最可能的：与不打草稿时一字不差',
  'A draft costs 0.67 of a pass, as in so small a model: hardly worth it':
    '一个草稿花 0.67 次前向，小模型就是这样：几乎不值',
  'Six drafts a pass in place of one. How many tokens does a pass write?':
    '每次打六个草稿，而不是一个。一次前向写几个词元？',
  'Still fewer than two and a half': '仍不到两个半',
  'Between two and a half and five': '两个半到五个之间',
  'More than five': '五个以上',
  'A draft counts only if all before it were accepted: at four fifths each, the sixth survives in one pass of four.':
    '前面的都被接受，后面的才算数：每个五分之四，第六个在四次前向里只活下来一次。',
  'A look-up drafts what came after the same letters before. Is it agreed with as often?':
    '改用查找：前文里同样的字母后面是什么，就猜什么。模型同意它的次数一样多吗？',
  'Much less often': '少得多',
  'About as often': '差不多',
  'More often': '更多',
  'The model draws its next letter by lot and seldom repeats a passage. The module guesses from the model’s own state, which the look-up never sees.':
    '模型按概率抽下一个字母，很少重复前文。模块是从模型自己的状态猜的，查找看不到那个状态。',
  'Log lines are easy to foresee. With one draft a pass, does a pass now write three tokens?':
    '日志很好猜。每次一个草稿，一次前向能写出三个词元吗？',
  'Fewer than before': '比原来少',
  'More than before, at most two': '比原来多，但至多两个',
  'About three': '大约三个',
  'A pass writes the drafts that were accepted and one token of its own: never more than γ + 1, however good the drafts.':
    '一次前向写下接受的草稿，再加自己的一个：草稿再好，也不会超过 γ + 1。',
  'Four drafts a pass, each as dear as in this little model: 0.67 of a pass. Faster than without drafts?':
    '每次四个草稿，每个像这个小模型里一样贵：0.67 次前向。比不打草稿快吗？',
  'At least a tenth faster': '至少快一成',
  'Within a tenth': '相差不到一成',
  'At least a tenth slower': '至少慢一成',
  'Four drafts cost 2.7 passes beside the one that checks them. V3 has 61 layers, and its module is one of them: there a draft is nearly free.':
    '四个草稿要花 2.7 次前向，还不算核对它们的那一次。V3 有 61 层，模块只相当于其中一层：在那里打草稿几乎不花钱。',
  'Second tokens that are accepted': '第二个词元的接受率',
  'Letters of a model with 31,000 weights. High acceptance is no skill by itself: see mtp/training.':
    '这里是字母，模型只有 3.1 万个权重。接受率高本身不算本事。',
  'Tokens a second, times plain decoding, one draft a pass':
    '每秒词元数，普通解码的倍数，每次一个草稿',
  'Told here for one draft a pass: computed from tokens a pass and the cost that you set; no time is taken.':
    '只在每次一个草稿时给出：由每次前向的词元数和你设定的开销算出，没有计时。',
  'Later drafts here chain the one module on itself; V3 did not report that.':
    '这里后面的草稿由同一个模块接着自己猜；V3 没有报告过这种做法。',
  'Drafts in a pass of the drafter that replaced it in V4’s service':
    'V4 的服务里取代它的草稿器，每次前向的草稿数',
  'up to 5': '至多 5 个',
  'Tokens a pass, over five seeds': '每次前向写出的词元：五个随机种子',
  'Cheap drafts run ahead; one pass of the model checks them all':
    '便宜的草稿跑在前面，模型前向一次就全部核对',
  'One pass checks all drafts': '前向一次，核对所有草稿',
  given: '原有的',
  'the model’s own': '模型自己写的',
  'drafts it kept': '它留下的草稿',
  rejected: '被拒的',
  'teal: drafts that the model kept': '青色：模型留下的草稿',
  'tokens a pass': '个词元／次前向',
  'tokens a pass of the model, on average': '个词元：模型平均每次前向写出',
  'tokens a pass, on average': '个词元，平均每次前向',
  mean: '平均',
  'the last pass: {count} written': '上一次前向：写了 {count} 个',
  'last pass': '上一次',
  '{accepted} of {tried} drafts kept: {percent} %': '{tried} 个草稿留下 {accepted} 个：{percent}%',
  'no draft yet': '还没有草稿',
  'V3, one draft:': 'V3 单草稿',
  'drag the wall: no pass writes more than {most}': '拖动这道墙：一次前向至多写 {most} 个',
  'drag the wall: at most {most}': '拖动墙：至多 {most} 个',
  'γ + 1 = {most}: the drafts, if all are accepted, and one token of the model’s own':
    'γ + 1 = {most}：草稿全被接受，再加模型自己的一个词元',
  'V3: 85 to 90 % of second tokens accepted is 1.85 to 1.90 tokens a pass; 1.8 × as fast':
    'V3：第二个词元接受 85% 到 90%，即每次前向 1.85 到 1.90 个词元；速度是 1.8 倍',
  '{mean} tokens a pass on average': '平均每次前向 {mean} 个词元',
  'a column is one pass; click it to go there': '一列是一次前向；点一下就到那里',
  'a column is one pass': '一列是一次前向',
  'Pass {pass}: tokens written: {count}': '第 {pass} 次前向：写了 {count} 个词元',
  '{tokens} tokens in {passes} passes': '{passes} 次前向，{tokens} 个词元',
  'Drafts that the model agreed with': '模型同意的草稿',
  'kept: the model is no less sure of it': '留下：模型对它的把握不比草稿小',
  'kept: die {die}, below {keep}': '留下：掷出 {die}，小于 {keep}',
  'rejected: die {die}, kept below {keep}': '拒绝：掷出 {die}，小于 {keep} 才留',
  'kept: the model’s first choice too': '留下：也是模型的首选',
  'rejected: not its first choice': '拒绝：不是模型的首选',
  'thrown away unseen': '看也不看就作废',
  '{draft}: drafted with {q} %, the model has {p} %; die {die} below {keep}: accepted':
    '{draft}：草稿给 {q}%，模型给 {p}%；掷出 {die}，小于 {keep}：接受',
  '{draft}: drafted with {q} %, the model has {p} %; die {die} not below {keep}: rejected':
    '{draft}：草稿给 {q}%，模型给 {p}%；掷出 {die}，不小于 {keep}：拒绝',
  '{draft}: after a rejected draft, thrown away unseen': '{draft}：排在被拒的后面，看也不看就作废',
  '{own}: one more, from the model itself': '{own}：模型自己多写的一个',
  '{own}: from what the draft missed of the model’s hill': '{own}：从草稿漏掉的那部分里抽出',
  '{own}: written by the model': '{own}：模型写的',
  'one more: the model’s own': '再加模型自己的一个',
  'in its place: the model’s own': '换成模型自己的',
  'Speed against drafts in a pass': '速度与每次前向的草稿数',
  'From this acceptance and cost, as if every place were accepted alike.':
    '由目前的接受率和开销算出，假定每个位置的接受率都一样。',
  'times plain decoding': '普通解码的倍数',
  'drafts in a pass, γ': '每次前向的草稿数 γ',
  'V3, one draft': 'V3，一个草稿',
  'Acceptance, place by place': '各个位置的接受率',
  'Of drafts that the model looked at: those before it were all accepted.':
    '只算核对过的草稿：它前面的都被接受了。',
  accepted: '接受',
  '1st': '第 1',
  '2nd': '第 2',
  '3rd': '第 3',
  '4th': '第 4',
  '5th': '第 5',
  '6th': '第 6',
  'all places': '所有位置',
  'Tokens a pass, on average so far': '到目前为止平均每次前向的词元',
  'passes of the model': '模型前向次数',
  'Play. Each pass of the model writes a letter of its own, and the drafts before it if it agrees. A column is a pass.':
    '播放。模型每前向一次，写自己的一个字母，前面的草稿它同意就一并写下。一列是一次前向。',
  'No column gets over the coral wall: with one draft two tokens a pass, never three.':
    '没有一列越得过珊瑚色的墙：一个草稿，每次至多两个词元，绝不会有三个。',
  'Drag the wall up to six drafts. The module now guesses from its own guesses.':
    '把墙拖到六个草稿。模块这时从自己的猜测接着猜。',
  'Look at the last pass: a draft is kept if its die falls below what the model allows it. Where one is rejected, all after it are thrown away.':
    '看看上一次前向：掷出的数小于模型给的界限，草稿就留下。哪里被拒，后面的就全部作废。',
  'Would a plain look-up do? Bet.': '简单的查找够用吗？下注。',
  'Set the temperature to 0. Whatever the drafter, the text is now the same, letter for letter.':
    '把温度设为 0。不管谁打草稿，写出的文字都一字不差。',
  'Make drafts dear. The chart shows how many of them still pay.':
    '让草稿变贵。图上能看出打几个还划算。',
  'One pass': '一次前向',
  'Chance to be kept': '留下的概率',
  'What the module reads': '模块读到什么',
  'The same temperature for both': '两者用同一个温度',
  'What drafts bring, and what they cost': '草稿带来什么，花掉什么',
  Speed: '速度',
  'V3 writes three times as fast as V2: is that multi-token prediction?':
    'V3 的生成速度是 V2 的三倍，这是多词元预测的功劳吗？',
  'Not with one draft a pass: a pass then writes at most two tokens. V3 reports 85 to 90 % acceptance and 1.8 times the tokens a second.':
    '每次一个草稿办不到：一次前向至多写两个词元。V3 报告的接受率是 85% 到 90%，每秒词元数是 1.8 倍。',
  'Is an accepted draft right?': '接受的草稿就是对的吗？',
  'It agrees with the main model. These models have 31,000 weights and write nonsense; their modules agree with the nonsense.':
    '它与主模型一致而已。这些模型只有 3.1 万个权重，写的是胡话；模块同意的也是胡话。',
  'What else is this called?': '这还叫什么？',
  'Speculative decoding. Any drafter will do; V3 uses the module that multi-token prediction trained anyway, in place of throwing it away.':
    '投机解码。谁打草稿都行；多词元预测训练时本来就有一个模块，V3 没有扔掉，而是用它来打。',
  'Which model is talking?': '是哪个模型在说话？',
  'One of four that ship with the page, one a kind of text. A script in the repository trains them from fixed seeds, 700 steps each, main model and module together; nothing is trained on this page.':
    '随网页附带的四个模型之一，每种文本一个。仓库里的脚本用固定种子训练，各 700 步，主模型和模块一起训；这一页上不训练。',
  'Why does the look-up win at temperature 0?': '温度为 0 时，为什么查找反而赢？',
  'So small a model, always taking its most likely letter, soon goes round in a loop, and a loop is what a look-up knows best. It is no sign of quality: look at the text.':
    '这么小的模型总取最可能的字母，很快就原地打转，而打转正是查找最拿手的。这不代表好：看看写出的文字。',
  'Why did DeepSeek stay with one draft?': 'DeepSeek 为什么只打一个草稿？',
  'A draft counts only if all before it were accepted, and a busy server pays for checking each. In V4’s service a drafter that decides by its confidence how many to check replaced it.':
    '前面的都被接受，后面的才算数；服务器一忙，核对每个草稿都要付代价。V4 的服务里，它被一个按把握决定核对几个的草稿器取代了。',
  'Letters, not tokens; two layers of width 32. On so small a model the module costs 0.67 of a pass in multiplications; V3’s is one layer beside 61. The cost is therefore a knob.':
    '是字母，不是词元；两层，宽 32。在这么小的模型上，模块的乘法量是一次前向的 0.67；V3 的模块只是 61 层之外的一层。所以开销是个旋钮。',
  'A pass is counted as one, however many drafts it checks: with many requests at once that is not so.':
    '不管核对几个草稿，都算一次前向；许多请求同时来时并非如此。',
  'The module was trained for one draft. For more it is chained on itself, here as measured, never trained so.':
    '模块是按一个草稿训练的。多打时接着自己猜，图中是实测，没有这样训练过。',
  'Each layer looks at the last 32 letters, as in training.':
    '每层看最近 32 个字母，与训练时相同。',
  'The look-up knows the last 1,000 letters and drafts nothing where none of its endings, 6 to 2 letters long, was there before.':
    '查找只知道最近 1,000 个字母；末尾 6 到 2 个字母在前文没出现过，就不打草稿。',
};
