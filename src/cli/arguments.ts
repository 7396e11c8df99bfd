/** The flags of the command line, read against an experiment's own table. */
import {
  type Parameter,
  type Parameters,
  type Value,
  type Values,
  defaults,
  same,
} from '../../sims/contract/parameters.ts';
import { check, describe } from '../../sims/contract/check.ts';
import { format, parse, parseValue } from '../../sims/contract/parsing.ts';
import type { Intervention } from '../../sims/contract/simulation.ts';
import type { Table } from '../../sims/contract/table.ts';
import { parseIntervention } from '../runner/recipe.ts';
import { type Flag, flags, fromFiles, refuseDoubled, refuseTogether, UsageError } from './flags.ts';

/** Names that no knob may have: they are flags of the command itself. */
export const ownFlags: readonly string[] = [
  ...['json', 'csv', 'every', 'at'],
  ...['sweep', 'seeds', 'shard', 'jobs', 'out', 'join', 'list', 'help'],
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
  /** How many runs of a sweep are played at once. */
  readonly jobs?: number;
  /** The file a sweep writes, and takes up again. */
  readonly out?: string;
  /** Files that hold parts of this sweep. */
  readonly join?: readonly string[];
}

const repeatable: readonly string[] = ['at', 'sweep', 'join'];

const apart = [
  ['json', 'csv'],
  ...['shard', 'jobs', 'out'].map((name) => ['join', name] as const),
] as const;

/**
 * @param read gives what stands in a file
 * @throws UsageError naming the first flag that is wrong, and what it requires
 */
export function readCommand(
  { parameters }: Table,
  given: readonly string[],
  read: (file: string) => string,
): Command {
  const all = fromFiles(flags(given), (name) => Object.hasOwn(parameters, name), read);
  refuseDoubled(all, repeatable);
  refuseTogether(all, apart);
  const own = (name: string): string | undefined => {
    const found = all.find(([flag]) => flag === name);
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
  const axes = axesOf(parameters, all, values);
  const [every, jobs, out] = [own('every'), own('jobs'), own('out')];
  return {
    values: { ...defaults(parameters), ...values },
    interventions: changes(parameters, all),
    output: own('json') !== undefined ? 'json' : own('csv') !== undefined ? 'csv' : 'table',
    ...(every === undefined ? {} : { every: whole('every', every) }),
    axes,
    shard: shardOf(own('shard') ?? '1/1'),
    ...(jobs === undefined ? {} : { jobs: whole('jobs', jobs) }),
    ...(out === undefined ? {} : { out: filesOf('out', axes, [out])[0] }),
    ...(own('join') === undefined ? {} : { join: filesOf('join', axes, valuesOf(all, 'join')) }),
  };
}

const valuesOf = (all: readonly Flag[], name: string): string[] =>
  all.filter(([flag]) => flag === name).map(([, value]) => value ?? '');

function filesOf(name: string, axes: readonly Axis[], files: readonly string[]): readonly string[] {
  if (axes.length === 0) throw new UsageError(`--${name} requires --sweep or --seeds beside it`);
  const doubled = files.find((file, i) => files.indexOf(file) !== i);
  if (files.includes('')) throw new UsageError(`--${name} requires the name of a file, got ""`);
  if (doubled) throw new UsageError(`--${name} requires each file once, got ${doubled} twice`);
  return files;
}

/** A flag that stands alone switches on what can be switched. */
const bare = (parameter: Parameter | undefined): string =>
  parameter?.kind === 'flag' ? 'true' : '';

function axesOf(parameters: Parameters, all: readonly Flag[], values: Values): readonly Axis[] {
  const axes = valuesOf(all, 'sweep').map((typed) => axis(parameters, typed));
  const seeds = valuesOf(all, 'seeds').map((typed) => ({
    knob: 'seed',
    values: seedsOf(parameters, typed, Number(values.seed)),
  }));
  const both = [...axes, ...seeds];
  for (const { knob } of axes) {
    const times = both.filter((other) => other.knob === knob).length;
    if (times > 1) throw new UsageError(`--sweep requires each knob once, got ${knob} twice`);
    if (all.some(([name]) => name === knob)) {
      throw new UsageError(`--sweep ${knob} requires to stand without --${knob}, got both`);
    }
  }
  return both;
}

function seedsOf(parameters: Parameters, typed: string, first: number): readonly number[] {
  if (!parameters.seed) throw new UsageError('--seeds requires chance: nothing is drawn here');
  const count = whole('seeds', typed);
  const problem = check(parameters.seed, first + count - 1);
  if (problem) throw new UsageError(`--seeds ${count}: the last seed ${describe(problem)}`);
  return Array.from({ length: count }, (_, i) => first + i);
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
  const doubled = values.find((value, i) => values.findIndex((other) => same(value, other)) < i);
  if (doubled !== undefined) {
    throw new UsageError(`--sweep ${knob} requires each value once, got ${format(doubled)} twice`);
  }
  return { knob, values };
}

function changes(parameters: Parameters, all: readonly Flag[]): readonly Intervention[] {
  const made = valuesOf(all, 'at').map((typed) => change(parameters, typed));
  for (const [i, { step, knob }] of made.entries()) {
    const isDoubled = made.slice(0, i).some((other) => other.step === step && other.knob === knob);
    if (isDoubled)
      throw new UsageError(`--at requires each change once, got ${step}:${knob} twice`);
  }
  return made;
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
