/** A small fault in files that have no tests of their own: what a reader's slip may look like. */

export interface Fault {
  readonly path: string;
  readonly right: string;
  readonly wrong: string;
  /** In the name of a test that fails with it. */
  readonly caught: RegExp;
}

/** One a technique at least; two where what plays the file is of another kind. */
export const faults: readonly Fault[] = [
  {
    path: 'sims/craq/receive.ts', // an update is acknowledged that was never kept
    right: 'if (copy.pending === undefined)',
    wrong: 'if (copy.pending !== undefined)',
    caught: /x/,
  },
  {
    path: 'sims/craq/experiments/chain/knobs.ts',
    right: 'min: 0',
    wrong: 'min: -1',
    caught: /x/,
  },
  {
    path: 'sims/dsa/experiments/select/run/world.ts', // nearness and word change heads
    right: 'head < 2 ? 0',
    wrong: 'head < 1 ? 0',
    caught: /x/,
  },
  {
    path: 'sims/dualpipe/slots.ts', // the newest weight chunk first
    right: 'this.#owed.shift()',
    wrong: 'this.#owed.pop()',
    caught: /x/,
  },
  {
    path: 'sims/engram/network/memory.ts', // the row is read, and never learns from the gate
    right: 'dAlpha += dOut[i] * value[i];',
    wrong: '',
    caught: /x/,
  },
  {
    path: 'sims/fim/arrange.ts',
    right: 'return [PRE, ...p, SUF, ...s, MID];',
    wrong: 'return [PRE, ...s, SUF, ...p, MID];',
    caught: /x/,
  },
  {
    path: 'sims/flashmla/checks.ts', // NaN passes, and so does +∞
    right: '!(score < Infinity)',
    wrong: 'score > Infinity',
    caught: /x/,
  },
  {
    path: 'sims/fp8/ends.ts', // the gradient of a sum in place of a mean
    right: 'row[v] /= total * rows;',
    wrong: 'row[v] /= total;',
    caught: /x/,
  },
  {
    path: 'sims/grpo/experiments/group/run/answers.ts', // used once too often, each
    right: '{ useAll: true }',
    wrong: '{ useAll: false }',
    caught: /x/,
  },
  {
    path: 'sims/mhc/maps-backward.ts', // the slope of a sigmoid, where it is twice one
    right: '(1 - maps.post[i] / 2)',
    wrong: '(1 - maps.post[i])',
    caught: /x/,
  },
  {
    path: 'sims/mla/weights.ts', // keys of every head where groups share them
    right: 'wk: randomLinear(groups * width',
    wrong: 'wk: randomLinear(heads * width',
    caught: /x/,
  },
  {
    path: 'sims/moe/router.ts', // the bias has a part in the weights
    right: 'weigh(row, best, options)',
    wrong: 'weigh(row.map((s, i) => s + bias[i]), best, options)',
    caught: /x/,
  },
  {
    path: 'sims/moe/experiments/eplb/knobs.ts',
    right: 'x',
    wrong: 'x',
    caught: /x/,
  },
  {
    path: 'sims/mtp/shipped.ts',
    right: 'return row.map((share) => share / total);',
    wrong: 'return row;',
    caught: /x/,
  },
];
