/** What the command says about itself and about an experiment's knobs. */
import type { Table } from '../../sims/contract/table.ts';
import type { Parameter } from '../../sims/contract/parameters.ts';
import { format } from '../../sims/contract/parsing.ts';
import { table } from './table.ts';

export const usage = `npm run simulate technique/experiment -- [flags]
  (what stands before the -- npm keeps for itself)

  --knob value          sets a knob; --seed 7 the seed
  --knob @file          sets it to what stands in a file; @- is the standard input
  --at 100:knob=value   changes a live knob after step 100; may be repeated
  --json, --csv         the frames as data in place of a table
  --every 10            table rows this many steps apart

  --sweep knob=a,b,c    one run for each value; repeated, for each combination
                        (lists are separated by |: knob=1,2|3,4)
  --seeds 20            each with 20 seeds, from --seed on
  --shard 3/16          only the third sixteenth of the grid
  --jobs 4              runs at once; as many as there are processors unless told
  --out file            writes there; runs that stand there are not run again
  --join file file …    puts the shards of this sweep together, none missing

  --list                the experiments
  --help                this, or the knobs of an experiment
`;

export function knobs({ parameters }: Table): string {
  const rows = Object.entries(parameters).map(([name, parameter]) => [
    `--${name}`,
    range(parameter),
    format(parameter.default) || '""',
    parameter.live ? 'live' : '',
    parameter.label,
  ]);
  const columns = ['knob', 'range', 'default', '', 'what it is'].map((label) => ({ label }));
  return table(columns, rows);
}

function range(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'integer':
    case 'real':
      return `${parameter.min} to ${parameter.max}`;
    case 'choice':
      return Object.keys(parameter.options).join(', ');
    case 'flag':
      return 'true, false';
    case 'numbers':
      return `${parameter.shortest} to ${parameter.longest} numbers, ${parameter.min} to ${parameter.max}`;
    case 'matrix':
      return `rows a,b;c,d of ${parameter.min} to ${parameter.max}`;
    case 'text':
      return `at most ${parameter.longest} characters`;
  }
}
