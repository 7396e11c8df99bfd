/** A latent trained as such against one cut out of finished keys and values; and how low their rank is. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { vector } from '../../../math/vector.ts';
import { type Mechanism, network, type Network, run as runNetwork } from '../../network.ts';
import { stepsOf } from '../../steps.ts';
import { evaluate, trainer } from '../../training.ts';
import { grouped, headWidth, items, latentOf, loadText, type World, worldOf } from '../../world.ts';
import type { Frame, Lane } from './frame.ts';
import { every, knobs, type Values } from './knobs.ts';
import { firstOf, goalOf, seenBy } from './run/sample.ts';

const heads = 4;
const lanes: readonly Lane[] = ['full', 'cut', 'latent'];
const cuts = [4, 8, 12, 16, 20, 24, 28, 32];

/** Singular values come with a library: loaded with the run, not with the page. */
type Cutting = typeof import('../../cut.ts');

interface Resources {
  readonly text: string;
  readonly cutting: Cutting;
}

export const run = simulation<Values, Frame, Resources>(knobs, {
  prepare: async ({ task }) => ({
    text: await loadText(task),
    cutting: await import('../../cut.ts'),
  }),

  *simulate(values, { text, cutting }) {
    const { task, latent, seed } = values;
    const steps = stepsOf(task, values.steps);
    const world = worldOf(task, seed, text);
    const net = (mechanism: Mechanism): Network =>
      network({ ...world.shape, mechanism }, stream(seed, 'weights'));
    const full = net(grouped(heads, headWidth));
    const trained = net(latentOf(latent + world.rotary, world.rotary));
    const trainers = [full, trained].map(trainer);
    let untrained: readonly number[] | undefined;
    for (let step = 0; ; step++) {
      if (step % every === 0 || step === steps) {
        const seen = examined({ full, trained }, latent, world, cutting);
        untrained ??= seen.trained;
        yield { step, ...seen, untrained };
      }
      if (step === steps) return;
      const batch = world.next();
      for (const one of trainers) one.step(batch, world.rate);
    }
  },
});

/** Both networks and the cut of the first, over the test set. */
function examined(
  { full, trained }: { readonly full: Network; readonly trained: Network },
  latent: number,
  { test }: World,
  cutting: Cutting,
): Omit<Frame, 'step' | 'untrained'> {
  const now = cutting.lookAt(runNetwork(full, test, []));
  const projections = now.projections(latent);
  const whole = evaluate(full, test);
  const cut = evaluate(full, test, projections);
  const own = evaluate(trained, test);
  const one = firstOf(test);
  const seen = {
    full: seenBy(full, one, heads),
    cut: seenBy(full, one, heads, projections),
    latent: seenBy(trained, one, heads),
  };
  return {
    accuracy: { full: whole.accuracy, cut: cut.accuracy, latent: own.accuracy },
    loss: { full: whole.loss, cut: cut.loss, latent: own.loss },
    attention: each(lanes, (lane) => seen[lane].attention),
    right: each(lanes, (lane) => seen[lane].right),
    goal: goalOf(one, items),
    error: Math.sqrt(Math.max(0, 1 - now.energies[latent - 1])),
    drift: cutting.moved(now.output, runNetwork(full, test, [], projections), heads),
    for90: now.for90,
    spread: now.spread,
    directions: vector(32, (i) => i + 1),
    trained: now.energies,
    source: now.source,
    cuts,
    afterCut: cuts.map((r) => evaluate(full, test, now.projections(r)).accuracy),
  };
}
