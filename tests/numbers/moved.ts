/** Where each path of a frame went that is no longer what it was: its new name, or why it is gone. */
import { engram } from './moved/engram.ts';
import { fim } from './moved/fim.ts';
import { grpo } from './moved/grpo.ts';
import { mhc } from './moved/mhc.ts';
import { mla } from './moved/mla.ts';
import { moe } from './moved/moe.ts';
import type { Moved } from './paths.ts';

export const moved: Readonly<Record<string, Moved[string]>> = {
  ...moe,
  ...grpo,
  ...mla,
  ...mhc,
  ...engram,
  ...fim,
};
