/** Finds the room in which an experiment computes the same twice: for the worker and for tests. */
import type { Check } from '../../sims/contract/comparison.ts';

const plain = /^[a-z][a-z0-9-]*$/;

/**
 * @throws RangeError for what is no name of a folder; Error where the experiment has no such room, or
 * it cannot be loaded
 */
export async function checkOf(technique: string, name: string): Promise<Check> {
  if (!plain.test(technique) || !plain.test(name)) {
    throw new RangeError(`checkOf requires names of folders, got ${technique}/${name}`);
  }
  const { check } = (await import(`../../sims/${technique}/experiments/${name}/check.ts`)) as {
    readonly check: Check;
  };
  return check;
}
