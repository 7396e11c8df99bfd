/** Every technique, in reading order. Each is loaded when it is wanted. */
import type { Technique } from './contract.ts';

export const techniques: Readonly<Record<string, () => Promise<Technique>>> = {
  moe: async () => (await import('./moe/index.ts')).moe,
  mla: async () => (await import('./mla/index.ts')).mla,
};
