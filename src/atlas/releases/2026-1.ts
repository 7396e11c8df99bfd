/** Releases of 2026, January to May: the article's last two, and the first that came after it. */
import { active, firstCommit, ideasOf, same, type Release } from './release.ts';

export const of2026First: readonly Release[] = [
  {
    id: 'engram',
    date: '2026-01-12',
    name: same('Engram'),
    kind: 'method',
    line: {
      en: 'A table of memories, addressed by the last two or three tokens.',
      zh: '一张记忆表，由最近的两三个词元决定地址。',
    },
    ideas: ideasOf('engram', '2026-01-12'),
    paper: '2601.07372',
    repositories: ['Engram'],
    evidence: {
      kind: 'secondary',
      text: {
        en: 'the day is from the arXiv listing, not confirmed',
        zh: '日期取自 arXiv 列表，未经证实',
      },
    },
    inArticle: true,
    articleDate: '2026-01-14',
  },
  {
    id: 'ocr-2',
    date: '2026-01-27',
    name: same('DeepSeek-OCR 2'),
    kind: 'vision',
    parameters: active('3B', '0.5B'),
    line: {
      en: 'Learns the order in which a page wants to be read.',
      zh: '学会一页该按什么顺序读。',
    },
    ideas: { moe: 'uses' },
    paper: '2601.20552',
    repositories: ['DeepSeek-OCR-2'],
    evidence: firstCommit,
    inArticle: true,
  },
  {
    id: 'mega-moe',
    date: '2026-04-16',
    name: { en: 'DeepGEMM: Mega MoE', zh: 'DeepGEMM：Mega MoE' },
    kind: 'infrastructure',
    line: {
      en: 'A layer of experts as one fused kernel, with products of FP8 and FP4.',
      zh: '整层专家融合成一个内核，支持 FP8 与 FP4 相乘。',
    },
    ideas: { moe: 'uses', fp8: 'uses' },
    repositories: ['DeepGEMM'],
    evidence: { kind: 'readme', text: { en: 'README of DeepGEMM', zh: 'DeepGEMM 的 README' } },
    inArticle: false,
  },
  {
    id: 'tilekernels',
    date: '2026-04-23',
    name: same('TileKernels'),
    kind: 'infrastructure',
    line: {
      en: 'Kernels for mHC and Engram among others, with reference code.',
      zh: '包括 mHC 与 Engram 在内的一批内核，附参考实现。',
    },
    ideas: { mhc: 'uses', engram: 'uses', moe: 'uses' },
    repositories: ['TileKernels'],
    evidence: { kind: 'commit', text: { en: 'its repository', zh: '其仓库' } },
    inArticle: false,
  },
  {
    id: 'v4',
    date: '2026-04-24',
    name: { en: 'DeepSeek-V4 preview', zh: 'DeepSeek-V4 预览版' },
    kind: 'language',
    parameters: {
      en: 'Pro 1.6T, 49B active; Flash 284B, 13B active',
      zh: 'Pro 1.6T，激活 49B；Flash 284B，激活 13B',
    },
    line: {
      en: 'A million tokens of context by compressed attention, on mHC, with four-bit experts.',
      zh: '压缩注意力撑起百万上下文，采用 mHC，专家以四位存放。',
    },
    ideas: { mhc: 'uses', moe: 'uses', mtp: 'uses' },
    paper: '2606.19348',
    repositories: [],
    evidence: {
      kind: 'card',
      text: { en: 'model cards; the paper is of June 2026', zh: '模型卡；论文发表于 2026 年 6 月' },
    },
    inArticle: false,
  },
  {
    id: 'deepep-v2',
    date: '2026-04-30',
    name: same('DeepEP V2'),
    kind: 'infrastructure',
    line: {
      en: 'Carries tokens to experts with far fewer of the chip’s own processors.',
      zh: '运送词元到专家，占用的计算单元少得多。',
    },
    ideas: { moe: 'uses' },
    repositories: ['DeepEP'],
    evidence: {
      kind: 'commit',
      text: { en: 'log of its repository', zh: '仓库的提交记录' },
    },
    inArticle: false,
  },
];
