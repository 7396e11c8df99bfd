/** Of each question the answers that were drawn, and what they come to. */
import type { Frame } from '../../../../../sims/grpo/experiments/votes/frame.ts';
import { majorityAtK, majorityScore, passChance } from '../../../../../sims/grpo/rewards.ts';
import { sum, type Matrix } from '../../../../../sims/math/vector.ts';
import type { Paint } from '../../../kit/marks.ts';

export interface Ballot {
  readonly question: number; // from 0
  readonly drawn: readonly number[]; // [32], in their order; answer 0 is right
  readonly counts: readonly number[]; // [7], of the first k
  readonly winners: readonly number[]; // the fullest boxes
  readonly any: boolean; // whether one of k is right
  readonly vote: number; // 1 if the right answer wins, a share of 1 where it ties
}

export const ballotsOf = ({ drawn, shares }: Frame, k: number): Ballot[] =>
  drawn.map((answers, question) => {
    const cast = answers.slice(0, k);
    const counts = shares[question].map((_, a) => cast.filter((answer) => answer === a).length);
    const most = Math.max(...counts);
    return {
      question,
      drawn: answers,
      counts,
      winners: counts.flatMap((count, a) => (count === most ? [a] : [])),
      any: counts[0] > 0,
      vote: majorityScore(cast, 0),
    };
  });

/** In how many questions any of k, and the vote, is right. */
export interface Tally {
  readonly any: number;
  readonly vote: number;
}

export const counted = (ballots: readonly Ballot[]): Tally => ({
  any: ballots.filter(({ any }) => any).length,
  vote: sum(ballots.map(({ vote }) => vote)),
});

/** The same in the mean over all that could be drawn. */
export const expected = (shares: Matrix, k: number): Tally => ({
  any: sum(shares.map(([right]) => passChance(Math.min(1, right), k))),
  vote: sum(shares.map(([right, ...wrong]) => majorityAtK(right, wrong, k))),
});

/** The question that is opened; one in the middle, unless told. */
export function openedOf(open: string | undefined, questions: number): number {
  const n = open?.startsWith('question-') ? Number(open.slice(9)) - 1 : NaN;
  return Number.isInteger(n) && n >= 0 && n < questions ? n : Math.floor(questions / 2);
}

/** Right, the favourite mistake, and the others. */
export const paintOf = (answer: number): Paint =>
  answer === 0 ? 'teal' : answer === 1 ? 'coral' : 'grey';
