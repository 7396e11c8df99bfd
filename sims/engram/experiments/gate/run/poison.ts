/** Noise in place of rows that were learned: what it does to a sentence, and to a text. */
import { normal, stream } from '../../../../math/random.ts';
import { mean, overwrite } from '../../../../math/vector.ts';
import type { Example, Network } from '../../../network/index.ts';
import type { MemoryBlock } from '../../../network/memory.ts';
import type { Frame } from '../frame.ts';

type Poisoning = Pick<
  Frame,
  'gates' | 'losses' | 'harm' | 'struck' | 'struckText' | 'place' | 'length'
>;

interface Poison {
  readonly poisoned: number;
  readonly poison: number;
  readonly seed: number;
}

/** The sentence as it is, and with the slot poisoned that one of its places reads. */
export function poisoning(
  model: Network,
  sentence: readonly Example[],
  text: readonly Example[],
  values: Poison,
): Poisoning {
  const clean = sentence.map((example) => model.judge(example));
  const target: Example | undefined = sentence[values.poisoned - 1];
  const learned = clean.map(({ loss }) => loss);
  const struckLosses = target ? poisoned(model, sentence, target, values) : learned;
  const rows = target ? headOne(model.memory, target) : [];
  const strikes = ({ tokens }: Example): boolean =>
    model.memory?.rowsOf(tokens).some((row) => rows.includes(row)) ?? false;
  const struck = [...sentence.keys()].filter((i) => strikes(sentence[i]));
  return {
    gates: clean.map(({ gate: alpha }) => (model.memory ? alpha : 0)),
    losses: { learned, poisoned: struckLosses },
    harm: struck.length > 0 ? mean(struck.map((i) => struckLosses[i] - learned[i])) : 0,
    struck: struck.length,
    struckText: (100 * text.filter(strikes).length) / text.length,
    place: values.poisoned,
    length: sentence.length,
  };
}

/** Losses with noise in place of the rows that `target` reads in head 1; the table is put back. */
export function poisoned(
  { memory, judge: judgeOne }: Network,
  examples: readonly Example[],
  target: Example,
  { poison, seed }: Poison,
): number[] {
  if (!memory) return examples.map((example) => judgeOne(example).loss);
  const { value } = memory.table;
  const width = value.length / memory.sizes.reduce((a, b) => a + b);
  const random = stream(seed, 'poison');
  const rows = headOne(memory, target);
  const before = rows.map((row) => value.slice(row * width, (row + 1) * width));
  for (const row of rows) {
    for (let i = 0; i < width; i++) value[row * width + i] = poison * normal(random);
  }
  const losses = examples.map((example) => judgeOne(example).loss);
  rows.forEach((row, i) => overwrite(value, before[i], row * width));
  return losses;
}

/** The rows that a place reads in the first head of each order. */
function headOne(memory: MemoryBlock | undefined, { tokens }: Example): number[] {
  const heads = (memory?.sizes.length ?? 0) / 2;
  return memory?.rowsOf(tokens).filter((_, table) => table % heads === 0) ?? [];
}
