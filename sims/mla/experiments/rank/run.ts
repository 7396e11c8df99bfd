/** Four attentions learn the same task with equal caches, or with heads of equal width. */
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { sum } from '../../../math/vector.ts';
import { each } from '../../../contract/frame.ts';
import { cached, type Mechanism, network, type Network } from '../../network.ts';
import { stepsOf } from '../../steps.ts';
import { evaluate, trainer } from '../../training.ts';
import { grouped, headWidth, latentOf, loadText, type World, worldOf } from '../../world.ts';
import type { Asked, Attention, Frame } from './frame.ts';
import { every, knobs, type Values } from './knobs.ts';
import { askedOf, written } from './run/asked.ts';

const attentions: readonly Attention[] = ['mha', 'gqa', 'mqa', 'mla'];

type ByAttention<T> = Readonly<Record<Attention, T>>;

export const run = simulation<Values, Frame, string>(knobs, {
  prepare: ({ task }) => loadText(task),

  *simulate(values, text) {
    const { compare, task, seed } = values;
    const steps = stepsOf(task, values.steps);
    const world = worldOf(task, seed, text);
    const mechanisms = contestants(compare, world.rotary);
    const nets = each(attentions, (one) =>
      network({ ...world.shape, mechanism: mechanisms[one] }, stream(seed, 'weights')),
    );
    const trainers = attentions.map((one) => trainer(nets[one]));
    const asked = askedOf(task, world.test);
    const always = { asked, ...sizesOf(mechanisms, nets) };
    for (let step = 0; ; step++) {
      if (step % every === 0 || step === steps) {
        yield { step, ...examined(nets, world, asked), ...always };
      }
      if (step === steps) return;
      const batch = world.next();
      for (const one of trainers) one.step(batch, world.rate);
    }
  },
});

function examined(
  nets: ByAttention<Network>,
  { test }: World,
  asked: Asked,
): Pick<Frame, 'accuracy' | 'loss' | 'answers' | 'lead'> {
  const scores = each(attentions, (one) => evaluate(nets[one], test));
  const accuracy = each(attentions, (one) => scores[one].accuracy);
  return {
    accuracy,
    loss: each(attentions, (one) => scores[one].loss),
    answers: each(attentions, (one) => written(asked, scores[one].answers)),
    lead: accuracy.mla - Math.max(accuracy.mha, accuracy.gqa, accuracy.mqa),
  };
}

/** What each may keep and compare, and what it learns with. */
const sizesOf = (
  mechanisms: ByAttention<Mechanism>,
  nets: ByAttention<Network>,
): Pick<Frame, 'cache' | 'width' | 'weights'> => ({
  cache: each(attentions, (one) => cached(mechanisms[one])),
  width: each(attentions, (one) => {
    const of = mechanisms[one];
    return of.width + (of.kind === 'latent' ? of.rotary : 0);
  }),
  weights: each(attentions, (one) => sum(nets[one].parameters.map((p) => p.values.length))),
});

/** All with four heads; those of GQA are in two groups. */
function contestants(compare: Values['compare'], rotary: number): ByAttention<Mechanism> {
  const cache = { cache8: 8, cache16: 16, cache32: 32, width: 2 * headWidth }[compare];
  const inGroups = (groups: number): Mechanism =>
    grouped(groups, compare === 'width' ? headWidth : cache / (2 * groups));
  return { mha: inGroups(4), gqa: inGroups(2), mqa: inGroups(1), mla: latentOf(cache, rotary) };
}
