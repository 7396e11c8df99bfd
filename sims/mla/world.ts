/** The two tasks that the small networks of this folder learn, with their settings. */
import { requireWhole } from '../math/checks.ts';
import { stream } from '../math/random.ts';
import type { Mechanism, NetworkShape } from './network.ts';
import { requireTask, type Task } from './steps.ts';
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

/** @param text to learn, where that is the task @throws RangeError for a task that there is not, or too short a text */
export function worldOf(task: Task, seed: number, text: string): World {
  requireTask('worldOf', task);
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

/** The text of a task; none for the one without. @throws RangeError for a task that there is not */
export async function loadText(task: Task): Promise<string> {
  requireTask('loadText', task);
  return task === 'text' ? (await import('../texts/index.ts')).loadEnglish() : '';
}

/** Head width of every mechanism where widths are equal, and of MLA always. */
export const headWidth = 8;

/** @throws RangeError for sizes below 1 */
export function grouped(groups: number, width: number): Mechanism {
  requireWhole('grouped', 'groups', groups, 1);
  requireWhole('grouped', 'width', width, 1);
  return { kind: 'grouped', groups, width };
}

/** MLA that caches this many numbers a token. @throws RangeError where no latent is left beside the rotary ones */
export function latentOf(cached: number, rotary: number): Mechanism {
  requireWhole('latentOf', 'rotary numbers', rotary, 0);
  requireWhole('latentOf', 'cached numbers', cached, rotary + 1);
  return { kind: 'latent', width: headWidth, latent: cached - rotary, rotary };
}
