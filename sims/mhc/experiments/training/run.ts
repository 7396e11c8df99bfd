/** Three deep networks, alike but for their residual connections, learn the same task side by side. */
import { simulation } from '../../../contract/simulation.ts';
import { normal, stream } from '../../../math/random.ts';
import { vector } from '../../../math/vector.ts';
import { each } from '../../../contract/frame.ts';
import type { MapName, Wiring } from '../../network.ts';
import { type Batch, initialNetwork, trainee } from '../../training.ts';
import type { Frame, Lane, Stretch } from './frame.ts';
import { knobs, type Values } from './knobs.ts';
import { withStep } from './run/past.ts';
import { drawTeacher, isSpike, observe, type Seen } from './run/task.ts';

const sizes = { inputs: 16, width: 16, hidden: 32, outputs: 4, streams: 4 };

const samples = 16; // a batch
const looked = 8; // at so many of them
const warmUp = 20; // steps
const shockLasts = 5;

const mapNames: readonly MapName[] = ['residual', 'pre', 'post'];
const lanes: readonly Lane[] = ['plain', 'hc', 'mhc'];

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { seed, layers, steps } = values;
    const teacher = drawTeacher();
    const ofData = stream(seed, 'data');
    const advance = each(lanes, (kind) => start(kind, values));
    let past: readonly Stretch[] = [];
    let { rate, shockAt, shock, iterations } = values;
    for (let step = 1; step <= steps; step++) {
      const shocked = shockAt > 0 && step >= shockAt && step < shockAt + shockLasts;
      const rateNow = rate * Math.min(1, step / warmUp) * (shocked ? shock : 1);
      const inputs = Array.from({ length: samples }, () =>
        vector(sizes.inputs, () => normal(ofData)),
      );
      const batch = { inputs, targets: inputs.map(teacher) };
      const seen = each(lanes, (kind) => advance[kind](batch, rateNow, iterations));
      const shown = observed(seen);
      const through = each(lanes, (lane) => seen[lane].through);
      past = withStep(past, { step, through, ...shown });
      const now = { step, past, rateNow, layer: vector(layers, (l) => l + 1) };
      ({ rate, shockAt, shock, iterations } = yield { ...now, ...shown });
    }
  },
});

/** A network of one wiring; every wiring draws the same weights. */
function start(
  kind: Wiring['kind'],
  { seed, layers, dynamic, mixing, reading, writing }: Values,
): (batch: Batch, rate: number, iterations: number) => Seen {
  const ofWeights = stream(seed, 'weights');
  const ofProjections = stream(seed, 'projections');
  const draws = { weights: () => normal(ofWeights), projections: () => normal(ofProjections) };
  const isLearned = { residual: mixing, pre: reading, post: writing };
  const network = trainee(
    initialNetwork(kind, { ...sizes, layers }, draws, dynamic),
    looked,
    mapNames.filter((name) => !isLearned[name]),
  );
  const losses: number[] = [];
  let spikes = 0;
  return (batch, rate, iterations) => {
    const result = network.step(batch, rate, { iterations });
    if (isSpike(result.loss, losses)) spikes++;
    losses.push(result.loss);
    return observe(result, losses, spikes);
  };
}

/** The three networks beside each other, quantity by quantity. */
function observed(
  seen: Readonly<Record<Lane, Seen>>,
): Omit<Frame, 'step' | 'past' | 'rateNow' | 'layer'> {
  return {
    loss: each(lanes, (lane) => seen[lane].loss),
    gradient: each(lanes, (lane) => seen[lane].gradient),
    gain: each(lanes, (lane) => seen[lane].gain),
    mhcBackward: seen.mhc.backward,
    mhcSmallest: seen.mhc.smallest,
    spikes: each(lanes, (lane) => seen[lane].spikes),
    depth: each(lanes, (lane) => seen[lane].depth),
    product: seen.mhc.product,
  };
}
