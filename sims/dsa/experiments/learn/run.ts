/** One layer and its indexer: attention over everything, warm-up, then attention over what was chosen. */
import { simulation } from '../../../contract/simulation.ts';
import type { Frame } from './frame.ts';
import { dense, knobs, sparse, stride, type Values } from './knobs.ts';
import type { Learning, State } from './run/learning.ts';

interface Resources {
  /** Brings TensorFlow.js with it: only here, once somebody plays. */
  begin(values: Values, from: State | undefined): Learning;
}

export const run = simulation<Values, Frame, Resources, State>(knobs, {
  async prepare() {
    const { Learning: Begun, prepareTensors } = await import('./run/learning.ts');
    await prepareTensors();
    return { begin: (values, from) => new Begun(values, from) };
  },

  *simulate(values, { begin }, { from, keep }) {
    const learning = begin(values, from);
    const last = dense + values.warmUp + sparse;
    const further = (): void => learning.learn(Math.min(stride, last - learning.step));
    if (from !== undefined) {
      if (learning.step >= last) return;
      further();
    }
    for (;;) {
      const frame = learning.observe();
      keep(learning.state);
      yield frame;
      if (learning.step >= last) return;
      further();
    }
  },
});
