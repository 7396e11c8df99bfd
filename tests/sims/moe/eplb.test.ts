import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../../../sims/math/vector.ts';
import {
  gpuLoads,
  packBalanced,
  rebalanceExperts,
  replicateExperts,
} from '../../../sims/moe/eplb.ts';

// The example of the README of deepseek-ai/EPLB: loads of two layers, and the placement it prints.
const layers = [
  {
    load: [90, 132, 40, 61, 104, 165, 39, 4, 73, 56, 183, 86],
    placement: [5, 6, 5, 7, 8, 4, 3, 4, 10, 9, 10, 2, 0, 1, 11, 1],
    gpus: [121.5, 86.5, 125, 113, 147.5, 131.5, 156, 152],
  },
  {
    load: [20, 107, 104, 64, 19, 197, 187, 157, 172, 86, 16, 27],
    placement: [7, 10, 6, 8, 6, 11, 8, 9, 2, 4, 5, 1, 5, 0, 3, 1],
    gpus: [173, 179.5, 120.5, 172, 123, 152, 118.5, 117.5],
  },
];
const cluster = { slots: 16, groups: 4, nodes: 2, gpus: 8 };

test.each(layers)(
  'places the 12 experts of the official README as it prints them: $placement',
  (layer) => {
    const plan = rebalanceExperts(Object.freeze(layer.load), cluster);
    expect(plan.expert).toEqual(layer.placement);
    expect(gpuLoads(layer.load, plan, 8)).toEqual(layer.gpus);
  },
);

const plans = fc
  .record({
    nodes: fc.constantFrom(1, 2, 4),
    gpusPerNode: fc.integer({ min: 1, max: 4 }),
    groups: fc.constantFrom(2, 4, 8),
    size: fc.integer({ min: 1, max: 4 }),
    more: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ nodes, gpusPerNode, groups, size, more }) => {
    const experts = groups * size;
    const gpus = nodes * gpusPerNode;
    const slots = (Math.ceil(experts / gpus) + more) * gpus;
    return fc.record({
      load: fc.array(fc.nat(1000), { minLength: experts, maxLength: experts }),
      cluster: fc.constant({ slots, groups, nodes, gpus }),
    });
  });

test('for any loads: every expert somewhere, as many copies as counted, all load carried', () => {
  fc.assert(
    fc.property(plans, ({ load, cluster: c }) => {
      const { expert, copy, copies } = rebalanceExperts(load, c);
      expect(expert).toHaveLength(c.slots);
      load.forEach((_, i) => {
        const mine = expert.flatMap((e, slot) => (e === i ? [copy[slot]] : []));
        expect(mine.sort((a, b) => a - b)).toEqual(Array.from({ length: copies[i] }, (_, n) => n));
        expect(copies[i]).toBeGreaterThanOrEqual(1);
      });
      const carried = gpuLoads(load, { expert, copy, copies }, c.gpus);
      expect(carried).toHaveLength(c.gpus);
      expect(sum(carried)).toBeCloseTo(sum(load), 6); // thirds of loads up to 32,000
    }),
  );
});

test('where groups divide among nodes, a group and its copies stay on one node', () => {
  fc.assert(
    fc.property(plans, ({ load, cluster: c }) => {
      fc.pre(c.groups % c.nodes === 0);
      const size = load.length / c.groups;
      const nodeOf = new Map<number, number>();
      rebalanceExperts(load, c).expert.forEach((e, slot) => {
        const group = Math.floor(e / size);
        const node = Math.floor(slot / (c.slots / c.nodes));
        expect(nodeOf.get(group) ?? node).toBe(node);
        nodeOf.set(group, node);
      });
    }),
  );
});

test('more slots never make the busiest copy busier', () => {
  const load = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(load, fc.nat(12), (l, more) => {
      const busiest = (slots: number): number => {
        const { copies } = replicateExperts(l, slots);
        return Math.max(...l.map((x, i) => x / copies[i]));
      };
      expect(busiest(l.length + more + 1)).toBeLessThanOrEqual(busiest(l.length + more));
    }),
  );
});

