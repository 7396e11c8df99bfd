/** What the page of 'training' says. */
import type {
  Bet,
  Equation,
  PaperRow,
  Question,
  Repeat,
  Scenario,
  TourStep,
} from '../../contract.ts';
import type { Key } from '../../figures.ts';
import { mean } from '../../math/vector.ts';
import type { Frame } from './training.frame.ts';
import type { Knobs } from './training.ts';

export const question = 'Can a rule alone teach a policy to hit the target?';
export const claim =
  'From 0, 0.1 and 1 points for arithmetic a small policy learns to answer new Countdown questions, as long as its groups keep some contrast.';
export const tab = 'Training';

export const sentences = {
  training:
    'After {rollout} rollouts {accuracy} of the answers are right, {heldOut} of those to new questions; {dead} of the groups are dead. The loss is {loss}: it says nothing.',
  copying:
    'Copying the form: {form} of the expressions are valid and {accuracy} are right. Nothing is rewarded yet.',
  unreachable:
    'Your target cannot be reached from your numbers when computing from left to right; 0.1 is the most an answer can earn. After {rollout} rollouts {heldOut} of new questions are answered rightly.',
};

export function say({ rollout, reachable }: Frame): keyof typeof sentences {
  if (rollout < 0) return 'copying';
  return reachable === 1 ? 'training' : 'unreachable';
}

export const repeat: Repeat<Key<Frame>> = {
  label: 'New questions against practised ones, over three seeds',
  seeds: 3,
  of: ['heldOut'],
  against: 'accuracy',
};

export const scenarios: readonly Scenario<Knobs>[] = [
  {
    label: 'From scratch it ends in one expression for everything',
    values: { warmUp: false, entropy: 0 },
  },
  {
    label: 'Dr. GRPO: slower here, rare successes count less',
    values: { std: 'none', average: 'constant' },
  },
  {
    label: 'DAPO: token mean, clip-higher, mixed groups only',
    values: { average: 'tokens', high: 0.28, dynamic: true },
  },
  { label: 'PPO: a critic doubles the bill', values: { baseline: 'critic' } },
  { label: 'REINFORCE: nothing to compare with', values: { baseline: 'none' } },
  { label: 'Four updates a rollout: now the clip acts, a little', values: { updates: 4 } },
  { label: 'A KL term in place of the entropy bonus', values: { beta: 0.2, entropy: 0 } },
  { label: 'The form pays as much as success: nothing left to learn', values: { format: 1 } },
  { label: 'Without the running value it learns little', values: { calculator: false } },
  {
    label: 'Half way, the groups shrink to two answers',
    values: {},
    interventions: [{ step: 48, knob: 'group', value: 2 }],
  },
];

/** Mean over the last five frames. */
const ending = (frames: readonly Frame[], key: 'heldOut' | 'dead' | 'form'): number =>
  mean(frames.slice(-5).map((frame) => frame[key]));

export const bets: readonly Bet<Knobs, Frame>[] = [
  {
    question:
      'The policy starts from nothing: no copied form, no entropy bonus. Where is it at the end?',
    before: {},
    change: { warmUp: false, entropy: 0 },
    outcomes: [
      'as good as before on new questions',
      'valid expressions, but much less right',
      'it never writes valid expressions',
    ],
    judge: (changed, before) => {
      if (ending(changed, 'form') < 0.5) return 2;
      return ending(changed, 'heldOut') > 0.75 * ending(before, 'heldOut') ? 0 : 1;
    },
    because:
      'The form is learnt first, since it pays most often. If the policy has settled on one expression by then, all answers of a group are the same and there is no contrast left.',
  },
  {
    question: 'A critic in place of the group’s mean, as in PPO. How good is it on new questions?',
    before: {},
    change: { baseline: 'critic' },
    outcomes: ['better by more than 0.05', 'about as good', 'worse by more than 0.05'],
    judge: (changed, before) => {
      const by = ending(changed, 'heldOut') - ending(before, 'heldOut');
      return by > 0.05 ? 0 : by >= -0.05 ? 1 : 2;
    },
    because:
      'A critic has to be learnt first. And only the group’s std makes a rare success count much: take it away from GRPO (Dr. GRPO) and compare.',
  },
];

export const paper: readonly PaperRow<Knobs, Frame>[] = [
  {
    what: 'R1-Zero on AIME 2024, one answer, start → end',
    published: '15.6 % → 71.0 %',
    source: 'R1 abstract and figure 2, first version',
    measured: (frames) => frames.at(-1)?.heldOut,
    note: 'Measured: new Countdown questions with three numbers. Only that it rises compares.',
  },
  {
    what: 'Countdown by reinforcement from the same three rewards',
    published: '0.5B guesses; from 1.5B it searches and checks itself',
    source: 'github.com/Jiayi-Pan/TinyZero',
    measured: (frames) => frames.at(-1)?.accuracy,
    note: 'Nothing searches or checks itself here: a table of sums is being learnt.',
  },
  {
    what: 'Models in memory, PPO and GRPO',
    published: '4 and 3; no bytes are given',
    source: 'DSM figure 4',
    measured: (frames) => frames.at(-1)?.memory,
    digits: 0,
    unit: 'kB',
    note: 'Our arithmetic: 16 bytes for a trained parameter, 2 for a frozen one. The rule that judges needs no model, the reference only where β > 0.',
  },
  {
    what: 'DAPO’s steps on AIME 2024',
    published: '30 → 36 → 38 → 41 → 42 → 50',
    source: 'DAPO table 1',
    note: 'Naive GRPO, overlong filter, clip-higher, soft punishment, token mean, dynamic sampling. Not reproduced as a ladder here.',
  },
  {
    what: 'KL weight of R1-Zero',
    published: '0.001',
    source: 'R1 (revised) §2.1',
    measured: (_, { beta }) => beta,
  },
];

