/** Finds the computing half of an experiment: for worker, terminal, prerenderer and tests. */
import type { AnyObserved } from '../../sims/contract/frame.ts';
import type { Run } from '../../sims/contract/simulation.ts';
import type { Table } from '../../sims/contract/table.ts';

export interface Found {
  readonly knobs: Table;
  readonly frame: AnyObserved;
  readonly run: Run;
}

const plain = /^[a-z][a-z0-9-]*$/;

/** @throws RangeError for what is no name of a folder; Error where there is no such experiment */
export async function runOf(technique: string, name: string): Promise<Found> {
  if (!plain.test(technique) || !plain.test(name)) {
    throw new RangeError(`runOf requires names of folders, got ${technique}/${name}`);
  }
  const [{ knobs }, { frame }, { run }] = await Promise.all([
    import(`../../sims/${technique}/experiments/${name}/knobs.ts`) as Promise<Pick<Found, 'knobs'>>,
    import(`../../sims/${technique}/experiments/${name}/frame.ts`) as Promise<Pick<Found, 'frame'>>,
    import(`../../sims/${technique}/experiments/${name}/run.ts`) as Promise<Pick<Found, 'run'>>,
  ]);
  return { knobs, frame, run };
}
