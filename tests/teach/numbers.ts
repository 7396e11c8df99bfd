/** What the runs say for a lesson: the numbers of its key, and how its bets end. */
import { drive } from '../../sims/contract/drive.ts';
import { at, columnsOf, numberAt, type AnyFrame } from '../../sims/contract/frame.ts';
import { number } from '../../sims/contract/numbers.ts';
import { defaults, type Values } from '../../sims/contract/parameters.ts';
import type { Intervention } from '../../sims/contract/simulation.ts';
import type { Lesson, Numbers, Reading, Told } from '../../src/atlas/teach/lesson.ts';
import type { Shown } from '../../src/labs/contract/shown.ts';
import { techniques } from '../../src/labs/index.ts';
import { wagered } from '../../src/page/wager.ts';
import { runOf } from '../../src/runner/run-of.ts';

interface Wanted {
  readonly values: Values;
  readonly interventions: readonly Intervention[];
}

/** What a reading starts from. */
export function startOf({ claims, knobs }: Shown, { set = {}, scenario }: Reading): Wanted {
  const initial = defaults(knobs.parameters);
  if (scenario === undefined) return { values: { ...initial, ...set }, interventions: [] };
  const { values, interventions = [] } = claims.scenarios[scenario];
  return { values: { ...initial, ...values } as Values, interventions }; // scenarios name knobs' values only
}

/** As the lab shows a metric. */
export function shownNumber(shown: Shown, frame: AnyFrame, path: string): string {
  const column = columnsOf(shown.frame, frame).find((one) => one.path === path);
  if (!column) throw new Error(`a reading requires a metric, got ${path}`);
  const value = numberAt(frame, path);
  return number(value, column.metric.digits ?? (Number.isInteger(value) ? 0 : 3));
}

/** The frames of a lab's runs, each played once. */
export function player(technique: string, name: string): (w: Wanted) => Promise<AnyFrame[]> {
  const played = new Map<string, Promise<AnyFrame[]>>();
  const play = async ({ values, interventions }: Wanted): Promise<AnyFrame[]> => {
    const { run } = await runOf(technique, name);
    const resources = await run.prepare?.(values);
    return [...drive(run, values, resources, interventions)];
  };
  return (wanted) => {
    const key = JSON.stringify(wanted);
    const frames = played.get(key) ?? play(wanted);
    played.set(key, frames);
    return frames;
  };
}

export async function numbersOf(lab: string, lesson: Lesson): Promise<Numbers> {
  const [technique, name] = lab.split('/');
  const { experiment } = await techniques[technique].experiments[name].load();
  const play = player(technique, name);
  const reads: Record<string, string>[] = [];
  for (const ask of lesson.asks) {
    const read: Record<string, string> = {};
    for (const [key, reading] of Object.entries(ask.reads)) {
      const frames = await play(startOf(experiment, reading));
      const frame = frames[reading.step ?? frames.length - 1];
      read[key] = shownNumber(experiment, frame, reading.path);
    }
    reads.push(read);
  }
  const bets: Record<string, string> = {};
  for (const [key, bet] of Object.entries(experiment.claims.bets)) {
    const [changed, base] = wagered(bet, defaults(experiment.knobs.parameters));
    const runs = [changed, base].map((values) => play({ values, interventions: [] }));
    const [after, before] = await Promise.all(runs);
    bets[key] = bet.judge(after, before);
  }
  const { values, interventions } = startOf(experiment, { path: '', scenario: lesson.show });
  const last = (await play({ values, interventions })).at(-1) ?? {};
  const usual = await play(startOf(experiment, { path: '' }));
  return {
    reads,
    bets,
    sentence: sentenceOf(experiment, last, values),
    paper: paperOf(experiment, usual),
  };
}

/** Which sentence a frame is told by, and what stands in it. */
function sentenceOf({ claims, frame: observed }: Shown, frame: AnyFrame, values: Values): Told {
  const name = claims.say?.(frame, values) ?? Object.keys(claims.sentences)[0];
  const paths = [...claims.sentences[name].matchAll(/\{([\w.]+)\}/g)].map(([, path]) => path);
  const numbers = paths.map((path) => {
    const { metrics } = observed;
    const value = at(frame, path);
    if (typeof value !== 'number') return [path, String(value)];
    const digits = metrics[path.split('.')[0]]?.digits ?? (Number.isInteger(value) ? 0 : 3);
    return [path, number(value, digits)];
  });
  return { name, numbers: Object.fromEntries(numbers) };
}

/** What is measured at the end of the default run, beside what was published. */
function paperOf({ claims, knobs }: Shown, frames: readonly AnyFrame[]): Record<string, string> {
  const last = frames[frames.length - 1];
  return Object.fromEntries(
    Object.entries(claims.paper).flatMap(([key, row]) => {
      const value = row.measured?.(last, defaults(knobs.parameters), frames);
      return value === undefined ? [] : [[key, number(value, row.digits ?? 2)]];
    }),
  );
}
