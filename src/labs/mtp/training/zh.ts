export const zh: Readonly<Record<string, string>> = {
  'Weight of the MTP loss': 'MTP 损失的权重',
  'From seven tenths of the steps on a third of it.': '走过七成步数之后，降为三分之一。',
  'Cost of the module': '模块的开销',
  'In multiplications it is 0.67 here; V3’s is one layer beside 61.':
    '按乘法量算，这里是 0.67；V3 的模块是 61 层之外的一层。',
  'With the MTP loss': '有 MTP 损失',
  'Without, a module beside it': '没有，模块在旁边单独训练',
  Acceptance: '接受率',
  'Acceptance, always the most likely': '接受率（总取最可能的）',
  'Loss of the module': '模块的损失',
  'Loss with less loss without': '有与没有之差',
  'Nothing is learnt yet, and main model and module agree in {acceptance.joint} % already: neither prefers any letter.':
    '还什么都没学，主模型与模块已有 {acceptance.joint}% 一致：谁也不偏爱哪个字母。',
  'After {step} steps module and main model agree in {acceptance.joint} %. The loss on the next letter is {loss.joint} nats with the MTP loss, {loss.detached} without.':
    '{step} 步之后，模块与主模型有 {acceptance.joint}% 一致。下一个字母的损失：有 MTP 损失 {loss.joint} 奈特，没有 {loss.detached}。',
  'Code: agreement is high before anything is learnt, then falls':
    '代码：没学时一致率就高，后来下降',
  'Prose: agreement stays higher': '小说：一致率更高',
  'Sums: they agree on digits that nobody can foresee': '算式：谁也猜不到的数字，它们却一致',
  'Log lines: nearly always': '日志：几乎总是一致',
  'An MTP loss as heavy as the main one': 'MTP 损失与主损失一样重',
  'λ = 0: the module learns nothing': 'λ = 0：模块什么也没学',
  'Train on prose. Where does the agreement go, from before the first step to the end?':
    '用小说训练。从训练前到结束，一致率怎么走？',
  'It rises from near zero': '从接近零上升',
  'It is high from the start, and falls once something is learnt': '一开始就高，学到东西后下降',
  'It stays where it began': '一直停在起点',
  'Two readers who know nothing agree: all letters alike. They soon agree even more, on how frequent letters are. What is then learnt makes them differ.':
    '两个一无所知的读者意见一致：所有字母都一样。很快他们更一致，因为都只知道字母的多少。之后学到的东西才带来分歧。',
  'Give the MTP loss weight, 0.3 in place of 0. Does the next letter come easier?':
    '给 MTP 损失加权重，从 0 到 0.3。下一个字母会更好猜吗？',
  'Yes: by more than 0.05 nats': '会：改善超过 0.05 奈特',
  'Neither: within 0.05 nats': '都不是：相差 0.05 奈特以内',
  'No: harder by more than 0.05 nats': '不会：变差超过 0.05 奈特',
  'In V3’s ablation some benchmarks rise much and the loss on text hardly at all. In so small a model the difference lies within what a seed makes.':
    'V3 的消融实验里，有些测试涨得多，文本损失几乎不变。模型这么小，差别不超过换个种子的波动。',
  'Sums of random numbers: nobody can foresee their digits. How often do both agree?':
    '随机数的加法：谁也猜不到那些数字。两者有多一致？',
  'Less often than on code': '比代码少',
  'About as often': '差不多',
  'More often': '更多',
  'Where a digit is random both spread evenly over ten of them, and even hills overlap. Agreement does not ask whether anybody knows.':
    '数字是随机的，两者就都平摊在十个数字上，平的山当然重叠。一致不问谁懂。',
  'Second tokens that are accepted': '第二个词元的接受率',
  'Letters in place of tokens; before the first step it is as high.':
    '这里是字母，不是词元；第一步之前就有这么高。',
  'Bits a byte on Pile-test, small model, with MTP less without':
    'Pile-test 每字节比特数，小模型，有 MTP 减没有',
  'The same sign of nothing: the difference is within what seeds make.':
    '同样看不出差别：都在种子的波动之内。',
  'HumanEval, small model, without → with MTP': 'HumanEval，小模型，没有 → 有 MTP',
  'A benchmark of programs: nothing here can solve it.': '写程序的测试：这里的模型都做不了。',
  'MMLU, large model, without → with MTP': 'MMLU，大模型，没有 → 有 MTP',
  'Not every row improves.': '并非每一行都变好。',
  'Loss with the MTP loss against without, over three seeds':
    '有与没有 MTP 损失时的损失：三个随机种子',
  'Guessing one letter further: {verdict}': '多猜后面一个字母：{verdict}',
  'Guessing one letter further:': '多猜后面一个字母：',
  'the next letter comes no easier': '下一个字母并没有更好猜',
  'here the next letter comes easier': '这里下一个字母更好猜了',
  'here the next letter comes harder': '这里下一个字母更难猜了',
  'read so far': '已读',
  'both trainings guess it': '两个训练都猜',
  'one letter further': '再后面一个字母',
  'one of the two guesses it as well': '其中一个训练还要猜它',
  'drag its weight: {lambda}': '拖动它的权重：{lambda}',
  'loss on the next letter, nats (low is good)': '下一个字母的损失，奈特（越低越好）',
  '{steps} steps': '{steps} 步',
  'with it {loss}': '多猜 {loss}',
  'without {loss}': '不多猜 {loss}',
  'loss with it, less loss without: a bar is a piece of new text':
    '多猜的损失减不多猜的损失：一柱是一小段新文字',
  'a bar is a piece of new text': '一柱是一小段新文字',
  'nats, the mean of all bars': '奈特，所有柱子的平均',
  'nats: with it, less without': '奈特：多猜减不多猜',
  'chance: ±{chance}': '偶然：±{chance}',
  'less loss in {less} of {pieces}': '{pieces} 段里 {less} 段损失更低',
  'more in {more}': '{more} 段更高',
  'What it guesses agrees with the model in {percent} % of places; as drafts, {speed} × as fast at {cost} of a pass each':
    '多猜的字母有 {percent}% 与主模型一致；当草稿用，每个花 {cost} 次前向，速度是 {speed} 倍',
  'it agrees in {percent} %: drafts {speed} × as fast':
    '{percent}% 与主模型一致：当草稿快到 {speed} 倍',
  'Loss of the next letter: {joint} nats with the guess further, {detached} without':
    '下一个字母的损失：多猜 {joint} 奈特，不多猜 {detached}',
  'Loss with the guess further, less loss without: {gap} nats, the mean of 32 pieces':
    '多猜的损失减不多猜的损失：{gap} 奈特，32 段的平均',
  'Within ±{chance} nats the choice of these 32 pieces can move the mean: two standard errors. Another seed moves it about as much.':
    '换一批文字，平均值就会在 ±{chance} 奈特之内变动（两倍标准误）。换个种子，变动也差不多。',
  '32 letters: {gap} nats with the guess further': '这 32 个字母：多猜，损失 {gap} 奈特',
  'Two letters back the module says {module}, with {moduleSure} %; there stands {letter}; both agree in {overlap} %':
    '模块早两个字母猜 {module}，把握 {moduleSure}%；实际是 {letter}；两者 {overlap}% 一致',
  'One letter back the main model says {main}, with {mainSure} %; there stands {letter}':
    '主模型早一个字母猜 {main}，把握 {mainSure}%；实际是 {letter}',
  'Loss on the next letter': '下一个字母的损失',
  'Of text that neither was trained on. Same start, same batches.':
    '都没学过的文字。起点相同，批次相同。',
  'How often main model and module agree': '主模型与模块有多一致',
  'High before anything is learnt: two readers who know nothing are of one mind.':
    '没学之前就高：两个什么都不懂的读者，想法一样。',
  'How often both have the same most likely letter': '两者最可能的字母相同的比例',
  'Loss of the module, two letters back': '模块的损失（早两个字母）',
  'Often lower than the main model’s: the module is one block more.':
    '常比主模型还低：模块多了一层。',
  'Play: two trainings begin from one start, half a minute in your browser. One of them also guesses one letter further.':
    '播放：两个训练从同一起点出发，在你的浏览器里约半分钟。其中一个还要多猜后面一个字母。',
  'A bar is a piece of a new text: below the line it has less loss with the guess further, above it more. Count both sides.':
    '一根柱子是一小段新文字：在线下，多猜一个的损失更低；在线上，损失更高。两边各数一数。',
  'How often does the guess further agree with the model? Often before the first step; and it falls while the loss falls: there is more to differ about.':
    '多猜的那个字母与主模型有多一致？第一步之前就很一致；损失下降，一致率跟着下降：可以有分歧的地方多了。',
  'With the MTP loss and without: two lines that lie on each other. The main model gains nothing here, and loses nothing.':
    '有 MTP 损失和没有：两条线叠在一起。主模型在这里没有得益，也没有损失。',
  'Lower the cost of a draft; the last line of the drawing answers. At 0.67 of a pass, as in this model, most of the gain is eaten; at 0.05 it is not.':
    '调低草稿的开销，看图中最后一行。像这个模型那样花 0.67 次前向，好处几乎吃光；0.05 就不会。',
  'Sums hold digits that nobody can foresee. Will they agree less there? Bet.':
    '算式里有谁也猜不到的数字。在那里它们会更不一致吗？下注。',
  'What the module reads': '模块读到什么',
  'The loss of the module': '模块的损失',
  'What is trained': '训练的是什么',
  'Next-letter loss': '下一个字母的损失',
  'Did multi-token prediction help the main model?': '多词元预测帮到主模型了吗？',
  'Not here: with and without, the loss on the next letter is the same but for what a seed makes, better or worse. V3’s own table has gains on benchmarks that this model cannot try, and no gain in bits a byte.':
    '在这里没有：有和没有，下一个字母的损失差不多，换个种子可好可坏。V3 自己的表里，有些测试变好了，这个模型做不了；每字节比特数则没有变化。',
  'Why is acceptance high before anything is learnt?': '还没学，接受率为什么就高？',
  'Acceptance is the overlap of two hills. Two models that know nothing have two flat hills. So a high acceptance rate says little unless the loss stands beside it.':
    '接受率是两座山的重叠。两个什么都不懂的模型，两座山都是平的。所以接受率高说明不了多少，要和损失一起看。',
  'Why is the module often the better reader?': '模块为什么常常读得更好？',
  'It has one block more and has read the letter in between, like the main model one place later. In a model of two blocks a third one counts.':
    '它多一层，中间那个字母也读过了，和晚一个位置的主模型一样。总共才两层，多一层就很可观。',
  'Is 1.8 times as fast within reach here?': '这里够得到 1.8 倍的速度吗？',
  'Not at the module’s true cost: it takes 0.67 of the multiplications of so small a pass, so that 1.7 tokens a pass are hardly faster than 1. Set c to what V3’s is, near 0.05, to see the other end.':
    '按模块的真实开销够不到：它的乘法量是一次前向的 0.67，每次 1.7 个词元也快不了多少。把 c 设成 V3 那样，约 0.05，就能看到另一头。',
  'What stays the same if the module is thrown away?': '扔掉模块，什么不变？',
  'The main model, to the last bit. It never reads the module; only the gradient came through it in training.':
    '主模型一位都不变。它从不读模块；只有训练时梯度经过模块传回来。',
  'Letters in place of tokens, contexts of 32, two blocks of width 32, 400 steps of 512 letters; V3: 14.8 trillion tokens.':
    '用字母代替词元，上下文 32，两层，宽 32，400 步，每步 512 个字母；V3 用了 14.8 万亿词元。',
  'Measured on 1,024 letters of the last tenth of each text, the same for every frame; another choice moves the numbers by a per cent or two.':
    '在每种文本最后十分之一里取 1,024 个字母来量，每一帧都用同样的；换一段，数字会变动一两个百分点。',
  'λ falls to a third after seven tenths of the steps, as V3’s fell from 0.3 to 0.1 after 10 of 14.8 trillion tokens.':
    'λ 在七成步数之后降为三分之一，如同 V3 在 14.8 万亿词元中的前 10 万亿之后从 0.3 降到 0.1。',
  'Trained in your browser with TensorFlow.js; without WebAssembly this lab cannot play.':
    '用 TensorFlow.js 在你的浏览器里训练；没有 WebAssembly 就无法播放。',
};
