import type { Frame } from '../../../../sims/fp8/experiments/training/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/training/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    lost: 'After {step} steps {lost} % of the last updates changed nothing. With tiles the loss is {above.tiles} % above float32’s {loss.float32} nats; with one scale for all {above.tensor} %.',
    cast: 'After {step} steps {vanished} % of the gradients were rounded away to 0. With tiles for all the rest the loss is {above.tiles} % above float32’s {loss.float32} nats.',
    master:
      'After {step} steps no update is lost, though {small} % are smaller than half a step of the 8-bit weight: the float32 copy gathers them. With tiles the loss is {above.tiles} % above float32’s.',
  },
  say: ({ vanished }, { weights, gradients }) =>
    gradients === 'cast' && vanished > 1 ? 'cast' : weights === 'float32' ? 'master' : 'lost',
  scenarios: {
    none: { label: 'Weights in eight bits alone: nearly every update is lost', values: {} },
    master: {
      label: 'A float32 copy, as in V3: within a quarter of a per cent',
      values: { weights: 'float32' },
    },
    chance: {
      label: 'Rounded by chance: right on average, and nearly as good',
      values: { rounding: 'stochastic' },
    },
    cast: {
      label: 'Gradients without a scale: half of them and more become zero',
      values: { weights: 'float32', gradients: 'cast' },
    },
    outlier: {
      label: 'An outlier of 10⁶: one scale for all sees nothing else',
      values: { weights: 'float32', outlier: 'huge' },
    },
  },
  bets: {
    master: bet({
      question:
        'A float32 copy gathers the updates; products stay in FP8. How far from float32 is the loss then?',
      before: {},
      change: { weights: 'float32' },
      outcomes: {
        same: 'As far as without it',
        half: 'About half as far',
        near: 'Less than a tenth as far',
      },
      judge(changed, before) {
        const left = last(changed).above.tiles / last(before).above.tiles;
        return left > 0.75 ? 'same' : left > 0.1 ? 'half' : 'near';
      },
      because:
        'What hurt was not the products. Updates are far smaller than a step of the weight; in float32 they add up until the rounded weight moves.',
    }),
    cast: bet({
      question:
        'With the float32 copy: gradients are cast to E4M3 without a scale. What happens to the loss?',
      before: { weights: 'float32' },
      change: { weights: 'float32', gradients: 'cast' },
      outcomes: {
        same: 'Nothing to speak of',
        little: 'It rises by less than 5 %',
        much: 'It rises by more than 5 %',
      },
      judge(changed) {
        const { tiles } = last(changed).above;
        return tiles < 0.5 ? 'same' : tiles < 5 ? 'little' : 'much';
      },
      because:
        'Divided by a batch of 64, half of the gradients and more are below half of the smallest E4M3 value, 2⁻¹⁰. Without a scale they become zero, and nothing is learnt from them.',
    }),
    chance: bet({
      question:
        'No float32 copy, but updates are rounded up or down by chance, right on average. What is left of the damage?',
      before: {},
      change: { rounding: 'stochastic' },
      outcomes: {
        most: 'Most of it: noise instead of loss',
        half: 'About half',
        little: 'Less than a fifth',
      },
      judge(changed, before) {
        const left = last(changed).above.tiles / last(before).above.tiles;
        return left > 0.6 ? 'most' : left > 0.2 ? 'half' : 'little';
      },
      because:
        'An update of a hundredth of a step now moves the weight a whole step once in a hundred times. Most updates still change nothing, but together they go where they should.',
    }),
  },
  paper: {
    loss: {
      what: 'Loss of FP8 training against BF16',
      published: '< 0.25 % off',
      source: 'V3 §3.3, App. B.1',
      measured: ({ above }, { weights }) => (weights === 'float32' ? above.tiles : undefined),
      digits: 2,
      unit: '%',
      note: 'Here against float32, with a float32 master copy, after 300 steps.',
    },
    blocks: {
      what: 'Gradients of activations in blocks of 128 × 128',
      published: 'a model of 16B diverged',
      source: 'V3 App. B.2',
      measured: ({ above }, { weights }) =>
        weights === 'float32' ? above.blocks - above.tiles : undefined,
      digits: 2,
      unit: '%',
      note: 'Not seen here: as good as tiles.',
    },
    master: {
      what: 'Master weights and gradients',
      published: 'float32',
      source: 'V3 §3.3.3',
      note: 'Without them most updates are lost here.',
    },
    moments: {
      what: 'Moments of the optimiser',
      published: 'BF16',
      source: 'V3 §3.3.3',
      note: 'As in this toy. Kept in float32 they change the loss by a tenth of a per cent or so.',
    },
  },
  repeat: {
    label: 'Loss against float32, over three seeds',
    seeds: 3,
    of: ['loss.tiles', 'loss.tensor', 'loss.blocks'],
    against: 'loss.float32',
  },
  words: {
    title: 'The last updates of 8,192 weights, by size',
    titleShort: 'The last updates, by size',
    tooSmall: '{share} % too small',
    gathered: '{share} %, gathered',
    large: 'they land',
    wallSays: 'Half a step: a smaller update is rounded away, to nearest',
    heapSays: 'From {from} to {to} steps: {landed} changed their weight, {bounced} did not',
    heapFirst: 'Up to {to} steps: {landed} changed their weight, {bounced} did not',
    axis: 'update ÷ step of its weight (log)',
    axisShort: 'update ÷ step (log)',
    ladder: 'One weight: where it is kept, and where float32 takes it',
    ladderShort: 'One weight',
    kept_e4m3: 'kept in E4M3: lines are all it can be',
    kept_bf16: 'kept in BF16; lines: E4M3',
    kept_float32: 'float32 copy; lines: E4M3',
    keptShort: 'solid: as it is kept',
    wanted: 'dashed: the network in float32',
    wantedShort: 'dashed: float32’s',
    ladderSays: 'This weight is {kept}; in the network in float32 it is {wanted}',
    ofUpdates: 'of the updates',
    changeNothing: 'changed nothing',
    lostSays: '{lost} of the last updates until step {step} left their weight as it was',
    ways: 'Weights are kept in',
    waysShort: 'kept in:',
    way_bf16: 'BF16',
    way_float32: 'float32 copy',
    waySays: 'Keep the weights in {way}',
    waysHint: 'click one; V3: float32 copy',
    vanished: '{share} % of the gradients became 0',
    vanishedShort: '{share} % of gradients: 0',
    vanishedSays: 'Rounded to E4M3, {share} % of the gradients of the last batch are 0',
    scores: 'Loss above the same in float32',
    scoresShort: 'Loss above float32',
    scoresAlike: 'Loss above float32: all alike',
    float32Says: 'Trained in float32 alike: {loss} nats on text that it has not seen',
    lane_tiles: '1 × 16 tiles',
    lane_tensor: 'one scale for all',
    lane_blocks: 'gradients 16 × 16',
    laneSays: '{lane}: {loss} nats, {above} % against float32',
    rate: 'Learning rate {rate}: drag (log)',
    rateShort: 'rate {rate}: drag',
    rateName: 'Learning rate',
  },
} satisfies Claims<Values, Frame>;
