/** One start, two trainings: with the MTP loss, and without it but with a module beside. */
import { simulation } from '../../../contract/simulation.ts';
import { loadReading } from '../../texts.ts';
import type { Frame } from './frame.ts';
import { knobs, stride, type Values } from './knobs.ts';
import type { Learning, State } from './run/learning.ts';

interface Resources {
  /** Brings TensorFlow.js with it: only here, once somebody plays. */
  begin(values: Values, from: State | undefined): Learning;
}

export const run = simulation<Values, Frame, Resources, State>(knobs, {
  async prepare({ kind }) {
    const [reading, { Learning: Both, prepareTensors }] = await Promise.all([
      loadReading(kind),
      import('./run/learning.ts'),
    ]);
    await prepareTensors();
    return { begin: (values, from) => new Both(reading, values, from) };
  },

  *simulate(values, { begin }, { from, keep }) {
    const learning = begin(values, from);
    const last = values.steps - (values.steps % stride);
    if (from !== undefined) {
      if (learning.step >= last) return;
      learning.learn(stride);
    }
    for (;;) {
      const frame = learning.observe();
      keep(learning.state);
      yield frame;
      if (learning.step >= last) return;
      learning.learn(stride);
    }
  },
});
