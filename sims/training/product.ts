/**
 * The product of two matrices with a gradient of its own. The library's multiplies by transposed
 * operands, which takes its slow path on WebAssembly; transposed first, a step of a language model
 * takes half the time.
 */
import * as tf from '@tensorflow/tfjs-core';

/**
 * A·B.
 *
 * @param a [n, k]
 * @param b [k, m]
 * @returns [n, m]
 */
export function product(a: tf.Tensor2D, b: tf.Tensor2D): tf.Tensor2D {
  const differentiable = tf.customGrad<tf.Tensor2D>((...inputs) => {
    (inputs[2] as tf.GradSaveFunc)([a, b]); // the library hands its keeper over last
    return {
      value: tf.matMul(a, b),
      gradFunc: (slope, [left, right]) => [
        tf.matMul(slope, tf.transpose(right)),
        tf.matMul(tf.transpose(left), slope),
      ],
    };
  });
  return differentiable(a, b);
}
