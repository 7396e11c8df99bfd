/**
 * The expert-parallel load balancer: copies of busy experts, spread over the GPUs that serve them.
 *
 * deepseek-ai/EPLB, eplb.py and its README (EPLB)
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 3.4 (V3)
 *
 * N experts of one layer get P ≥ N slots, the same number on every GPU; an expert's copies share
 * its load evenly. Among equals the first is taken.
 */
import { requireWhole } from '../math/checks.ts';
import { argmax, sum, vector, type Vector } from '../math/vector.ts';
import { requireLoads } from './checks.ts';

/** Which pack an item lies in, and as which item of it. */
export interface Packing {
  readonly pack: readonly number[]; // [items]
  readonly place: readonly number[]; // [items]
}

/** What every slot holds: the copy of an expert, and how many copies there are. */
export interface Replicas {
  readonly expert: readonly number[]; // [P]; EPLB: phy2log
  readonly copy: readonly number[]; // [P], 0 for an expert's first copy
  readonly copies: readonly number[]; // [N]; EPLB: logcnt
}

export interface Cluster {
  readonly slots: number;
  /** Neighbouring experts that should stay on one node, as the gate's groups do. */
  readonly groups: number;
  readonly nodes: number;
  readonly gpus: number;
}

/**
 * Items into packs of equal number and nearly equal load: the heaviest item first, each into the
 * lightest pack that has room. One item a pack stays where it is.
 */
export function packBalanced(load: Vector, packs: number): Packing {
  requireLoads('packBalanced', load);
  requireMultiple('packBalanced', 'items', load.length, 'packs', packs);
  const room = load.length / packs;
  if (room === 1) return { pack: vector(packs, (i) => i), place: vector(packs, () => 0) };
  const filled = vector(packs, () => 0);
  const weight = vector(packs, () => 0);
  const pack = vector(load.length, () => 0);
  const place = vector(load.length, () => 0);
  for (const item of heaviestFirst(load)) {
    const lightest = argmax(weight.map((w, p) => (filled[p] < room ? -w : -Infinity)));
    pack[item] = lightest;
    place[item] = filled[lightest]++;
    weight[lightest] += load[item];
  }
  return { pack, place };
}

/** As `topK` of all: of equals the first. Sorted, for there may be many. */
const heaviestFirst = (load: Vector): number[] =>
  vector(load.length, (i) => i).sort((a, b) => load[b] - load[a]);

/** A cluster has thousands. */
const mostSlots = 1_000_000;

/** Gives one copy more, again and again, to the expert whose copies are the busiest. */
export function replicateExperts(load: Vector, slots: number): Replicas {
  requireLoads('replicateExperts', load);
  if (!Number.isInteger(slots) || slots < load.length) {
    throw new RangeError(
      `replicateExperts requires a slot for each of ${load.length} experts, got ${slots}`,
    );
  }
  if (slots > mostSlots) {
    throw new RangeError(`replicateExperts requires at most ${mostSlots} slots, got ${slots}`);
  }
  const expert = vector(load.length, (i) => i);
  const copy = vector(load.length, () => 0);
  const copies = vector(load.length, () => 1);
  while (expert.length < slots) {
    const busiest = argmax(load.map((l, i) => l / copies[i]));
    expert.push(busiest);
    copy.push(copies[busiest]++);
  }
  return { expert, copy, copies };
}

/**
 * The plan for one layer, slot by slot in the order of the GPUs. Where the groups divide among the
 * nodes: groups onto nodes, copies within each node, slots onto the node's GPUs. Otherwise the
 * cluster is taken as one node with one group.
 *
 * @param load tokens each expert is expected to get  [N]
 */
export function rebalanceExperts(load: Vector, cluster: Cluster): Replicas {
  const { slots, gpus } = cluster;
  requireLoads('rebalanceExperts', load);
  for (const part of ['groups', 'nodes', 'gpus', 'slots'] as const) {
    if (Number.isInteger(cluster[part]) && cluster[part] >= 1) continue;
    throw new RangeError(`rebalanceExperts requires ${part} from 1, got ${cluster[part]}`);
  }
  const hierarchical = cluster.groups % cluster.nodes === 0;
  const { groups, nodes } = hierarchical ? cluster : { groups: 1, nodes: 1 };
  requireMultiple('rebalanceExperts', 'experts', load.length, 'groups', groups);
  requireMultiple('rebalanceExperts', 'GPUs', gpus, 'nodes', nodes);
  requireMultiple('rebalanceExperts', 'slots', slots, 'GPUs', gpus);
  const plan = { expert: [] as number[], copy: [] as number[], copies: load.map(() => 0) };
  for (const members of expertsOfNodes(load, groups, nodes)) {
    const ofNode = members.map((i) => load[i]);
    const replicas = replicateExperts(ofNode, slots / nodes);
    const ofSlots = replicas.expert.map((m) => ofNode[m] / replicas.copies[m]);
    for (const slot of inPackOrder(packBalanced(ofSlots, gpus / nodes), gpus / nodes)) {
      plan.expert.push(members[replicas.expert[slot]]);
      plan.copy.push(replicas.copy[slot]);
    }
    members.forEach((i, m) => (plan.copies[i] = replicas.copies[m]));
  }
  return plan;
}

/** The load of each GPU under a plan: what its slots carry together. */
export function gpuLoads(load: Vector, { expert, copies }: Replicas, gpus: number): number[] {
  requireLoads('gpuLoads', load);
  requireMultiple('gpuLoads', 'slots', expert.length, 'GPUs', gpus);
  for (const i of expert) {
    if (!(Number.isInteger(i) && i >= 0 && i < load.length)) {
      throw new RangeError(`gpuLoads requires experts from 0 to ${load.length - 1}, got ${i}`);
    }
  }
  load.forEach((_, i) => requireWhole('gpuLoads', `copies of expert ${i}`, copies[i], 1));
  const perGpu = expert.length / gpus;
  return vector(gpus, (g) =>
    sum(expert.slice(g * perGpu, (g + 1) * perGpu).map((i) => load[i] / copies[i])),
  );
}

/** Whole groups packed onto nodes: the experts of each node, in the order they lie there. */
function expertsOfNodes(load: Vector, groups: number, nodes: number): number[][] {
  const size = load.length / groups;
  const ofGroups = vector(groups, (g) => sum(load.slice(g * size, (g + 1) * size)));
  const order = inPackOrder(packBalanced(ofGroups, nodes), nodes);
  const members = order.flatMap((g) => vector(size, (i) => g * size + i));
  const perNode = load.length / nodes;
  return Array.from({ length: nodes }, (_, n) => members.slice(n * perNode, (n + 1) * perNode));
}

/** The items, pack by pack and place by place. */
function inPackOrder({ pack, place }: Packing, packs: number): number[] {
  const room = pack.length / packs;
  const result = vector(pack.length, () => 0);
  pack.forEach((p, item) => (result[p * room + place[item]] = item));
  return result;
}

function requireMultiple(who: string, what: string, n: number, of: string, parts: number): void {
  if (!Number.isInteger(parts) || parts < 1 || n % parts !== 0) {
    throw new RangeError(
      `${who} requires ${what} to divide among the ${of}, got ${n} for ${parts}`,
    );
  }
}
