/** A limit on the nodes a token may reach: traffic against the quality of its choice. */
import { experiment, type Simulation } from '../../contract.ts';
import { normal, stream, type Random } from '../../math/random.ts';
import { matrix, sigmoid, vector, type Vector } from '../../math/vector.ts';
import { choice, integer, numbers, real } from '../../parameters.ts';
import { gate, type Route } from '../gate.ts';
import { compare, nodeCount, perNode, travel, type Frame } from './nodes.frame.ts';
import { story } from './nodes.story.ts';

const width = 16; // of an expert's answer

export const parameters = {
  pull: numbers({
    label: 'How much tokens favour each node',
    hint: 'Added to the fit of all its experts; drag the bars.',
    min: -2,
    max: 2,
    step: 0.1,
    shortest: nodeCount,
    longest: nodeCount,
    default: vector(nodeCount, () => 0),
  }),
  together: real({
    label: 'Good experts lie together',
    symbol: 'ρ',
    hint: '0: a token’s fits are independent. 1: all experts of a node fit it alike.',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.3,
  }),
  k: integer({ label: 'Experts a token', symbol: 'K', min: 1, max: perNode, default: 8, paper: 8 }),
  groupScore: choice({
    label: 'A node is judged by',
    options: { topTwo: 'its two best experts (V3)', max: 'its best expert (V2)' },
    default: 'topTwo',
  }),
  tokens: integer({
    label: 'Tokens',
    symbol: 'T',
    min: 64,
    max: 2048,
    step: 64,
    default: 512,
    more: true,
  }),
};

export const nodes = experiment<typeof parameters, Frame>({
  ...story,
  parameters,
  metrics: {
    limit: { label: 'Nodes allowed, M', digits: 0 },
    touched: { label: 'Nodes a token reaches', digits: 2 },
    copies: { label: 'Copies sent to other nodes', unit: 'a token', digits: 2, tone: 'deep' },
    traffic: { label: 'Traffic, of the unlimited', tone: 'coral' },
    kept: { label: 'Score kept, of the best K', tone: 'deep' },
    shared: { label: 'Best K experts still chosen', tone: 'teal' },
    drift: { label: 'Change of the output', tone: 'grey' },
    violation: { label: 'MaxVio of the nodes', digits: 2 },
  },
  pace: 1,
  length: () => nodeCount,

  *simulate(values): Simulation<typeof values, Frame> {
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
      yield { limit, pull, ...quality, ...travel(routes, free) };
    }
  },
});

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
