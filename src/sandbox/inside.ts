/**
 * The first file of a linked program: it plays the run as the page's own worker does, by the same
 * code, in the worker of a frame that has no origin.
 */
import type { FromWorker, ToWorker } from '../runner/protocol.ts';
import { breather, service } from '../runner/service.ts';
// The linker puts the run of the experiment here.
import { run } from './the-run.ts';
import { withLine } from './where.ts';

/** What a step throws is told with its line. */
const told: typeof run = {
  ...run,
  *simulate(...given) {
    try {
      yield* run.simulate(...given);
    } catch (error) {
      throw withLine(error);
    }
  },
};

const receive = service(async () => ({ run: told }), {
  post: (message: FromWorker) => self.postMessage(message),
  now: () => performance.now(),
  breathe: breather(),
});
self.onmessage = ({ data }: MessageEvent<ToWorker>) => receive(data);
