/** Releases of 2026 from June on, all after the article; nothing newer was found by 23 November. */
import { same, type Release } from './release.ts';

const apiDocs = { en: 'DeepSeek’s API documentation', zh: 'DeepSeek API 文档' };

export const of2026Second: readonly Release[] = [
  {
    id: 'dspark',
    date: '2026-06-26',
    until: '2026-06-27',
    name: same('DSpark'),
    kind: 'infrastructure',
    line: {
      en: 'Guesses up to five tokens ahead, and checks as many as it is sure enough of.',
      zh: '一次往后猜至多五个词元，按把握大小决定核对几个。',
    },
    ideas: {},
    repositories: ['DeepSpec'],
    evidence: {
      kind: 'commit',
      text: {
        en: 'first commit of DeepSpec on the 26th, and its paper',
        zh: 'DeepSpec 仓库 26 日首次提交，以及论文',
      },
    },
    inArticle: false,
  },
  {
    id: 'v4-flash-0731',
    date: '2026-07-31',
    name: same('V4-Flash-0731'),
    kind: 'language',
    line: { en: 'V4-Flash brought up to date.', zh: 'V4-Flash 的更新版。' },
    ideas: {},
    repositories: [],
    evidence: { kind: 'log', text: apiDocs },
    inArticle: false,
  },
  {
    id: 'v4-pro-0813',
    date: '2026-08',
    name: same('V4-Pro-0813'),
    kind: 'language',
    line: { en: 'V4-Pro brought up to date.', zh: 'V4-Pro 的更新版。' },
    ideas: {},
    repositories: [],
    evidence: {
      kind: 'log',
      text: {
        en: 'DeepSeek’s API documentation; the day only from the version’s name',
        zh: 'DeepSeek API 文档；日期仅见于版本名',
      },
    },
    inArticle: false,
  },
  {
    id: 'peak-prices',
    date: '2026-08-16',
    name: { en: 'Prices by the hour', zh: '分时计价' },
    kind: 'service',
    line: {
      en: 'The API costs more in busy hours than in quiet ones.',
      zh: 'API 分高峰与低谷计价。',
    },
    ideas: {},
    repositories: [],
    evidence: { kind: 'log', text: apiDocs },
    inArticle: false,
  },
  {
    id: 'v4-flash-vision',
    date: '2026-08-21',
    name: { en: 'V4-Flash vision experiment', zh: 'V4-Flash 视觉实验' },
    kind: 'vision',
    line: { en: 'A version of V4-Flash that sees, on trial.', zh: '能看图的 V4-Flash，试验性质。' },
    ideas: {},
    repositories: [],
    evidence: {
      kind: 'secondary',
      text: {
        en: 'secondary, not confirmed; the API names deepseek-v4-flash-vision-exp',
        zh: '二手来源，未经证实；API 中有 deepseek-v4-flash-vision-exp 之名',
      },
    },
    inArticle: false,
  },
  {
    id: 'v4.1-flash',
    date: '2026-09-10',
    name: same('DeepSeek-V4.1-Flash'),
    kind: 'language',
    parameters: {
      en: '552B and 196B of Engram; 8B active to read, 16B to write',
      zh: '552B，另有 Engram 196B；读时激活 8B，写时 16B',
    },
    line: {
      en: 'An encoder reads, a decoder writes, Engram remembers, and the cache takes four bits.',
      zh: '编码器读，解码器写，Engram 记，缓存只用四位。',
    },
    ideas: { engram: 'uses', mhc: 'uses', moe: 'uses' },
    paper: '2609.19969',
    repositories: [],
    evidence: {
      kind: 'card',
      text: { en: 'model card; the paper is of 17 September', zh: '模型卡；论文发表于 9 月 17 日' },
    },
    inArticle: false,
  },
  {
    id: 'dsec',
    date: '2026-09',
    name: same('DSec'),
    kind: 'infrastructure',
    line: {
      en: 'A paper on the sandbox in which agents run.',
      zh: '一篇论文，讲智能体在其中运行的沙箱。',
    },
    ideas: {},
    paper: '2609.22978',
    repositories: [],
    evidence: {
      kind: 'secondary',
      text: {
        en: 'secondary, not confirmed; month of the arXiv number',
        zh: '二手来源，未经证实；月份取自 arXiv 编号',
      },
    },
    inArticle: false,
  },
  {
    id: 'v4.1-flash-1017',
    date: '2026-10-17',
    name: same('V4.1-Flash-1017'),
    kind: 'language',
    line: { en: 'V4.1-Flash brought up to date.', zh: 'V4.1-Flash 的更新版。' },
    ideas: {},
    repositories: [],
    evidence: {
      kind: 'log',
      text: {
        en: 'DeepSeek’s API documentation, by the version’s name',
        zh: 'DeepSeek API 文档，据版本名',
      },
    },
    inArticle: false,
  },
];
