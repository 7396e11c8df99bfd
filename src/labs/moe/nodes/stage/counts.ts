/** What is drawn of a frame, in numbers; and the token whose experts are shown. */
import { argmax, sum } from '../../../../../sims/math/vector.ts';
import { fixed } from '../../../../../sims/contract/numbers.ts';
import type { Frame } from '../../../../../sims/moe/experiments/nodes/frame.ts';
import type { Values } from '../../../../../sims/moe/experiments/nodes/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';

export type View = Scene<Frame, Values>;

/** What an expert is to the token that is shown. */
export type Lot = 'kept' | 'lost' | 'instead' | 'none';

export interface Counts {
  readonly nodes: number;
  readonly perNode: number;
  /** Of the batch, and how many of them reach a node, with the limit and without, in tokens. */
  readonly tokens: number;
  readonly reached: number;
  readonly free: number;
  /** Index of the token shown, and what each expert is to it  [experts]. */
  readonly shown: number;
  readonly lots: readonly Lot[];
}

export function countsOf({ frame, values, open }: View): Counts {
  const { wanted, chosen, nodeTokens, expertTokens } = frame;
  const nodes = nodeTokens.limited.length;
  const perNode = expertTokens.length / nodes;
  const nodesOf = (experts: readonly number[]): number =>
    new Set(experts.map((i) => Math.floor(i / perNode))).size;
  const n = open?.startsWith('token-') ? Number(open.slice(6)) - 1 : NaN;
  // Unless one is opened, the one whose best experts lie on the most nodes.
  const shown = n in wanted ? n : argmax(wanted.map(nodesOf));
  const lotOf = (_: number, i: number): Lot => {
    const [wants, goes] = [wanted[shown].includes(i), chosen[shown].includes(i)];
    return wants ? (goes ? 'kept' : 'lost') : goes ? 'instead' : 'none';
  };
  return {
    ...{ nodes, perNode, tokens: values.tokens, shown },
    reached: sum(nodeTokens.limited),
    free: sum(nodeTokens.free),
    lots: expertTokens.map(lotOf),
  };
}

/** Whether the token goes to a node, or would without a limit, or neither. */
export function wayTo({ lots, perNode }: Counts, node: number): 'goes' | 'cut' | 'none' {
  const own = lots.slice(node * perNode, (node + 1) * perNode);
  if (own.some((lot) => lot === 'kept' || lot === 'instead')) return 'goes';
  return own.includes('lost') ? 'cut' : 'none';
}

export const nodeSays = ({ words, frame: { nodeTokens } }: View, node: number): string =>
  say(words.reach, {
    n: node + 1,
    tokens: nodeTokens.limited[node],
    free: nodeTokens.free[node],
  });

export const expertSays = ({ words, frame }: View, { lots }: Counts, i: number): string =>
  say(words.expert, { n: i + 1, tokens: frame.expertTokens[i], lot: words[lots[i]] });

export const percent = (part: number): string => `${fixed(100 * part, 1)} %`;

/** What the limit sends, and what it keeps, as shares of no limit. */
export interface Gauge {
  readonly name: 'traffic' | 'score' | 'shared';
  readonly paint: Paint;
  readonly share: number;
}

export const gaugesOf = ({ frame }: View): Gauge[] => [
  { name: 'traffic', paint: 'coral', share: frame.traffic },
  { name: 'score', paint: 'deep', share: frame.kept },
  { name: 'shared', paint: 'teal', share: frame.shared },
];
