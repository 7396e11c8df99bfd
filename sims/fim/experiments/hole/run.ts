/** A hole in a small file, and a network that fills it: one that came with the page, or a new one. */
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import type { TrainingState } from '../../../training/trainer.ts';
import type { Weights } from '../../../training/weights.ts';
import { choose, tell } from '../../language.ts';
import { train } from '../../training.ts';
import type { Frame } from './frame.ts';
import { course, knobs, phases, type Values } from './knobs.ts';
import { everywhere, filled } from './run/filled.ts';
import { loadShipped, type Shipped } from './run/shipped.ts';

type Resources =
  | { readonly shipped: Shipped }
  | { readonly shipped?: undefined; readonly tensors: typeof import('../../tensors.ts') };

interface Kept {
  readonly training: TrainingState;
  readonly loss: number;
}

/** One with all statements, so that the hole can stand anywhere in it. */
const fileOf = (seed: number): string[] => {
  const random = stream(seed, 'file');
  return tell({
    ...choose(random),
    before: Math.floor(12 * random()),
    after: Math.floor(12 * random()),
  });
};

export const run = simulation<Values, Frame, Resources, Kept>(knobs, {
  async prepare({ speaker, order }) {
    if (speaker === 'shipped') return { shipped: await loadShipped(order) };
    const [{ prepareTensors }, tensors] = await Promise.all([
      import('../../../training/backend.ts'),
      import('../../tensors.ts'),
    ]);
    await prepareTensors();
    return { tensors };
  },

  *simulate({ start, size, order, seed }, resources, memory) {
    const words = fileOf(seed);
    const hole = { from: start, to: start + size };
    const nowhere = { places: [], sureAt: { both: [], left: [] } };
    const seen = (weights: Weights) => ({ words, ...hole, ...filled(weights, words, hole, order) });
    let step = 0;
    let { trained, loss, weights } = resources.shipped ?? {
      ...{ trained: 0, loss: memory.from?.loss ?? NaN },
      weights: memory.from?.training.weights ?? {},
    };
    if (!resources.shipped) {
      const { trainerOf } = resources.tensors;
      step = (memory.from?.training.step ?? 0) / course.every;
      trained = course.steps;
      for (const look of train(
        { ...course, seed, layout: order },
        trainerOf,
        memory.from?.training,
      )) {
        ({ weights, loss } = look);
        memory.keep({ training: look.state, loss });
        const now = seen(weights);
        const shown = now.pens.both.length;
        yield {
          step,
          phase: 'training',
          ...{ trained: look.trained, loss, shown },
          ...now,
          ...nowhere,
        };
        step++;
      }
    }
    const now = { ...seen(weights), ...everywhere(weights, words, order), trained, loss };
    const tokens = now.pens.both.length;
    for (let phase = 0; phase < phases; phase++, step++) {
      const name =
        phase === 0 ? 'cut' : phase === 1 ? 'moved' : phase < phases - 1 ? 'write' : 'back';
      yield { step, phase: name, ...now, shown: Math.min(tokens, Math.max(0, phase - 1)) };
    }
  },
});
