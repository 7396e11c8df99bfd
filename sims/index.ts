/** Every technique, in reading order. Each is loaded when it is wanted. */
import type { Technique } from './contract.ts';

export const techniques: Readonly<Record<string, () => Promise<Technique>>> = {
  moe: async () => (await import('./moe/index.ts')).moe,
  grpo: async () => (await import('./grpo/index.ts')).grpo,
  mla: async () => (await import('./mla/index.ts')).mla,
  mhc: async () => (await import('./mhc/index.ts')).mhc,
  engram: async () => (await import('./engram/index.ts')).engram,
};
