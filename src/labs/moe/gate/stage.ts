/** From a frame of the gate to the lines of its drawing. */
import { sum } from '../../../../sims/math/vector.ts';
import type { Frame, Standing } from '../../../../sims/moe/experiments/gate/frame.ts';
import { from, type Phase } from '../../../../sims/moe/gate-phases.ts';

/** The edge from the token to one expert. */
export interface Edge {
  readonly standing: Standing;
  /** Score + bias; what fills a closed group, once it is closed; undefined while unknown. */
  readonly why?: number;
  /** The score, later the weight. */
  readonly howMuch?: number;
  /** What it should count, where a mistake makes it count something else. */
  readonly right?: number;
  /** In pixels; 0 draws no edge. */
  readonly width: number;
}

/** Neighbouring experts behind one door. */
export interface Group {
  readonly name: string;
  readonly first: number;
  readonly size: number;
  readonly score?: number;
  readonly closed: boolean;
}

const thickest = 10; // px, for an edge that carries all of the weight
const thinnest = 1.5;

/** @param fill what stands in closed groups: −∞, or 0 by mistake */
export function edgesOf(frame: Frame, fill: number): Edge[] {
  const { phase, standing, why, scores, weights, published } = frame;
  const weighted = from(phase, 'gathered');
  const total = sum(weights.slice(0, standing.length).map(Math.abs));
  return standing.map((one, i) => {
    const chosen = one === 'chosen' || one === 'intruder';
    const closed = one === 'out' || one === 'intruder';
    const wrong = chosen && weighted && Math.abs(weights[i] - published[i]) > 1e-9;
    const counts = weighted ? chosen : from(phase, 'copy');
    return {
      standing: one,
      why: from(phase, 'scores') ? (closed ? fill : why[i]) : undefined,
      howMuch: counts ? (weighted ? weights : scores)[i] : undefined,
      right: wrong ? published[i] : undefined,
      width: chosen ? widthOf(weights[i], total) : one === 'racing' ? 1 : 0,
    };
  });
}

/** The edge to the shared expert: always there, and drawn when the output is put together. */
export function sharedWidth({ weights }: Frame): number {
  const total = sum(weights.slice(0, -1).map(Math.abs));
  const shared = weights[weights.length - 1];
  return shared === 0 ? 0 : widthOf(shared, total);
}

/** In proportion to the weight, but never too thin to be seen. */
function widthOf(weight: number, total: number): number {
  const share = total > 0 ? Math.abs(weight) / total : 0;
  return Math.min(thickest, Math.max(thinnest, thickest * share));
}

export function groupsOf({ phase, groupNames, groupScores, rejected, standing }: Frame): Group[] {
  const size = standing.length / groupNames.length;
  return groupNames.map((name, g) => {
    const members = standing.slice(g * size, (g + 1) * size);
    const closed = members.every((one) => one === 'out' || one === 'intruder');
    const score = from(phase, 'groups') ? (closed ? rejected : groupScores)[g] : undefined;
    return { name, first: g * size, size, score, closed };
  });
}

type Part = 'fit' | 'bias' | 'group' | 'why' | 'howMuch';

/** Which part of the drawing a phase is about. */
export const focus: Readonly<Record<Phase, Part>> = {
  fits: 'fit',
  scores: 'why',
  copy: 'howMuch',
  biased: 'bias',
  groups: 'group',
  closed: 'group',
  chosen: 'why',
  gathered: 'howMuch',
  normalised: 'howMuch',
  scaled: 'howMuch',
  output: 'howMuch',
};

/** From the token at the left to the middle of row `i`, in a box of 100 by 10 a row. */
export function pathTo(i: number, rows: number): string {
  const y = 10 * i + 5;
  return `M0,${5 * rows} C22,${5 * rows} 20,${y} 46,${y} H100`;
}
