/** What a frame of the gate knows of every expert and every group. */
import type { Frame, Standing } from '../../../../../sims/moe/experiments/gate/frame.ts';
import type { Values } from '../../../../../sims/moe/experiments/gate/knobs.ts';
import { from, type Phase } from '../../../../../sims/moe/gate-phases.ts';
import type { Scene } from '../../../kit/marks.ts';

export type View = Scene<Frame, Values>;

export interface Expert {
  readonly i: number;
  readonly standing: Standing;
  readonly isChosen: boolean;
  readonly isOut: boolean; // in a closed group, chosen or not
  readonly isBest: boolean; // fits best
  readonly fit: number;
  readonly bias: number;
  /** Whether the bias has been added. */
  readonly isBiased: boolean;
  readonly score?: number;
  /** Score + bias. */
  readonly why?: number;
  /** The score that was put aside, later what the expert counts. */
  readonly counts?: number;
  /** What it should count, where a mistake makes it count something else. */
  readonly right?: number;
  /** What it would count without groups, where it would be chosen then and is not. */
  readonly missed?: number;
}

export function expertsOf({ frame, values }: View): Expert[] {
  const { phase, standing, logits, bias, scores, why, weights, published, best } = frame;
  const { ungrouped, ungroupedWeights } = frame;
  const isWeighed = from(phase, 'gathered');
  return standing.map((one, i) => {
    const isChosen = one === 'chosen' || one === 'intruder';
    const isOut = one === 'out' || one === 'intruder';
    const isWrong = isChosen && isWeighed && Math.abs(weights[i] - published[i]) > 1e-9;
    const isMissed = values.mistake === 'none' && !isChosen && ungrouped.includes(i + 1);
    const aside = from(phase, 'copy') ? scores[i] : undefined;
    return {
      i,
      standing: one,
      isChosen,
      isOut,
      isBest: i === best - 1,
      fit: logits[i],
      bias: bias[i],
      isBiased: from(phase, 'biased'),
      score: aside ?? (from(phase, 'scores') ? why[i] : undefined),
      why: from(phase, 'scores') ? why[i] : undefined,
      counts: isWeighed ? weights[i] : aside,
      right: isWrong ? published[i] : undefined,
      missed: isMissed ? ungroupedWeights[i] : undefined,
    };
  });
}

/** Neighbouring experts behind one door. */
export interface Group {
  readonly name: string;
  readonly first: number;
  readonly size: number;
  readonly score?: number;
  readonly isClosed: boolean;
}

export function groupsOf({ phase, groupNames, groupScores, rejected, standing }: Frame): Group[] {
  const size = standing.length / groupNames.length;
  return groupNames.map((name, g) => {
    const members = standing.slice(g * size, (g + 1) * size);
    const isClosed = members.every((one) => one === 'out' || one === 'intruder');
    const score = from(phase, 'groups') ? (isClosed ? rejected : groupScores)[g] : undefined;
    return { name, first: g * size, size, score, isClosed };
  });
}

export type Part = 'fit' | 'why' | 'group' | 'counts';

/** The column that a phase is about. */
export const focus: Readonly<Record<Phase, Part>> = {
  fits: 'fit',
  scores: 'why',
  copy: 'counts',
  biased: 'why',
  groups: 'group',
  closed: 'group',
  chosen: 'why',
  gathered: 'counts',
  normalised: 'counts',
  scaled: 'counts',
  output: 'counts',
};
