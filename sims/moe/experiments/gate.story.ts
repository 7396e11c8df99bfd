/** What the page of the gate says. */
import type { Bet, Question, Scenario, TourStep } from '../../contract.ts';
import { same, type ValuesOf } from '../../parameters.ts';
import { equations, figures, paper } from './gate.figures.ts';
import type { Frame } from './gate.frame.ts';
import type { parameters } from './gate.ts';

type Knobs = ValuesOf<typeof parameters>;

const lowered = new Array<number>(8).fill(-1);
const towardsFive = [-0.3, 0, 0, 0, 0, 0.4, 0, 0];
const fiveRaised = (by: number): number[] => [0, 0, 0, 0, 0, by, 0, 0];
const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const sentences = {
  step1: 'Step 1. The router compares the token with every expert. Expert {best} fits best.',
  step2: 'Step 2. Fits become scores between 0 and 1. Expert {best} has {bestScore}.',
  step3: 'Step 3. A copy of the scores is put aside. The weights will come from it.',
  step4:
    'Step 4. The biases are added, for the choice only. Ahead: expert {ahead} with {aheadScore}.',
  step5: 'Step 5. Each group gets a score from the experts in it.',
  step6: 'Step 6. The best groups stay open. All other experts are out, however good they are.',
  chosenBest: 'Step 7. Chosen: {chosen}. The best expert, {best}, is among them.',
  chosenOther:
    'Step 7. Chosen: {chosen}. Expert {best} has the best score, {bestScore}, and is not chosen.',
  chosenWrong:
    'Step 7. Chosen: {chosen}. {illegal} of them lie in closed groups: 0 beat a negative score.',
  step8: 'Step 8. For the chosen, the scores without bias are fetched from the copy.',
  step8Biased: 'Step 8. For the chosen, score + bias is fetched: the bias leaks into the output.',
  step9: 'Step 9. They are divided by their sum: now they add up to {weightSum}.',
  step9Softmax: 'Step 9. They are left as they are, and add up to {weightSum}.',
  step10: 'Step 10. They are scaled and add up to {weightSum}.',
  step11:
    'Step 11. Output: experts {chosen}, weights of {weightSum} in all, and the shared expert.',
  broken: 'Step {step}. Experts {chosen}: the weights miss the published ones by {error} in all.',
};

/** Which sentence tells this step. */
function say({ step, bestChosen, illegal, error }: Frame, values: Knobs): string {
  if (step === 7) return illegal > 0 ? 'chosenWrong' : bestChosen ? 'chosenBest' : 'chosenOther';
  if (step === 8 && values.mistake === 'weights') return 'step8Biased';
  if (step === 9 && !values.normalise) return 'step9Softmax';
  return step >= 10 && error > 1e-9 ? 'broken' : `step${step}`;
}

const scenarios: Scenario<Knobs>[] = [
  { label: 'The best expert is not chosen: its group lost', values: {} },
  { label: 'Without groups, the best expert wins', values: { layout: 'one' } },
  { label: 'A bias changes who is chosen, not how much it counts', values: { bias: towardsFive } },
  { label: 'Every bias −1: nothing changes', values: { bias: lowered } },
  {
    label: 'Every bias −1 and closed groups at 0: closed experts win',
    values: { bias: lowered, mistake: 'zeros' },
  },
  { label: 'Scores above 0 hide the same mistake', values: { mistake: 'zeros' } },
  {
    label: 'Weights from score + bias: the bias leaks into the output',
    values: { bias: towardsFive, mistake: 'weights' },
  },
  {
    label: 'V2 judges a group by its best expert: a weak neighbour comes along',
    values: { groupScore: 'max', kind: 'softmax', normalise: false, scale: 16 },
  },
];

