/** The functions of a technique that are written twice: in plain code, and in tensors. */
import { codeOf } from '../../labs/contract/guide.ts';
import { excerpt } from '../sources.ts';
import { tensorPairs, tensorsFile } from '../tensors.ts';
import { addressOf } from './places.ts';

/** A function as it stands beside its twin: without its comment and its checks. */
export interface Twin {
  readonly name: string;
  readonly file: string;
  readonly address: string;
  /** Its lines, as one piece of HTML. */
  readonly html: string;
}

/** What is one function in tensors, and the plain ones that it does the work of. */
export interface Pair {
  readonly tensors: Twin;
  readonly plain: readonly Twin[];
}

export function pairsOf(technique: string): Pair[] {
  const grouped = new Map<string, string[]>();
  for (const [plain, tensors] of tensorPairs(technique)) {
    grouped.set(tensors, [...(grouped.get(tensors) ?? []), plain]);
  }
  return [...grouped].map(([tensors, plain]) => ({
    tensors: twin(technique, tensors),
    plain: plain.map((one) => twin(technique, one)),
  }));
}

/** The tensor functions that have a twin in this plain file, or the plain ones of tensors.ts. */
export function twinsOf(path: string): Twin[] {
  const technique = path.split('/')[1];
  if (path === tensorsFile(technique)) return [];
  const found = pairsOf(technique).filter(({ plain }) => plain.some(({ file }) => file === path));
  return found.map(({ tensors }) => tensors);
}

function twin(technique: string, reference: string): Twin {
  const [file, name] = codeOf(technique, reference);
  const { first, parts } = excerpt(technique, reference);
  const body = parts.filter(({ what }) => what === 'body').flatMap(({ lines }) => lines);
  const html = body.map((line) => line.html).join('\n');
  return { name, file, address: addressOf(file, first), html };
}
