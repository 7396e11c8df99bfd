/** A sweep: one line a run, in the order of the grid, each as soon as it is known. */
import { join as joined } from './join.ts';
import type { Command } from './arguments.ts';
import { effectsOf } from './effect.ts';
import { UsageError } from './flags.ts';
import { linesOf, type Lines } from './lines.ts';
import { pool, type Task } from './pool.ts';
import { bar } from './progress.ts';
import { resume, type Resumed } from './resume.ts';
import { gridPoint, gridSize, idOf, shardOf, type Outcome } from './sweep.ts';

export interface Screen {
  /** The module that plays runs. */
  readonly thread: URL;
  out(text: string): void;
  err(text: string): void;
  /** Gives what stands in a file. */
  read(file: string): string;
  /** Whether a person watches: only then is there a progress bar. */
  readonly watched: boolean;
}

/** @throws Error where a run fails, a file cannot be written, or files are not what they should be */
export async function many(name: string, wanted: Command, screen: Screen): Promise<void> {
  const { axes, shard, output, out } = wanted;
  const size = gridSize(axes);
  const lines = linesOf(output === 'json' ? 'json' : 'csv', axes, idOf(name, wanted));
  if (wanted.join) {
    const parts = wanted.join.map((file) => ({ file, text: screen.read(file) }));
    return screen.out(joined(parts, lines, size));
  }
  const indices = shardOf(size, shard);
  if (indices.length === 0) {
    const { part, of } = shard;
    throw new UsageError(`--shard ${part}/${of} holds none of the ${size} runs: fewer parts do`);
  }
  const target = out === undefined ? undefined : resume(out, lines, indices);
  if (target && target.done > 0) {
    const half = target.dropped === undefined ? '' : '; a half line after them is gone';
    screen.err(`${out}: ${target.done} of ${indices.length} runs stand there${half}\n`);
  }
  await play(tasksOf(name, wanted, indices.slice(target?.done ?? 0)), lines, {
    wanted,
    screen,
    target: target ?? { done: 0, write: (text) => screen.out(text) },
  });
}

function tasksOf(name: string, wanted: Command, indices: readonly number[]): readonly Task[] {
  const { values, interventions, axes } = wanted;
  const [technique, experiment] = name.split('/');
  return indices.map((index) => {
    const recipe = { values: { ...values, ...gridPoint(axes, index) }, interventions };
    return { index, technique, experiment, recipe };
  });
}

interface Played {
  readonly wanted: Command;
  readonly screen: Screen;
  readonly target: Resumed;
}

async function play(
  tasks: readonly Task[],
  lines: Lines,
  { wanted: { axes, jobs }, screen: { thread, err, watched }, target }: Played,
): Promise<void> {
  const progress = bar(tasks.length, err, watched);
  const effects = effectsOf(axes);
  let header = target.header;
  const deliver = (index: number, outcome: Outcome): void => {
    const own = lines.header(outcome);
    if (header !== undefined && own !== header) {
      throw new Error(`the file requires outcomes of its header ${header}, got ${own}`);
    }
    const head = header === undefined && own !== undefined ? `${own}\n` : '';
    header = own;
    effects.see(index, outcome);
    progress.aside(() => target.write(`${head}${lines.line(index, outcome)}\n`));
  };
  try {
    await pool(tasks, { thread, jobs, progress: progress.at }, deliver);
  } finally {
    progress.end();
  }
  for (const { knob, values } of effects.idle()) {
    err(`${knob} made no difference: all ${values.length} values gave the same outcome\n`);
  }
}
