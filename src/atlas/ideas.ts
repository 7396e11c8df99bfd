/** The techniques of the atlas: those that have a lab, and those that are named and wait for one. */
import type { Language } from '../text/index.ts';

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

export interface Idea {
  /** Its lab's folder, or what that folder will be called. */
  readonly id: string;
  readonly name: Both;
  /** What it does to a token or a machine, in half a sentence. */
  readonly line: Both;
  /** On the token's way through a block, or around the block: training and serving. */
  readonly place: 'way' | 'around';
}

/** In the order in which a token meets them; then training; then serving. */
export const ideas = [
  {
    id: 'engram',
    name: { en: 'Engram', zh: 'Engram' },
    line: { en: 'memory by lookup', zh: '按地址查到的记忆' },
    place: 'way',
  },
  {
    id: 'mhc',
    name: { en: 'mHC', zh: 'mHC' },
    line: { en: 'four streams that cannot run away', zh: '四条不会失控的残差流' },
    place: 'way',
  },
  {
    id: 'mla',
    name: { en: 'MLA', zh: 'MLA' },
    line: { en: 'one short latent for every head', zh: '所有头共用一个短短的潜向量' },
    place: 'way',
  },
  {
    id: 'dsa',
    name: { en: 'Sparse attention', zh: '稀疏注意力' },
    line: { en: 'read the best 2,048 tokens, not all of them', zh: '只看 2,048 个词元，不全看' },
    place: 'way',
  },
  {
    id: 'moe',
    name: { en: 'Experts', zh: '混合专家' },
    line: { en: 'a few of many small networks', zh: '众多小网络，每次只用几个' },
    place: 'way',
  },
  {
    id: 'mtp',
    name: { en: 'Multi-token prediction', zh: '多词元预测' },
    line: { en: 'guess ahead, check at once', zh: '先往后猜，再一次核对' },
    place: 'way',
  },
  {
    id: 'grpo',
    name: { en: 'GRPO', zh: 'GRPO' },
    line: { en: 'answers marked against their own group', zh: '回答与同组的回答比高低' },
    place: 'around',
  },
  {
    id: 'fim',
    name: { en: 'Fill in the middle', zh: '中间填充' },
    line: { en: 'learn to write what is missing', zh: '学会补上缺的那一段' },
    place: 'around',
  },
  {
    id: 'fp8',
    name: { en: 'FP8 training', zh: 'FP8 训练' },
    line: { en: 'products of numbers of eight bits', zh: '八位数的乘法' },
    place: 'around',
  },
  {
    id: 'dualpipe',
    name: { en: 'DualPipe', zh: 'DualPipe' },
    line: { en: 'two streams that hide each other’s waiting', zh: '两股数据流，互相填补等待' },
    place: 'around',
  },
  {
    id: 'flashmla',
    name: { en: 'FlashMLA', zh: 'FlashMLA' },
    line: { en: 'softmax without ever holding the row', zh: '不必存下整行的 softmax' },
    place: 'around',
  },
  {
    id: 'craq',
    name: { en: '3FS', zh: '3FS' },
    line: { en: 'files on a chain of copies', zh: '存放在副本链上的文件' },
    place: 'around',
  },
] as const satisfies readonly Idea[];

export type IdeaId = (typeof ideas)[number]['id'];
