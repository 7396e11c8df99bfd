/** 中间填充（FIM）：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'FIM: fill in the middle': 'FIM：中间填充',
  'The middle of a document is moved to its end, so that a model that writes from left to right has read both sides of the hole.':
    '把文档中间的一段挪到末尾：模型照旧从左往右写，轮到写这一段时，空缺两边都已读过。',
  Hole: '空缺',
  'How can a model that reads from the left fill a hole?': '从左往右读的模型，怎样补上空缺？',
  'Prefix and suffix are written first, the middle last: then everything it needs stands before it, and an ordinary model writes what is missing.':
    '先写前缀和后缀，最后写中间：这样它要用的都排在前面，普通的模型就能写出缺的那一段。',
  Rate: '比例',
  'Does learning to fill holes cost anything else?': '学会填空，会丢掉别的本事吗？',
  'Up to nine tenths next to nothing. With every document rearranged, going on with a text seems lost, until one asks as it was trained: it was waiting for a hole.':
    '到十分之九为止，几乎不丢。篇篇重排，续写的本事好像没了；照训练时的样子来问，才知道它在等空缺。',
  Packing: '打包',
  'What does a window tear apart?': '一刀切成窗口，会切断什么？',
  'Rearranged before they are cut into windows, documents lose holes at the edges; cut first, they lose words. And what comes first in the prompt decides what a cache keeps.':
    '先重排、后切窗口，切口会切断空缺；先切、后重排，就要丢几个词。提示里谁排在前面，决定缓存能留住什么。',
  'prefix first (PSM, DeepSeek)': '前缀在前（PSM，DeepSeek）',
  'suffix first (SPM)': '后缀在前（SPM）',
  'Documents rearranged': '重排的文档比例',
  Order: '次序',
  'Steps trained': '训练步数',
  begin: 'begin',
  hole: 'hole',
  end: 'end',
  prefix: '前缀',
  middle: '中间',
  suffix: '后缀',
};