export const equations: readonly Equation<Knobs, Frame>[] = [
  {
    name: 'What GRPO climbs',
    tex: String.raw`J = \frac1{\term{size}{G}}\sum_{i}\term{average}{\frac1{|o_i|}}\sum_t\Big\{\min\big[\rho\,\term{advantage}{\hat A_i},\ \mathrm{clip}(\rho, 1-\term{low}{\varepsilon_{low}}, 1+\term{high}{\varepsilon_{high}})\,\hat A_i\big] - \term{beta}{\beta}\,k_3\Big\}`,
    source: 'DSM eq. 3',
    code: 'objective.ts#objective',
    terms: {
      size: { symbol: 'G', label: 'answers a question', knob: 'group' },
      average: { symbol: '1/|o|', label: 'the average', knob: 'average', line: 'tokenWeights(' },
      advantage: { symbol: 'A', label: 'advantage', knob: 'std', figure: 0, line: 'advantages[t]' },
      low: { symbol: 'ε_low', label: 'lower bound', knob: 'low' },
      high: { symbol: 'ε_high', label: 'upper bound', knob: 'high' },
      beta: {
        symbol: 'β',
        label: 'weight of the KL term',
        knob: 'beta',
        line: 'beta * weights',
        figure: 4,
      },
    },
  },
  {
    name: 'The loss that a trainer prints',
    tex: String.raw`\term{loss}{\mathcal L} = -J`,
    source: 'DSM eq. 3',
    code: 'update.ts#improve',
    terms: {
      loss: {
        symbol: 'L',
        label: 'loss',
        figure: 3,
        line: 'loss: -value',
        value: ({ loss }) => loss,
      },
    },
  },
];

export const tour: readonly TourStep[] = [
  {
    text: 'Sixteen answers to your question, 2, 3 and 7 to make 42. At first they are noise. Play.',
    look: 'transport',
    done: { did: 'play' },
  },
  {
    text: 'First the form is copied from aimless expressions: valid, seldom right. Wait until rollout 0.',
    look: 'figure:2',
    done: { step: 10 },
  },
  {
    text: 'Now only the reward speaks. Run to the end: right answers rise, on new questions too.',
    look: 'figure:2',
    done: { did: 'finish' },
  },
  {
    text: 'The loss never left zero. Scrub back and compare it with what was learnt.',
    look: 'figure:3',
    done: { did: 'scrub' },
  },
  {
    text: 'Pin this run, to see the next one beside it.',
    look: 'transport',
    done: { did: 'pin' },
  },
  {
    text: 'Choose the scenario from scratch: valid expressions come, and then learning ends. Which line tells you why?',
    look: 'scenarios',
    done: { did: 'scenario' },
  },
  {
    text: 'Drag one of your numbers until the target cannot be reached. The page says so, and training goes on.',
    look: 'figure:1',
    done: { knob: 'numbers', reaches: (value) => Array.isArray(value) && value.join() !== '2,3,7' },
  },
];

export const questions: readonly Question[] = [
  {
    question: 'The loss is 0, or starts at 0 and rises. Is it broken?',
    answer:
      'No. At a ratio of 1, averaged per answer, the policy’s part of the loss is minus the mean advantage: 0. With β it rises as the policy moves. Watch reward and accuracy.',
    asked: 'huggingface/open-r1 issue 239; huggingface/trl issues 2703, 3452, 3857',
  },
  {
    question: 'What is the critic for, and what replaces it?',
    answer:
      'It guesses the reward to come, so that an answer is judged by what is better than expected. GRPO takes the mean of the group in its place and saves a model as large as the policy.',
  },
  {
    question: 'Is this reasoning?',
    answer:
      'No. The policy sees what is missing to the target and learns which number and operator close the gap: it reads a table. Hide the running value and little is left.',
  },
  {
    question: 'Which parts of this are R1 and which R1-Zero?',
    answer:
      'R1-Zero is rewards by rules from the base model, without supervised steps. R1 starts from copied examples, trains, collects its own good answers for a second start from the base model, and trains again.',
  },
  {
    question: 'Why the entropy bonus?',
    answer:
      'A small policy settles early; from scratch it ends on one expression. The bonus and the copied form keep contrast in the groups. Neither is part of GRPO.',
  },
];

export const departures: readonly string[] = [
  'The policy is one hidden layer of 64 units over hand-made features, with Adam. It reads a table; it neither searches nor checks itself.',
  'An answer must use every number once and is computed from left to right; the parser behind the reward reads any brackets.',
  'An entropy bonus and a supervised start are added; neither is part of GRPO, and R1-Zero has no supervised start.',
  'Right answers are all of one length here, so that the bias of 1/|o| cannot show; it has its own page.',
  'Looked for and not seen: lasting harm from paying 0.9 for the form. The std of the group blows the small gap up again; without the std it does hurt.',
  'Dividing by the std helps here: without it (Dr. GRPO, PPO, REINFORCE) learning is slower at the same learning rate. The papers compare larger models and report otherwise or nothing.',
  'Looked for and not seen: an advantage of the critic over a running mean or over nothing at all, beyond noise, in 300 rollouts.',
  'The gradient noise shown is a ratio of two halves of one batch: 1 means that they agree no more than by chance.',
];
