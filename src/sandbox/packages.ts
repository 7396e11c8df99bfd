/** Packages that a linked program asks for by name, and who answers. */

const folder = 'src/sandbox/packages/';

/** A file that stands for a package; after a #, the part of what it gives. */
export const standIns: Readonly<Record<string, string>> = {
  vitest: 'src/sandbox/testing.ts',
  'fast-check': 'src/sandbox/fast-check.ts',
  'ml-matrix': `${folder}matrix.ts`,
  'gpt-tokenizer/encoding/cl100k_base': `${folder}tokens-cl100k.ts#encoding`,
  'gpt-tokenizer/bpeRanks/cl100k_base': `${folder}tokens-cl100k.ts#ranks`,
  'gpt-tokenizer/encoding/o200k_base': `${folder}tokens-o200k.ts#encoding`,
  'gpt-tokenizer/bpeRanks/o200k_base': `${folder}tokens-o200k.ts#ranks`,
  '@tensorflow/tfjs-core': `${folder}tensors.ts`,
  '@tensorflow/tfjs-core/dist/register_all_gradients': `${folder}tensors.ts`,
  '@tensorflow/tfjs-backend-cpu': `${folder}tensors-cpu.ts`,
  '@tensorflow/tfjs-backend-wasm': `${folder}tensors-wasm.ts`,
  '#tensor-gradients': `${folder}tensors.ts`,
  '#tensor-kernels': 'src/sandbox/kernels.ts',
};

/** Whether a file of a graph comes as a finished script, the same for every program that needs it. */
export const isFinished = (path: string): boolean => path.startsWith(folder);

/** How such a script is called: 'tensors'. */
export const scriptOf = (path: string): string => path.slice(folder.length, -'.ts'.length);

/** The file of a script, by that name. */
export const scriptPath = (name: string): string => `${folder}${name}.ts`;

/** The file that stands for a package. */
export const fileOf = (standIn: string): string => standIn.split('#')[0];
