/** The flags of the command line, read against an experiment's own table. */
import {
  type Parameter,
  type Parameters,
  type Value,
  type Values,
  defaults,
} from '../../sims/contract/parameters.ts';
import { check, describe } from '../../sims/contract/check.ts';
import { parse, parseValue } from '../../sims/contract/parsing.ts';
import type { Intervention } from '../../sims/contract/simulation.ts';
import type { Table } from '../../sims/contract/table.ts';
import { parseIntervention } from '../runner/recipe.ts';

/** Something typed wrong: the message says what would be right. */
export class UsageError extends Error {}

/** Names that no knob may have: they are flags of the command itself. */
export const ownFlags: readonly string[] = [
  ...['json', 'csv', 'every', 'at'],
  ...['sweep', 'seeds', 'shard', 'jobs', 'list', 'help'],
];

/** One knob and the values it takes in a grid. */
export interface Axis {
  readonly knob: string;
  readonly values: readonly Value[];
}

export interface Command {
  readonly values: Values;
  readonly interventions: readonly Intervention[];
  readonly output: 'table' | 'json' | 'csv';
  /** Table rows are this many steps apart; chosen to fit a screen unless told. */
  readonly every?: number;
  /** Empty for a single run. */
  readonly axes: readonly Axis[];
  /** This part of so many, both counted from 1. */
  readonly shard: { readonly part: number; readonly of: number };
  /** How many processes a sweep uses. */
  readonly jobs?: number;
}

type Flag = readonly [name: string, value: string | undefined];

/** `--name value`, `--name=value`, or `--name` alone. */
export function flags(given: readonly string[]): Flag[] {
  const result: Flag[] = [];
  for (let i = 0; i < given.length; i++) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(given[i]);
    if (!match) throw new UsageError(`flags start with --, got ${given[i]}`);
    const [, name, joined] = match;
    const next = given[i + 1];
    const apart = joined === undefined && next !== undefined && !next.startsWith('--');
    result.push([name, apart ? given[++i] : joined]);
  }
  return result;
}

/** @throws UsageError naming the first flag that is wrong, and what it requires */
export function readCommand({ parameters }: Table, given: readonly string[]): Command {
  const all = flags(given);
  const own = (name: string): string | undefined => {
    const found = all.filter(([flag]) => flag === name).at(-1);
    return found && (found[1] ?? '');
  };
  // A seed does no harm where nothing is drawn.
  const isIdle = (name: string): boolean => name === 'seed' && !('seed' in parameters);
  const knobs = all.filter(([name]) => !ownFlags.includes(name) && !isIdle(name));
  const typed = knobs.map(([name, value]) => [name, value ?? bare(parameters[name])]);
  const { values, refused } = parse(parameters, Object.fromEntries(typed));
  for (const { name, problem } of refused) {
    const known = Object.keys(parameters).map((knob) => `--${knob}`);
    const rest = problem.requires === 'knob' ? `; there are ${known.join(', ')}` : '';
    throw new UsageError(`--${name} ${describe(problem)}${rest}`);
  }
  const every = own('every');
  const jobs = own('jobs');
  return {
    values: { ...defaults(parameters), ...values },
    interventions: all.filter(([n]) => n === 'at').map(([, v]) => change(parameters, v ?? '')),
    output: own('json') !== undefined ? 'json' : own('csv') !== undefined ? 'csv' : 'table',
    ...(every === undefined ? {} : { every: whole('every', every) }),
    axes: axesOf(parameters, all, values),
    shard: shardOf(own('shard') ?? '1/1'),
    ...(jobs === undefined ? {} : { jobs: whole('jobs', jobs) }),
  };
}

/** A flag that stands alone switches on what can be switched. */
const bare = (parameter: Parameter | undefined): string =>
  parameter?.kind === 'flag' ? 'true' : '';

function axesOf(parameters: Parameters, all: readonly Flag[], values: Values): readonly Axis[] {
  const axes = all
    .filter(([name]) => name === 'sweep')
    .map(([, typed]) => axis(parameters, typed ?? ''));
  const seeds = all.filter(([name]) => name === 'seeds').at(-1);
  if (!seeds) return axes;
  if (!parameters.seed) throw new UsageError('--seeds requires chance: nothing is drawn here');
  const first = Number(values.seed);
  const count = whole('seeds', seeds[1] ?? '');
  const problem = check(parameters.seed, first + count - 1);
  if (problem) throw new UsageError(`--seeds ${count}: the last seed ${describe(problem)}`);
  return [...axes, { knob: 'seed', values: Array.from({ length: count }, (_, i) => first + i) }];
}

/** 'speed=0,0.001' or, where a value has commas of its own, 'rewards=1,0|1,1'. */
function axis(parameters: Parameters, typed: string): Axis {
  const [, knob = '', list = ''] = /^([^=]*)=(.*)$/s.exec(typed) ?? [];
  const parameter = Object.hasOwn(parameters, knob) ? parameters[knob] : undefined;
  if (!parameter) {
    throw new UsageError(`--sweep requires knob=value,value, got ${JSON.stringify(typed)}`);
  }
  const scalar = ['integer', 'real', 'choice', 'flag'].includes(parameter.kind);
  const texts = list.split(scalar && !list.includes('|') ? ',' : '|');
  const values = texts.map((text) => {
    const read = parseValue(parameter, text);
    if ('problem' in read) throw new UsageError(`--sweep ${knob} ${describe(read.problem)}`);
    return read.value;
  });
  return { knob, values };
}

function change(parameters: Parameters, typed: string): Intervention {
  const read = parseIntervention(parameters, typed);
  if ('intervention' in read) return read.intervention;
  throw new UsageError(`--at ${typed}: step:knob=value ${describe(read.problem)}`);
}

function shardOf(typed: string): Command['shard'] {
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(typed) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (shard.part >= 1 && shard.part <= shard.of) return shard;
  throw new UsageError(`--shard requires part/parts such as 3/16, got ${JSON.stringify(typed)}`);
}

function whole(name: string, typed: string): number {
  const value = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (value >= 1 && value <= 1e6) return value;
  throw new UsageError(
    `--${name} requires a whole number from 1 to 1000000, got ${JSON.stringify(typed)}`,
  );
}
