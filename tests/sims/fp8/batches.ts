/** Batches of a text in which the next character is one further than the last. */
import { shape, type Batch } from '../../../sims/fp8/network.ts';
import { below, stream } from '../../../sims/math/random.ts';

/** Characters. */
export const V = 7;

export function batchOf(size: number, name: string): Batch {
  const random = stream(4, name);
  const windows = Array.from({ length: size }, () =>
    Array.from({ length: shape.window }, () => below(V, random)),
  );
  return { windows, next: windows.map((window) => (window[shape.window - 1] + 1) % V) };
}
