/** The worker: every experiment, loaded when it is asked for. */
import type { ToWorker } from './protocol.ts';
import { runOf } from './run-of.ts';
import { breather, service } from './service.ts';
import { trainingsOf } from './trainings.ts';

const receive = service(runOf, {
  post: (message) => self.postMessage(message),
  now: () => performance.now(),
  breathe: breather(),
  trainings: trainingsOf(self.location.pathname.split('/').at(-1) ?? ''), // named by its content
});
self.onmessage = ({ data }: MessageEvent<ToWorker>) => receive(data);
