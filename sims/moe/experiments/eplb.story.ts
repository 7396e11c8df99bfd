/** What the page of the load balancer says. */
import type { Bet, Question, Scenario, TourStep } from '../../contract.ts';
import type { ValuesOf } from '../../parameters.ts';
import { equations, figures, paper } from './eplb.figures.ts';
import type { Frame, parameters } from './eplb.ts';

type Knobs = ValuesOf<typeof parameters>;

const secondLayer = [20, 107, 104, 64, 19, 197, 187, 157, 172, 86, 16, 27];
const oneStar = [300, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20];
const hotGroup = [200, 200, 200, 20, 20, 20, 20, 20, 20, 20, 20, 20];
const even = new Array<number>(12).fill(100);

const sentences = {
  planned:
    'With {perGpu} slots on every GPU, the busiest carries {busiest} times the mean. Not planned, it would carry {busiestBlind} times. Nodes ignored: {busiestGlobal}.',
};

const scenarios: Scenario<Knobs>[] = [
  { label: 'The official example: planning takes the peak off', values: {} },
  { label: 'Its second layer, other loads, the same code', values: { load: secondLayer } },
  {
    label: 'One star: copies spread it as far as its node goes',
    values: { load: oneStar },
  },
  {
    label: 'A hot group of experts on small nodes: copies cannot leave, and do not help',
    values: { load: hotGroup, cluster: 'fourByTwo' },
  },
  {
    label: 'The same hot group in one node: solved',
    values: { load: hotGroup, cluster: 'oneByFour' },
  },
  { label: 'Even loads: nothing to do', values: { load: even } },
];

const last = (frames: readonly Frame[]): Frame => frames[frames.length - 1];

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'Three neighbouring experts become ten times as busy as the rest. Do five more slots on every GPU even out the load?',
    before: {},
    change: { load: hotGroup },
    outcomes: [
      'Yes, to within a tenth of the mean',
      'Partly',
      'No, the busiest GPU stays where it was',
    ],
    judge(changed) {
      const [first, end] = [changed[0].busiest, last(changed).busiest];
      return end < 1.1 ? 0 : end < first - 0.1 ? 1 : 2;
    },
    because:
      'Copies stay on the node of their group, so that a token’s node limit still holds. A hot group makes its whole node hot, and only a plan without regard to nodes can pass it on.',
  },
  {
    question:
      'All loads even: 100 tokens for every expert. How does the plan compare with putting experts down in turn, at two slots a GPU?',
    before: {},
    change: { load: even },
    outcomes: ['It is better', 'It makes no difference', 'It is worse'],
    judge(changed) {
      const { busiest, busiestBlind } = changed[0];
      return busiest < busiestBlind ? 0 : busiest === busiestBlind ? 1 : 2;
    },
    because:
      'Sixteen slots hold twelve experts: four have two copies. In turn, some GPUs get only single copies; the plan pairs each single copy with a shared one.',
  },
];

const tour: TourStep[] = [
  {
    text: 'Twelve experts with very different loads, eight GPUs. Every GPU is drawn with the experts it holds. Play: every step adds a slot to every GPU.',
    look: 'transport',
    done: { did: 'finish' },
  },
  {
    text: 'Look at the lines. More slots do not always help: the plan stays near the load of the busier node.',
    look: 'figure:2',
    done: { did: 'scrub' },
  },
  {
    text: 'Drag the load of expert 10 to nearly nothing and see where its copies go.',
    look: 'figure:0',
    done: { knob: 'load', reaches: (value) => Array.isArray(value) && value[10] < 40 },
  },
  {
    text: 'Put all GPUs into one node. Now copies may go anywhere.',
    look: 'knob:cluster',
    done: { knob: 'cluster', reaches: (value) => value === 'oneByFour' },
  },
  {
    text: 'Choose the hot group on small nodes: a load that no number of copies evens out.',
    look: 'scenarios',
    done: { did: 'scenario' },
  },
  { text: 'Now bet against your intuition.', look: 'bet', done: { did: 'bet' } },
];

const questions: Question[] = [
  {
    question: 'If training keeps experts balanced, why is this needed?',
    answer:
      'Training balances over its whole mixture of texts. A service meets whatever people ask in these minutes, and some experts are in fashion.',
  },
  {
    question: 'Is the plan the best possible?',
    answer:
      'No. It is greedy: the heaviest first, each into the lightest place. That is fast enough to repeat every few minutes, and close to even in most cases.',
  },
  {
    question: 'Why keep a group on one node?',
    answer:
      'The gate lets a token reach few nodes, and judges groups. If the group’s experts lay on several nodes, the token would have to travel to all of them.',
  },
];

export const story = {
  question: 'Which experts deserve copies, and where should they lie?',
  claim:
    'Copies of the busiest experts, packed heaviest first, take the load off the busiest GPU, as far as their node allows.',
  tab: 'Copies',
  figures,
  sentences,
  scenarios,
  bets,
  paper,
  equations,
  tour,
  questions,
  departures: [
    'Loads are given and stand still; a service measures them and plans again every few minutes.',
    'Copies share an expert’s load exactly evenly, and moving a copy costs nothing.',
    'Twelve experts, as in the official example, in place of 256; only tokens are counted, not their travel.',
    'Looked for and not seen: a plan that always wins. With seven slots on every GPU of the official example, experts put down in turn are slightly more even (1.13 against 1.14), because they need not stay on a node.',
    'Equal loads go to the lower index. The official code leaves this to its sorting routine.',
  ],
};
