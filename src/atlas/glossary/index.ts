/** The glossary of the atlas: every term once, by theme, in the order in which a reader meets them. */
import { attention } from './attention.ts';
import { balance } from './balance.ts';
import { context } from './context.ts';
import { experts } from './experts.ts';
import { general } from './general.ts';
import { hardware } from './hardware.ts';
import { memory } from './memory.ts';
import { parallel } from './parallel.ts';
import { precision } from './precision.ts';
import { reinforcement } from './reinforcement.ts';
import { streams } from './streams.ts';
import type { Term, Theme } from './term.ts';
import { training } from './training.ts';
import { update } from './update.ts';
import { writing } from './writing.ts';

export type { Term, Theme };

export const themes: readonly Theme[] = [
  { id: 'general', name: { en: 'What every lab speaks of', zh: '各实验室通用' }, terms: general },
  { id: 'training', name: { en: 'Training', zh: '训练' }, terms: training },
  { id: 'experts', name: { en: 'Experts', zh: '专家' }, terms: experts },
  { id: 'balance', name: { en: 'Load and traffic', zh: '负载与通信' }, terms: balance },
  { id: 'attention', name: { en: 'Attention', zh: '注意力' }, terms: attention },
  { id: 'context', name: { en: 'Position and length', zh: '位置与长度' }, terms: context },
  { id: 'streams', name: { en: 'Residual streams', zh: '残差流' }, terms: streams },
  { id: 'memory', name: { en: 'Memory by lookup', zh: '查表式记忆' }, terms: memory },
  {
    id: 'reinforcement',
    name: { en: 'Reinforcement learning', zh: '强化学习' },
    terms: reinforcement,
  },
  { id: 'update', name: { en: 'Update of a policy', zh: '策略的更新' }, terms: update },
  { id: 'writing', name: { en: 'Writing tokens', zh: '写出词元' }, terms: writing },
  { id: 'precision', name: { en: 'Number formats', zh: '数的格式' }, terms: precision },
  { id: 'hardware', name: { en: 'Machines', zh: '硬件' }, terms: hardware },
  { id: 'parallel', name: { en: 'Many machines', zh: '多机协作' }, terms: parallel },
];

export const terms: readonly Term[] = themes.flatMap((theme) => theme.terms);
