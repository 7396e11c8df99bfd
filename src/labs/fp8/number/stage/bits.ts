/** The code of the stored number as switches: a click turns a bit, and the number goes where it leads. */
import { exact, number } from '../../../../../sims/contract/numbers.ts';
import { ends } from '../../../../../sims/fp8/experiments/number/knobs.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Rect } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { fieldsOf, type Field } from './fields.ts';
import type { View } from './layout.ts';

/** Between two fields; wide enough for the × between what they are worth. */
const gap = 18;
/** Kept for the large number beside them. */
const besides = 216;

export function bits(view: View): Mark[] {
  const { at, width, arrangement, frame } = view;
  const fields = fieldsOf(view);
  const room = arrangement === 'wide' ? width - besides : width - 12;
  const count = frame.bits.length;
  const wide = Math.min(at.widest, (room - gap * (fields.length - 1)) / count);
  let x = 0;
  let before = 0;
  const all = fields.flatMap((field, i): Mark[] => {
    const own = fieldMarks(view, field, { x, before, wide });
    const right = x + field.bits * wide;
    x = right + gap;
    before += field.bits;
    // The sign multiplies nothing visible; between exponent and mantissa stands a product.
    const times = i === 1 && fields.length > 2;
    return times
      ? [
          ...own,
          label('times', [right + gap / 2, at.worth], '×', { anchor: 'middle', fill: 'ink' }),
        ]
      : own;
  });
  return [...all, ...result(view, x - gap), ...hint(view, x - gap)];
}

/** Behind the last switch, where there is room. */
function hint({ at, width, arrangement, words }: View, x: number): Mark[] {
  const room = arrangement === 'wide' ? width - besides + 30 : width;
  if (x + 10 + textWidth(words.turn) > room) return [];
  return [label('turn', [x + 10, at.bits + at.bit / 2 + 4], words.turn, { fill: 'deep' })];
}

/** What the fields come to, behind the last of them. */
function result({ at, frame, width, arrangement }: View, x: number): Mark[] {
  const text = `= ${number(frame.here)}`;
  const room = arrangement === 'wide' ? width - besides + 40 : width;
  const look = { bold: true } as const;
  if (x + 10 + textWidth(text, look) > room) return [];
  return [label('result', [x + 10, at.worth], text, { ...look, fill: 'ink' })];
}

interface Place {
  readonly x: number;
  /** Bits before this field. */
  readonly before: number;
  /** Of one switch. */
  readonly wide: number;
}

function fieldMarks(view: View, field: Field, { x, before, wide }: Place): Mark[] {
  const { at, words } = view;
  const middle = x + (field.bits * wide) / 2;
  const look = { anchor: 'middle', fill: field.paint } as const;
  return [
    ...Array.from({ length: field.bits }, (_, i) =>
      bitMarks(view, field, before + i, x + i * wide, wide),
    ).flat(),
    label(`${field.name} name`, [Math.max(middle, 13), at.called], words[field.name], look),
    label(`${field.name} worth`, [Math.max(middle, 13), at.worth], field.worth, {
      ...{ ...look, bold: true, size: 13 },
    }),
  ];
}

function bitMarks(view: View, { paint }: Field, i: number, x: number, wide: number): Mark[] {
  const { at, frame } = view;
  const isOn = frame.bits[i] === 1;
  const look = {
    ...{ fill: isOn ? paint : 'panel', stroke: paint, r: 4, lights: 'number' },
    ...turned(view, i),
  } as const;
  return [
    rect(`bit ${i}`, [x + 1, at.bits, wide - 2, at.bit], look),
    label(`bit ${i} value`, [x + wide / 2, at.bits + at.bit / 2 + 5], isOn ? '1' : '0', {
      ...{ anchor: 'middle', size: 14, bold: true, face: 'mono', fill: isOn ? 'panel' : paint },
    }),
  ];
}

/** What a click on a bit does, and says. */
function turned({ frame, values, words }: View, i: number): Pick<Rect, 'says' | 'sets'> {
  const to = Number(frame.flips[i]);
  if (i === 0 && values.format !== 'int8') {
    return { says: words.turnSign, sets: { negative: !values.negative } };
  }
  if (Number.isNaN(to)) return { says: words.turnNaN };
  if (values.format === 'int8' && to === -128) return { says: words.turnUnused };
  if (Math.abs(to) > ends.most) return { says: say(words.turnFar, { to: number(to) }) };
  const isNegative = to < 0 || Object.is(to, -0);
  return {
    says: say(words.turnTo, { to: exact(to) }),
    sets: { number: Math.abs(to), ...(isNegative !== values.negative && { negative: isNegative }) },
  };
}
