/**
 * The indexer in tensors, and beside it one layer of attention that it learns from: the scores of eq.
 * 1, the losses of eq. 3 and 4, and the language loss over what was selected.
 *
 * DeepSeek-V3.2-Exp report (V3.2-Exp), §2 and 2.1.  B sequences of L items and Q questions each.
 */
import * as tf from '@tensorflow/tfjs-core';
import { alike, apart, heard, only, shares, together } from '../training/among.ts';
import { crossEntropy } from '../training/language-model.ts';
import { rmsNorm, type Tensors } from '../training/layers.ts';
import { product } from '../training/product.ts';
import { rowsSummed } from '../training/rows.ts';
import { toy, type Batch } from './needles.ts';
import { heads, width, type Lesson, type Size } from './network.ts';

type Keep = tf.GradSaveFunc;

const plain = (x: tf.Tensor): Float32Array => x.dataSync() as Float32Array;

/**
 * I_{t,s} = Σ_j w_j · ReLU(q_j · k_s), the weights times H^(−1/2) · d^(−1/2).
 *
 * @param queries one a head [B, Q·H, d]
 * @param weights as the linear map gives them [B, Q·H]
 * @param keys one an item [B, L, d]
 * @returns [B·Q, L]
 * @plain indexer.ts#indexScores
 */
export function scoresOf(
  queries: tf.Tensor3D,
  weights: tf.Tensor2D,
  keys: tf.Tensor3D,
  ofHeads: number,
): tf.Tensor2D {
  const [sequences, rows, width] = queries.shape;
  const length = keys.shape[1];
  const scale = ofHeads ** -0.5 * width ** -0.5;
  return tf.customGrad<tf.Tensor2D>((...inputs) => {
    const seen: tf.Tensor3D = tf.relu(tf.matMul(queries, tf.transpose(keys, [0, 2, 1])));
    const scaled: tf.Tensor3D = tf.reshape(tf.mul(weights, scale), [sequences, rows, 1]);
    (inputs[3] as Keep)([queries, keys, seen, scaled]);
    return {
      value: tf.sum(tf.reshape(tf.mul(seen, scaled), [-1, ofHeads, length]), 1),
      gradFunc: (slope, [q, k, products, w]) => {
        const spread = tf.tile(tf.reshape(slope, [-1, 1, length]), [1, ofHeads, 1]);
        const along: tf.Tensor3D = tf.reshape(spread, [sequences, rows, length]);
        const back = tf.mul(tf.mul(along, w), tf.step(products));
        return [
          tf.matMul(back, k),
          tf.mul(tf.sum(tf.mul(along, products), 2), scale),
          tf.matMul(tf.transpose(back, [0, 2, 1]), q),
        ];
      },
    };
  })(queries, weights, keys);
}

/**
 * KL(p ‖ softmax(I)), the mean over questions, in nats: of all items, or of the selected ones, over
 * which p is made to sum to 1. Its slope is softmax(I) − p, and nothing reaches p.
 *
 * @param p [B·Q, L]
 * @param scores [B·Q, L]
 * @param chosen 1 where an item is selected; all of them unless told [B·Q, L]
 * @plain loss.ts#indexerLoss, loss.ts#sparseLoss
 */
export function divergence(p: tf.Tensor2D, scores: tf.Tensor2D, chosen?: tf.Tensor2D): tf.Scalar {
  tf.util.assertShapesMatch(p.shape, scores.shape, 'divergence requires a score for each share: ');
  const questions = p.shape[0];
  return tf.customGrad<tf.Tensor>((...inputs) => {
    const kept = chosen ? tf.mul(p, chosen) : p;
    const wanted = tf.div(kept, tf.sum(kept, 1, true));
    const thought = tf.logSoftmax(chosen ? only(scores, chosen) : scores);
    const share = tf.exp(thought);
    (inputs[1] as Keep)([wanted, share]);
    const logs = tf.log(tf.maximum(wanted, 1e-30)); // 0 · log 0 = 0
    return {
      value: tf.div(tf.sum(tf.mul(wanted, tf.sub(logs, thought))), questions),
      gradFunc: (slope, [target, softmax]) =>
        tf.mul(slope, tf.div(tf.sub(softmax, target), questions)),
    };
  })(scores) as tf.Scalar;
}

/** What attention and indexer read: items and questions, normed [B·L, d], [B·Q, d]. */
export interface Read {
  readonly items: tf.Tensor2D;
  readonly asked: tf.Tensor2D;
  /** B */
  readonly sequences: number;
}

export function readingOf({ names, values, places }: Tensors, batch: Batch): Read {
  const items = rowsSummed([names, values, places], [batch.names, batch.values, batch.positions]);
  const asked = rowsSummed([names, places], [batch.byName, batch.byPlace]);
  return { items: rmsNorm(items), asked: rmsNorm(asked), sequences: batch.sequences };
}

