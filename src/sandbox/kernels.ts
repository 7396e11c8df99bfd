/** Where a linked program finds the compiled kernels: nowhere, they come with packages/tensors-wasm.ts. */
export const kernels = '';
