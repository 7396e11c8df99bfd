/**
 * Both ends of the network, which are not rounded: embeddings summed over a window, and the loss.
 *
 * V characters, a window of n, width d; T windows in a batch.
 */
import { flat, type Flat } from './tiles.ts';

type Windows = readonly (readonly number[])[]; // [T, n]

/** The sum of the embeddings of each window. @inner checked by pass */
export function embed({ data, columns: d }: Flat, windows: Windows, V: number): Flat {
  const sum = flat(windows.length, d);
  windows.forEach((window, t) => {
    window.forEach((id, place) => {
      const from = (place * V + id) * d;
      for (let i = 0; i < d; i++) sum.data[t * d + i] += data[from + i];
    });
  });
  return sum;
}

/** Its gradient. @inner checked by pass */
export function embedBackward(dSum: Flat, windows: Windows, { rows, columns: d }: Flat): Flat {
  const V = rows / windows[0].length;
  const gradient = flat(rows, d);
  windows.forEach((window, t) => {
    window.forEach((id, place) => {
      const to = (place * V + id) * d;
      for (let i = 0; i < d; i++) gradient.data[to + i] += dSum.data[t * d + i];
    });
  });
  return gradient;
}

/**
 * The mean loss, in nats; the logits are replaced by its gradient.
 *
 * @inner checked by pass
 */
export function crossEntropy({ data, rows, columns: V }: Flat, next: readonly number[]): number {
  let loss = 0;
  for (let t = 0; t < rows; t++) {
    const row = data.subarray(t * V, (t + 1) * V);
    let largest = -Infinity;
    for (const logit of row) largest = Math.max(largest, logit);
    let total = 0;
    const chosen = row[next[t]] - largest;
    for (let v = 0; v < V; v++) total += row[v] = Math.exp(row[v] - largest);
    loss += Math.log(total) - chosen;
    for (let v = 0; v < V; v++) row[v] /= total * rows;
    row[next[t]] -= 1 / rows;
  }
  return loss / rows;
}
