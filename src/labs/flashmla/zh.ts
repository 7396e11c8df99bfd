/** FlashMLA：目录，以及几个实验共用的词语。 */
export const zh: Readonly<Record<string, string>> = {
  'FlashMLA: decoding on the chip': 'FlashMLA：芯片上的解码',
  'One sweep over the cache with three things in hand, cut among all processors of the card, and as fast as memory and arithmetic allow.':
    '只带三样东西把缓存扫一遍，再分给整张卡的处理器一起算；快到显存与算力的极限。',
  'One sweep': '一遍扫完',
  'How do you take a softmax without ever holding the row?': '不存下整行，怎么算 softmax？',
  'Keep the highest score, a sum and an output; when a higher score comes, shrink all three alike. In any order the answer is that of the whole row.':
    '只留最高分、一个和、一个输出；来了更高的分，就把已有的一起缩小。不论先后，答案都与整行一次算出的相同。',
  Roofline: '屋顶线',
  'Does decoding wait for memory, or for arithmetic?': '解码等的是显存，还是算力？',
  'With one latent for 128 heads every byte that is read serves them all: decoding, which waits for memory elsewhere, comes to stand where arithmetic is the limit.':
    '128 个头共用一个潜向量，读进的每个字节人人都用：别处的解码总在等显存，这里却走到了以算力为限的地方。',
  Split: '切分',
  'Who reads a long context, when many processors stand by?':
    '一段长上下文，这么多处理器，谁来读？',
  'Cut the caches into pieces of equal work, whoever they belong to, and merge the pieces of each by their log-sum-exp: no processor waits for the longest request.':
    '不管属于谁，把缓存切成工作量相等的段，各请求的段再按 log-sum-exp 合并：谁也不必等最长的那个请求。',
};
