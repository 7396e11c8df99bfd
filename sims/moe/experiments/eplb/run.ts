/** The puzzle of serving: copies of busy experts, and where to put them. */
import { simulation } from '../../../contract/simulation.ts';
import { matrix, mean, sum, vector, type Vector } from '../../../math/vector.ts';
import { gpuLoads, rebalanceExperts, type Replicas } from '../../eplb.ts';
import type { Frame } from './frame.ts';
import { experts, knobs, type Values } from './knobs.ts';

const groups = 4;

const clusters = {
  oneByFour: { nodes: 1, gpus: 4 },
  twoByTwo: { nodes: 2, gpus: 4 },
  twoByFour: { nodes: 2, gpus: 8 },
  fourByTwo: { nodes: 4, gpus: 8 },
} as const;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { load, cluster } = values;
    const { nodes, gpus } = clusters[cluster];
    const fewest = Math.ceil(experts / gpus);
    for (let perGpu = fewest; perGpu < fewest + 6; perGpu++) {
      const slots = perGpu * gpus;
      const plan = rebalanceExperts(load, { slots, groups, nodes, gpus });
      const free = rebalanceExperts(load, { slots, groups: 1, nodes: 1, gpus });
      const spread = { planned: spreadOf(plan, nodes), blind: spreadOf(inTurn(slots), nodes) };
      yield { load, perGpu, slots, nodes, spread, ...observe(load, plan, free, gpus) };
    }
  },
});

/** Experts put down one after another, round and round, until every slot is full. */
function inTurn(slots: number): Replicas {
  const expert = vector(slots, (slot) => slot % experts);
  const copies = vector(experts, (i) => expert.filter((e) => e === i).length);
  return { expert, copy: expert.map((_, slot) => Math.floor(slot / experts)), copies };
}

/** On how many nodes the most spread group of experts lies. */
function spreadOf({ expert }: Replicas, nodes: number): number {
  const nodeOf = (slot: number): number => Math.floor((slot * nodes) / expert.length);
  const groupOf = (e: number): number => Math.floor((e * groups) / experts);
  const nodesOf = (group: number): Set<number> =>
    new Set(expert.flatMap((e, slot) => (groupOf(e) === group ? [nodeOf(slot)] : [])));
  return Math.max(...vector(groups, (group) => nodesOf(group).size));
}

function observe(
  load: Vector,
  plan: Replicas,
  free: Replicas,
  gpus: number,
): Omit<Frame, 'load' | 'perGpu' | 'slots' | 'nodes' | 'spread'> {
  const slots = plan.expert.length;
  const perGpu = slots / gpus;
  const held = matrix(gpus, perGpu, (g, slot) => plan.expert[g * perGpu + slot]);
  const fair = sum(load) / gpus;
  const planned = gpuLoads(load, plan, gpus);
  const blind = gpuLoads(load, inTurn(slots), gpus);
  const perCopy = load.map((l, i) => l / plan.copies[i]);
  return {
    redundant: slots - experts,
    memory: slots / experts,
    busiest: {
      planned: overMean(planned),
      free: overMean(gpuLoads(load, free, gpus)),
      blind: overMean(blind),
    },
    busiestCopy: Math.max(...perCopy),
    fair,
    most: Math.max(...plan.copies),
    perCopy,
    copies: plan.copies,
    gpuLoad: { planned, blind },
    placement: held.map((ofGpu) => ofGpu.map((expert) => perCopy[expert])),
    held,
    gpus: held.map((_, g) => String(g + 1)),
  };
}

/** 1 where there is nothing to carry. */
function overMean(ofGpus: Vector): number {
  const fair = mean(ofGpus);
  return fair > 0 ? Math.max(...ofGpus) / fair : 1;
}
