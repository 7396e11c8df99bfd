import type { Frame } from '../../../../sims/fp8/experiments/adder/frame.ts';
import { inInstructions, type Values } from '../../../../sims/fp8/experiments/adder/knobs.ts';
import { bet, type Claims, last } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    never:
      'After {products} products the core has {now.core} where {exact} would be right. Sixteen such sums together have lost {error.core} %.',
    poured:
      'After {products} products {error.poured} % are lost; without pouring it would be {error.core} %. In the core are {held} products, in float32 {total}.',
  },
  say: (_, { interval, products }) =>
    inInstructions(interval) >= inInstructions(products) ? 'never' : 'poured',
  scenarios: {
    never: { label: 'Left in the core: 7 % of a sum of 4,096 is gone', values: {} },
    promoted: {
      label: 'Poured every 128, as V3 does: 0.06 %',
      values: { interval: 128 },
    },
    mixed: {
      label: 'Both signs: cuts cancel, 0.1 %',
      values: { inputs: 'mixed' },
    },
    nearest: {
      label: 'Rounded, not cut: the same fourteen bits lose a twentieth',
      values: { rounding: 'nearest' },
    },
    thirteen: {
      label: 'Thirteen bits: hundreds of the measured sums differ',
      values: { bits: 13 },
    },
  },
  bets: {
    promoted: bet({
      question:
        'The core’s sum is poured into float32 every 128 products. It lost 7 %. What is lost now?',
      before: {},
      change: { interval: 128 },
      outcomes: {
        half: 'More than a third of it',
        tenth: 'About a tenth of it',
        hundredth: 'A hundredth of it, or less',
      },
      judge(changed, before) {
        const left = last(changed).error.poured / last(before).error.poured;
        return left > 1 / 3 ? 'half' : left > 0.02 ? 'tenth' : 'hundredth';
      },
      because:
        'What a step loses grows with the sum that it is added to. After 128 products that sum begins again at zero, so the loss never gets past its first 128.',
    }),
    mixed: bet({
      question: 'The numbers get both signs instead of one. What happens to the 7 %?',
      before: {},
      change: { inputs: 'mixed' },
      outcomes: {
        more: 'It grows: sums get small',
        same: 'About as much',
        less: 'Less than a tenth is left',
      },
      judge(changed, before) {
        const left = last(changed).error.core / last(before).error.core;
        return left > 1.5 ? 'more' : left > 0.1 ? 'same' : 'less';
      },
      because:
        'A cut goes toward zero. Positive terms lose, negative terms gain; with both the losses cancel, and the sum itself stays small, so that its window reaches lower.',
    }),
    bit: bet({
      question: 'The core keeps one bit more, 15. What is left of the 7 %?',
      before: {},
      change: { bits: 15 },
      outcomes: { nothing: 'Hardly anything', half: 'About half', most: 'Nearly all of it' },
      judge(changed, before) {
        const left = last(changed).error.core / last(before).error.core;
        return left > 0.75 ? 'most' : left > 0.25 ? 'half' : 'nothing';
      },
      because:
        'One bit more halves what is cut off each term. Ten more would be needed for what pouring does with the bits that are there.',
    }),
  },
  paper: {
    bits: {
      what: 'Bits that the FP8 core keeps of a sum',
      published: 'around 14',
      source: 'V3 §3.3.2',
      measured: ({ checked, equal }, { bits }) => (checked === equal ? bits : undefined),
      digits: 0,
      note: 'With 14 bits, cut twice a step, all 896 sums of one H100 come out equal to the last bit; with 13 or 15 hundreds differ.',
    },
    random: {
      what: 'Largest relative error, K = 4,096, random matrices',
      published: 'nearly 2 %',
      source: 'V3 §3.3.2',
      measured: ({ error }, { products }) => (products === 4096 ? error.core : undefined),
      digits: 2,
      unit: '%',
      note: 'The paper does not say which random numbers. Its 2 % lies between both kinds here: 7 % of one sign, 0.1 % of both.',
    },
    hardwareCore: {
      what: 'Lost in the core, K = 4,096, all positive',
      published: '7 %',
      source: 'measured on one H100, 2026-11',
      measured: ({ error }, { products, inputs }) =>
        products === 4096 && inputs === 'positive' ? error.core : undefined,
      digits: 1,
      unit: '%',
      note: 'The same instruction, other random numbers.',
    },
    hardwarePoured: {
      what: 'Lost with promotion every 128, all positive',
      published: '0.06 %',
      source: 'measured on one H100, 2026-11',
      measured: ({ error }, { interval, inputs }) =>
        interval === 128 && inputs === 'positive' ? error.poured : undefined,
      digits: 2,
      unit: '%',
      note: 'Set N_C to 128.',
    },
    interval: {
      what: 'Products between two promotions',
      published: '128, four instructions',
      source: 'V3 §3.3.2',
      note: 'The smallest interval that helps noticeably and costs little. What it costs cannot be seen in sums.',
    },
  },
  repeat: {
    label: 'Pouring and not pouring, over six seeds',
    seeds: 6,
    of: ['error.poured'],
    against: 'error.core',
  },
  words: {
    title: 'Each strip is a number in bits, coloured where a bit is 1: 32 products join the sum',
    titleShort: 'Each strip: a number in bits',
    window: '{bits} bits are kept',
    windowSays: 'The window: {bits} bits, from {from} down to {to}. The largest exponent sets it',
    carries: 'carries',
    carriesSays: 'A product may carry once, and 33 terms add six bits',
    beyond: 'cut off',
    edgeSays: 'Beyond this edge bits are cut off, toward zero',
    near: 'rounded',
    nearSays: 'At this edge terms are rounded to nearest',
    before: 'so far',
    beforeSays: 'What was added before: {value}, of which {kept} stays',
    products: '32 products',
    productsShort: 'products',
    order: 'largest first',
    negative: 'hollow: −',
    wholeSays: 'A product: {value}, all of it kept',
    productSays: 'A product: {value}; {kept} is kept, {lost} lost',
    sum: 'sum',
    sumSays: 'The sum of all that was kept: {value}',
    after: 'cut again',
    afterSays:
      'The sum cut after its own leading bits: {value}, {lost} less. The next step begins with it',
    fallen: 'fell off: {lost} of {brought} added',
    fallenShort: 'lost: {lost}',
    fallenSays: '{count} ones worth {worth} each fell off',
    bucket: 'progress',
    held: '{held} of {whole} products in the core; in float32 {total}',
    heldNever: '{held} of {whole} products, never poured',
    poured: 'poured: float32 has {total}',
    heldShort: '{held} of {whole} in the core',
    bucketSays:
      '{held} products are in the accumulator. After {whole} it goes to float32, where {total} is',
    lostSays:
      'Sixteen such sums: {lost} lost. The one that is drawn should be {exact} and is {now}',
    ofSum: 'lost after {products} products',
    drawn: 'here {now}, should be {exact}',
    drawnShort: '{now}, should be {exact}',
    ifNever: 'never poured: {lost}',
    every: 'Poured into float32 every',
    paper: '128: DeepSeek-V3',
    paperShort: '128: V3',
    drag: 'drag: more often ↑ (log)',
    never: 'never',
    neverSays: 'As long as the sum or longer: it stays in the core',
    hardware: 'H100 GPU',
    ours: 'this page',
    counts: '{equal} of {checked} sums equal',
    countsShort: 'one H100: {equal} of {checked} sums equal',
    hardwareSays:
      'Sums measured on one NVIDIA H100 in 2026-11, as float32. This arithmetic gives {equal} of {checked} to the last bit',
  },
} satisfies Claims<Values, Frame>;
