import type { Frame } from '../../../../sims/fp8/experiments/tiles/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/tiles/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

/** How much of the numbers is lost, in words. */
const amount = (dead: number): 'few' | 'half' | 'most' =>
  dead < 15 ? 'few' : dead < 85 ? 'half' : 'most';

export const claims = {
  sentences: {
    calm: 'An outlier of {outlier} does next to nothing to this format: with one scale for all {dead.tensor} % became 0, the error of the others is {error.tensor} %. In INT8 it is {errorInt8.tensor} %.',
    flood:
      'An outlier of {outlier}: with one scale for all {dead.tensor} % of the others became 0; with a scale for each channel {dead.channel} %, for each block {dead.block} %, for each tile {dead.tile} %.',
  },
  say: ({ error }) => (error.tensor > 10 ? 'flood' : 'calm'),
  scenarios: {
    million: { label: 'A million: one scale for all loses nearly everything', values: {} },
    thousand: { label: 'A thousand: E4M3 does not notice', values: { outlier: 1000 } },
    hundred: { label: 'A hundred: INT8 is flooded already', values: { outlier: 100 } },
    halfDead: { label: 'Two hundred thousand: half destroyed', values: { outlier: 2e5 } },
    range: { label: 'E5M2 has the range for all of it', values: { outlier: 1e7, format: 'e5m2' } },
    filled: { label: 'A whole channel of outliers', values: { channel: true } },
    wide: { label: 'Tiles of 32: the whole row pays', values: { tile: 32 } },
  },
  bets: {
    grow: bet({
      question:
        'One scale for all, E4M3. The outlier grows from 10 to 10,000 times an ordinary number: how many of the others become 0?',
      before: { outlier: 10 },
      change: { outlier: 1e4 },
      outcomes: { few: 'Very few', half: 'About half', most: 'Nearly all' },
      judge: (changed) => amount(last(changed).dead.tensor),
      because:
        'E4M3 has an exponent of its own: it reaches from 2⁻⁹ to 448, a factor of 200,000. Up to there an outlier costs the others little; whole numbers have a factor of 127.',
    }),
    wider: bet({
      question: 'Tiles of 32 numbers in place of eight, the outlier a million: how many become 0?',
      before: {},
      change: { tile: 32 },
      outcomes: {
        same: 'As few as with tiles of eight',
        row: 'The outlier’s whole row',
        most: 'Nearly all',
      },
      judge: (changed) => {
        const { tile } = last(changed).dead;
        return tile < 2 ? 'same' : tile < 15 ? 'row' : 'most';
      },
      because:
        'A scale reaches as far as its group, no farther. Eight share it in a tile of eight, here a whole token does; with one scale for all, everybody.',
    }),
    filled: bet({
      question:
        'The outlier fills its channel, in every token. Which way to share scales loses fewest of the others?',
      before: {},
      change: { channel: true },
      outcomes: { channel: 'A scale a channel', tile: 'A scale a tile', block: 'A scale a block' },
      judge: (changed) => {
        const { channel, tile, block } = last(changed).dead;
        if (channel < Math.min(tile, block)) return 'channel';
        return tile < block ? 'tile' : 'block';
      },
      because:
        'A channel with a scale of its own keeps its outliers to itself. V3 does not take it for activations: a product adds over the channels, and their scales could not be taken out of the sum.',
    }),
  },
  paper: {
    top: {
      what: 'Largest magnitude after scaling',
      published: '448',
      source: 'V3 kernel act_quant',
      measured: ({ top }) => top.tile,
      digits: 0,
      note: 'With scales of 32 bits and E4M3; with powers of two it lies between 224 and 448.',
    },
    activations: {
      what: 'Numbers of the activations that share a scale',
      published: '1 × 128',
      source: 'V3 §3.3.2',
      note: 'Here eight in place of 128, in a matrix that fits the screen.',
    },
    weights: {
      what: 'Numbers of the weights that share a scale',
      published: '128 × 128',
      source: 'V3 §3.3.2',
    },
    loss: {
      what: 'Loss of models trained so, relative error against BF16',
      published: '< 0.25 %',
      source: 'V3 §3.3',
      note: 'Of models of 16B and 230B. No network is trained in FP8 here: this is one matrix.',
    },
  },
  repeat: {
    label: 'Became 0 with a scale a tile against one for all, over ten draws',
    seeds: 10,
    of: ['dead.tile', 'dead.block', 'dead.channel'],
    against: 'dead.tensor',
  },
  words: {
    title: 'One outlier among 512 numbers: who pays?',
    titleChannel: 'A channel of outliers among 512 numbers: who pays?',
    titleShort: 'One outlier among 512 numbers',
    lost: 'of the others are lost',
    lostEnd: 'with one scale for all',
    lostShort: 'lost with one scale for all',
    withTiles: 'with tiles of 1 × {tile}: {dead}',
    grow: 'drag: the outlier is {size} times an ordinary number',
    growShort: 'drag: outlier × {size}',
    outlierName: 'How large the outlier is',
    columnName: 'The channel of the outlier',
    rowName: 'The token of the outlier',
    scaleFor: 'a scale for',
    tensor: 'the whole matrix',
    channel: 'each channel',
    tile: 'each tile, 1 × {tile}',
    block: 'each block, {tile} × {tile}',
    float: 'a float',
    whole: 'whole numbers',
    became: 'became 0',
    inUse: 'codes in use',
    used: '{used} of {codes}',
    move: 'drag the rings:',
    moveEnd: 'it moves',
    beside: 'INT8 {dead}',
    kept: 'kept to 6 %',
    off: 'off by more',
    zero: 'became 0',
    shares: 'shares the outlier’s scale',
    keptShort: 'kept',
    offShort: 'off > 6 %',
    zeroShort: 'became 0',
    sharesShort: 'shares scale',
    group: 'Scale {scale}: of {all} numbers {dead} became 0, {off} are off by more than 6 %',
    wholeSays: 'INT8: {dead} became 0, the error of the others is {error}',
    deadSays: '{dead} of the numbers beside the outlier became 0',
    codesSays:
      'How often codes occur, from 0 on the left to the largest on the right, in sixteen steps',
  },
} satisfies Claims<Values, Frame>;
