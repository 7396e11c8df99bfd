/**
 * Ways through the labs for whoever does not know where to begin. A stop whose lab is not there yet
 * is named all the same: it belongs to the way.
 */
import type { Both, IdeaId } from './ideas.ts';

/** An experiment, 'mla/cache', or an idea whose lab is still to come. */
export type Stop =
  { readonly lab: `${IdeaId}/${string}`; readonly minutes: number } | { readonly idea: IdeaId };

export interface Path {
  readonly id: string;
  readonly title: Both;
  /** What it leads to. */
  readonly line: Both;
  /** What one must know. */
  readonly know: Both;
  readonly stops: readonly Stop[];
}

export const paths: readonly Path[] = [
  {
    id: 'attention',
    title: { en: 'From attention to DSA', zh: '从注意力到 DSA' },
    line: {
      en: 'What a model keeps of what it has read, why a short latent is enough, and which of it is read again.',
      zh: '读过的东西，模型留下什么；为什么一个短短的潜向量就够；又该回头读哪些。',
    },
    know: {
      en: 'queries, keys and values; a matrix times a vector',
      zh: '查询、键和值；矩阵乘向量',
    },
    stops: [
      { lab: 'mla/cache', minutes: 8 },
      { lab: 'mla/absorption', minutes: 10 },
      { lab: 'mla/decoupling', minutes: 10 },
      { lab: 'mla/rank', minutes: 8 },
      { lab: 'mla/long', minutes: 10 },
      { lab: 'dsa/select', minutes: 8 },
      { lab: 'dsa/learn', minutes: 8 },
      { lab: 'dsa/cost', minutes: 8 },
    ],
  },
  {
    id: 'reasoning',
    title: { en: 'How R1 learnt', zh: 'R1 是怎样学会的' },
    line: {
      en: 'From the marks of one group of answers to a policy that hits the target, and why answers grow.',
      zh: '从一组回答的得分，到一个能答对的策略；以及回答为什么越来越长。',
    },
    know: { en: 'probability, a mean, what a gradient is', zh: '概率、均值、梯度是什么' },
    stops: [
      { lab: 'grpo/group', minutes: 8 },
      { lab: 'grpo/clip', minutes: 10 },
      { lab: 'grpo/training', minutes: 12 },
      { lab: 'grpo/thinking', minutes: 10 },
      { lab: 'grpo/votes', minutes: 8 },
    ],
  },
  {
    id: 'hardware',
    title: { en: 'What the hardware wanted', zh: '硬件要什么' },
    line: {
      en: 'Machines wait for memory and for each other: what the architecture gave them.',
      zh: '机器在等显存，也在互相等待：架构为它们做了哪些改动。',
    },
    know: {
      en: 'bytes and bandwidth; a model lies on many GPUs',
      zh: '字节与带宽；一个模型分放在许多 GPU 上',
    },
    stops: [
      { lab: 'moe/balancing', minutes: 10 },
      { lab: 'moe/eplb', minutes: 8 },
      { lab: 'mla/race', minutes: 10 },
      { lab: 'flashmla/online', minutes: 8 },
      { lab: 'mhc/bill', minutes: 8 },
      { lab: 'engram/tiers', minutes: 8 },
      { lab: 'fp8/adder', minutes: 8 },
      { lab: 'dualpipe/schedule', minutes: 10 },
    ],
  },
];
