/** What a limit on nodes does to the traffic and to the choice of every token. */
import { dot, mean, sum, vector, type Matrix, type Vector } from '../../math/vector.ts';
import { loads, maxViolation } from '../balance.ts';
import type { Route } from '../gate.ts';

export const nodeCount = 8;
export const perNode = 8; // experts

/** What is observed under one limit. */
export type Frame = {
  readonly limit: number; // M
  readonly touched: number; // nodes a token reaches, mean
  readonly touchedFree: number; // the same without limit
  readonly copies: number; // of them, not its own: copies sent over the slow network
  readonly traffic: number; // relative to no limit
  readonly kept: number; // chosen scores over those of the K best
  readonly shared: number; // of the K best experts, the share that is still chosen
  readonly drift: number; // ‖y − y′‖² / ‖y‖², y without limit
  readonly violation: number; // MaxVio of the nodes
  readonly pull: Vector; // [8]
  readonly nodeTokens: Vector; // [8], tokens that reach each node
  readonly nodeTokensFree: Vector; // [8], the same without limit
  readonly expertTokens: Vector; // [64], tokens that choose each expert
  readonly spread: Vector; // [8], share of tokens that reach 1, 2, … nodes
  readonly spreadFree: Vector; // [8]
};

const nodesOf = ({ experts }: Route): number[] => [
  ...new Set(experts.map((i) => Math.floor(i / perNode))),
];

type Traffic = Omit<Frame, 'limit' | 'pull' | 'kept' | 'shared' | 'drift'>;

/** Token t lives on node t mod 8. It is sent once to every other node that it reaches. */
export function travel(routes: readonly Route[], free: readonly Route[]): Traffic {
  const [reached, reachedFree] = [routes.map(nodesOf), free.map(nodesOf)];
  const away = (all: readonly number[][]): number =>
    mean(all.map((mine, t) => mine.filter((n) => n !== t % nodeCount).length));
  const spreadOf = (all: readonly number[][]): number[] =>
    vector(nodeCount, (n) => all.filter((mine) => mine.length === n + 1).length / all.length);
  const tokensOf = (all: readonly number[][]): number[] =>
    vector(nodeCount, (n) => all.filter((mine) => mine.includes(n)).length);
  const nodeTokens = tokensOf(reached);
  return {
    touched: mean(reached.map((mine) => mine.length)),
    touchedFree: mean(reachedFree.map((mine) => mine.length)),
    copies: away(reached),
    traffic: away(reached) / away(reachedFree),
    violation: maxViolation(nodeTokens),
    nodeTokens,
    nodeTokensFree: tokensOf(reachedFree),
    expertTokens: loads(routes, nodeCount * perNode),
    spread: spreadOf(reached),
    spreadFree: spreadOf(reachedFree),
  };
}

/** How far a limited choice falls behind the unlimited one. */
export function compare(
  scores: Matrix,
  routes: readonly Route[],
  free: readonly Route[],
  answers: Matrix,
): Pick<Frame, 'kept' | 'shared' | 'drift'> {
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
  return {
    kept: massOf(routes) / massOf(free),
    shared: same / (routes.length * routes[0].experts.length),
    drift: error / size,
  };
}
