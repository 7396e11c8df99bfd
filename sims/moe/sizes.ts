/** How large the toy world of this technique is. */

/** 16 characters are guessed in a row, each from the 8 before it. */
export const shape = { context: 8, length: 16 };

/** The model, unless an experiment cuts it otherwise. */
export const size = {
  vocabulary: 128,
  context: shape.context,
  embedding: 8,
  width: 16,
  hidden: 32,
  experts: 16,
  shared: 0,
};
