/** In place of sims/training/kernels.ts: the compiled kernels lie in the file itself. */
import address from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url&inline';

export const kernels: string = address;
