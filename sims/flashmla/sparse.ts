/**
 * Attention to chosen keys: a list of their places, in which some say that there is none.
 *
 * DeepSeek-AI, github.com/deepseek-ai/FlashMLA, README.md and tests/ref.py (FlashMLA code)
 */
import type { Matrix, Vector } from '../math/vector.ts';
import { requireWhole } from '../math/checks.ts';
import { requireScores, requireValues } from './checks.ts';
import { onlineSoftmax, type OnlineOptions } from './online-softmax.ts';

/** While prefilling a place beyond the keys is ignored as −1 is; while decoding it is a mistake. */
export type Phase = 'prefill' | 'decode';

/**
 * The places that are attended to, in the order given.
 *
 * @param indices −1 says that there is none  [k]
 * @param keys s_kv
 * @throws RangeError for a place given twice, which would count double, and for one that cannot be
 */
export function attended(indices: readonly number[], keys: number, phase: Phase): number[] {
  requireWhole('attended', 'keys', keys, 0);
  if (phase !== 'prefill' && phase !== 'decode') {
    throw new RangeError(`attended requires prefill or decode, got ${String(phase)}`);
  }
  const met = new Set<number>();
  for (const index of indices) {
    if (!Number.isSafeInteger(index) || index < -1) {
      throw new RangeError(`attended requires places from 0 or −1 for none, got ${index}`);
    }
    if (index === -1 || (index >= keys && phase === 'prefill')) continue;
    if (index >= keys) {
      throw new RangeError(`attended requires places below ${keys} while decoding, got ${index}`);
    }
    if (met.has(index))
      throw new RangeError(`attended requires each place once, got ${index} twice`);
    met.add(index);
  }
  return [...met];
}

/** The same sweep over the chosen keys alone; none at all is a row without any key. */
export function sparseSoftmax(
  scores: Vector,
  values: Matrix,
  indices: readonly number[],
  { phase = 'decode', ...options }: OnlineOptions & { readonly phase?: Phase } = {},
): ReturnType<typeof onlineSoftmax> {
  requireScores('sparseSoftmax', scores);
  requireValues('sparseSoftmax', scores, values);
  const places = attended(indices, scores.length, phase);
  const width = options.width ?? values[0]?.length ?? 0;
  return onlineSoftmax(
    places.map((place) => scores[place]),
    places.map((place) => values[place]),
    { ...options, width },
  );
}
