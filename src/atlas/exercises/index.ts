/** The exercises of every lab: 'moe/gate'. */
import type { Exercise, OfTechnique } from './exercise.ts';
import { engram } from './engram.ts';
import { grpo } from './grpo.ts';
import { mhc } from './mhc.ts';
import { mla } from './mla.ts';
import { moe } from './moe.ts';

const all: Readonly<Record<string, OfTechnique>> = { moe, grpo, mla, mhc, engram };

export const exercises: Readonly<Record<string, readonly Exercise[]>> = Object.fromEntries(
  Object.entries(all).flatMap(([technique, labs]) =>
    Object.entries(labs).map(([lab, own]) => [`${technique}/${lab}`, own]),
  ),
);
