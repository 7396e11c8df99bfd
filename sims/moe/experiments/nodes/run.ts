/** A limit on the nodes a token may reach: traffic against the quality of its choice. */
import { simulation } from '../../../contract/simulation.ts';
import { normal, type Random, stream } from '../../../math/random.ts';
import {
  dot,
  matrix,
  type Matrix,
  mean,
  sigmoid,
  sum,
  vector,
  type Vector,
} from '../../../math/vector.ts';
import { loads, maxViolation } from '../../balance.ts';
import { each } from '../../../contract/frame.ts';
import { gate, type Route } from '../../gate.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, nodeCount, perNode, type Values } from './knobs.ts';

const lanes: readonly Lane[] = ['limited', 'free'];

/** Tokens whose experts are told one by one. */
const samples = 8;

/** Numbers in the answer of an expert. */
const width = 16;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { k, groupScore, pull, seed } = values;
    const scores = draw(values, stream(seed, 'tokens'));
    const ofExperts = stream(seed, 'experts');
    const answers = matrix(nodeCount * perNode, width, () => normal(ofExperts));
    const routesWith = (keptGroups: number): Route[] =>
      scores.map((s) => gate(s, { k, groups: nodeCount, keptGroups, groupScore }));
    const free = routesWith(nodeCount);
    for (let limit = 1; limit <= nodeCount; limit++) {
      const routes = routesWith(limit);
      const quality = compare(scores, routes, free, answers);
      const told = { wanted: expertsOf(free), chosen: expertsOf(routes) };
      yield { limit, pull, ...quality, ...travel(routes, free), ...told };
    }
  },
});

const expertsOf = (routes: readonly Route[]): Matrix =>
  routes.slice(0, samples).map(({ experts }) => experts);

type Quality = 'kept' | 'chance' | 'shared' | 'drift';
type Traffic = Omit<Frame, 'limit' | 'pull' | Quality | 'wanted' | 'chosen'>;

const nodesOf = ({ experts }: Route): number[] => [
  ...new Set(experts.map((i) => Math.floor(i / perNode))),
];

/** Token t lives on node t mod 8. It is sent once to every other node that it reaches. */
function travel(routes: readonly Route[], free: readonly Route[]): Traffic {
  const reached = { limited: routes.map(nodesOf), free: free.map(nodesOf) };
  const away = (all: readonly number[][]): number =>
    mean(all.map((mine, t) => mine.filter((n) => n !== t % nodeCount).length));
  const spreadOf = (all: readonly number[][]): number[] =>
    vector(nodeCount, (n) => all.filter((mine) => mine.length === n + 1).length / all.length);
  const tokensOf = (all: readonly number[][]): number[] =>
    vector(nodeCount, (n) => all.filter((mine) => mine.includes(n)).length);
  const nodeTokens = each(lanes, (lane) => tokensOf(reached[lane]));
  return {
    touched: each(lanes, (lane) => mean(reached[lane].map((mine) => mine.length))),
    copies: away(reached.limited),
    traffic: away(reached.limited) / away(reached.free),
    violation: maxViolation(nodeTokens.limited),
    nodeTokens,
    expertTokens: loads(routes, nodeCount * perNode),
    spread: each(lanes, (lane) => spreadOf(reached[lane])),
  };
}

/** How far a limited choice falls behind the unlimited one. */
function compare(
  scores: Matrix,
  routes: readonly Route[],
  free: readonly Route[],
  answers: Matrix,
): Pick<Frame, Quality> {
  const massOf = (all: readonly Route[]): number =>
    sum(all.map(({ experts }, t) => sum(experts.map((i) => scores[t][i]))));
  const output = ({ experts, weights }: Route): number[] =>
    answers[0].map((_, d) => sum(experts.map((i, n) => weights[n] * answers[i][d])));
  let [error, size, same] = [0, 0, 0];
  routes.forEach((route, t) => {
    const [y, ideal] = [output(route), output(free[t])];
    const gap = y.map((x, d) => x - ideal[d]);
    error += dot(gap, gap);
    size += dot(ideal, ideal);
    same += route.experts.filter((i) => free[t].experts.includes(i)).length;
  });
  const best = massOf(free);
  return {
    kept: massOf(routes) / best,
    chance: (routes[0].experts.length * sum(scores.map(mean))) / best,
    shared: same / (routes.length * routes[0].experts.length),
    drift: error / size,
  };
}

/** Scores of tokens: a pull of the node, a fit to the node, and a fit to the expert. */
function draw(
  { tokens, pull, together }: { tokens: number; pull: Vector; together: number },
  random: Random,
): number[][] {
  return vector(tokens, (t) => t).map(() => {
    const ofNode = vector(nodeCount, () => normal(random));
    return vector(nodeCount * perNode, (i) => {
      const node = Math.floor(i / perNode);
      const own = normal(random);
      return sigmoid(
        pull[node] + Math.sqrt(together) * ofNode[node] + Math.sqrt(1 - together) * own,
      );
    });
  });
}
