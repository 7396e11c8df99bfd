/** What the page of the gate sees after each of its steps. */
import { argmax, sum, topK, type Vector } from '../../math/vector.ts';
import { gateSteps, type GateOptions, type GateSteps, type Mistakes } from '../gate.ts';

/** Where an expert stands: 'out' in a closed group, 'intruder' chosen from one. */
export type Standing = 'racing' | 'chosen' | 'lost' | 'out' | 'intruder';

/** What is known after a step; what a later step computes is still 0 or empty. */
export type Frame = {
  readonly step: number;
  readonly groupNames: readonly string[];
  readonly logits: Vector; // [8]
  readonly bias: Vector; // [8]
  readonly standing: readonly Standing[]; // [8]
  readonly why: Vector; // [8], score + bias, wherever the expert stands
  readonly racing: Vector; // [8], why chosen: score + bias, where still in the race
  readonly closed: Vector; // [8], the same in closed groups
  readonly scores: Vector; // [8], how much: the copy without bias
  readonly groupScores: Vector; // [groups], of those that are not (yet) rejected
  readonly rejected: Vector; // [groups]
  readonly chosen: string; // the experts, the best first
  readonly weights: Vector; // [8 + 1], the last is the shared expert's: always 1
  readonly published: Vector; // [8 + 1], the same without the mistake
  readonly best: number;
  readonly bestScore: number;
  readonly ahead: number;
  readonly aheadScore: number;
  readonly bestChosen: number; // 1 if the best expert is among the chosen
  readonly illegal: number; // chosen experts that lie in closed groups
  readonly weightSum: number;
  readonly retained: number; // chosen scores over those of the K best experts
  readonly error: number; // how far the weights lie from the published ones, summed
};

type Options = GateOptions & { readonly groups: number; readonly bias: Vector };

/** What the gate knows after one of its eleven steps, all but the logits. */
export function observe(
  step: number,
  scores: Vector,
  options: Options,
  mistake: Mistakes,
): Omit<Frame, 'logits'> {
  const { bias, k } = options;
  const steps = gateSteps(scores, options, mistake);
  const { biased, experts } = steps;
  const from = (first: number, x: number): number => (step >= first ? x : 0);
  const isOpen = (i: number): boolean =>
    steps.kept.includes(Math.floor((i * options.groups) / scores.length));
  const now = countNow(step, steps);
  const weights = spreadOver(scores, experts, now);
  const right = gateSteps(scores, options);
  const published = spreadOver(scores, right.experts, countNow(step, right));
  const best = argmax(scores);
  const ahead = argmax(biased);
  const ofBest = sum(topK(scores, k).map((i) => scores[i]));
  return {
    step,
    bias,
    ...race(step, scores, steps, isOpen),
    ...groupsOf(step, steps, scores.length),
    scores: scores.map((s) => from(3, s)),
    chosen: step >= 7 ? experts.join(', ') : '',
    weights: [...weights, from(11, 1)],
    published: [...published, from(11, 1)],
    best,
    bestScore: from(2, scores[best]),
    ahead,
    aheadScore: from(4, biased[ahead]),
    bestChosen: experts.includes(best) ? 1 : 0,
    illegal: from(7, experts.filter((i) => !isOpen(i)).length),
    weightSum: sum(now),
    retained: from(7, sum(experts.map((i) => scores[i])) / ofBest),
    error: from(10, sum(weights.map((w, i) => Math.abs(w - published[i])))),
  };
}

/** How much the chosen count after this step: their scores, then their weights. */
function countNow(step: number, { gathered, normalised, weights }: GateSteps): Vector {
  return [gathered, normalised, weights, weights][step - 8] ?? [];
}

/** Who is still in the race, and who is out because the group is closed. */
function race(
  step: number,
  scores: Vector,
  { biased, experts }: GateSteps,
  isOpen: (i: number) => boolean,
): Pick<Frame, 'standing' | 'why' | 'racing' | 'closed'> {
  const known = step < 2 ? scores.map(() => 0) : step < 4 ? scores : biased;
  const isOut = (i: number): boolean => step >= 6 && !isOpen(i);
  const standing = scores.map((_, i): Standing => {
    if (step >= 7 && experts.includes(i)) return isOut(i) ? 'intruder' : 'chosen';
    return isOut(i) ? 'out' : step < 7 ? 'racing' : 'lost';
  });
  return {
    standing,
    why: known,
    racing: known.map((x, i) => (/racing|chosen/.test(standing[i]) ? x : 0)),
    closed: known.map((x, i) => (isOut(i) ? x : 0)),
  };
}

function groupsOf(
  step: number,
  { groupScores, kept }: GateSteps,
  experts: number,
): Pick<Frame, 'groupNames' | 'groupScores' | 'rejected'> {
  const size = experts / groupScores.length;
  const isClosed = (g: number): boolean => step >= 6 && !kept.includes(g);
  return {
    groupNames: groupScores.map((_, g) =>
      size === 1 ? `${g}` : `${g * size}–${(g + 1) * size - 1}`,
    ),
    groupScores: groupScores.map((x, g) => (step >= 5 && !isClosed(g) ? x : 0)),
    rejected: groupScores.map((x, g) => (isClosed(g) ? x : 0)),
  };
}

/** The weights of the chosen at the places of their experts. */
function spreadOver(scores: Vector, chosen: readonly number[], weights: Vector): number[] {
  const result = scores.map(() => 0);
  weights.forEach((w, n) => (result[chosen[n]] = w));
  return result;
}
