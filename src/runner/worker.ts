/** The worker: every technique, loaded when it is asked for. */
import { techniques } from '../../sims/index.ts';
import type { ToWorker } from './protocol.ts';
import { breather, service } from './service.ts';

const receive = service(techniques, {
  post: (message) => self.postMessage(message),
  now: () => performance.now(),
  breathe: breather(),
});
self.onmessage = ({ data }: MessageEvent<ToWorker>) => receive(data);
