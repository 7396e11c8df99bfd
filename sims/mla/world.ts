/** The two tasks that the small networks of this folder learn, with their settings. */
import { stream } from '../math/random.ts';
import type { Mechanism, NetworkShape } from './network.ts';
import type { Task } from './steps.ts';
import { characters, recall, recallInputs, windows, type Batch } from './tasks.ts';

/** What networks of one task have in common. */
export interface World {
  readonly shape: Omit<NetworkShape, 'mechanism'>;
  /** The rotary numbers of a latent attention. */
  readonly rotary: number;
  readonly rate: number;
  readonly test: Batch;
  /** The next training batch; the same ones in the same order for one seed. */
  next(): Batch;
}

/** Items with so many attributes of so many values, and so many queries about them. */
export const items = { attributes: 3, items: 6, values: 8, queries: 8 };
const common = { hidden: 32, heads: 4, inner: 64 };
const textWidth = 32; // characters
const heldOut = 0.1; // of the text

export function worldOf(task: Task, seed: number, text: string): World {
  const ofTraining = stream(seed, 'training');
  const ofTest = stream(seed, 'test');
  if (task === 'recall') {
    const shape = { ...items, sequences: 16 };
    const [inputs, outputs] = [recallInputs(shape), shape.values];
    return {
      shape: { ...common, layers: 1, inputs, outputs, base: 0 },
      rotary: 0,
      rate: 0.005,
      test: recall({ ...items, sequences: 64 }, ofTest),
      next: () => recall(shape, ofTraining),
    };
  }
  const { codes, alphabet } = characters(text);
  const end = Math.floor(codes.length * (1 - heldOut));
  const [inputs, outputs] = [alphabet.length, alphabet.length];
  return {
    shape: { ...common, layers: 2, inputs, outputs, base: 100 },
    rotary: 4,
    rate: 0.004,
    test: windows(codes, [end, codes.length], 32, textWidth, ofTest),
    next: () => windows(codes, [0, end], 4, textWidth, ofTraining),
  };
}

export const loadText = async (task: Task): Promise<string> =>
  task === 'text' ? (await import('../texts/index.ts')).loadEnglish() : '';

/** Head width of every mechanism where widths are equal, and of MLA always. */
export const headWidth = 8;

export const grouped = (groups: number, width: number): Mechanism => ({
  kind: 'grouped',
  groups,
  width,
});

/** MLA that caches this many numbers a token. */
export const latentOf = (cached: number, rotary: number): Mechanism => ({
  kind: 'latent',
  width: headWidth,
  latent: cached - rotary,
  rotary,
});
