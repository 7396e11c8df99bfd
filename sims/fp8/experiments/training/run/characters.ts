/** The prose that the networks learn from, as ids of its characters; its last tenth is held out. */
import { below, type Random } from '../../../../math/random.ts';
import { loadEnglish } from '../../../../texts/index.ts';
import { shape, type Batch } from '../../../network.ts';

export interface Characters {
  readonly vocabulary: number;
  readonly training: readonly number[];
  readonly heldOut: readonly number[];
}

const heldOutShare = 0.1;

export async function loadCharacters(): Promise<Characters> {
  const text = await loadEnglish();
  const ids = new Map([...new Set(text)].sort().map((character, id) => [character, id]));
  const all = [...text].map((character) => ids.get(character) ?? 0);
  const cut = Math.floor((1 - heldOutShare) * all.length);
  return { vocabulary: ids.size, training: all.slice(0, cut), heldOut: all.slice(cut) };
}

/** Windows anywhere in a text, and what comes after each. */
export function drawBatch(text: readonly number[], size: number, random: Random): Batch {
  const places = Array.from({ length: size }, () => below(text.length - shape.window, random));
  return {
    windows: places.map((at) => text.slice(at, at + shape.window)),
    next: places.map((at) => text[at + shape.window]),
  };
}
