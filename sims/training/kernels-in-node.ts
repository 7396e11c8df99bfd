/** Where the compiled kernels are in Node: among the packages. */
import { createRequire } from 'node:module';

export const kernels: string = createRequire(import.meta.url).resolve(
  '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
);
