/** What the timeline says of itself, in both languages: its own texts, which no other page has to load. */
import type { Language } from '../../text/index.ts';
import type { Kind } from '../releases/index.ts';

const en = {
  title: (releases: number) => `Three years, ${releases} releases`,
  description:
    'Every DeepSeek release from November 2023 to October 2026, what its date rests on, and the lab that runs what it introduced.',
  lead: 'Each says what its date rests on, and leads to the lab that runs what it introduced, where there is one. ',
  article: (title: string) =>
    `An article, “${title}” (13 February 2026), tells most of this story. `,
  errs: 'Where it errs, the correction stands beside, in gold, with its source.',
  corrections: (n: number) => `${n} corrections`,
  overview: 'Overview',
  theArticle: 'the article',
  inArticle: 'in the article’s table',
  missing: 'not in it',
  corrected: 'corrected here',
  filter: 'Show',
  all: 'Everything',
  byKind: 'by kind',
  byIdea: 'by idea',
  count: (n: number, of: number) => `${n} of ${of} releases`,
  kinds: {
    language: 'Language',
    code: 'Code',
    proof: 'Mathematics',
    vision: 'Vision',
    method: 'Method',
    infrastructure: 'Infrastructure',
    service: 'Service',
  } satisfies Record<Kind, string>,
  dated: 'Dated by: ',
  introduced: 'introduced here',
  uses: 'used, from an earlier release',
  introducedHere: 'Introduced here, or used',
  noLab: 'no lab yet',
  articleDates: (date: string) => `The article dates it ${date}.`,
  says: 'The article says: ',
  shows: 'The evidence says: ',
  afterwards: 'After the article',
  unconfirmed: 'Not confirmed either way',
  unconfirmedLead:
    'These statements of the article were looked into; nothing was found that settles them.',
  source: (text: string) => ` (${text})`,
};

export type TimelineWords = typeof en;

const zh: TimelineWords = {
  title: (releases) => `三年，${releases} 次发布`,
  description:
    '2023 年 11 月至 2026 年 10 月 DeepSeek 的每一次发布：写明日期依据，并指向能动手试的实验室。',
  lead: '每一条都写明日期的依据；新技术若有实验室，可以直接去动手试。',
  article: (title) => `《${title}》（2026 年 2 月 13 日）一文讲的大致是同一段历史。`,
  errs: '它有误的地方，旁边以金色更正，并注明出处。',
  corrections: (n) => `${n} 处更正`,
  overview: '总览',
  theArticle: '文章发表',
  inArticle: '文章表中有',
  missing: '表中没有',
  corrected: '此处有更正',
  filter: '筛选',
  all: '全部',
  byKind: '按类别',
  byIdea: '按技术',
  count: (n, of) => `${of} 次发布中的 ${n} 次`,
  kinds: {
    language: '语言模型',
    code: '代码',
    proof: '数学与证明',
    vision: '视觉',
    method: '架构与方法',
    infrastructure: '基础设施',
    service: '服务',
  },
  dated: '日期依据：',
  introduced: '首次提出',
  uses: '沿用先前的技术',
  introducedHere: '首次提出或沿用的技术',
  noLab: '尚无实验室',
  articleDates: (date) => `文章写的日期是 ${date}。`,
  says: '文章说：',
  shows: '证据：',
  afterwards: '文章之后',
  unconfirmed: '未能证实，也未能否定',
  unconfirmedLead: '文章中的这些说法查过，没有找到能定论的依据。',
  source: (text) => `（${text}）`,
};

export const timelineWords: Readonly<Record<Language, TimelineWords>> = { en, zh };
