import type { Frame } from '../../../../sims/moe/experiments/nodes/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/nodes/knobs.ts';
import { bet, type Claims } from '../../contract/claims.ts';

const favoured = [1.5, 1, 0.5, 0, 0, -0.5, -1, -1.5];

/** What `now` is beside `then`, if by more than a hair. */
const compared = (now: number, then: number): 'more' | 'less' | 'same' =>
  Math.abs(now - then) < 0.0005 ? 'same' : now > then ? 'more' : 'less';

export const claims = {
  sentences: {
    limited:
      'With at most {limit} nodes, a token keeps {kept} of its best score and {shared} of its best experts, for {traffic} of the traffic. Experts at random would keep {chance} of the score.',
    one: 'With a single node, every token is sent at most once. It keeps {kept} of its best score, but only {shared} of its best experts.',
    free: 'Without a limit a token reaches {touched.limited} nodes and sends {copies} copies over the slow network.',
  },
  say: ({ limit }) => (limit === 1 ? 'one' : limit === 8 ? 'free' : 'limited'),
  scenarios: {
    three: {
      label: 'Three of eight nodes keep 98 % of the score, four fifths of the experts',
      values: {},
    },
    independent: {
      label: 'Independent fits: a token wants five or six nodes',
      values: { together: 0 },
    },
    clustered: {
      label: 'Good experts lie together: the limit hardly binds',
      values: { together: 0.6 },
    },
    crowding: { label: 'A tight limit crowds the favoured nodes', values: { pull: favoured } },
    weakJudge: {
      label: 'Judged by one expert, tight limits lose more',
      values: { groupScore: 'max' },
    },
    single: { label: 'One expert a token: nothing to limit', values: { k: 1, groupScore: 'max' } },
  },
  bets: {
    bestExpert: bet({
      question:
        'Nodes are judged by their best expert in place of their two best. With M = 2, how much of the best score is kept?',
      before: {},
      change: { groupScore: 'max' },
      outcomes: { more: 'More', less: 'Less', same: 'The same' },
      judge: (changed, before) => compared(changed[1].kept, before[1].kept),
      because:
        'A token needs several experts. Few nodes must each bring several good ones, and one star says little about its neighbours. With four nodes or more the two rules are nearly equal here.',
    }),
    scattered: bet({
      question:
        'A token’s good experts no longer lie together (ρ = 0). With M = 3, how much of the best score is kept?',
      before: {},
      change: { together: 0 },
      outcomes: { more: 'More', less: 'Less', same: 'The same' },
      judge: (changed, before) => compared(changed[2].kept, before[2].kept),
      because:
        'Independent fits scatter the best experts over more nodes, and three nodes hold fewer of them.',
    }),
    favoured: bet({
      question:
        'Some nodes are favoured by all tokens. Does a limit of one node ease the crowding?',
      before: {},
      change: { pull: favoured },
      outcomes: { eases: 'It eases it', worsens: 'It worsens it', same: 'No difference' },
      judge(changed) {
        const crowding = compared(changed[0].violation, changed[7].violation);
        return ({ more: 'worsens', less: 'eases', same: 'same' } as const)[crowding];
      },
      because:
        'Without a limit, a token’s second and third choices reach the quieter nodes too. Limited to one, nearly all tokens meet at the same node. Limits need balance beside them.',
    }),
  },
  paper: {
    scoreKept: {
      what: 'Score kept with three nodes',
      published: 'M ≥ 3: quality about as without a limit',
      source: 'V2 §2.2.2',
      measured: (_frame, _values, frames) => frames.at(2)?.kept,
      note: 'The paper limits devices, trains with the limit and compares models. Here a fixed router is limited afterwards, and experts at random would keep 0.61.',
    },
    nodesAtMost: {
      what: 'Nodes that a token reaches at most',
      published: '4 of 8',
      source: 'V3 §2.1.2',
      measured: (_frame, _values, frames) => frames.at(3)?.touched.limited,
      digits: 2,
      note: 'Measured is the mean with M = 4: not every token needs all four.',
    },
    nodesUnlimited: {
      what: 'Nodes that a token reaches without a limit',
      published: '5.29, by counting: 8 of 256 experts at random',
      source: 'V3 §4.2',
      measured: (_frame, _values, frames) => frames.at(7)?.touched.limited,
      digits: 2,
      note: 'With 64 experts counting gives 5.43. Experts that fit together and lie together lower it.',
    },
  },
  repeat: {
    label: 'Score kept against experts at random, over five draws of tokens',
    seeds: 5,
    of: ['kept'],
    against: 'chance',
  },
  words: {
    node: 'node {n}',
    atMost: 'At most',
    nodes: 'nodes',
    clickLimit: 'click: each step allows one more',
    goTo: 'A limit of {m}: step {m} of the run',
    token: 'Token',
    tokenSays: 'Show token {n}',
    nodesEach: 'nodes a token visits, on average',
    without: 'without a limit {nodes}',
    trunk: 'A token reaches {nodes} nodes, on average',
    limit: 'limit: {m}',
    limitSays: 'The limit: at most {m} nodes a token',
    reach: 'Node {n}: {tokens} tokens reach it, {free} without a limit',
    expert: 'Expert {n}: {tokens} tokens choose it; for this token: {lot}',
    kept: 'wanted, kept',
    lost: 'wanted, lost',
    instead: 'instead',
    none: 'not wanted',
    wantsOne: 'wants 1 expert',
    wants: 'wants {k} experts',
    wantsShort: 'wants {k}',
    ofAll: 'of {tokens} tokens',
    drag: 'drag a pull',
    up: 'up: tokens favour it',
    pullSays: 'Pull of node {n}: {pull}',
    pullName: 'Pull of node {n}',
    traffic: 'copies sent',
    score: 'score kept',
    shared: 'experts kept',
    ofFree: 'full bar: no limit',
    less: 'less to send is better',
    ofToken: 'of token {n}: {kept} of {wanted}',
    trafficSays: 'Copies between nodes: {share} of those without a limit',
    scoreSays: 'Score kept: {share} of the best',
    sharedSays: 'Best experts still chosen: {share}',
    chance: 'line: at random {share}',
    chanceSays: 'As many experts at random would keep {share} of the score',
  },
} satisfies Claims<Values, Frame>;
