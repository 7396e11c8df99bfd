/** The worker's side: plays the run it was asked for and listens between the slices. */
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Run } from '../../sims/contract/simulation.ts';
import { Engine, type Saved } from './engine.ts';
import type { FromWorker, Start, ToWorker } from './protocol.ts';

/** Gives the run of an experiment. */
export type Find = (technique: string, experiment: string) => Promise<{ readonly run: Run }>;

/** What the service needs of the place it runs in. */
export interface Host {
  post(message: FromWorker): void;
  /** Milliseconds. */
  now(): number;
  /** Lets the messages that have arrived be heard. */
  breathe(): Promise<void>;
  /** Where trainings are kept, where they can be. */
  readonly trainings?: Trainings;
}

/** Trainings laid aside on this device. What cannot be kept or found is trained again. */
export interface Trainings {
  find(start: Start): Promise<Saved | undefined>;
  /** Whether it could. */
  keep(start: Start, saved: Saved): Promise<boolean>;
}

/** How long frames are gathered before they are posted. */
const batch = 30; // ms

/** How long a training goes on before it is laid by again. */
const between = 1000; // ms

interface Job {
  readonly id: number;
  horizon: number;
  stopped: boolean;
  engine?: Engine;
  /** Set while the job waits at its horizon. */
  wake?: () => void;
}

/** Gives the listener for messages from the page. One run at a time: a start ends the one before. */
export function service(find: Find, host: Host): (message: ToWorker) => void {
  let job: Job | undefined;
  const end = (): void => {
    if (job) job.stopped = true;
    job?.wake?.();
  };
  return (message) => {
    if (message.kind === 'start') {
      end();
      job = { id: message.id, horizon: message.horizon, stopped: false };
      host.post({ kind: 'accepted', id: message.id });
      void play(job, message, find, host);
    } else if (job && message.id === job.id) {
      if (message.kind === 'change') change(job, message, host);
      else job.horizon = Math.max(job.horizon, message.horizon);
      job.wake?.();
    }
  };
}

/** What a run needs could not be loaded. */
class Unprepared extends Error {}

async function play(job: Job, start: Start, find: Find, host: Host): Promise<void> {
  const { id } = job;
  const { technique, experiment, recipe } = start;
  try {
    const { run } = await find(technique, experiment);
    const trainings = run.knobs.trains ? host.trainings : undefined;
    const saved = await trainings?.find(start);
    const resources = await run.prepare?.(recipe.values).catch((error: unknown) => {
      throw new Unprepared(messageOf(error));
    });
    if (job.stopped) return;
    const engine = new Engine(run, recipe, resources, saved);
    job.engine = engine;
    if (saved) host.post({ kind: 'kept', id });
    let kept = { saved, at: host.now() };
    const keep = async (): Promise<void> => {
      if (!trainings || !engine.saved || engine.saved === kept.saved) return;
      kept = { saved: engine.saved, at: host.now() };
      if (await trainings.keep(start, engine.saved)) host.post({ kind: 'kept', id });
    };
    for (let slice = 0; !engine.done; slice = batch) {
      if (engine.frontier >= job.horizon) await extended(job);
      if (job.stopped) return;
      const until = host.now() + slice; // the first frame goes out at once
      const frames: AnyFrame[] = [];
      try {
        engine.advance(job.horizon, () => host.now() >= until, frames);
      } finally {
        if (frames.length > 0) host.post({ kind: 'frames', id, frames });
      }
      if (host.now() >= kept.at + between) await keep();
      await host.breathe();
    }
    if (job.stopped) return;
    await keep();
    host.post({ kind: 'done', id });
  } catch (error) {
    const reason = error instanceof Unprepared ? 'unprepared' : 'error';
    if (!job.stopped) host.post({ kind: 'failed', id, reason, message: messageOf(error) });
  } finally {
    job.engine?.end();
  }
}

const extended = (job: Job): Promise<void> => new Promise((resolve) => (job.wake = resolve));

function change(job: Job, { knob, value }: ToWorker & { kind: 'change' }, host: Host): void {
  const intervention = job.engine?.change(knob, value);
  if (intervention) host.post({ kind: 'changed', id: job.id, intervention });
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A breath by way of a message channel: a timer would be held back to four milliseconds. */
export function breather(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let resume: (() => void) | undefined;
  port1.onmessage = () => resume?.();
  return () =>
    new Promise((resolve) => {
      resume = resolve;
      port2.postMessage(0);
    });
}
