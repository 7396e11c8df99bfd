/** Every technique, in reading order. */
import type { Technique } from './contract/shown.ts';
import { craq } from './craq/index.ts';
import { dsa } from './dsa/index.ts';
import { dualpipe } from './dualpipe/index.ts';
import { engram } from './engram/index.ts';
import { fim } from './fim/index.ts';
import { fp8 } from './fp8/index.ts';
import { flashmla } from './flashmla/index.ts';
import { grpo } from './grpo/index.ts';
import { mhc } from './mhc/index.ts';
import { mla } from './mla/index.ts';
import { moe } from './moe/index.ts';
import { mtp } from './mtp/index.ts';

export const techniques: Readonly<Record<string, Technique>> = {
  moe,
  grpo,
  mla,
  dsa,
  mhc,
  engram,
  fp8,
  dualpipe,
  flashmla,
  mtp,
  craq,
  fim,
};
