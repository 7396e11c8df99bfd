/**
 * Where each idea came from, and what stands for it on the home page: the drawing of one of its
 * experiments, or, where there is no lab yet, what that lab will show.
 */
import type { Both, IdeaId } from './ideas.ts';

export interface Station {
  /** The release with which DeepSeek first published it. */
  readonly release: string;
  /** Its ISO date. */
  readonly date: string;
  readonly source: string;
  /** The experiment whose drawing is its picture. */
  readonly picture?: string;
  /** What its lab will show; only where there is none. */
  readonly planned?: Both;
}

export const stations: Readonly<Record<IdeaId, Station>> = {
  engram: {
    release: 'Engram',
    date: '2026-01-12',
    source: 'arXiv:2601.07372',
    picture: 'hash',
  },
  mhc: {
    release: 'mHC',
    date: '2025-12-31',
    source: 'arXiv:2512.24880',
    picture: 'streams',
  },
  mla: {
    release: 'V2',
    date: '2024-05-06',
    source: 'arXiv:2405.04434',
    picture: 'cache',
  },
  dsa: {
    release: 'V3.2-Exp',
    date: '2025-09-29',
    source: 'DeepSeek-V3.2-Exp report',
    picture: 'select',
  },
  moe: {
    release: 'DeepSeekMoE',
    date: '2024-01-11',
    source: 'arXiv:2401.06066',
    picture: 'balancing',
  },
  mtp: {
    release: 'V3',
    date: '2024-12-26',
    source: 'arXiv:2412.19437',
    picture: 'drafts',
  },
  grpo: {
    release: 'DeepSeekMath',
    date: '2024-02-06',
    source: 'arXiv:2402.03300',
    picture: 'group',
  },
  fim: {
    release: 'Coder',
    date: '2023-11-02',
    source: 'arXiv:2401.14196',
    picture: 'hole',
  },
  fp8: {
    release: 'V3',
    date: '2024-12-26',
    source: 'arXiv:2412.19437',
    picture: 'adder',
  },
  dualpipe: {
    release: 'V3',
    date: '2024-12-26',
    source: 'arXiv:2412.19437',
    picture: 'schedule',
  },
  flashmla: {
    release: 'FlashMLA',
    date: '2025-02-24',
    source: 'deepseek-ai/FlashMLA',
    picture: 'online',
  },
  craq: {
    release: '3FS',
    date: '2025-02-28',
    source: 'deepseek-ai/3FS',
    picture: 'chain',
  },
};
