/** The verdict on every row of the paper, by technique. */
import type { Verdicts } from '../verdict.ts';
import { craq } from './craq.ts';
import { dsa } from './dsa.ts';
import { dualpipe } from './dualpipe.ts';
import { engram } from './engram.ts';
import { fim } from './fim.ts';
import { fp8 } from './fp8.ts';
import { flashmla } from './flashmla.ts';
import { grpo } from './grpo.ts';
import { mhc } from './mhc.ts';
import { mla } from './mla.ts';
import { moe } from './moe.ts';
import { mtp } from './mtp.ts';

export const verdicts: Readonly<Record<string, Verdicts>> = {
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
