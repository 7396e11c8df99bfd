/** The tokens of the window, each multiplied by the odd number of its place, and their XOR. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import { chipText } from './rows.ts';

/** Right edges of names and ids, left edge of the multipliers. */
const columns = { wide: [104, 158, 164], phone: [76, 124, 130] } as const;

/** A whole number with its thousands parted, however long it is. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

export function mixing(view: View): Mark[] {
  const { at, arrangement, frame, words, width } = view;
  const { products } = frame.window;
  const order = products.length;
  const rule = at.mix - (arrangement === 'wide' ? 17 : 15);
  return [
    ...(arrangement === 'wide'
      ? [
          label('bits caption', [at.bitsLeft, at.factors - at.mixPitch + 2], words.bits, {
            fill: 'ink-2',
          }),
          label('factors caption', [columns.wide[2], at.factors - at.mixPitch + 2], words.factors, {
            fill: 'gold',
          }),
        ]
      : []),
    ...products.flatMap((product, place) => factorMarks(view, product, order - 1 - place, place)),
    line('rule', [0, rule, width, rule], { stroke: 'ink' }),
    ...mixMarks(view),
  ];
}

/** One token: the oldest above, as one reads. */
function factorMarks(view: View, product: string, row: number, place: number): Mark[] {
  const { at, arrangement, frame, words } = view;
  const { tokens, ids, factors } = frame.window;
  const y = at.factors + row * at.mixPitch;
  const [name, id, factor] = columns[arrangement];
  const token = tokens[place] === '' ? words.padName : chipText(tokens[place]);
  const says = say(words.product, {
    ...{ token, id: ids[place], factor: grouped(factors[place]), product: grouped(product) },
  });
  const look = { anchor: 'end', phase: 1 } as const;
  return [
    label(`factor token ${place}`, [name, y], fitted(token, name, { bold: true }), {
      ...look,
      bold: true,
      fill: 'ink',
      says,
    }),
    label(`factor id ${place}`, [id, y], number(ids[place], 0), { ...look, fill: 'ink-2' }),
    label(`factor ${place}`, [factor, y], `× ${grouped(factors[place])}`, {
      fill: 'gold',
      phase: 1,
      says,
    }),
    ...bitMarks(view, `product ${place}`, product, y, 'ink', says),
  ];
}

function mixMarks(view: View): Mark[] {
  const { at, arrangement, frame, words } = view;
  const { mix } = frame.window;
  const [name, , factor] = columns[arrangement];
  const written = grouped(mix);
  const says = say(words.mix, { mix: written });
  const left = arrangement === 'wide' ? name + 10 : factor - 24;
  return [
    label('xor', [name, at.mix], 'XOR', { anchor: 'end', bold: true, fill: 'deep', phase: 1 }),
    label('mix', [left, at.mix], written, { fill: 'deep', phase: 1, says }),
    ...bitMarks(view, 'mix bits', mix, at.mix, 'deep', says),
  ];
}

/** 64 bits, the highest first: a bar where they are 1. */
function bitMarks(
  { at, arrangement }: View,
  key: string,
  digits: string,
  base: number,
  fill: Paint,
  says: string,
): Mark[] {
  const bits = BigInt.asUintN(64, BigInt(digits)).toString(2).padStart(64, '0');
  const y = arrangement === 'wide' ? base - at.bits + 2 : base + 4;
  const all = [at.bitsLeft, y, 64 * at.bit, at.bits] as const;
  return [
    rect(`${key} all`, all, { fill: 'rule', opacity: 0.5, says, phase: 1 }),
    ...[...bits.matchAll(/1+/g)].map(({ index, 0: ones }): Mark =>
      rect(`${key} ${index}`, [at.bitsLeft + index * at.bit, y, ones.length * at.bit, at.bits], {
        fill,
        phase: 1,
      }),
    ),
  ];
}