test('copies go where no other choice of them would leave a lighter busiest copy', () => {
  const load = [9, 5, 4];
  for (let extra = 0; extra <= 4; extra++) {
    let best = Infinity; // every way to hand out the copies
    for (let a = 0; a <= extra; a++) {
      for (let b = 0; a + b <= extra; b++) {
        best = Math.min(best, Math.max(9 / (1 + a), 5 / (1 + b), 4 / (1 + extra - a - b)));
      }
    }
    const { copies } = replicateExperts(load, 3 + extra);
    expect(Math.max(...load.map((x, i) => x / copies[i]))).toBe(best);
  }
});

test('packs the heaviest first, into equal numbers', () => {
  expect(packBalanced([1, 9, 5, 6], 2)).toEqual({ pack: [0, 0, 1, 1], place: [1, 0, 1, 0] });
});

test('one item a pack stays in its place, and so does a plan without room to choose', () => {
  expect(packBalanced([1, 9, 5], 3)).toEqual({ pack: [0, 1, 2], place: [0, 0, 0] });
  const plan = rebalanceExperts([1, 9, 5, 6], { slots: 4, groups: 1, nodes: 1, gpus: 4 });
  expect(plan.expert).toEqual([0, 1, 2, 3]);
});

test('groups that do not divide among the nodes are ignored', () => {
  const odd = rebalanceExperts(layers[0].load, { ...cluster, groups: 3 });
  expect(odd).toEqual(rebalanceExperts(layers[0].load, { ...cluster, groups: 1, nodes: 1 }));
});

test('loads of zero give a legal plan', () => {
  const plan = rebalanceExperts(new Array<number>(12).fill(0), cluster);
  expect(new Set(plan.expert).size).toBe(12);
  expect(gpuLoads(new Array<number>(12).fill(0), plan, 8)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test('what is refused', () => {
  const refuse = (run: () => unknown, message: string): void =>
    expect(run).toThrow(new RangeError(message));
  refuse(
    () => replicateExperts([1, 2, 3], 2),
    'replicateExperts requires a slot for each of 3 experts, got 2',
  );
  refuse(
    () => packBalanced([1, 2, 3], 2),
    'packBalanced requires items to divide among the packs, got 3 for 2',
  );
  refuse(
    () => rebalanceExperts(layers[0].load, { ...cluster, slots: 15 }),
    'rebalanceExperts requires slots to divide among the GPUs, got 15 for 8',
  );
  refuse(
    () => rebalanceExperts(layers[0].load.slice(1), cluster),
    'rebalanceExperts requires experts to divide among the groups, got 11 for 4',
  );
  refuse(
    () => rebalanceExperts(layers[0].load, { ...cluster, gpus: 7 }),
    'rebalanceExperts requires GPUs to divide among the nodes, got 7 for 2',
  );
  refuse(() => replicateExperts([1, -2], 3), 'replicateExperts requires loads from 0, got -2 at 1');
  refuse(() => packBalanced([NaN], 1), 'packBalanced requires loads from 0, got NaN at 0');
});

test.each([
  [{ nodes: 0 }, 'rebalanceExperts requires nodes from 1, got 0'],
  [{ groups: NaN }, 'rebalanceExperts requires groups from 1, got NaN'],
  [{ gpus: 1.5 }, 'rebalanceExperts requires gpus from 1, got 1.5'],
  [{ slots: -4 }, 'rebalanceExperts requires slots from 1, got -4'],
])('a cluster of %j is refused', (over, message) => {
  const cluster = { slots: 4, groups: 1, nodes: 1, gpus: 2, ...over };
  expect(() => rebalanceExperts([1, 2, 3, 4], cluster)).toThrow(message);
});

test('without experts there is nothing to copy', () => {
  expect(() => replicateExperts([], 4)).toThrow('replicateExperts requires loads, got none');
});
