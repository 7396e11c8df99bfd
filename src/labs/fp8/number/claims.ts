import type { Frame } from '../../../../sims/fp8/experiments/number/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/number/knobs.ts';
import { bet, last, type Claims } from '../../contract/claims.ts';

export const claims = {
  sentences: {
    between:
      '{x} lies between two values of this format, {step} apart. It is stored as {here}, off by {off} %; in INT8 it would be {stored.int8}, in BF16 {stored.bf16}.',
    exact: '{x} is itself a value of this format: nothing is lost. The next one is {step} away.',
    beyond: '{x} is beyond the last value of this format: it is stored as {here}, off by {off} %.',
    end: '{x} is the last value of this format. Whatever is larger is stored as it.',
    zero: '{x} is nearer to 0 than to the smallest value of this format: it is lost. In BF16 it would be {stored.bf16}.',
  },
  say: ({ off, step, here, x }) => {
    if (step === 0) return off === 0 ? 'end' : 'beyond';
    if (off === 0) return 'exact';
    return here === 0 && x !== 0 ? 'zero' : 'between';
  },
  scenarios: {
    ordinary: { label: 'An ordinary number: off by 1.5 %', values: {} },
    worst: { label: '1.0625 in E4M3: the worst case, one part in 17', values: { number: 1.0625 } },
    tiny: { label: '0.0007: too small, gone', values: { number: 0.0007 } },
    far: { label: '1,000: too large, cut to 448', values: { number: 1000 } },
    range: { label: 'E5M2 reaches it, in coarser steps', values: { number: 1000, format: 'e5m2' } },
    four: { label: 'FP4, four bits: fifteen numbers', values: { format: 'e2m1' } },
    whole: { label: 'Whole numbers: fine at the top', values: { number: 100.4, format: 'int8' } },
  },
  bets: {
    larger: bet({
      question: 'From 3.3 to 330: how much farther apart are the neighbours in E4M3?',
      before: {},
      change: { number: 330 },
      outcomes: {
        same: 'As far as before',
        ten: 'Some ten times',
        hundred: 'More than a hundred times',
      },
      judge: (changed, before) => {
        const times = last(changed).step / last(before).step;
        return times < 3 ? 'same' : times < 40 ? 'ten' : 'hundred';
      },
      because:
        'Each doubling has eight values, however long it is: the step doubles with the number. What stays is the error in per cent.',
    }),
    whole: bet({
      question: 'Which of two formats of eight bits stores 100.4 better?',
      before: {},
      change: { number: 100.4 },
      outcomes: { float: 'E4M3', same: 'Both alike', whole: 'INT8, the whole numbers' },
      judge: (changed) => {
        const { e4m3, int8 } = last(changed).error;
        return e4m3 < int8 / 2 ? 'float' : int8 < e4m3 / 2 ? 'whole' : 'same';
      },
      because:
        'INT8 puts all its values at equal distances, so it is finest, for its size, near its top. E4M3 spends most of its values on small numbers.',
    }),
    tiny: bet({
      question: '0.0007 in E4M3: what is left of it?',
      before: {},
      change: { number: 0.0007 },
      outcomes: {
        kept: 'It is kept to 6 %',
        half: 'It is off by 10 to 60 %',
        gone: 'Nothing: it becomes 0',
      },
      judge: (changed) => {
        const { off } = last(changed);
        return off <= 6.25 ? 'kept' : off < 99 ? 'half' : 'gone';
      },
      because:
        'The smallest value above 0 is 2⁻⁹ = 0.00195; what is nearer to 0 than to it is stored as 0. Scales exist so that numbers do not fall there.',
    }),
  },
  paper: {
    largest: {
      what: 'Largest value of E4M3',
      published: '448',
      source: 'FP8 table 1',
      measured: ({ largest }) => largest.e4m3,
      digits: 0,
    },
    wider: {
      what: 'Largest value of E5M2',
      published: '57,344',
      source: 'FP8 table 1',
      measured: ({ largest }) => largest.e5m2,
      digits: 0,
    },
    cached: {
      what: 'Largest value of E5M6, the format of cached activations',
      published: '65,024',
      source: 'TK per_token_cast_to_e5m6_kernel.py',
      measured: ({ largest }) => largest.e5m6,
      digits: 0,
    },
    everywhere: {
      what: 'Format of all tensors in the FP8 products',
      published: 'E4M3',
      source: 'V3 §3.3.2',
      note: 'A choice of the report. Others use E5M2 for gradients, which need more range; V3 has small groups with scales for that.',
    },
  },
  words: {
    title: '{format}: {bits} bits, {count} numbers. Yours becomes the nearest.',
    titleShort: '{bits} bits, {count} numbers: yours snaps',
    turn: '← click a bit',
    sign: 'sign',
    exponent: 'exponent',
    mantissa: 'mantissa',
    whole: 'a whole number, two’s complement',
    turnSign: 'The sign',
    turnTo: 'Turned, this bit makes it {to}',
    turnNaN: 'Turned, this bit makes it NaN or ∞: no number that could be stored',
    turnUnused: 'Turned, this bit makes it −128, which is not used',
    turnFar: 'Turned, this bit makes it {to}: beyond this ruler',
    apart: 'neighbours {step} apart',
    apartShort: 'neighbours {step} apart',
    half: 'Halfway: {half}. From here on the other neighbour is nearer.',
    offSays: '{x} is stored as {here}: {off} away',
    beyond: 'nothing beyond: the last value',
    comb: '{format}, {bits} bits: {count} values, the largest {largest}.',
    takeUp: 'Click to take it up.',
    other: 'In {format}: {stored}. Click to take it up.',
    storedAs: 'Stored: {here}',
    drag: 'drag the number',
    numberName: 'The number',
    mirrored: 'and the same',
    mirroredEnd: 'below zero',
    log: 'log scale',
    columns: 'stored · off by',
    halfName: 'halfway',
    exactly: 'off: it is one of the',
    exactlyEnd: 'values, {here}',
    as: 'off: {x} is stored',
    asEnd: 'as {here}',
    saturates: 'off: {x} is cut',
    lost: 'off: {x} becomes 0,',
    lostEnd: 'it is too small',
  },
} satisfies Claims<Values, Frame>;
