import type { Frame } from '../../../../sims/flashmla/experiments/online/frame.ts';
import type { Values } from '../../../../sims/flashmla/experiments/online/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

/** The largest difference in any number of two answers. */
const apart = (changed: readonly Frame[], before: readonly Frame[]): number =>
  Math.max(...last(changed).answer.map((entry, j) => Math.abs(entry - last(before).answer[j])));

export const claims = {
  sentences: {
    masked: 'Every key so far is masked. Nothing is held, and nothing is divided by 0.',
    none: 'Every key is masked: the output is 0, and the LSE gets the mark +∞.',
    begun: 'Tile {step} is the first with a key: highest score {highest}, sum {sum}.',
    rises:
      'Tile {step} has a higher score, {highest} in place of {previous}: all that was held shrinks to {rescale} of it, and the sum is now {sum}.',
    stays: 'Tile {step} has no score above {highest}: nothing shrinks, the sum is now {sum}.',
    end: 'All {tiles} tiles are read, and what was held shrank {shrinks} times. Off from the whole row at once: {off.online}; with the misprinted factor: {off.misprint}.',
  },
  say({ step, tiles, any, anyBefore, rescale }) {
    if (step === tiles) return any ? 'end' : 'none';
    if (!any) return 'masked';
    if (!anyBefore) return 'begun';
    return rescale < 1 ? 'rises' : 'stays';
  },
  scenarios: {
    forward: { label: 'From the left: twice a higher score comes, twice all shrinks', values: {} },
    shuffled: { label: 'Tiles shuffled: the same answer', values: { order: 'shuffled' } },
    oneKey: { label: 'A key at a time: more shrinking, the same answer', values: { block: 1 } },
    wholeRow: {
      label: 'One tile for all: no shrinking, but the row is held',
      values: { block: 24 },
    },
    maskedFirst: {
      label: 'The first tiles all masked: nothing becomes NaN',
      values: { order: 'backward', masked: 10 },
    },
    allMasked: { label: 'No key at all: output 0, LSE +∞', values: { masked: 24 } },
    sink: { label: 'A sink takes weight and gives nothing', values: { sink: true } },
    shifted: { label: 'Every score 10,000 higher: no overflow', values: { shift: 10_000 } },
  },
  bets: {
    shuffled: bet({
      question: 'Read the tiles in a shuffled order. What becomes of the answer?',
      before: {},
      change: { order: 'shuffled' },
      outcomes: {
        same: 'The same, but for rounding',
        little: 'A little different: in the third digit',
        other: 'Quite another',
      },
      judge(changed, before) {
        const difference = apart(changed, before);
        return difference < 1e-12 ? 'same' : difference < 0.01 ? 'little' : 'other';
      },
      because:
        'Whatever was highest at the time, in the end every weight is e^(score − highest of all): each factor on the way cancels against the next.',
    }),
    oneKey: bet({
      question: 'One key in a tile in place of four. How often does what is held shrink?',
      before: {},
      change: { block: 1 },
      outcomes: { fewer: 'Less often', same: 'As often', more: 'More often' },
      judge(changed, before) {
        const [now, then] = [last(changed).shrinks, last(before).shrinks];
        return now < then ? 'fewer' : now === then ? 'same' : 'more';
      },
      because:
        'It shrinks at every new highest score, and key by key more of them are met; a tile of four takes only its best. No order of steps changes the answer.',
    }),
    shifted: bet({
      question:
        'Add 10,000 to every score; e^10,000 is larger than any number here. And the answer?',
      before: {},
      change: { shift: 10_000 },
      outcomes: { none: 'No number any more', zero: 'It becomes 0', same: 'The same' },
      judge(changed, before) {
        const difference = apart(changed, before);
        if (!Number.isFinite(difference)) return 'none';
        return difference < 1e-9 ? 'same' : 'zero';
      },
      because:
        'Only differences to the highest score are ever raised to a power, and they stay as they were. The LSE is 10,000 higher.',
    }),
  },
  paper: {
    factor: {
      what: 'Factor on what was held when a higher score comes',
      published: 'exp(m_new − m)',
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md, steps 3 and 6',
      measured: ({ rescale }) => rescale,
      digits: 3,
      note: 'A misprint in the text: it would be above 1, and the answer wrong (in the figure of the answer). By algebra it is exp(m − m_new), at most 1; with that the answer is that of two passes.',
    },
    seesaw: {
      what: 'The seesaw, two tiles and two halves of the output: off from one sweep',
      published: 'mathematically equivalent',
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
      measured: ({ seesaw }) => seesaw,
      digits: 12,
      note: 'Run here beside the plain order, on the same row.',
    },
    tile: {
      what: 'Keys in a tile',
      published: '64',
      source: 'FlashMLA code, README and csrc/api/dense_decode.h',
      note: 'Here a knob: 24 keys can be looked at one by one.',
    },
    registers: {
      what: 'Registers for the output of 64 queries, of 65,536 that a processor has',
      published: '32,768',
      source: 'FlashMLA docs/20250422-new-kernel-deep-dive.md',
      note: '64 × 512 numbers: a second copy does not fit, hence the seesaw.',
    },
  },
  repeat: {
    label: 'How far off, over other values and orders',
    seeds: 5,
    of: ['off.misprint'],
    against: 'off.online',
  },
  words: {
    title: 'Of the whole row only one tile is ever on the chip: {block} of 24 scores',
    titleShort: 'On the chip: {block} of 24 scores',
    chip: 'on the chip now',
    turns: 'read in turn',
    turnsGo: 'click to step',
    zero: 'score {score}',
    highest: 'highest so far',
    hint: 'drag: keys in a tile, or any bar',
    hintShort: 'drag: keys in a tile',
    what: 'sum and output shrink',
    whatStays: 'sum and output stay',
    because: '= e^({before} − {now})',
    stays: 'no higher score came',
    begun: 'the first: nothing was held',
    masked: 'only masked keys so far',
    unit: '1 = weight of the highest score',
    before: 'before',
    now: '+ tile {step}',
    sinkName: '+ the sink',
    divided: '÷ sum = answer',
    whole: 'dashed: the whole row at once',
    wholeShort: 'dashed: whole row',
    heldFirst: 'numbers held,',
    heldSecond: 'however long the row',
    highestName: 'highest',
    sumName: 'sum',
    outputName: 'output: a weighted sum of values',
    nowSays: 'Key {key}, on the chip: score {score}',
    pastSays: 'Key {key}, read and forgotten: its score was {score}',
    futureSays: 'Key {key}, not read yet: score {score}',
    maskedSays: 'Key {key} is masked: score −∞, weight 0',
    turnSays: 'Tile {turn} in turn: keys {first} to {end}. Click to go there',
    highestSays: 'Highest score so far: {score}',
    beforeSays: 'Highest score before this tile: {score}',
    keptSays: '{kept} of {before} is left after shrinking',
    sumSays: 'Sum of weights now: {sum} = {kept} kept + {added} of this tile',
    sumBeforeSays: 'Sum of weights before this tile: {sum}',
    sinkSays: 'Weight of the sink: {sum}',
    outputSays: 'Number {j} of the output: {value}',
    outputBeforeSays: 'Number {j} of the output before this tile: {value}',
    outputKeptSays: 'Number {j} of the output after shrinking: {value}',
    answerSays: 'Number {j} of the answer so far: {value}',
    wholeSays: 'Number {j} of the answer of the whole row: {value}',
    blockGrip: 'Keys in a tile',
    scoreGrip: 'Score of key {key}',
  },
} satisfies Claims<Values, Frame>;
