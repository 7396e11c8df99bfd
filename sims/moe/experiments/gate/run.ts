/** One token under the microscope: the phases of the gate, one frame each. */
import { simulation } from '../../../contract/simulation.ts';
import { argmax, sum, topK, type Vector } from '../../../math/vector.ts';
import { affinities, type GateOptions, gateSteps, type GateSteps } from '../../gate.ts';
import { from, type Phase, phases } from '../../gate-phases.ts';
import type { Frame, Standing } from './frame.ts';
import { knobs, type Values } from './knobs.ts';
import { mistakes } from './run/mistakes.ts';

type Options = GateOptions & { readonly groups: number; readonly bias: Vector };

/** Every layout leaves at least four experts open: any K of the table fits. */
const layouts = {
  one: { groups: 1, keptGroups: 1 },
  twoOfFour: { groups: 4, keptGroups: 2 },
  threeOfFour: { groups: 4, keptGroups: 3 },
  oneOfTwo: { groups: 2, keptGroups: 1 },
  fourOfEight: { groups: 8, keptGroups: 4 },
} as const;

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { logits, bias, layout, k, groupScore, normalise, scale } = values;
    const scores = affinities(logits, values.kind);
    const options = { k, bias, groupScore, normalise, scale, ...layouts[layout] };
    const right = gateSteps(scores, options);
    const steps = mistakes[values.mistake](right, scores, options);
    const ungrouped = gateSteps(scores, { ...options, groups: 1, keptGroups: 1 });
    for (const phase of phases) {
      yield { logits, ...observe(phase, scores, { steps, right, ungrouped, options }) };
    }
  },
});

/** The token's way as it is, without the mistake, and without groups. */
interface Ways {
  readonly steps: GateSteps;
  readonly right: GateSteps;
  readonly ungrouped: GateSteps;
  readonly options: Options;
}

/** Readers count experts from 1. */
const numberOf = (expert: number): number => expert + 1;

/** What the gate knows after one of its phases, all but the logits. */
function observe(
  phase: Phase,
  scores: Vector,
  { steps, right, ungrouped, options }: Ways,
): Omit<Frame, 'logits'> {
  const { bias, k } = options;
  const { biased, experts } = steps;
  const since = (first: Phase, x: number): number => (from(phase, first) ? x : 0);
  const isOpen = scores.map((_, i) =>
    steps.kept.includes(Math.floor((i * options.groups) / scores.length)),
  );
  const now = countNow(phase, steps);
  const weights = spreadOver(scores, experts, now);
  const published = spreadOver(scores, right.experts, countNow(phase, right));
  const best = argmax(scores);
  const ahead = argmax(biased);
  const ofBest = sum(topK(scores, k).map((i) => scores[i]));
  return {
    step: phases.indexOf(phase) + 1,
    phase,
    bias,
    ...race(phase, scores, { ...steps, isOpen }),
    ...groupsOf(phase, steps, scores.length),
    scores: scores.map((s) => since('copy', s)),
    chosen: from(phase, 'chosen') ? experts.map(numberOf).join(', ') : '',
    weights: [...weights, since('output', 1)],
    published: [...published, since('output', 1)],
    ungrouped: from(phase, 'chosen') ? ungrouped.experts.map(numberOf) : [],
    ungroupedWeights: spreadOver(scores, ungrouped.experts, countNow(phase, ungrouped)),
    best: numberOf(best),
    bestScore: since('scores', scores[best]),
    ahead: numberOf(ahead),
    aheadScore: since('biased', biased[ahead]),
    bestChosen: experts.includes(best),
    illegal: since('chosen', experts.filter((i) => !isOpen[i]).length),
    weightSum: sum(now),
    retained: since('chosen', sum(experts.map((i) => scores[i])) / ofBest),
    error: since('scaled', sum(weights.map((w, i) => Math.abs(w - published[i])))),
  };
}

/** How much the chosen count after this phase: their scores, then their weights. */
function countNow(phase: Phase, { gathered, normalised, weights }: GateSteps): Vector {
  if (from(phase, 'scaled')) return weights;
  if (from(phase, 'normalised')) return normalised;
  return from(phase, 'gathered') ? gathered : [];
}

/** Who is still in the race, and who is out because the group is closed. */
function race(
  phase: Phase,
  scores: Vector,
  { biased, experts, isOpen }: GateSteps & { readonly isOpen: readonly boolean[] },
): Pick<Frame, 'standing' | 'why' | 'racing' | 'closed'> {
  const why = from(phase, 'biased') ? biased : scores.map((s) => (from(phase, 'scores') ? s : 0));
  const isOut = isOpen.map((open) => from(phase, 'closed') && !open);
  const standing = isOut.map((out, i): Standing => {
    const isChosen = from(phase, 'chosen') && experts.includes(i);
    if (isChosen) return out ? 'intruder' : 'chosen';
    return out ? 'out' : from(phase, 'chosen') ? 'lost' : 'racing';
  });
  return {
    standing,
    why,
    racing: why.map((x, i) => (/racing|chosen/.test(standing[i]) ? x : 0)),
    closed: why.map((x, i) => (isOut[i] ? x : 0)),
  };
}

function groupsOf(
  phase: Phase,
  { groupScores, kept }: GateSteps,
  experts: number,
): Pick<Frame, 'groupNames' | 'groupScores' | 'rejected'> {
  const size = experts / groupScores.length;
  const isClosed = (g: number): boolean => from(phase, 'closed') && !kept.includes(g);
  return {
    groupNames: groupScores.map((_, g) =>
      size === 1 ? `${g + 1}` : `${g * size + 1}–${(g + 1) * size}`,
    ),
    groupScores: groupScores.map((x, g) => (from(phase, 'groups') && !isClosed(g) ? x : 0)),
    rejected: groupScores.map((x, g) => (isClosed(g) ? x : 0)),
  };
}

/** The weights of the chosen at the places of their experts. */
function spreadOver(scores: Vector, chosen: readonly number[], weights: Vector): number[] {
  const result = scores.map(() => 0);
  weights.forEach((w, n) => (result[chosen[n]] = w));
  return result;
}
