import type { Frame } from '../../../../sims/fp8/experiments/number/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/number/knobs.ts';
import type { Guide } from '../../contract/guide.ts';
import type { figures } from './figures.ts';

export const guide = {
  tour: [
    {
      text: 'Every mark on the ruler is a number that eight bits can hold. Drag the ring: the stored number jumps from mark to mark.',
      look: 'stage',
      done: { changed: 'number' },
    },
    {
      text: 'Go up to 300 or more. The marks look as dense as before, but the ruler is logarithmic: read how far apart the neighbours are now.',
      look: 'knob:number',
      done: { knob: 'number', reaches: (number) => number >= 300 },
    },
    {
      text: 'Go down below 0.001. Above 2⁻⁶ the marks stand in eights; below they thin out, and then there is only 0.',
      look: 'stage',
      done: { knob: 'number', reaches: (number) => number > 0 && number < 0.001 },
    },
    {
      text: 'Type 1.0625: it lies just halfway between two values, and is off by one part in 17. No normal number fares worse in E4M3.',
      look: 'knob:number',
      done: { knob: 'number', reaches: (number) => number === 1.0625 },
    },
    {
      text: 'Take up another format: click its ruler. E5M2 gives a bit of mantissa for a bit of exponent.',
      look: 'stage',
      done: { changed: 'format' },
    },
    {
      text: 'Eight bits as whole numbers: where would they be better than E4M3? Bet.',
      look: 'bet',
      done: { did: 'bet' },
    },
    {
      text: 'The chart has all of it in one picture: floats are level over their range, whole numbers fall to their best at the top.',
      look: 'figure:worst',
      done: { did: 'scenario' },
    },
  ],
  equations: {
    value: {
      name: 'What a code is worth',
      tex: 'v=\\begin{cases}2^{\\term{exponent}{E}-\\mathrm{bias}}\\left(1+\\tfrac{\\term{mantissa}{M}}{2^m}\\right)&E\\ge 1\\\\2^{1-\\mathrm{bias}}\\,\\tfrac{M}{2^m}&E=0\\end{cases}',
      source: 'FP8 §3',
      code: 'format.ts#magnitudeOf',
      terms: {
        exponent: {
          label: 'Exponent field',
          knob: 'format',
          line: 'field',
          value: ({ bits }, { format }) => fieldValue(bits, format, 'exponent'),
        },
        mantissa: {
          label: 'Mantissa field',
          knob: 'format',
          line: 'mantissa',
          value: ({ bits }, { format }) => fieldValue(bits, format, 'mantissa'),
        },
      },
    },
    nearest: {
      name: 'The nearest value, ties to the even code',
      tex: '\\term{here}{\\hat{x}}=\\arg\\min_{v}\\,\\lvert v-\\term{number}{x}\\rvert',
      source: 'FP8 §3',
      code: 'format.ts#placeOf',
      terms: {
        here: { label: 'Stored', figure: 'error', line: 'place', value: ({ here }) => here },
        number: { label: 'The number', knob: 'number', line: 'magnitude', value: ({ x }) => x },
      },
    },
    step: {
      name: 'The distance of the neighbours',
      tex: '\\term{step}{\\Delta}=2^{\\lfloor\\log_2\\lvert x\\rvert\\rfloor-m}',
      source: 'FP8 §3',
      code: 'ruler.ts#neighbours',
      terms: {
        step: {
          label: 'Distance of the neighbours',
          figure: 'worst',
          line: 'above',
          value: ({ step }) => step,
        },
      },
    },
  },
  questions: [
    {
      question: 'Why has E4M3 no infinity?',
      answer:
        'It has so few codes that the eight for infinities and NaN of IEEE 754 would cost a whole doubling. One code for each sign is NaN; the others of that exponent are ordinary numbers, up to 448.',
    },
    {
      question: 'Why E4M3 and not E5M2, which reaches so much farther?',
      answer:
        'Range can be had from a scale that a group of numbers shares; precision cannot. With a scale for each 128 numbers V3 takes E4M3 for all tensors, gradients too.',
    },
    {
      question: 'Is 6 % not far too coarse to train with?',
      answer:
        'One number is off by up to 6 %, in either direction. A product adds thousands of them, and errors of both signs cancel for the most part. What does not cancel has labs of its own here.',
    },
    {
      question: 'What are the marks below 2⁻⁶?',
      answer:
        'Subnormal numbers: with the exponent field at 0 the mantissa has no leading 1, and the step no longer shrinks. They fill the way to 0 evenly; flushing them to 0 would be wrong.',
    },
  ],
  departures: [
    'What is too large saturates here. Hardware can also be told to give NaN or ∞; encode in the code has both.',
    'INT8 stands without a scale, so that its steps are 1. With a scale the whole ruler moves, and its evenness stays.',
    'One number at a time: scales, which put a group of numbers where the format is good, have a lab of their own.',
  ],
} satisfies Guide<Values, Frame, keyof typeof figures>;

/** A field of the code as a whole number; INT8 has none. */
function fieldValue(
  bits: Frame['bits'],
  format: Values['format'],
  field: 'exponent' | 'mantissa',
): number | undefined {
  const exponents = { e4m3: 4, e5m2: 5, e2m1: 2, e5m6: 5, bf16: 8, int8: 0 };
  if (format === 'int8') return undefined;
  const end = 1 + exponents[format];
  const own = field === 'exponent' ? bits.slice(1, end) : bits.slice(end);
  return own.reduce((sum, bit) => 2 * sum + bit, 0);
}
