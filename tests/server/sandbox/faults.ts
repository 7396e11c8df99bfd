/** A small fault in files that have no tests of their own: what a reader's slip may look like. */

export interface Fault {
  readonly path: string;
  readonly right: string;
  readonly wrong: string;
  /** In the name of a test that fails with it. */
  readonly caught: RegExp;
}

/** One a technique at least, and knobs, which only their lab plays. */
export const faults: readonly Fault[] = [
  {
    path: 'sims/craq/receive.ts', // an update is acknowledged that was never kept
    right: 'if (copy.pending === undefined)',
    wrong: 'if (copy.pending !== undefined)',
    caught: /serialise/,
  },
  {
    path: 'sims/dualpipe/slots.ts', // the newest weight chunk first
    right: 'this.#owed.shift()',
    wrong: 'this.#owed.pop()',
    caught: /weight chunks leave in the order/,
  },
  {
    path: 'sims/engram/network/memory.ts', // the row is read, and never learns from the gate
    right: 'dAlpha += dOut[i] * value[i];',
    wrong: '',
    caught: /gradients are those|the table holds the facts/,
  },
  {
    path: 'sims/fim/tokens.ts',
    right: "suffix: '<｜fim▁hole｜>',\n    middle: '<｜fim▁end｜>',",
    wrong: "suffix: '<｜fim▁end｜>',\n    middle: '<｜fim▁hole｜>',",
    caught: /suffix behind hole/,
  },
  {
    path: 'sims/flashmla/checks.ts', // NaN passes, and so does +∞
    right: '!(score < Infinity)',
    wrong: 'score > Infinity',
    caught: /sparseSoftmax\(\[NaN\].* is refused/,
  },
  {
    path: 'sims/fp8/ends.ts', // the gradient of a sum in place of a mean
    right: 'row[v] /= total * rows;',
    wrong: 'row[v] /= total;',
    caught: /gradient is that of finite differences/,
  },
  {
    path: 'sims/mhc/maps-backward.ts', // the slope of a sigmoid, where it is twice one
    right: '(1 - maps.post[i] / 2)',
    wrong: '(1 - maps.post[i])',
    caught: /central differences/,
  },
  {
    path: 'sims/moe/router.ts', // the bias has a part in the weights
    right: 'weigh(row, best, options)',
    wrong: 'weigh(row.map((s, i) => s + bias[i]), best, options)',
    caught: /finite differences|choice as it was/,
  },
  {
    path: 'sims/dsa/experiments/select/run/world.ts', // a token sees what comes after it
    right: 'at(s - 1)[i]',
    wrong: 'at(s + 1)[i]',
    caught: /keeps the needle/,
  },
  {
    path: 'sims/mla/weights.ts', // values have no rows of their own
    right: 'linear(heads * (content + value), latent)',
    wrong: 'linear(heads * content, latent)',
    caught: /written out with loops/,
  },
  {
    path: 'sims/mtp/shipped.ts', // two rows at once
    right: '(before + 1) * vocabulary',
    wrong: '(before + 2) * vocabulary',
    caught: /text of plain decoding/,
  },
  {
    path: 'sims/moe/experiments/eplb/knobs.ts', // fewer loads than there are experts
    right: 'shortest: experts',
    wrong: 'shortest: 1',
    caught: /^for any values/,
  },
  {
    path: 'sims/grpo/experiments/votes/knobs.ts', // no answer, of which no majority is one
    right: 'min: 1',
    wrong: 'min: 0',
    caught: /^it runs with k at 0$/,
  },
];
