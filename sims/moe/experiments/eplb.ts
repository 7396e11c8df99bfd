/** The puzzle of serving: copies of busy experts, and where to put them. */
import { experiment, type Simulation } from '../../contract.ts';
import { matrix, mean, sum, vector, type Matrix, type Vector } from '../../math/vector.ts';
import { choice, numbers } from '../../parameters.ts';
import { gpuLoads, rebalanceExperts, type Replicas } from '../eplb.ts';
import { story } from './eplb.story.ts';

const experts = 12;
const groups = 4;

const clusters = {
  oneByFour: { nodes: 1, gpus: 4 },
  twoByTwo: { nodes: 2, gpus: 4 },
  twoByFour: { nodes: 2, gpus: 8 },
  fourByTwo: { nodes: 4, gpus: 8 },
} as const;

export const parameters = {
  load: numbers({
    label: 'Load of each expert',
    hint: 'Tokens of the last minutes; drag the bars. Four groups of three experts.',
    min: 0,
    max: 300,
    step: 1,
    shortest: experts,
    longest: experts,
    default: [90, 132, 40, 61, 104, 165, 39, 4, 73, 56, 183, 86],
  }),
  cluster: choice({
    label: 'Cluster',
    options: {
      oneByFour: '1 node of 4 GPUs',
      twoByTwo: '2 nodes of 2 GPUs',
      twoByFour: '2 nodes of 4 GPUs',
      fourByTwo: '4 nodes of 2 GPUs',
    },
    default: 'twoByFour',
  }),
};

/** What is observed with so many slots on every GPU. */
export type Frame = {
  readonly perGpu: number;
  readonly slots: number;
  readonly redundant: number; // slots beyond one for each expert
  readonly memory: number; // slots over experts
  readonly busiest: number; // load of the busiest GPU over the mean: planned within nodes
  readonly busiestGlobal: number; // planned without regard to nodes
  readonly busiestBlind: number; // not planned: experts put down in turn
  readonly busiestCopy: number; // tokens of the busiest copy
  readonly fair: number; // mean load of a GPU
  readonly most: number; // copies of the most copied expert
  readonly load: Vector; // [12]
  readonly perCopy: Vector; // [12], load of one copy
  readonly copies: Vector; // [12]
  readonly planned: Vector; // [GPUs], load
  readonly blind: Vector; // [GPUs], load
  readonly placement: Matrix; // [GPUs, slots of one], load of the copy there
  readonly held: Matrix; // [GPUs, slots of one], the expert there
  readonly nodes: number;
  readonly gpuNames: readonly string[]; // the experts of each GPU
};

export const eplb = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    perGpu: { label: 'Slots on a GPU', digits: 0 },
    slots: { label: 'Slots', digits: 0 },
    redundant: { label: 'Redundant slots', digits: 0 },
    memory: { label: 'Memory for experts', unit: '×', digits: 2 },
    busiest: { label: 'Busiest GPU, planned', unit: '× the mean', tone: 'deep' },
    busiestGlobal: { label: 'Busiest GPU, nodes ignored', unit: '× the mean', tone: 'teal' },
    busiestBlind: { label: 'Busiest GPU, not planned', unit: '× the mean', tone: 'coral' },
    busiestCopy: { label: 'Busiest copy', unit: 'tokens', digits: 1 },
    fair: { label: 'Mean load of a GPU', unit: 'tokens', digits: 1 },
    most: { label: 'Most copies of one expert', digits: 0 },
  },
  pace: 1,
  length: () => 6,

  *simulate(values): Simulation<typeof values, Frame> {
    const { load, cluster } = values;
    const { nodes, gpus } = clusters[cluster];
    const fewest = Math.ceil(experts / gpus);
    for (let perGpu = fewest; perGpu < fewest + 6; perGpu++) {
      const slots = perGpu * gpus;
      const plan = rebalanceExperts(load, { slots, groups, nodes, gpus });
      const free = rebalanceExperts(load, { slots, groups: 1, nodes: 1, gpus });
      yield { load, perGpu, slots, nodes, ...observe(load, plan, free, gpus) };
    }
  },
});

/** Experts put down one after another, round and round, until every slot is full. */
function inTurn(slots: number): Replicas {
  const expert = vector(slots, (slot) => slot % experts);
  const copies = vector(experts, (i) => expert.filter((e) => e === i).length);
  return { expert, copy: expert.map((_, slot) => Math.floor(slot / experts)), copies };
}

function observe(
  load: Vector,
  plan: Replicas,
  free: Replicas,
  gpus: number,
): Omit<Frame, 'load' | 'perGpu' | 'slots' | 'nodes'> {
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
    busiest: overMean(planned),
    busiestGlobal: overMean(gpuLoads(load, free, gpus)),
    busiestBlind: overMean(blind),
    busiestCopy: Math.max(...perCopy),
    fair,
    most: Math.max(...plan.copies),
    perCopy,
    copies: plan.copies,
    planned,
    blind,
    placement: held.map((ofGpu) => ofGpu.map((expert) => perCopy[expert])),
    held,
    gpuNames: held.map((ofGpu) => ofGpu.join(' ')),
  };
}

/** 1 where there is nothing to carry. */
function overMean(ofGpus: Vector): number {
  const fair = mean(ofGpus);
  return fair > 0 ? Math.max(...ofGpus) / fair : 1;
}
