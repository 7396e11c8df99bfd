import { expect, test } from 'vitest';
import { normal, stream } from '../../../sims/math/random.ts';
import { apply, matrix, mean, vector } from '../../../sims/math/vector.ts';
import { amaxGain, composite } from '../../../sims/mhc/gain.ts';
import type { Wiring } from '../../../sims/mhc/network.ts';
import { initialNetwork, trainee, type Batch, type Trainee } from '../../../sims/mhc/training.ts';
import { copyIn, copyOf, copyOut, leavesOf } from '../../../sims/mhc/trees.ts';

const sizes = { inputs: 4, width: 6, hidden: 8, outputs: 2, layers: 6, streams: 4 };

function start(kind: Wiring['kind'], dynamic = true): Trainee {
  const weights = stream(1, 'weights');
  const projections = stream(1, 'projections');
  const draws = { weights: () => normal(weights), projections: () => normal(projections) };
  return trainee(initialNetwork(kind, sizes, draws, dynamic), 4);
}

function batches(): () => Batch {
  const random = stream(1, 'data');
  const teacher = matrix(2, 4, () => normal(stream(2, 'teacher')));
  return () => {
    const inputs = Array.from({ length: 8 }, () => vector(4, () => normal(random)));
    return { inputs, targets: inputs.map((x) => apply(teacher, x).map(Math.tanh)) };
  };
}

test.each(['plain', 'hc', 'mhc'] as const)('%s learns a small task', (kind) => {
  const network = start(kind);
  const next = batches();
  const losses = Array.from({ length: 120 }, () => network.step(next(), 0.01).loss);
  expect(mean(losses.slice(-20))).toBeLessThan(0.3 * mean(losses.slice(0, 5)));
});

test('all wirings begin with the same sublayers', () => {
  const [plain, hc, mhc] = (['plain', 'hc', 'mhc'] as const).map((kind) => start(kind).network);
  const sublayers = (network: typeof plain): unknown =>
    network.layers.map(({ sublayer }) => sublayer);
  expect(sublayers(hc)).toEqual(sublayers(plain));
  expect(sublayers(mhc)).toEqual(sublayers(plain));
});

test('static maps stay static: without φ and α their gradients are 0', () => {
  for (const kind of ['hc', 'mhc'] as const) {
    const network = start(kind, false);
    const next = batches();
    for (let step = 0; step < 10; step++) network.step(next(), 0.05);
    for (const { wiring } of network.network.layers) {
      if (wiring.kind === 'plain') continue;
      for (const part of [
        wiring.connection.pre,
        wiring.connection.post,
        wiring.connection.residual,
      ]) {
        expect(part.gate).toBe(0);
        expect(part.projection.flat().every((x) => x === 0)).toBe(true);
      }
    }
    const { mixing } = network.step(next(), 0.05);
    expect(mixing[1]).toEqual(mixing[0]); // the same for every token
  }
});

test('mHC keeps its forward gain at 1 while it learns; HC does not', () => {
  const gains = (['hc', 'mhc'] as const).map((kind) => {
    const network = start(kind);
    const next = batches();
    let mixing: ReturnType<Trainee['step']>['mixing'] = [];
    for (let step = 0; step < 60; step++) mixing = network.step(next(), 0.02).mixing;
    return amaxGain(composite(mixing[0], 4)).forward;
  });
  expect(gains[0]).toBeGreaterThan(1.3);
  expect(gains[1]).toBeCloseTo(1, 12);
});

test('a tree and its flat copy hold the same numbers', () => {
  const tree = { a: [1, 2], kind: 'x', b: { c: 3, d: [[4], [5, 6]] } };
  const flat = copyOut(leavesOf(tree));
  expect([...flat].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  const other = copyOf(tree);
  copyIn(
    leavesOf(other),
    flat.map((x) => 10 * x),
  );
  expect(other).toEqual({ a: [10, 20], kind: 'x', b: { c: 30, d: [[40], [50, 60]] } });
  expect([...copyOut(leavesOf(other))]).toEqual([...flat].map((x) => 10 * x));
  expect(tree.b.d).toEqual([[4], [5, 6]]);
});

test('a step without inputs, targets or a rate is refused, and leaves the weights as they were', () => {
  const trained = start('mhc');
  const before = copyOut(leavesOf(trained.network));
  const { inputs, targets } = batches()();
  const pairs = 'step requires a target for each of at least one input';
  expect(() => trained.step({ inputs: [], targets: [] }, 0.01)).toThrow(
    new RangeError(`${pairs}, got 0 for 0`),
  );
  expect(() => trained.step({ inputs, targets: targets.slice(1) }, 0.01)).toThrow(
    new RangeError(`${pairs}, got 7 for 8`),
  );
  for (const rate of [NaN, Infinity, -1]) {
    expect(() => trained.step({ inputs, targets }, rate)).toThrow(
      new RangeError(`step requires a finite rate of 0 or more, got ${rate}`),
    );
  }
  expect(copyOut(leavesOf(trained.network))).toEqual(before);
});

test('a network of no size, or of a wiring that nobody knows, is refused', () => {
  const draws = { weights: () => 0, projections: () => 0 };
  for (const layers of [NaN, 0, 1.5]) {
    expect(() => initialNetwork('mhc', { ...sizes, layers }, draws)).toThrow(
      new RangeError(`initialNetwork requires layers of 1 or more, got ${layers}`),
    );
  }
  expect(() => initialNetwork('other' as Wiring['kind'], sizes, draws)).toThrow(
    new RangeError('initialNetwork requires plain, hc or mhc, got other'),
  );
  expect(() => copyIn(leavesOf({ a: [1, 2] }), [1])).toThrow(
    new RangeError('copyIn requires 2 numbers, got 1'),
  );
});
