/** Where the compiled kernels are when a page asks for them. */
import address from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';

export const kernels: string = address;
