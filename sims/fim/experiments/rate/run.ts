/** A network trained on documents of which a share is rearranged, and its two needles meanwhile. */
import { simulation } from '../../../contract/simulation.ts';
import type { TrainingState } from '../../../training/trainer.ts';
import { train } from '../../training.ts';
import type { Frame } from './frame.ts';
import { course, knobs, type Values } from './knobs.ts';
import { extended, looker, noPast, type Past } from './run/look.ts';

type Tensors = typeof import('../../tensors.ts');

interface Kept {
  readonly training: TrainingState;
  readonly past: Past;
}

export const run = simulation<Values, Frame, Tensors, Kept>(knobs, {
  async prepare() {
    const [{ prepareTensors }, tensors] = await Promise.all([
      import('../../../training/backend.ts'),
      import('../../tensors.ts'),
    ]);
    await prepareTensors();
    return tensors;
  },

  *simulate({ rate, order, seed }, { trainerOf, scoresOf }, memory) {
    const look = looker(seed, order, scoresOf);
    const plan = { ...course, seed, rate, layout: order };
    let past = memory.from?.past ?? noPast;
    for (const { trained, loss, weights, state } of train(plan, trainerOf, memory.from?.training)) {
      const seen = look(weights);
      past = extended(past, trained, seen);
      memory.keep({ training: state, past });
      yield { step: trained / course.every - 1, trained, loss, ...seen, past };
    }
  },
});
