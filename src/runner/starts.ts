/** What the scenarios of an experiment set, as an address would write it. */
import { defaults, type Values } from '../../sims/contract/parameters.ts';
import type { Intervention } from '../../sims/contract/simulation.ts';
import type { Table } from '../../sims/contract/table.ts';
import { pairsOf } from './address.ts';
import type { Starts } from './scenario-name.ts';

interface Start {
  readonly values: Partial<Values>;
  readonly interventions?: readonly Intervention[];
}

/** @param scenarios by name; they name knobs' values only */
export function startsOf(table: Table, scenarios: Readonly<Record<string, Start>>): Starts {
  const initial = defaults(table.parameters);
  return Object.fromEntries(
    Object.entries(scenarios).map(([name, { values, interventions = [] }]) => {
      const start = { ...initial, ...values } as Values;
      return [name, pairsOf(table, { values: start, interventions }).slice(1)];
    }),
  );
}
