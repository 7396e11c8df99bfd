/** The exercises of every lab: 'moe/gate'. */
import type { Exercise, OfTechnique } from './exercise.ts';
import { craq } from './craq.ts';
import { dsa } from './dsa.ts';
import { dualpipe } from './dualpipe.ts';
import { engram } from './engram.ts';
import { fim } from './fim.ts';
import { flashmla } from './flashmla.ts';
import { fp8 } from './fp8.ts';
import { grpo } from './grpo.ts';
import { mhc } from './mhc.ts';
import { mla } from './mla.ts';
import { moe } from './moe.ts';
import { mtp } from './mtp.ts';

const all: Readonly<Record<string, OfTechnique>> = {
  ...{ moe, grpo, mla, mhc, engram, fp8 },
  ...{ dualpipe, flashmla, craq, mtp, fim, dsa },
};

export const exercises: Readonly<Record<string, readonly Exercise[]>> = Object.fromEntries(
  Object.entries(all).flatMap(([technique, labs]) =>
    Object.entries(labs).map(([lab, own]) => [`${technique}/${lab}`, own]),
  ),
);
