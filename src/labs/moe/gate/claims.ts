import { same } from '../../../../sims/contract/parameters.ts';
import type { Frame } from '../../../../sims/moe/experiments/gate/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/gate/knobs.ts';
import { from } from '../../../../sims/moe/gate-phases.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

const lowered = new Array<number>(8).fill(-1);
const towardsFive = [-0.3, 0, 0, 0, 0, 0.4, 0, 0];
const fiveRaised = (by: number): number[] => [0, 0, 0, 0, 0, by, 0, 0];

export const claims = {
  sentences: {
    fits: 'Step 1. The router compares the token with every expert. Expert {best} fits best.',
    scores: 'Step 2. Fits become scores between 0 and 1. Expert {best} has {bestScore}.',
    copy: 'Step 3. A copy of the scores is put aside. The weights will come from it.',
    biased:
      'Step 4. The biases are added, for the choice only. Ahead: expert {ahead} with {aheadScore}.',
    groups: 'Step 5. Each group gets a score from the experts in it.',
    closed: 'Step 6. The best groups stay open. All other experts are out, however good they are.',
    undivided: 'Step 6. There is only one group. It stays open, and nobody is out.',
    chosenBest: 'Step 7. Chosen: {chosen}. The best expert, {best}, is among them.',
    chosenOther:
      'Step 7. Chosen: {chosen}. Expert {best} has the best score, {bestScore}, and is not chosen.',
    chosenWrong:
      'Step 7. Chosen: {chosen}. {illegal} of them lie in closed groups: 0 beat a negative score.',
    gathered: 'Step 8. For the chosen, the scores without bias are fetched from the copy.',
    leaked: 'Step 8. For the chosen, score + bias is fetched: the bias leaks into the output.',
    normalised: 'Step 9. They are divided by their sum: now they add up to {weightSum}.',
    unnormalised: 'Step 9. They are left as they are, and add up to {weightSum}.',
    scaled: 'Step 10. They are scaled and add up to {weightSum}.',
    output:
      'Step 11. Output: experts {chosen}, weights of {weightSum} in all, and the shared expert.',
    broken: 'Step {step}. Experts {chosen}: the weights miss the published ones by {error} in all.',
  },
  say({ phase, bestChosen, illegal, error, groupNames }, { mistake, normalise }) {
    if (phase === 'closed' && groupNames.length === 1) return 'undivided';
    if (phase === 'chosen') {
      return illegal > 0 ? 'chosenWrong' : bestChosen ? 'chosenBest' : 'chosenOther';
    }
    if (phase === 'gathered' && mistake === 'weights') return 'leaked';
    if (phase === 'normalised' && !normalise) return 'unnormalised';
    return from(phase, 'scaled') && error > 1e-9 ? 'broken' : phase;
  },
  scenarios: {
    closedGroup: { label: 'The best expert is not chosen: its group lost', values: {} },
    ungrouped: { label: 'Without groups, the best expert wins', values: { layout: 'one' } },
    biasChoice: {
      label: 'A bias changes who is chosen, not how much it counts',
      values: { bias: towardsFive },
    },
    lowered: { label: 'Every bias −1: nothing changes', values: { bias: lowered } },
    closedWin: {
      label: 'Every bias −1 and closed groups at 0: closed experts win',
      values: { bias: lowered, mistake: 'zeros' },
    },
    hidden: { label: 'Scores above 0 hide the same mistake', values: { mistake: 'zeros' } },
    leak: {
      label: 'Weights from score + bias: the bias leaks into the output',
      values: { bias: towardsFive, mistake: 'weights' },
    },
    weakNeighbour: {
      label: 'V2 judges a group by its best expert: a weak neighbour comes along',
      values: { groupScore: 'max', kind: 'softmax', normalise: false, scale: 16 },
    },
  },
  bets: {
    lowered: bet({
      question: 'Every bias is lowered by 1. What happens to the choice and the weights?',
      before: {},
      change: { bias: lowered },
      outcomes: {
        same: 'The same experts, with the same weights',
        smaller: 'The same experts, with smaller weights',
        others: 'Other experts',
      },
      judge(changed, before) {
        const [now, then] = [last(changed), last(before)];
        if (now.chosen !== then.chosen) return 'others';
        return same(now.weights, then.weights) ? 'same' : 'smaller';
      },
      because:
        'Only differences between biases matter to the choice, and the weights never see them. That is why the common drift of the biases in training does no harm.',
    }),
    zeros: bet({
      question:
        'Every bias is −1. Now the closed groups are filled with 0 in place of −∞. Who is chosen?',
      before: { bias: lowered },
      change: { mistake: 'zeros' },
      outcomes: {
        same: 'The same experts',
        intruders: 'Some from closed groups',
        onlyIntruders: 'Only experts from closed groups',
      },
      judge(changed) {
        const { illegal, chosen } = last(changed);
        if (illegal === 0) return 'same';
        return illegal < chosen.split(', ').length ? 'intruders' : 'onlyIntruders';
      },
      because:
        'An open expert with score + bias below 0 loses to a closed one that holds 0. With −∞ no closed one can win.',
    }),
    doubled: bet({
      question:
        'Expert 6 is chosen with a bias of 0.4. Its bias is doubled. How much does it count?',
      before: { bias: fiveRaised(0.4) },
      change: { bias: fiveRaised(0.8) },
      outcomes: { more: 'More than before', same: 'As much as before', less: 'Less than before' },
      judge(changed, before) {
        const difference = last(changed).weights[5] - last(before).weights[5];
        return difference > 0 ? 'more' : difference === 0 ? 'same' : 'less';
      },
      because:
        'Weights come from scores without bias: while the same experts are chosen, no bias changes them.',
    }),
  },
  paper: {
    weightSum: {
      what: 'Sum of the weights',
      published: '2.5',
      source: 'V3 §4.2; config_671B.json: route_scale',
      measured: ({ phase, weightSum }) => (from(phase, 'scaled') ? weightSum : undefined),
      note: 'Exact for any scores. V2 does not normalise: its weights add up to less than its scale, 16.',
    },
    openGroups: {
      what: 'Groups that stay open',
      published: '4 of 8 (V3), 3 of 8 (V2)',
      source: 'V3 §2.1.2; V2 §2.2.2',
      note: 'Here 2 of 4, with two experts in each.',
    },
    smallestBias: {
      what: 'Smallest bias in the released V3',
      published: '+2.02',
      source: 'deepseek-ai/DeepSeek-V3 issue 741',
      measured: ({ bias }) => Math.min(...bias),
      digits: 2,
      note: 'Reported by users. All its scores + biases are above 0, so filling with 0 goes unseen.',
    },
  },
  words: {
    heading: 'Score + bias chooses, within open groups; the score alone sets the weight.',
    headingShort: 'Score + bias chooses, the score weighs',
    token: 'token',
    expert: 'expert',
    fit: '1 fit',
    score: 'score',
    ofToken: 'to this token',
    dragFit: 'drag a fit',
    why: '2 score + bias',
    onlyChoice: 'bias: only to choose',
    dragBias: 'drag a bias',
    group: '3 group',
    topTwo: 'best 2 added',
    max: 'its best alone',
    bestOpen: 'highest stay',
    closed: 'as {fill}',
    closedShort: 'closed',
    fitHead: '4 fit',
    scoreHead: '4 score',
    weightHead: '4 weight',
    howMuch: 'score alone',
    scaled: 'scaled to {sum}',
    best: 'best fit',
    instead: 'not {right}',
    always: 'shared expert: always on, counts 1',
    output: 'output',
    missed: 'without groups: {counts}',
    missedShort: 'no groups: {counts}',
    isMissed: 'chosen',
    dashed: 'dashed: without groups',
    racing: 'Expert {n}: in the race',
    chosen: 'Expert {n}: chosen',
    lost: 'Expert {n}: not chosen',
    out: 'Expert {n}: out, its group is closed',
    intruder: 'Expert {n}: chosen from a closed group',
    fitName: 'Fit of expert {n}',
    biasName: 'Bias of expert {n}',
    fitSays: 'Expert {n} fits by {fit}',
    whySays: 'Expert {n}: score {score}, bias {bias}, together {why}',
    groupSays: 'Experts {name}: group score {score}, open',
    closedSays: 'Experts {name}: group score {score}, closed: each counts as {fill}.',
    asideSays: 'Expert {n}: score {counts}, put aside',
    countsSays: 'Expert {n} counts {counts}',
    sharedSays: 'The shared expert always counts 1',
    missedSays: 'Expert {n}: without groups {experts} win',
  },
} satisfies Claims<Values, Frame>;
