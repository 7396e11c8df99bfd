/**
 * The backend that runs train with: WebAssembly. A linked program reaches no network, so the kernels come
 * with it, and TensorFlow.js finds them in place of a file.
 */
import * as wasm from '@tensorflow/tfjs-backend-wasm';
import kernels from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url&inline';
import { env } from '@tensorflow/tfjs-core';

/** Wherever a program believes the kernels to be, it is asked for them as below. */
export const setWasmPaths = (paths: Parameters<typeof wasm.setWasmPaths>[0]): void =>
  wasm.setWasmPaths(paths, true);

const binary = (): ArrayBuffer =>
  Uint8Array.from(atob(kernels.slice(kernels.indexOf(',') + 1)), (c) => c.charCodeAt(0)).buffer;

env().set('PROD', true); // no word about a platform that was there before
env().setPlatform('linked', {
  fetch: () => Promise.resolve(new Response(binary())),
  now: () => performance.now(),
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder().decode(bytes),
  isTypedArray: (value): value is Float32Array | Int32Array | Uint8Array | Uint8ClampedArray =>
    [Float32Array, Int32Array, Uint8Array, Uint8ClampedArray].some((kind) => value instanceof kind),
});
