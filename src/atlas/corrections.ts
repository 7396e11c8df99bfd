/** Where the article errs, by number: what it says, what the evidence says, and the source. */
import type { Correction } from './corrections/correction.ts';
import { of2024 } from './corrections/of2024.ts';
import { of2025 } from './corrections/of2025.ts';
import { of2026 } from './corrections/of2026.ts';

export type { Correction };

export const corrections: readonly Correction[] = [...of2024, ...of2025, ...of2026].toSorted(
  (a, b) => a.number - b.number,
);

/** Those of one release. */
export const correctionsOf = (release: string): readonly Correction[] =>
  corrections.filter((one) => one.release === release);
