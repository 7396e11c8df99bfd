/**
 * TensorFlow.js, set up once: WebAssembly, one thread. Whoever wants tensors awaits
 * `prepareTensors` and then works synchronously; nobody else touches backends.
 */
import * as wasm from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import '#tensor-gradients'; // without them a training stands still, in silence
import { kernels } from '#tensor-kernels';

let ready: Promise<void> | undefined;

/**
 * Loads the kernels and makes WebAssembly the backend. A second call waits for the first; after a
 * failure the next one tries again.
 *
 * @throws Error when the kernels cannot be loaded, or WebAssembly has no SIMD here
 */
export function prepareTensors(): Promise<void> {
  ready ??= setUp().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function setUp(): Promise<void> {
  tf.enableProdMode();
  // One file under its three names: threads are slower at our sizes, and SIMD is everywhere.
  wasm.setWasmPaths({
    'tfjs-backend-wasm.wasm': kernels,
    'tfjs-backend-wasm-simd.wasm': kernels,
    'tfjs-backend-wasm-threaded-simd.wasm': kernels,
  });
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const done = await tf.setBackend('wasm').catch(() => false);
  if (!done) throw new Error('TensorFlow.js requires WebAssembly, which could not be loaded');
}

/** How many tensors are alive: flat over the steps of a training. */
export const tensorsAlive = (): number => tf.memory().numTensors;
