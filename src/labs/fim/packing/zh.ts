export const zh: Readonly<Record<string, string>> = {
  'Tokens in a window': '窗口的词元数',
  'Words in a document': '一篇文档的词数',
  'On average: half as many to one and a half times as many.': '平均数：实际从一半到一倍半不等。',
  'Words before the cursor': '光标前的词数',
  'Of 24 before the hole.': '空缺前共有 24 个词。',
  'Rearranged, then cut': '先重排，后切',
  'Cut, then rearranged': '先切，后重排',
  'Prefix first (PSM)': '前缀在前（PSM）',
  'Suffix first (SPM)': '后缀在前（SPM）',
  Documents: '文档数',
  Holes: '空缺数',
  'Holes torn': '被切断的空缺',
  'Words left out': '舍去的词',
  'Torn by the formula': '按公式应被切断',
  'Tokens asked with': '提示的词元数',
  'Read before': '先前读过',
  'Read again': '要重读',
  'Holes torn, of 200 documents that are all rearranged': '200 篇文档全部重排，被切断的空缺',
  'By how wide the window is; every document before cutting.': '随窗口宽度变化；都是先重排、后切。',
  counted: '实际数出',
  'the formula': '公式',
  'Tokens still cached after one word is typed': '敲入一个词之后，仍在缓存里的词元',
  'By where the cursor stands. The distance is the suffix and a mark, everywhere.':
    '随光标位置变化。两条线的差处处都是后缀加一个标记。',
  Tokens: '词元',
  'Holes torn, document by document': '被切断的空缺，逐篇累计',
  'Of the documents that are drawn.': '图中的文档。',
  'Of {holes.early} holes made before cutting the blade tears {torn.early}; made after it, none of {holes.late}, and {given.late} words make room for marks.':
    '先重排的 {holes.early} 个空缺，刀切断了 {torn.early} 个；后重排的 {holes.late} 个一个没断，但为标记腾地方舍去了 {given.late} 个词。',
  'All {holes.early} holes made before cutting lie whole in a window, by luck; made after it they always do, for {given.late} words.':
    '先重排的 {holes.early} 个空缺碰巧都完整；后重排的总是完整，代价是舍去 {given.late} 个词。',
  'No document was rearranged before cutting, so there is no hole to tear.':
    '切之前没有文档被重排，也就没有空缺可切。',
  'In an editor a word is typed behind {cursor} words: of {asked} tokens {cached.psm} stay cached prefix first, {cached.spm} suffix first.':
    '在编辑器里，第 {cursor} 个词之后敲入一个词：{asked} 个词元里，前缀在前时有 {cached.psm} 个仍在缓存，后缀在前时有 {cached.spm} 个。',
  'Half of all documents, as in DeepSeek-Coder': '一半文档重排，与 DeepSeek-Coder 相同',
  'Every document rearranged: about half of the holes are torn': '篇篇重排：空缺大约断一半',
  'Documents as long as the window: most holes are torn': '文档与窗口一样长：空缺大多被切断',
  'Short documents in a wide window: most stay whole': '短文档、宽窗口：大多完整',
  'Rate 0: the same text, nothing to tear': '比例为 0：文本原样，无可切断',
  'The cursor at the very start: prefix first keeps one token':
    '光标在最开头：前缀在前只留得住一个词元',
  'The cursor at the hole: the two orders differ by the suffix':
    '光标在空缺处：两种次序只差一个后缀',
  'All documents are rearranged before cutting. Documents grow from 6 words to 24, the window stays. What becomes of the holes?':
    '文档全部先重排、后切。文档从 6 个词长到 24 个，窗口不变。空缺会怎样？',
  'As many are torn': '被切断的一样多',
  'More are torn, but not all': '断得更多，但不是全部',
  'All are torn': '全部被切断',
  'A hole is whole only where no edge falls into its document: the chance of an edge is its length less one, over the window.':
    '切口不落在文档里，空缺才完整；落进去的概率是文档长度减一，再除以窗口。',
  'The cursor moves from the hole to the start of the file, and a word is typed. How many tokens does SPM still find in its cache?':
    '光标从空缺处移到文件开头，敲入一个词。SPM 还能在缓存里找到多少词元？',
  'Almost none, like PSM': '几乎没有，和 PSM 一样',
  'About half: the suffix': '大约一半：后缀',
  'Nearly all of them': '几乎全部',
  'A cache holds as far as the prompt is unchanged. In SPM the suffix comes first, so it stays; everything behind the cursor is read again.':
    '提示从头起没变的部分，缓存才有效。SPM 里后缀在最前，所以留得住；光标之后的都要重读。',
  'The window grows from 24 to 40 tokens. How many fewer holes are torn?':
    '窗口从 24 个词元加宽到 40 个。被切断的空缺会少多少？',
  'None are torn any more': '一个也不断了',
  'Fewer, but some still are': '少一些，但仍有',
  'As many as before': '和原来一样多',
  'Edges are farther apart, and fewer of them fall into a document; only windows much longer than the documents spare nearly all.':
    '切口隔得远了，落进文档里的就少；窗口要比文档长得多，才几乎都保得住。',
  'Documents rearranged, DeepSeek-Coder: prefix first, before packing':
    'DeepSeek-Coder 重排的文档：前缀在前，打包之前',
  'Set by a knob here.': '这里由旋钮设定。',
  'Documents rearranged, DeepSeek-V3: prefix first, before packing':
    'DeepSeek-V3 重排的文档：前缀在前，打包之前',
  'Coder-V2 236B and Coder-v1.5 7B were trained without (CO2 table 2, CO §5).':
    'Coder-V2 236B 与 Coder-v1.5 7B 训练时没有用（CO2 表 2，CO §5）。',
  'Holes torn where windows are cut first': '先切窗口时被切断的空缺',
  'not torn apart': '不会切断',
  'In return a window may begin inside a document, and each hole costs three words.':
    '代价是：窗口可能从文档中途开始，每个空缺还要舍去三个词。',
  'Tokens of the suffix that stay cached while somebody types before the hole, SPM':
    '在空缺前打字时，SPM 的后缀仍在缓存里的词元',
  'all of them': '全部',
  'Of 24. DeepSeek trains prefix first alone.': '共 24 个。DeepSeek 训练时只用前缀在前。',
  'Holes torn before cutting and after it, over five seeds':
    '先重排与先切，各断几个空缺（五个种子）',
  '{torn} of {holes}': '{torn} / {holes}',
  torn: '被切断',
  '{torn} of {holes} holes lie in more than one window': '{holes} 个空缺里有 {torn} 个跨了窗口',
  '{n} words left out for marks': '为标记舍去 {n} 个词',
  'A cut through a hole tears it from what stands around it': '切口穿过空缺，就把它和前后文切断',
  'A cut through a hole tears it apart': '切口穿过空缺，就把它切断',
  'Holes first, then the blade': '先挖空缺，后切',
  'Holes first': '先挖空缺',
  'as DeepSeek does it': 'DeepSeek 的做法',
  'The blade first, then holes': '先切，后挖空缺',
  'Blade first': '先切',
  'so every hole stays within one piece': '每个空缺都留在自己那一片里',
  'holes torn apart': '个空缺被切断',
  'Drag the blade: a window of {n} tokens': '拖动刀口：每个窗口 {n} 个词元',
  'Drag: windows of {n} tokens': '拖动：窗口 {n} 个词元',
  'It cuts after every {n} tokens': '每 {n} 个词元切一刀',
  'Cut {n}': '第 {n} 刀',
  'document with a hole, whole': '有空缺的文档，完整',
  'without a hole': '没有空缺',
  'solid: what filled the hole, written last': '实色：空缺里的内容，写在最后',
  'Document {document}, {role}: {words}': '文档 {document}，{role}：{words}',
  'Document {document}, torn, {role}: {words}': '文档 {document}，被切断，{role}：{words}',
  'left as it was': '原样未动',
  mark: '标记',
  'end of document': '文档结束',
  'Play: the same documents become two strips. Some get a hole: prefix, suffix and last the middle, which the model is to write.':
    '播放：同样的文档排成两条。有些文档挖了空缺：先是前缀和后缀，最后才是要模型写的中间。',
  'Drag the blade. In the upper strip a hole that a cut hits turns coral: its middle no longer stands with both its sides.':
    '拖动刀口。上面那条里，被切到的空缺变成珊瑚色：它的中间不再和两边待在一起。',
  'Rearrange every document. The upper strip has ten holes now. How many are torn?':
    '让每篇文档都重排。上面那条现在有十个空缺，断了几个？',
  'Write longer documents. Counted and formula agree: length less one, over the window.':
    '把文档写长些。数出来的与公式一致：长度减一，除以窗口。',
  'In the lower strip nothing is ever torn. Its price: words left out, and windows that begin inside a document.':
    '下面那条从不切断空缺。代价是：舍去的词，还有从文档中途开始的窗口。',
  'Holes are also filled in an editor, where somebody types at the cursor. Set it to the start of the file: prefix first has to read nearly all again.':
    '填空也用在编辑器里，有人在光标处打字。把光标放到文件开头：前缀在前几乎要全部重读。',
  'Point at the hit in the equation: how far two prompts are the same.':
    '指向公式里的命中长度：两份提示从头起相同到哪里。',
  'Prefix first': '前缀在前',
  Torn: '被切断',
  Cached: '缓存命中',
  'what stands before the hole': '空缺之前的内容',
  'what stands behind it': '空缺之后的内容',
  'tokens of a rearranged document: words and four more': '重排后的词元数：词数再加四',
  'tokens that need no reading, prefix first': '不必重读的词元，前缀在前',
  'tokens of the prompt': '提示的词元',
  'Why does DeepSeek rearrange before packing, if that tears holes?':
    '既然会切断空缺，DeepSeek 为什么在打包之前重排？',
  'Its papers follow the original work and say only that it is done per document, before packing. With documents of a few hundred tokens and windows of 4,096 few are torn. In a torn hole the model still learns to predict the next token; what it does not learn there is to look at both sides.':
    '论文沿用最初的做法，只说逐篇文档进行、在打包之前。文档几百个词元、窗口 4,096 个，被切断的不多。空缺断了，模型照样学预测下一个词元，只是在那里学不到怎样看两边。',
  'And if somebody types <｜fim▁hole｜> into the file?': '要是有人在文件里敲进 <｜fim▁hole｜> 呢？',
  'Then it must stay text. Here a sentinel is a token of another kind, not a string, so that no text can become one. A tokenizer that turns such strings into sentinels lets a file rearrange itself.':
    '那它必须仍是文本。这里哨兵是另一种词元，不是字符串，什么文本都变不成它。若分词器把这样的字符串当成哨兵，文件就能自己给自己重排了。',
  'Is a document cut between characters or between tokens?':
    '文档是在字符之间切，还是在词元之间切？',
  'DeepSeek does not say. Cut between characters, odd tokens arise at the edges, as they do where a real cursor stands; cut between tokens, they do not. Here documents are cut between words, texts between code points, never inside one.':
    'DeepSeek 没有说。在字符之间切，边上会出现零碎的词元，真实的光标也是这样；在词元之间切就没有。这里文档在词之间切，文本在码点之间切，从不切开一个码点。',
  'Does DeepSeek have SPM?': 'DeepSeek 有 SPM 吗？',
  'No: prefix first in all its papers. The suffix-first order shown here uses its three marks and is ours. Others put both marks in front and nothing between prefix and middle; then where the one ends cannot be told afterwards.':
    '没有：它的论文里都是前缀在前。这里的后缀在前借用了它的三个标记，是我们自己排的。别家把两个标记都放在最前，前缀和中间之间什么也不放，事后便分不清前缀到哪里为止。',
  'How does the loss know which part is the middle?': '损失怎么知道哪一段是中间？',
  'It does not. It is next-token prediction over all of the rearranged text, prefix and suffix included.':
    '它不知道。损失就是在整段重排后的文本上预测下一个词元，前缀和后缀也算在内。',
  'Documents are a few words of a small made language, windows 24 to 40 tokens instead of 4,096.':
    '文档只是一种自造小语言的几个词，窗口是 24 到 40 个词元，不是 4,096 个。',
  'The last window is left short. Real packing fills it with the next documents.':
    '最后一个窗口没有装满；真实的打包会接着装后面的文档。',
  'That windows were cut first in the original work, and that editors like the suffix first for its cache, is second-hand.':
    '最初的工作先切窗口、编辑器因缓存而偏爱后缀在前，这两点都是转引。',
  'The cache here holds single tokens. Real ones keep blocks and round down.':
    '这里的缓存以单个词元计；真实的缓存按块保存，向下取整。',
};
