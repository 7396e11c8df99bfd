/**
 * What the FP8 tensor core of one H100 gave: our own measurement, to hold the arithmetic against.
 * `measured.json` has codes and float32 as they lie in memory, in hexadecimal.
 */
import file from './measured.json' with { type: 'json' };

export const conditions = {
  card: 'NVIDIA H100 80GB HBM3',
  instruction: 'wgmma m64n8k32, E4M3 × E4M3, float32 accumulator, chained along K',
  software: 'CUDA 13.0, driver 580',
  date: '2026-11',
} as const;

/** One output: d = c + Σ a b. */
export interface MeasuredSum {
  readonly a: readonly number[]; // codes  [K]
  readonly b: readonly number[]; // codes  [K]
  readonly c: number;
  readonly d: number; // what the hardware gave
}

export interface MeasuredCase {
  readonly name: string;
  readonly sums: readonly MeasuredSum[]; // [16 × 8]
}

/** All outputs, an experiment each. */
export const measured: readonly MeasuredCase[] = file.cases.map(({ name, A, B, C, D }) => {
  const [rows, columns] = [A, B].map((all) => all.map((row) => codesIn(row)));
  const given = C?.map(floatsIn);
  const got = D.map(floatsIn);
  return {
    name,
    sums: rows.flatMap((a, i) =>
      columns.map((b, j) => ({ a, b, c: given?.[i][j] ?? 0, d: got[i][j] })),
    ),
  };
});

/** The same arithmetic at whole lengths, in per cent of the rms sum (`mean` keeps its sign). */
export const measuredErrors = [
  { K: 512, inputs: 'positive', core: 0.6, promoted: 0.061 },
  { K: 4096, inputs: 'positive', core: 7.0, promoted: 0.062 },
  { K: 8192, inputs: 'positive', core: 13.1, promoted: 0.062 },
  { K: 512, inputs: 'mixed', core: 0.035, promoted: 0.012 },
  { K: 4096, inputs: 'mixed', core: 0.14, promoted: 0.012 },
  { K: 8192, inputs: 'mixed', core: 0.18, promoted: 0.012 },
] as const;

function codesIn(row: string): number[] {
  return (row.match(/../g) ?? []).map((two) => parseInt(two, 16));
}

function floatsIn(row: string): number[] {
  const view = new DataView(new ArrayBuffer(4));
  return (row.match(/.{8}/g) ?? []).map((eight) => {
    view.setUint32(0, parseInt(eight, 16));
    return view.getFloat32(0);
  });
}
