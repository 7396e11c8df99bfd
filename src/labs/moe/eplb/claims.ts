import type { Frame } from '../../../../sims/moe/experiments/eplb/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/eplb/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

const secondLayer = [20, 107, 104, 64, 19, 197, 187, 157, 172, 86, 16, 27];
const oneStar = [300, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20];
const hotGroup = [200, 200, 200, 20, 20, 20, 20, 20, 20, 20, 20, 20];
const even = new Array<number>(12).fill(100);

export const claims = {
  sentences: {
    planned:
      'With {perGpu} slots on every GPU, the busiest carries {busiest.planned} times the mean. Not planned, it would carry {busiest.blind} times. Nodes ignored: {busiest.free}.',
  },
  scenarios: {
    official: { label: 'The official example: planning takes the peak off', values: {} },
    secondLayer: {
      label: 'Its second layer, other loads, the same code',
      values: { load: secondLayer },
    },
    star: {
      label: 'One star: copies spread it as far as its node goes',
      values: { load: oneStar },
    },
    hotGroup: {
      label: 'A hot group of experts on small nodes: copies cannot leave, and do not help',
      values: { load: hotGroup, cluster: 'fourByTwo' },
    },
    hotNode: {
      label: 'The same hot group in one node: solved',
      values: { load: hotGroup, cluster: 'oneByFour' },
    },
    even: {
      label: 'Even loads: with two slots a GPU only a plan keeps them even',
      values: { load: even },
    },
  },
  bets: {
    hotGroup: bet({
      question:
        'Three neighbouring experts become ten times as busy as the rest. Do five more slots on every GPU even out the load?',
      before: {},
      change: { load: hotGroup },
      outcomes: {
        even: 'Yes, to within a tenth of the mean',
        partly: 'Partly',
        no: 'No, the busiest GPU stays where it was',
      },
      judge(changed) {
        const [first, end] = [changed[0].busiest.planned, last(changed).busiest.planned];
        return end < 1.1 ? 'even' : end < first - 0.1 ? 'partly' : 'no';
      },
      because:
        'Copies stay on the node of their group, so that a token’s node limit still holds. A hot group makes its whole node hot, and only a plan without regard to nodes can pass it on.',
    }),
    even: bet({
      question:
        'All loads even: 100 tokens for every expert. How does the plan compare with putting experts down in turn, at two slots a GPU?',
      before: {},
      change: { load: even },
      outcomes: { better: 'It is better', same: 'It makes no difference', worse: 'It is worse' },
      judge(changed) {
        const { planned, blind } = changed[0].busiest;
        return planned < blind ? 'better' : planned === blind ? 'same' : 'worse';
      },
      because:
        'Sixteen slots hold twelve experts: four have two copies. In turn, some GPUs get only single copies; the plan pairs each single copy with a shared one.',
    }),
  },
  paper: {
    slots: {
      what: 'Slots in the official example',
      published: '16 for 12 experts, on 8 GPUs of 2 nodes',
      source: 'EPLB README',
      measured: (_frame, _values, frames) => frames[0].slots,
      digits: 0,
      note: 'The first frame of the first two scenarios is that example, slot by slot.',
    },
    redundant: {
      what: 'Redundant experts when V3 reads prompts',
      published: '32 for 256: one more on every GPU',
      source: 'V3 §3.4',
      note: 'Nine experts in place of eight on each of 32 GPUs: an eighth more memory for experts.',
    },
  },
  words: {
    group: 'group {n}',
    node: 'node {n}',
    nodeGroups: 'node {n}: {groups}',
    groups: 'groups {groups}',
    nodeShare: 'node {n}: {groups}, {times} × the mean',
    gpu: 'GPU {n}',
    unit: 'tokens',
    tokens: '{tokens} tokens',
    mean: 'mean',
    times: '× the mean: the fullest',
    blind: 'without a plan {times}',
    dashed: 'dashed: no plan, experts in turn',
    torn: 'dashed: no plan, groups split over nodes',
    tornEven: 'dashed: no plan, more even, groups split',
    inTurn: 'Without a plan, experts dealt in turn: {tokens} tokens',
    stays: 'groups stay',
    onOneNode: 'on one node:',
    shortWays: 'their tokens',
    forTokens: 'travel less',
    whyGroups: 'A group stays on one node: its tokens travel less',
    asked: 'tokens that each expert gets, cut into its copies',
    drag: 'drag a load',
    loadName: 'Load of expert {n}',
    single: 'Expert {n}: {tokens} tokens, one copy',
    copied: 'Expert {n}: {tokens} tokens, {copies} copies of {each} each',
    copy: 'Copy of expert {n} on GPU {gpu}: {tokens} tokens',
    carries: '{gpu}: {tokens} tokens, {times} × the mean; without a plan {blind}',
  },
} satisfies Claims<Values, Frame>;
