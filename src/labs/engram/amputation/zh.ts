export const zh: Readonly<Record<string, string>> = {
  'as trained': '训练所得',
  'The table is there': '表在',
  'Take it away at any moment: the model then learns on without it.':
    '随时可以拿走：之后模型在没有表的情况下继续学。',
  Facts: '事实的正确率',
  Rule: '规则的正确率',
  Exceptions: '例外的正确率',
  'Right answers, with the table and with a table of zeros': '正确率：有表与表清零',
  'table zeroed': '表清零',
  'facts of three': '三词事实',
  exceptions: '例外',
  'Right answers': '正确率',
  'How far the gate opens': '门控开多大',
  'Exceptions end in the same phrases as facts; the context overrules them.':
    '例外的结尾与事实是同样的短语，但上下文推翻了它们。',
  'Facts: learned, and where they are kept': '事实：学会了，存在哪里',
  'Rule and exceptions': '规则与例外',
  'The gate while it learns': '学习过程中的门控',
  'After {step} steps {facts.whole} % of the facts are right; with the table zeroed, {facts.zeroed} %. The rule: {rule.whole} % and {rule.zeroed} %. The gate stands at {gate.facts} on facts and at {gate.exceptions} on exceptions.':
    '{step} 步之后，事实答对 {facts.whole}%，表清零后 {facts.zeroed}%。规则分别是 {rule.whole}% 和 {rule.zeroed}%。门控在事实上为 {gate.facts}，在例外上为 {gate.exceptions}。',
  'The table is gone. {facts.whole} % of the facts are right, {exceptions.whole} % of the exceptions, {rule.whole} % of the rule. The rest of the model goes on learning.':
    '表没有了。事实答对 {facts.whole}%，例外 {exceptions.whole}%，规则 {rule.whole}%。模型的其余部分继续学习。',
  'Facts live in the table, the rule does not': '事实存在表里，规则不在',
  'The table is taken away halfway: facts go at once and come back slowly':
    '中途拿走表：事实立刻没了，再慢慢回来',
  'Without a gate, exceptions and the rule suffer': '没有门控，例外和规则都遭殃',
  'The signed root of the code opens and closes less':
    '代码里的带符号平方根，开也开不大，关也关不严',
  'The gate is taken out: what is looked up always comes in. What happens to the exceptions?':
    '去掉门控，查到的总是放进来。例外会怎样？',
  'More right answers': '答对的更多',
  'Within three points of before': '与之前相差不到三个百分点',
  'Fewer right answers': '答对的更少',
  'An exception ends in a phrase that the table knows. Without a gate its usual answer comes in and has to be overruled; with one it can be shut out.':
    '例外以表里认识的短语结尾。没有门控，平常的答案会进来，还得压过它；有门控就可以挡在外面。',
  'The paper’s gate or the signed root of the published code: which opens wider on facts?':
    '论文的门控和公布代码里的带符号平方根，哪个在事实上开得更大？',
  'The paper’s formula': '论文公式',
  'They differ by less than 0.02': '相差不到 0.02',
  'The signed root': '带符号平方根',
  'A score above 1 shrinks under the root: at width 32 the paper’s gate can reach σ(5.7) = 0.997, the root’s only σ(2.4) = 0.915. Scores below 1 grow.':
    '大于 1 的分数开方后变小：宽度 32 时，论文的门控可达 σ(5.7) = 0.997，开方后只有 σ(2.4) = 0.915。小于 1 的分数则变大。',
  'Kept without memory: factual recall': '去掉记忆后保留：事实回忆',
  'TriviaQA 29 %, PopQA 44 %': 'TriviaQA 29 %，PopQA 44 %',
  'In the toy the experts hold only some frequent facts: without the table 6 to 30 % of those of two words were right with the seeds 1 to 3, where 2 % is chance. A real model holds more in its other weights.':
    '玩具里专家只记得少数常见的事实：没有表时，种子 1 到 3 的两词事实答对 6 到 30%，随机猜是 2%。真实模型有更多事实存在其他权重里。',
  'Kept without memory: what the text before says': '去掉记忆后保留：前文写着的内容',
  'C3 93 %, RACE 84 to 89 %, DROP 81 %': 'C3 93%，RACE 84 到 89%，DROP 81%',
  'Here: copying a word that stands before the phrase.': '这里：抄写短语之前的一个词。',
  'Kept without memory: reasoning': '去掉记忆后保留：推理',
  'BBH 67 %, GSM8K 62 %, MATH 36 %': 'BBH 67 %，GSM8K 62 %，MATH 36 %',
  'The toy’s rule is built so that no phrase can help. Real reasoning leans on recall, and loses more.':
    '玩具的规则特意做成任何短语都帮不上忙。真实的推理要依靠回忆，损失更多。',
  'The model learns facts, a rule, and exceptions in which the context overrules a known phrase. Play.':
    '模型学习事实、规则，以及上下文推翻已知短语的例外。播放。',
  'Let it learn to the end. To the right is the same model with a table of zeros.':
    '让它学到底。右边是同一个模型把表清零。',
  'Look at the gate: open on facts, shut on exceptions that end in the same words.':
    '看门控：在事实上打开，在结尾相同的例外上关闭。',
  'Take the table away for good at any step, and watch what comes back.':
    '在任意一步把表拿走，看什么会回来。',
  'Put it back, and take out the gate instead. The exceptions suffer, and so does the rule.':
    '把表放回去，改为去掉门控。例外遭殃，规则也一样。',
  'Try the signed root that stands in the code and not in the paper.':
    '试试代码里有、论文里没有的带符号平方根。',
  'Point at α in the equation.': '指一指公式里的 α。',
  'mean gate on facts': '事实上的平均门控',
  'Which gate formula is right?': '哪个门控公式是对的？',
  'Both are in use. The paper has the plain sigmoid of the score; the published code puts a signed square root before it. Here the root opens and closes less fully, and was better in no task.':
    '两个都有人用。论文是分数直接过 sigmoid；公布的代码先取带符号平方根。在这里，开方的门控开不大也关不严，没有哪项任务因此变好。',
  'Do knowledge tasks gain the most from Engram?': '知识类任务从 Engram 获益最多吗？',
  'Not in the paper: its larger gains are in reasoning. But taking the memory away hurts factual recall the most.':
    '论文里不是：推理类的提升更大。但去掉记忆，受伤最重的是事实回忆。',
  'Why does the gate stay shut on the rule?': '为什么门控在规则上一直关着？',
  'The last words before the answer say nothing about it. What the table holds there is noise, and the model learns not to listen.':
    '答案之前的最后几个词与答案无关。表里在那里存的是噪声，模型学会了不听。',
  'The made world of the budget, with facts, exceptions and rules that do not overlap; a real task mixes them.':
    '与“预算”一页相同的人造世界，事实、例外和规则互不重叠；真实任务把它们混在一起。',
  'One memory layer of one branch, without convolution, in a model of one block.':
    '只有一个块的模型里，一个单分支、无卷积的记忆层。',
  'The paper switches the memory off when it answers. So does “table zeroed” here; learning on without it is an experiment of this page.':
    '论文是在回答时关掉记忆，这里的“表清零”也是；没有表继续学习，是本页自己的实验。',
  'The signed root of the published code was not better in any task here.':
    '公布代码里的带符号平方根，在这里没有让任何一项任务变好。',
  'What does the model still know without its table?': '没有了表，模型还知道什么？',
  'What is known without the table?': '没有表，还知道什么？',
  'of the facts are right': '的事实答对',
  'of facts right': '的事实答对',
  'with the table, and without it': '有表时，和没有表时',
  'with, without table': '有表、无表',
  'before the table went, and now': '拿走表之前，和现在',
  'before, and now': '之前，和现在',
  'the table was never there': '一直没有表',
  'never had a table': '一直没有表',
  'asked → right': '题目 → 答案',
  'With the table': '有表',
  'The table is gone': '表没有了',
  'Without: it holds zeros': '无表：全部清零',
  with: '有表',
  without: '无表',
  'drag the table out: the model learns on without it': '把表拖出来：模型没有它，继续学',
  'drag: learn without': '拖出来，继续学',
  'drag the table back: the model learns on with it': '把表拖回去：模型带着它，继续学',
  'drag it back': '拖回去',
  'The table is in the model': '表在模型里',
  'The table is taken out': '表已拿走',
  'first answers, boxed where wrong; bars: of 100 questions':
    '前几个回答，加框的答错了；条形：100 题中答对的',
  'boxed: wrong; %: of 100 questions': '加框：答错；%：100 题中答对的',
  'gate {open}': '门控 {open}',
  '{task}: the gate is {open} open on average': '{task}：门控平均开到 {open}',
  '{question}: says {said}, right, {sure} % sure': '{question}：答 {said}，正确，把握 {sure}%',
  '{question}: says {said}, {sure} % sure; right is {answer}':
    '{question}：答 {said}，把握 {sure}%；正确答案是 {answer}',
  'Right answers with the table and without, over five seeds':
    '有记忆表与表清零后答对的比例：五个随机种子',
};
