/** A few questions of the test set, and how a network looks at what they may look at. */
import { argmax, mean, vector, type Matrix, type Vector } from '../../../../math/vector.ts';
import { run, type Network } from '../../../network.ts';
import type { Tensor } from '../../../tape.ts';
import type { Batch, RecallShape } from '../../../tasks.ts';

/** Questions that are shown. */
const shown = 8;

/** The first sequence of a batch. */
export function firstOf({ batch, tokens, context, targets }: Batch): Batch {
  const length = tokens.length / batch;
  return {
    batch: 1,
    tokens: tokens.slice(0, length),
    targets: targets.slice(0, length),
    ...(context && { context: context.slice(0, context.length / batch) }),
  };
}

/** Which item holds the answer to each question that is shown; where there are items. */
export function goalOf(
  { tokens, context, targets }: Batch,
  { attributes, values }: Pick<RecallShape, 'attributes' | 'values'>,
): number[] {
  if (!context) return [];
  return tokens.slice(-shown).map(([, question], i) => {
    const asked = question - 2 * attributes * values;
    const answer = asked * values + targets.slice(-shown)[i];
    return context.findIndex((item) => item[asked] === answer);
  });
}

export interface Seen {
  readonly attention: Matrix; // [8, T], last layer, mean over heads, to three digits
  readonly right: readonly boolean[]; // [8]
}

/** The last questions of a sequence. */
export function seenBy(net: Network, one: Batch, heads: number, cuts?: readonly Tensor[]): Seen {
  const { logits, attention } = run(net, one, [], cuts);
  const { weights } = attention[attention.length - 1];
  const queries = one.tokens.length;
  const keys = weights.length / heads / queries;
  const first = queries - Math.min(shown, queries);
  const weight = (query: number, key: number): number =>
    mean(vector(heads, (head) => weights[(head * queries + query) * keys + key]));
  const answer = (query: number): Vector =>
    logits.values.slice(query * logits.columns, (query + 1) * logits.columns);
  const rows = vector(queries - first, (i) => first + i);
  return {
    attention: rows.map((query) => vector(keys, (key) => Number(weight(query, key).toFixed(3)))),
    right: rows.map((query) => argmax(answer(query)) === one.targets[query]),
  };
}
