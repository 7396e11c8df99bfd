/** Corrections to what the article says of the releases of 2026. */
import type { Correction } from './correction.ts';

export const of2026: readonly Correction[] = [
  {
    number: 16,
    release: 'ocr-2',
    article: {
      en: 'Vision transformers take patches as unordered; OCR 2 is made to read in a person’s order and not in parallel.',
      zh: '视觉 Transformer 把图块当作无序；OCR 2 被迫按人的顺序读，不再并行。',
    },
    evidence: {
      en: 'The paper objects to a rigid raster order. The picture’s tokens still see each other both ways; queries learn an order.',
      zh: '论文批评的是死板的逐行扫描顺序。图像词元之间仍然双向可见，由查询学出顺序。',
    },
    source: 'OCR 2 §1, §3.2',
  },
  {
    number: 17,
    release: 'ocr-2',
    article: {
      en: 'OCR 2 beats many models of tens of billions of parameters.',
      zh: 'OCR 2 胜过许多数百亿参数的模型。',
    },
    evidence: {
      en: 'True of the end-to-end models listed. The pipeline PaddleOCR-VL is ahead, 92.86 to 91.09.',
      zh: '对所列端到端模型成立；流水线式的 PaddleOCR-VL 更高，92.86 对 91.09。',
    },
    source: 'OCR 2 Table 1',
  },
  {
    number: 18,
    release: 'engram',
    article: {
      en: 'Engram is an external memory that gives unlimited context.',
      zh: 'Engram 是外部记忆，带来无限上下文。',
    },
    evidence: {
      en: 'It is a trained table that no longer changes, looked up by the last few tokens. It holds no context.',
      zh: '它是训练好就不再变的一张表，按最近几个词元查找，并不存放上下文。',
    },
    source: 'arXiv:2601.07372',
  },
  {
    number: 19,
    release: 'engram',
    article: { en: 'Engram is core technology of V4.', zh: 'Engram 是 V4 的核心技术。' },
    evidence: {
      en: 'V4 does without it; V4.1-Flash has it, with 196B parameters.',
      zh: 'V4 没有用它；V4.1-Flash 用了，有 196B 参数。',
    },
    source: 'arXiv:2606.19348; arXiv:2609.19969',
  },
];
