/** The doors of each technique that stands in the table. */
import { craq } from './craq.ts';
import { dsa } from './dsa.ts';
import { dualpipe } from './dualpipe.ts';
import { engram } from './engram.ts';
import { fim } from './fim.ts';
import { flashmla } from './flashmla.ts';
import { fp8 } from './fp8.ts';
import type { Doors } from './generators.ts';
import { grpo } from './grpo.ts';
import { mhc } from './mhc.ts';
import { mla } from './mla.ts';
import { moe } from './moe.ts';
import { mtp } from './mtp.ts';

export const tables: Readonly<Record<string, Doors>> = {
  craq,
  dsa,
  dualpipe,
  engram,
  fim,
  flashmla,
  fp8,
  grpo,
  mhc,
  mla,
  moe,
  mtp,
};
