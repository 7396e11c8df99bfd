/** DSA：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'DeepSeek Sparse Attention': 'DeepSeek 稀疏注意力',
  'A very cheap scorer glances at every earlier token, and attention reads only the best of them: less arithmetic and less reading, but no smaller cache.':
    '一个极便宜的打分器扫一眼前面每个词元，注意力只读其中得分最高的：计算少了，读取少了，缓存却没有变小。',
  Select: '挑选',
  'Which of the past is worth reading?': '前文里，哪些值得读？',
  'An indexer gives every earlier token a score, and only the k best are read: what was told long ago stays within reach, where a window of as many tokens has lost it.':
    '索引器给前面每个词元打分，只读得分最高的 k 个：很久以前说过的话依然够得着；同样大小的窗口早已把它丢了。',
  Learn: '学习',
  'Who tells the indexer what is worth reading?': '谁来告诉索引器，什么值得读？',
  'The attention itself: in a warm-up the indexer learns to foretell where it looks. Then four items of 256 are enough to find a needle, which a window and chance lose, and a cold start more often than not; and the language loss never moves the indexer.':
    '注意力自己：预热时，索引器学着预测注意力会看哪里。之后 256 条里只读四条就能找到针；窗口和随机选不到，冷启动多半也选不到。而语言损失从来推不动索引器。',
  Cost: '代价',
  'What is saved, when something still looks at every token?':
    '既然每个词元还是要看一眼，省下了什么？',
  'Reading stops growing at 2,048 tokens; the glance goes on, seventeen times cheaper. Arithmetic shrinks up to 17 times, the cache not at all.':
    '读取到 2,048 个词元就不再增加；扫视继续增长，但便宜到十七分之一。计算最多省 17 倍，缓存一点没省。',
};
