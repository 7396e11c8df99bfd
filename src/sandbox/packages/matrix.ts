/** Singular values, for a linked program. */
export { Matrix, SVD } from 'ml-matrix';
