/** Every release from November 2023 to October 2026, in order of time. */
import type { Both } from '../ideas.ts';
import { of2023 } from './2023.ts';
import { of2024First } from './2024-1.ts';
import { of2024Second } from './2024-2.ts';
import { of2025First } from './2025-1.ts';
import { of2025Second } from './2025-2.ts';
import { of2026First } from './2026-1.ts';
import { of2026Second } from './2026-2.ts';
import type { Release } from './release.ts';

export type { EvidenceKind, Kind, Release } from './release.ts';
export { kinds } from './release.ts';

/** A month whose day is not known stands where the order of publication puts it. */
export const releases: readonly Release[] = [
  ...of2023,
  ...of2024First,
  ...of2024Second,
  ...of2025First,
  ...of2025Second,
  ...of2026First,
  ...of2026Second,
];

/** What the timeline is held against: by title and day only. */
export const article = { title: '3年，从0到全球领跑', date: '2026-02-13' } as const;

/** What the article says that could be neither confirmed nor refuted. */
export const unconfirmed: readonly Both[] = [
  {
    en: 'The measurements given for DreamCraft3D: 0.896, 31.801, 0.005 and 92 %.',
    zh: 'DreamCraft3D 的几个指标：0.896、31.801、0.005 与 92%。',
  },
  {
    en: 'That DeepSeek LLM was the first fully open Chinese model of 67B.',
    zh: 'DeepSeek LLM 是首个完全开源的国产 67B 模型。',
  },
  {
    en: 'A price of 1 yuan per million tokens when V2 appeared; 1 yuan for input that misses the cache is certain for August 2024.',
    zh: 'V2 发布时每百万词元 1 元；能确认的是 2024 年 8 月起，缓存未命中的输入为 1 元。',
  },
  {
    en: 'That Coder-V2 was the first open model level with GPT-4 Turbo in code: its authors say so, with HumanEval 90.2 and MBPP+ 76.2.',
    zh: 'Coder-V2 是首个代码能力比肩 GPT-4 Turbo 的开源模型：这是作者的说法，依据是 HumanEval 90.2、MBPP+ 76.2。',
  },
  {
    en: 'The exact days on which the papers of Engram and Janus were posted.',
    zh: 'Engram 与 Janus 两篇论文挂出的确切日期。',
  },
  { en: 'What V2.5 was trained on.', zh: 'V2.5 的训练数据。' },
];
