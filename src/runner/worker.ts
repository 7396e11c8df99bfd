/** The worker: every experiment, loaded when it is asked for. */
import type { ToWorker } from './protocol.ts';
import { runOf } from './run-of.ts';
import { breather, service } from './service.ts';

const receive = service(runOf, {
  post: (message) => self.postMessage(message),
  now: () => performance.now(),
  breathe: breather(),
});
self.onmessage = ({ data }: MessageEvent<ToWorker>) => receive(data);
