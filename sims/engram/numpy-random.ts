/**
 * NumPy's default generator, as far as the official demo of Engram uses it: `default_rng(seed)` and
 * its `integers(0, high, dtype=int64)`, bit for bit.
 *
 * O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random
 * Number Generation", HMC-CS-2014-0905: the generator, XSL-RR with 128 bits of state (PCG);
 * NumPy's documentation, "Bit generators": SeedSequence, after O'Neill's seed_seq_fe, and PCG64;
 * Lemire, "Fast Random Integer Generation in an Interval", arXiv:1805.10941, algorithm 5 (FR).
 */
const wrap32 = (x: bigint): bigint => BigInt.asUintN(32, x);
const wrap64 = (x: bigint): bigint => BigInt.asUintN(64, x);
const wrap128 = (x: bigint): bigint => BigInt.asUintN(128, x);
const folded = (x: bigint): bigint => x ^ (x >> 16n);

const poolWords = 4;

/** Scrambles words, each with another constant: the constant walks on by `factor`. */
function scrambler(start: bigint, factor: bigint): (word: bigint) => bigint {
  let constant = start;
  return (word) => {
    const mixed = word ^ constant;
    constant = wrap32(constant * factor);
    return folded(wrap32(mixed * constant));
  };
}

const merged = (x: bigint, y: bigint): bigint => folded(wrap32(0xca01f9ddn * x - 0x4973f715n * y));

/** SeedSequence: a seed of up to 128 bits spread over `words` words of 64 bits. */
function seedWords(seed: bigint, words: number): bigint[] {
  const scramble = scrambler(0x43b0d7e5n, 0x931e8875n);
  const pool = Array.from({ length: poolWords }, (_, i) =>
    scramble(wrap32(seed >> BigInt(32 * i))),
  );
  for (let from = 0; from < poolWords; from++) {
    for (let to = 0; to < poolWords; to++) {
      if (from !== to) pool[to] = merged(pool[to], scramble(pool[from]));
    }
  }
  const draw = scrambler(0x8b51f9ddn, 0x58f38dedn);
  const halves = Array.from({ length: 2 * words }, (_, i) => draw(pool[i % poolWords]));
  return Array.from({ length: words }, (_, i) => halves[2 * i] | (halves[2 * i + 1] << 32n));
}

const multiplier = 0x2360ed051fc65da44385df649fccf645n; // PCG_DEFAULT_MULTIPLIER_128

/** PCG64 of a seed: 64 bits a call. The state steps first, then its halves are folded and turned. */
function pcg64(seed: bigint): () => bigint {
  const [high, low, streamHigh, streamLow] = seedWords(seed, 4);
  const increment = wrap128((((streamHigh << 64n) | streamLow) << 1n) | 1n);
  const stepped = (state: bigint): bigint => wrap128(state * multiplier + increment);
  let state = stepped(wrap128(increment + ((high << 64n) | low)));
  return () => {
    state = stepped(state);
    const word = (state >> 64n) ^ wrap64(state);
    const turn = state >> 122n;
    return wrap64((word >> turn) | (word << (64n - turn)));
  };
}

/**
 * A whole number from 0 to high − 1, each as likely: the upper half of word × high, drawn again
 * where the lower half would favour some (FR algorithm 5).
 *
 * @param bits of a word that `next` draws
 */
function bounded(next: () => bigint, bits: bigint, high: bigint): bigint {
  const unfair = ((1n << bits) - high) % high;
  for (;;) {
    const product = next() * high;
    if (BigInt.asUintN(Number(bits), product) >= unfair) return product >> bits;
  }
}

export interface NumpyGenerator {
  /** The next of `integers(0, high, dtype=int64)`, from 0 to high − 1. */
  integer(high: bigint): bigint;
}

/**
 * `numpy.random.default_rng(seed)`.
 *
 * @throws RangeError when the seed is not a whole number from 0, or `high` not from 1 to 2⁶³
 */
export function defaultRng(seed: number): NumpyGenerator {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`defaultRng requires a whole seed from 0, got ${seed}`);
  }
  const next64 = pcg64(BigInt(seed));
  let kept: bigint | undefined; // the upper half of a word whose lower half was used
  function next32(): bigint {
    const word = kept ?? next64();
    kept = kept === undefined ? word >> 32n : undefined;
    return wrap32(word);
  }
  return {
    integer(high) {
      if (high < 1n || high > 1n << 63n) {
        throw new RangeError(`integer requires a bound from 1 to 2^63, got ${high}`);
      }
      if (high === 1n) return 0n; // NumPy draws nothing then
      return high > 1n << 32n ? bounded(next64, 64n, high) : bounded(next32, 32n, high);
    },
  };
}
