/** What the page of the node limit says. */
import type { Bet, Question, Scenario, TourStep } from '../../contract.ts';
import type { ValuesOf } from '../../parameters.ts';
import { equations, figures, paper } from './nodes.figures.ts';
import type { Frame } from './nodes.frame.ts';
import type { parameters } from './nodes.ts';

type Knobs = ValuesOf<typeof parameters>;

const favoured = [1.5, 1, 0.5, 0, 0, -0.5, -1, -1.5];

const sentences = {
  limited:
    'With at most {limit} nodes, a token keeps {kept} of its best score and {shared} of its best experts, for {traffic} of the traffic.',
  one: 'With a single node, every token is sent at most once. It keeps {kept} of its best score, but only {shared} of its best experts.',
  free: 'Without a limit a token reaches {touched} nodes and sends {copies} copies over the slow network.',
};

const say = ({ limit }: Frame): string => (limit === 1 ? 'one' : limit === 8 ? 'free' : 'limited');

const scenarios: Scenario<Knobs>[] = [
  { label: 'Three of eight nodes keep nearly all of the score', values: {} },
  { label: 'Independent fits: a token wants five or six nodes', values: { together: 0 } },
  { label: 'Good experts lie together: the limit hardly binds', values: { together: 0.6 } },
  { label: 'A tight limit crowds the favoured nodes', values: { pull: favoured } },
  { label: 'Judged by one expert, tight limits lose more', values: { groupScore: 'max' } },
  { label: 'One expert a token: nothing to limit', values: { k: 1, groupScore: 'max' } },
];

/** The first, if `a` is larger by more than a hair; the second, if smaller; else the third. */
const compared = (a: number, b: number): number => (Math.abs(a - b) < 0.0005 ? 2 : a > b ? 0 : 1);

const bets: Bet<Knobs, Frame>[] = [
  {
    question:
      'Nodes are judged by their best expert in place of their two best. With M = 2, how much of the best score is kept?',
    before: {},
    change: { groupScore: 'max' },
    outcomes: ['More', 'Less', 'The same'],
    judge: (changed, before) => compared(changed[1].kept, before[1].kept),
    because:
      'A token needs several experts. Few nodes must each bring several good ones, and one star says little about its neighbours. With four nodes or more the two rules are nearly equal here.',
  },
  {
    question:
      'A token’s good experts no longer lie together (ρ = 0). With M = 3, how much of the best score is kept?',
    before: {},
    change: { together: 0 },
    outcomes: ['More', 'Less', 'The same'],
    judge: (changed, before) => compared(changed[2].kept, before[2].kept),
    because:
      'Independent fits scatter the best experts over more nodes, and three nodes hold fewer of them.',
  },
  {
    question: 'Some nodes are favoured by all tokens. Does a limit of one node ease the crowding?',
    before: {},
    change: { pull: favoured },
    outcomes: ['It eases it', 'It worsens it', 'No difference'],
    judge: (changed) => compared(changed[7].violation, changed[0].violation),
    because:
      'Without a limit, a token’s second and third choices reach the quieter nodes too. Limited to one, nearly all tokens meet at the same node. Limits need balance beside them.',
  },
];

const tour: TourStep[] = [
  {
    text: 'Eight nodes hold eight experts each, and every token wants eight experts. Play: the limit M rises from one node to all eight.',
    look: 'transport',
    done: { did: 'finish' },
  },
  {
    text: 'Blue is the score kept, coral the traffic. Scrub to M = 3 and compare: little is lost, and a third of the traffic is saved.',
    look: 'figure:2',
    done: { did: 'scrub' },
  },
  {
    text: 'Let a token’s fits be independent: set ρ to 0. Now its best experts lie on five or six nodes.',
    look: 'knob:together',
    done: { knob: 'together', reaches: (value) => value === 0 },
  },
  {
    text: 'Pin this run, so that the next one can be compared with it.',
    look: 'transport',
    done: { did: 'pin' },
  },
  {
    text: 'Judge a node by its best expert only, as V2 does, and look at the left end of the lines.',
    look: 'knob:groupScore',
    done: { knob: 'groupScore', reaches: (value) => value === 'max' },
  },
  {
    text: 'Make a node popular: drag its bar up. Where do the tokens go when the limit is tight?',
    look: 'figure:0',
    done: {
      knob: 'pull',
      reaches: (value) => Array.isArray(value) && value.some((pull) => pull >= 1),
    },
  },
  { text: 'Now bet on what you would expect.', look: 'bet', done: { did: 'bet' } },
];

const questions: Question[] = [
  {
    question: 'Why limit nodes and not experts?',
    answer:
      'A token is sent once to each node and copied there over faster links. The number of nodes, not of experts, sets the traffic between machines.',
  },
  {
    question: 'Why was the best expert not chosen?',
    answer:
      'Its node was judged by two experts together and lost. The Gate tab shows such a token step by step.',
  },
  {
    question: 'Is a lost expert a lost answer?',
    answer:
      'Not by itself: the experts that take over fit nearly as well, and a model trained with the limit can adapt to it. This toy cannot; its output changes much more than its scores.',
  },
];

export const story = {
  question: 'How many nodes does a token need to reach?',
  claim:
    'A limit on nodes cuts the traffic of every token, and costs little as long as the best nodes hold most of its best experts.',
  tab: 'Node limit',
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
    'Scores are drawn at random; no router is trained with the limit, so that nothing adapts to it.',
    'The outputs of experts are random vectors: the change of the output is an upper guess, not a loss of quality.',
    '64 experts on 8 nodes in place of 256; token t lives on node t mod 8; the bias is 0.',
    'Traffic counts copies, not bytes or time; links within a node are free.',
    'Looked for and not seen: an advantage of judging nodes by their two best experts with M = 4 or more. There the best expert alone kept 0.001 more of the score, in each of twelve seeds.',
  ],
};