const bets: Bet<Knobs, Frame>[] = [
  {
    question: 'Every bias is lowered by 1. What happens to the choice and the weights?',
    before: {},
    change: { bias: lowered },
    outcomes: [
      'The same experts, with the same weights',
      'The same experts, with smaller weights',
      'Other experts',
    ],
    judge(changed, before) {
      const [now, then] = [last(changed), last(before)];
      return now.chosen !== then.chosen ? 2 : same(now.weights, then.weights) ? 0 : 1;
    },
    because:
      'Only differences between biases matter to the choice, and the weights never see them. That is why the common drift of the biases in training does no harm.',
  },
  {
    question:
      'Every bias is −1. Now the closed groups are filled with 0 in place of −∞. Who is chosen?',
    before: { bias: lowered },
    change: { mistake: 'zeros' },
    outcomes: ['The same experts', 'Some from closed groups', 'Only experts from closed groups'],
    judge(changed) {
      const { illegal, chosen } = last(changed);
      return illegal === 0 ? 0 : illegal < chosen.split(', ').length ? 1 : 2;
    },
    because:
      'An open expert whose score + bias lies below 0 loses to a closed one that holds 0. With −∞ no closed expert can ever win.',
  },
  {
    question: 'Expert 5 is chosen with a bias of 0.4. Its bias is doubled. How much does it count?',
    before: { bias: fiveRaised(0.4) },
    change: { bias: fiveRaised(0.8) },
    outcomes: ['More than before', 'As much as before', 'Less than before'],
    judge(changed, before) {
      const difference = last(changed).weights[5] - last(before).weights[5];
      return difference > 0 ? 0 : difference === 0 ? 1 : 2;
    },
    because:
      'The weights come from the scores without bias. As long as the same experts are chosen, no bias can change them.',
  },
];

const tour: TourStep[] = [
  {
    text: 'One token meets eight experts, and expert 0 fits it best. Step on to step 6 and look at its group: the sum of its two best is too small.',
    look: 'figure:3',
    done: { step: 5 },
  },
  {
    text: 'Play on to the end. Experts 7, 2 and 3 are chosen, and expert 0 is not.',
    look: 'transport',
    done: { did: 'finish' },
  },
  {
    text: 'Help it: drag expert 1, its neighbour, up until their group stays open.',
    look: 'figure:0',
    done: { knob: 'logits', reaches: (value) => Array.isArray(value) && value[1] > -1.6 },
  },
  {
    text: 'Now take the groups away altogether. The gate becomes a plain choice of the best.',
    look: 'knob:layout',
    done: { knob: 'layout', reaches: (value) => value === 'one' },
  },
  {
    text: 'Raise the bias of expert 5 to 0.4 or more. It is chosen, but its weight comes from its score alone.',
    look: 'figure:2',
    done: { knob: 'bias', reaches: (value) => Array.isArray(value) && value[5] >= 0.4 },
  },
  {
    text: 'Real implementations took the weights from score + bias. Break it that way and compare the weights.',
    look: 'knob:mistake',
    done: { knob: 'mistake', reaches: (value) => value === 'weights' },
  },
  {
    text: 'Point at the b of the equation: it stands in the choice, and nowhere in the weight.',
    look: 'strip',
    done: { did: 'term' },
  },
  { text: 'Now bet: what do lower biases change?', look: 'bet', done: { did: 'bet' } },
];

const questions: Question[] = [
  {
    question: 'Why was the best expert not chosen?',
    answer:
      'Groups are judged before experts. V3 adds up the two best scores of each group; a star with weak neighbours loses to two good ones, and its whole group is closed.',
  },
  {
    question: 'Masked groups: 0 or −∞?',
    answer:
      'Always −∞. With 0, a closed expert beats every open one whose score + bias is negative. The released V3 has large positive biases, so it hides the mistake.',
    asked: 'vllm-project/vllm pull request 13474; huggingface/transformers issue 45440',
  },
  {
    question: 'Who updates the bias, and why is it not in the gate weight?',
    answer:
      'The training loop does, after each batch, by the load it counted; no gradient reaches it. In the weight it would distort the output of every expert just to move some tokens.',
    asked: 'deepseek-ai/DeepSeek-V3 issue 761',
  },
  {
    question: 'Could the weight be had as (score + bias) − bias?',
    answer:
      'Not safely: a tiny score is lost when a large bias is added and does not come back. Keep a copy of the scores.',
    asked: 'flashinfer-ai/flashinfer pull request 3875',
  },
  {
    question: 'Do sigmoid scores add up to 1?',
    answer:
      'No. They are independent of each other. Only the chosen ones are divided by their sum, and then scaled by 2.5.',
  },
];

export const story = {
  question: 'Which experts does a token go to, and how much does each count?',
  claim:
    'Score + bias decides who is chosen, within the groups that stay open; the score alone decides how much the chosen count.',
  tab: 'Gate',
  figures,
  sentences,
  say,
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'The fits are set by hand; in a model they are products of the hidden state with each expert’s centroid.',
    'Eight experts and one shared expert in place of 256 and one, and one layer in place of many.',
    'Equal scores go to the lower index. The papers leave this open, and engines differ.',
    'A group of one expert is judged by that expert; the published code needs at least two.',
  ],
};
