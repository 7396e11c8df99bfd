/** The doors of the mixture of experts. */
import {
  balanceLoss,
  communicationLoss,
  deviceLoss,
  loads,
  maxViolation,
  meanAffinities,
  sequenceLoss,
  shares,
  updateBias,
} from '../../sims/moe/balance.ts';
import {
  combinations,
  configurations,
  size,
  trainingFlops,
} from '../../sims/moe/configurations.ts';
import { chooseAlphabet, readDomain } from '../../sims/moe/domains.ts';
import { gpuLoads, packBalanced, rebalanceExperts, replicateExperts } from '../../sims/moe/eplb.ts';
import { affinities, gate, gateSteps, scoreGroups } from '../../sims/moe/gate.ts';
import { routeTokens, type RouterOptions } from '../../sims/moe/router.ts';
import { deadExperts, specialisation } from '../../sims/moe/specialisation.ts';
import { rateAt } from '../../sims/moe/world.ts';
import { sum } from '../../sims/math/vector.ts';
import {
  count,
  door,
  fixed,
  finite,
  list,
  named,
  real,
  record,
  rows,
  several,
  because,
  type Doors,
} from './generators.ts';
import { moeModel } from './moe-model.ts';

const load = (good: number): ReturnType<typeof real> => real(good, { least: 0 });
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const options = record({
  k: count(2),
  bias: list([0.1, 0, -0.1, 0]),
  groups: count(2),
  keptGroups: count(2),
  groupScore: named<'max' | 'topTwo'>('topTwo'),
  normalise: fixed(true),
  scale: real(2.5),
});
const router = record<RouterOptions>({
  kind: named<'sigmoid' | 'softmax'>('sigmoid'),
  k: count(1),
  bias: list([0.5, 0]),
  normalise: fixed(true),
  scale: real(1),
});

export const moe: Doors = {
  'balance.loads': door(loads, [
    several([{ experts: [0] }], record({ experts: list([1, 2], count) })),
    count(3),
  ]),
  'balance.updateBias': door(updateBias, [
    list([0.5, 0]),
    list([1, 3], load),
    real(0.001),
    named<'sign' | 'proportional'>('sign'),
  ]),
  'balance.maxViolation': door(
    maxViolation,
    [list([1, 2, 3], load)],
    (v, c) => v >= 0 && v <= c.length - 1 + 1e-9,
  ),
  'balance.shares': door(
    shares,
    [list([1, 2, 3], load)],
    (f, c) => finite(f) && (Math.max(0, ...c.slice(0, 9)) === 0 || near(sum(f), c.length)),
  ),
  'balance.meanAffinities': door(meanAffinities, [
    rows([
      [0.5, 0.25],
      [0.25, 0.5],
    ]),
  ]),
  'balance.balanceLoss': door(balanceLoss, [list([1, 1], load), list([0.5, 0.5]), real(0.01)]),
  'balance.deviceLoss': door(deviceLoss, [
    list([1, 1], load),
    list([0.5, 0.5]),
    count(2),
    real(0.01),
  ]),
  'balance.communicationLoss': door(communicationLoss, [
    several([{ experts: [0] }], record({ experts: list([1, 0], count) })),
    list([0.5, 0.5]),
    record({ devices: count(2), limit: real(1, { least: 5e-324 }), alpha: real(0.01) }),
  ]),
  'balance.sequenceLoss': door(sequenceLoss, [
    rows(
      [
        [0.5, 0.25],
        [0.25, 0.5],
      ],
      load,
    ),
    count(1),
    real(0.01),
  ]),
  'configurations.combinations': door(combinations, [count(64), count(2)], (n) => n >= 0n),
  'configurations.size': door(size, [fixed(configurations.V3)]),
  'configurations.trainingFlops': door(trainingFlops, [fixed(configurations.V3), count(1000)]),
  'domains.chooseAlphabet': door(chooseAlphabet, [fixed(['abc', 'ab']), count(2), count(1)]),
  'domains.readDomain': door(readDomain, [fixed('abc'), fixed(chooseAlphabet(['abc']))]),
  'eplb.packBalanced': door(packBalanced, [list([1, 2, 3, 4], load), count(2)]),
  'eplb.replicateExperts': door(replicateExperts, [list([1, 2], load), count(4)]),
  'eplb.rebalanceExperts': door(rebalanceExperts, [
    list([1, 2, 3, 4], load),
    record({ slots: count(8), groups: count(2), nodes: count(2), gpus: count(4) }),
  ]),
  'eplb.gpuLoads': door(gpuLoads, [
    list([1, 2], load),
    record({ expert: list([0, 1], count), copy: fixed([0, 0]), copies: list([1, 1], count) }),
    count(2),
  ]),
  'gate.affinities': door(affinities, [
    list([1, -1]),
    named<'sigmoid' | 'softmax' | 'sqrtSoftplus'>('softmax'),
  ]),
  'gate.gate': door(gate, [list([0.4, 0.3, 0.2, 0.1]), options]),
  'gate.gateSteps': door(gateSteps, [list([0.4, 0.3, 0.2, 0.1]), options]),
  'gate.scoreGroups': door(scoreGroups, [
    list([0.4, 0.3, 0.2, 0.1], (x) => real(x, { also: [-Infinity] })),
    count(2),
    named<'max' | 'topTwo'>('max'),
  ]),
  'router.routeTokens': door(routeTokens, [list([1, 0, 0, 1]), list([1, 2]), count(2), router]),
  'specialisation.deadExperts': door(deadExperts, [list([1, 2], load)]),
  'specialisation.specialisation': door(
    specialisation,
    [
      rows(
        [
          [1, 2],
          [2, 1],
        ],
        load,
      ),
    ],
    (s) => s >= -1e-9 && s <= 1 + 1e-9,
  ),
  'world.rateAt': door(rateAt, [real(0.1, { least: 0 }), count(1), count(10)]),
  ...moeModel,
  ...because(
    'takes tensors: what it refuses is in tests/sims/moe/tensors.test.ts',
    'tensors.layerTensors tensors.moeLayer',
  ),
};