/** Queries of the questions and keys of the items. */
const pairOf = (main: Tensors, { items, asked, sequences }: Read) => {
  const each = (x: tf.Tensor2D): tf.Tensor3D => apart(x, sequences, heads);
  return [each(product(asked, main.query)), each(product(items, main.key))] as const;
};

/** What is chosen, [B·Q, L]: all heads of a question share it. */
const forHeads = (chosen: Float32Array, { sequences }: Read): tf.Tensor3D =>
  alike(tf.tensor3d(chosen, [sequences, toy.questions, toy.items]), heads);

/**
 * The weights of all heads, over all items or over those that are chosen  [B·H, Q, L].
 *
 * @param chosen [B·Q, L]
 */
export const attentionOf = (main: Tensors, read: Read, chosen?: Float32Array): tf.Tensor3D =>
  shares(...pairOf(main, read), chosen && forHeads(chosen, read));

/**
 * Where the attention looks: the heads' weights summed and made to sum to 1  [B·Q, L].
 *
 * @param weights [B·H, Q, L]
 * @plain target.ts#target
 */
export function targets(weights: tf.Tensor3D): tf.Tensor2D {
  const [, questions, length] = weights.shape;
  return tf.reshape(tf.mean(tf.reshape(weights, [-1, heads, questions, length]), 1), [-1, length]);
}

/**
 * What attention says, over all items or over those that are chosen: a score for each value.
 *
 * @param chosen [B·Q, L]
 * @returns [B·Q, values]
 * @plain attention.ts#attend
 */
export function answered(main: Tensors, read: Read, chosen?: Float32Array): tf.Tensor2D {
  const values = apart(product(read.items, main.value), read.sequences, heads);
  const outputs = heard(...pairOf(main, read), values, chosen && forHeads(chosen, read));
  return product(together(outputs, heads), main.head);
}

/** The language loss: how likely the right values are held, in nats a question. */
export function languageLoss(main: Tensors, batch: Batch, chosen?: Float32Array): tf.Scalar {
  return crossEntropy(answered(main, readingOf(main, batch), chosen), batch.answers);
}

/** The scores of an indexer for what it reads [B·Q, L]. */
export function indexed(indexer: Tensors, read: Read, size: Size): tf.Tensor2D {
  const shape: [number, number, number] = [read.sequences, -1, size.width];
  return scoresOf(
    tf.reshape(product(read.asked, indexer.indexQueries), shape),
    tf.reshape(product(read.asked, indexer.indexWeights), [read.sequences, -1]),
    tf.reshape(product(read.items, indexer.indexKeys), shape),
    size.heads,
  );
}

/** Rows as a matrix. */
const rows = (values: Float32Array, columns: number): tf.Tensor2D =>
  tf.tensor2d(values, [values.length / columns, columns]);

/** Reads a batch with attention over all items, or over those that are chosen. */
export function lessonOf(main: Tensors, batch: Batch, chosen?: Float32Array): Lesson {
  const read = readingOf(main, batch);
  const p = plain(targets(attentionOf(main, read, chosen)));
  const [items, asked] = [plain(read.items), plain(read.asked)];
  return { sequences: batch.sequences, items, asked, p, chosen };
}

/** Eq. 3; where a lesson says what was chosen, eq. 4. Only the indexer has a slope. */
export function indexerLoss(
  indexer: Tensors,
  size: Size,
  { sequences, items, asked, p, chosen }: Lesson,
): tf.Scalar {
  const read = { items: rows(items, width), asked: rows(asked, width), sequences };
  const among = chosen && rows(chosen, toy.items);
  return divergence(rows(p, toy.items), indexed(indexer, read, size), among);
}

/** What a model says of a batch, reading only what is chosen, and where it would look freely: plain. */
export function seenBy(
  main: Tensors,
  batch: Batch,
  chosen?: Float32Array,
): { readonly weights: Float32Array; readonly logits: Float32Array } {
  const read = readingOf(main, batch);
  return {
    weights: plain(attentionOf(main, read)),
    logits: plain(answered(main, read, chosen)),
  };
}

/** I of every question of a batch, plain  [B·Q, L]. */
export const scoredBy = (both: Tensors, size: Size, batch: Batch): Float32Array =>
  plain(indexed(both, readingOf(both, batch), size));

/** Eq. 3 as it would be if the indexer's input were not cut off: it pulls at the model too. */
export const uncutLoss = (both: Tensors, size: Size, batch: Batch, { p }: Lesson): tf.Scalar =>
  divergence(rows(p, toy.items), indexed(both, readingOf(both, batch), size));
