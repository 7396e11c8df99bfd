/** `npm run simulate`: the experiments of the pages, in a terminal. */
import type { Listed, Technique } from '../labs/contract/shown.ts';
import type { FindRun } from './answer.ts';
import { ownFlags, readCommand } from './arguments.ts';
import { UsageError } from './flags.ts';
import { knobs, usage } from './help.ts';
import { many, type Screen } from './many.ts';
import { takenByNpm } from './npm.ts';
import { bar } from './progress.ts';
import { single } from './single.ts';
import { table } from './table.ts';

export interface Terminal extends Screen {
  readonly techniques: Readonly<Record<string, Technique>>;
  readonly find: FindRun;
  /** The variables of the shell. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Gives the exit code: 2 for what was typed wrong, 1 for a run that failed. */
export async function command(given: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await obey(given, terminal);
    return 0;
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function obey(given: readonly string[], terminal: Terminal): Promise<void> {
  const { techniques, find, environment, out, err, read, watched } = terminal;
  const [name = '--help', ...rest] = given;
  if (name === '--help') return out(usage);
  if (name === '--list') return out(list(techniques));
  const { question } = listed(techniques, name);
  const [technique, key] = name.split('/');
  const found = await find(technique, key);
  if (rest.includes('--help')) return out(`${question}\n\n${knobs(found.knobs)}\n`);
  const taken = takenByNpm([...ownFlags, ...Object.keys(found.knobs.parameters)], environment);
  if (taken.length > 0) {
    err(
      `npm took ${taken.join(', ')} for itself: write npm run simulate ${name} -- ${taken[0]} …\n`,
    );
  }
  const wanted = readCommand(found.knobs, rest, read);
  if (wanted.axes.length > 0 || wanted.shard.of > 1) return many(name, wanted, terminal);
  const progress = bar(found.knobs.length(wanted.values), err, watched);
  out(await single({ name, question, found, wanted, progress }));
}

function list(techniques: Terminal['techniques']): string {
  const rows = Object.entries(techniques).flatMap(([technique, { experiments }]) =>
    Object.entries(experiments).map(([key, { question }]) => [`${technique}/${key}`, question]),
  );
  return `${table([{ label: 'experiment' }, { label: 'question' }], rows)}\n`;
}

function listed(techniques: Terminal['techniques'], name: string): Listed {
  const [technique, key = ''] = name.split('/');
  if (!Object.hasOwn(techniques, technique)) {
    const known = Object.keys(techniques).join(', ');
    throw new UsageError(`simulate requires one of the techniques ${known}, got ${name}`);
  }
  const { experiments } = techniques[technique];
  if (Object.hasOwn(experiments, key)) return experiments[key];
  const known = Object.keys(experiments).map((k) => `${technique}/${k}`);
  throw new UsageError(`simulate requires one of ${known.join(', ')}, got ${name}`);
}
