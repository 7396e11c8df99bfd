/**
 * Plays an experiment in place of its picture for two seconds: the run itself, in a worker, drawn
 * as its thumb. Loaded when a station is first pointed at.
 */
import type { AnyFrame } from '$sims/contract/frame.ts';
import { defaults, type Values } from '$sims/contract/parameters.ts';
import type { Table } from '$sims/contract/table.ts';
import type { Drawing } from '$src/labs/kit/marks.ts';
import { inner } from '$src/labs/kit/svg.ts';
import type { Glimpse } from '$src/labs/kit/thumb.ts';
import { connectWorker, type Connect } from '$src/runner/connect.ts';
import type { Start } from '$src/runner/protocol.ts';

interface Drawn {
  thumb(glimpse: Glimpse<AnyFrame, Values>): Drawing;
  /** What a hand does to the knobs, where a run alone shows nothing: a run of one frame each. */
  readonly turned?: readonly Values[];
}

const drawn = import.meta.glob<Drawn>('/src/labs/*/*/stage/thumb.ts');
const tables = import.meta.glob<{ knobs: Table }>('/sims/*/experiments/*/knobs.ts');

export interface Replay {
  /** 'engram/hash' */
  readonly experiment: string;
  /** The last step that is played. */
  readonly step: number;
  show(picture: string): void;
  readonly signal: AbortSignal;
}

/** What the outside world is, but for tests. */
export interface Around {
  readonly connect: Connect;
  /** Calls back at the next picture of the screen, with the time in milliseconds. */
  nextPicture(then: (now: number) => void): void;
}

const browser: Around = {
  connect: connectWorker,
  nextPicture: (then) => void requestAnimationFrame(then),
};

const duration = 2000; // ms

/** A picture to be: what was observed, and under which knobs. */
type Seen = Glimpse<AnyFrame, Values>;

/** @throws Error when the experiment cannot be loaded, or its worker fails before the first frame */
export async function replay(
  { experiment, step, show, signal }: Replay,
  around = browser,
): Promise<void> {
  const [technique, name] = experiment.split('/');
  const [{ thumb, turned }, { knobs }] = await Promise.all([
    drawn[`/src/labs/${experiment}/stage/thumb.ts`](),
    tables[`/sims/${technique}/experiments/${name}/knobs.ts`](),
  ]);
  if (signal.aborted) return;
  const initial = defaults(knobs.parameters);
  const runs = turned?.map((values) => ({ ...initial, ...values })) ?? [initial];
  const horizon = turned ? 0 : step;
  const last = turned ? turned.length - 1 : step;
  const seen: Seen[] = [];
  const startOf = (run: number): Start => ({
    kind: 'start',
    id: run,
    technique,
    experiment: name,
    recipe: { values: runs[run], interventions: [] },
    horizon,
  });
  await new Promise<void>((resolve, reject) => {
    const connection = around.connect({
      message(message) {
        if (message.kind === 'failed') fail(message.message);
        if (message.kind !== 'frames') return;
        if (seen.length === 0) around.nextPicture((now) => play(now, now));
        const frames = turned ? message.frames.slice(0, 1) : message.frames;
        seen.push(...frames.map((frame) => ({ frame, values: runs[message.id] })));
        if (turned && seen.length < runs.length) connection.send(startOf(seen.length));
      },
      died: fail,
      refused: fail,
    });
    const end = (): void => {
      connection.end();
      resolve();
    };
    function fail(reason: string): void {
      connection.end();
      reject(new Error(`${experiment}: ${reason}`));
    }
    let shown: Seen | undefined;
    function play(now: number, start: number): void {
      const progress = (now - start) / duration;
      if (progress >= 1 || signal.aborted) return end();
      const next = seen[Math.min(Math.round(progress * last), seen.length - 1)];
      if (next !== shown) show(inner(thumb(next)));
      shown = next;
      around.nextPicture((later) => play(later, start));
    }
    signal.addEventListener('abort', end);
    connection.send(startOf(0));
  });
}
