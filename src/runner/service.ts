/** The worker's side: plays the run it was asked for and listens between the slices. */
import type { AnyFrame, Experiment, Technique } from '../../sims/contract.ts';
import { Engine } from './engine.ts';
import type { FromWorker, Start, ToWorker } from './protocol.ts';

export type Techniques = Readonly<Record<string, () => Promise<Technique>>>;

/** What the service needs of the place it runs in. */
export interface Host {
  post(message: FromWorker): void;
  /** Milliseconds. */
  now(): number;
  /** Lets the messages that have arrived be heard. */
  breathe(): Promise<void>;
}

/** How long frames are gathered before they are posted. */
const batch = 30; // ms

interface Job {
  readonly id: number;
  horizon: number;
  stopped: boolean;
  engine?: Engine;
  /** Set while the job waits at its horizon. */
  wake?: () => void;
}

/** Gives the listener for messages from the page. One run at a time: a start ends the one before. */
export function service(techniques: Techniques, host: Host): (message: ToWorker) => void {
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
      void play(job, message, techniques, host);
    } else if (job && message.id === job.id) {
      if (message.kind === 'stop') end();
      else if (message.kind === 'change') change(job, message, host);
      else job.horizon = Math.max(job.horizon, message.horizon);
      job.wake?.();
    }
  };
}

async function play(job: Job, start: Start, techniques: Techniques, host: Host): Promise<void> {
  const { id } = job;
  try {
    const experiment = await find(techniques, start);
    const resources = await experiment.prepare?.(start.values);
    if (job.stopped) return;
    const engine = new Engine(experiment, start, resources);
    job.engine = engine;
    host.post({ kind: 'prepared', id });
    for (let slice = 0; !engine.done; slice = batch) {
      if (engine.frontier >= job.horizon) await extended(job);
      if (job.stopped) return;
      const until = host.now() + slice; // the first frame goes out at once
      const from = engine.frontier + 1;
      const frames: AnyFrame[] = [];
      try {
        engine.advance(job.horizon, () => host.now() >= until, frames);
      } finally {
        if (frames.length > 0) host.post({ kind: 'frames', id, from, frames });
      }
      await host.breathe();
    }
    if (!job.stopped) host.post({ kind: 'done', id });
  } catch (error) {
    if (!job.stopped) host.post({ kind: 'failed', id, message: messageOf(error) });
  }
}

const extended = (job: Job): Promise<void> => new Promise((resolve) => (job.wake = resolve));

function change(job: Job, { knob, value }: ToWorker & { kind: 'change' }, host: Host): void {
  try {
    const intervention = job.engine?.change(knob, value);
    if (intervention) host.post({ kind: 'changed', id: job.id, intervention });
  } catch (error) {
    job.stopped = true;
    host.post({ kind: 'failed', id: job.id, message: messageOf(error) });
  }
}

async function find(techniques: Techniques, { technique, experiment }: Start): Promise<Experiment> {
  const load = Object.hasOwn(techniques, technique) ? techniques[technique] : undefined;
  const experiments = (await load?.())?.experiments ?? {};
  if (!Object.hasOwn(experiments, experiment)) {
    throw new RangeError(`run requires a known experiment, got ${technique}/${experiment}`);
  }
  return experiments[experiment];
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
