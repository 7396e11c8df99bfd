/** The worker: every experiment, loaded when it is asked for. */
import type { CheckAnswer, CheckRequest, ToWorker } from './protocol.ts';
import { runOf } from './run-of.ts';
import { breather, service } from './service.ts';
import { trainingsOf } from './trainings.ts';

const receive = service(runOf, {
  post: (message) => self.postMessage(message),
  now: () => performance.now(),
  breathe: breather(),
  trainings: trainingsOf(self.location.pathname.split('/').at(-1) ?? ''), // named by its content
});
self.onmessage = ({ data }: MessageEvent<ToWorker | CheckRequest>) =>
  data.kind === 'check' ? void check(data) : receive(data);

/** Loaded on first use, and TensorFlow.js with it. */
async function check(request: CheckRequest): Promise<void> {
  const answering = import('./checking.ts').then(({ answer }) =>
    answer(request, { now: () => performance.now() }),
  );
  const failed = (error: unknown): CheckAnswer => ({
    kind: 'unchecked',
    reason: 'tensors',
    message: String(error),
  });
  self.postMessage(await answering.catch(failed));
}
