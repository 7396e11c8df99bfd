/**
 * What kernels reached: DeepGEMM's published products, and our own on one H100.
 *
 * DeepGEMM, README at its first commit a6d97a1 (2025-02-25); FP8 in, BF16 out. H100: NVIDIA H100
 * 80GB HBM3, driver 580, CUDA 13.0, PyTorch 2.11, November 2026; the library's product (cuBLAS).
 */
import type { EntryBytes, ProductShape } from './product-cost.ts';

export interface Kernel {
  readonly shape: ProductShape;
  readonly operand: EntryBytes['operand'];
  readonly speed: number; // TFLOPS
  readonly traffic?: number; // GB/s, where it was published
}

const square = { m: 8192, n: 8192, k: 8192 };

export const kernels = {
  few: { shape: { m: 64, n: 2112, k: 7168 }, operand: 1, speed: 206, traffic: 1688 },
  large: { shape: { m: 4096, n: 7168, k: 16_384 }, operand: 1, speed: 1358, traffic: 343 },
  flat: { shape: { m: 4096, n: 32_768, k: 512 }, operand: 1, speed: 590, traffic: 1232 },
  fast: { shape: square, operand: 1, speed: 1452 },
  careful: { shape: square, operand: 1, speed: 1413 },
  half: { shape: square, operand: 2, speed: 784 },
} as const satisfies Readonly<Record<string, Kernel>>;

export type KernelName = keyof typeof kernels;

/** Published by DeepGEMM; the others are ours. */
export const published = ['few', 'large', 'flat'] as const satisfies readonly KernelName[];
export const measured = ['fast', 'careful', 'half'] as const satisfies readonly KernelName[];
