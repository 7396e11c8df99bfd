/** Where jars, lamps and numbers stand, and which question is looked at. */
import type { Attention, Frame } from '../../../../../sims/mla/experiments/rank/frame.ts';
import type { Values } from '../../../../../sims/mla/experiments/rank/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

export const attentions: readonly Attention[] = ['mha', 'gqa', 'mqa', 'mla'];
export const paints: Readonly<Record<Attention, Paint>> = {
  ...{ mha: 'coral', gqa: 'grey', mqa: 'ink', mla: 'deep' },
};

type Point = readonly [x: number, y: number];

/** Of one attention. */
export interface Place {
  readonly name: Point;
  readonly legend: Point;
  /** Left edge and floor of the jar. */
  readonly jar: Point;
  readonly lamps: Point;
  /** Right end of the place. */
  readonly right: number;
  /** Base lines of the number and of the answer. */
  readonly number: Point;
  readonly answer: Point;
}

export interface Layout {
  readonly height: number;
  readonly places: Readonly<Record<Attention, Place>>;
  /** Side of a square that is one number. */
  readonly cell: number;
  /** From one lamp to the next. */
  readonly pitch: number;
  readonly large: number;
  readonly small: number;
  /** The cards: top, width and height of one; and the base line of the question. */
  readonly cards: { readonly top: number; readonly w: number; readonly h: number };
  readonly asked: Point;
  readonly stops: { readonly from: number; readonly to: number; readonly y: number };
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** A jar holds 64 numbers: eight in a row. */
export const across = 8;
export const rows = 8;
export const lampsAcross = 16;

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  return arrangement === 'wide' ? wide(width) : phone(width);
}

function wide(width: number): Layout {
  const column = width / attentions.length;
  const pitch = Math.min(12.5, (column - 12) / lampsAcross);
  const place = (one: Attention): Place => {
    const x = attentions.indexOf(one) * column;
    return {
      ...{ name: [x, 74], legend: [x, 90], jar: [x + 4, 200], right: x + column - 10 },
      ...{ answer: [x, 224], lamps: [x, 234], number: [x, 316] },
    };
  };
  return {
    ...{ height: 400, places: placed(place), cell: 11.5, pitch, large: 32, small: 20 },
    cards: { top: 22, w: 46, h: 22 },
    asked: [6 * 50 + 12, 38],
    stops: { from: 80, to: width - 100, y: 366 },
  };
}

function phone(width: number): Layout {
  const pitch = Math.min(11, (width - 62 - 66) / lampsAcross);
  const place = (one: Attention): Place => {
    const y = 62 + attentions.indexOf(one) * 66;
    return {
      ...{ name: [62, y + 12], legend: [62, y + 26], jar: [4, y + 54], right: width },
      ...{ answer: [width, y + 12], lamps: [62, y + 18], number: [62 + 16 * pitch + 6, y + 46] },
    };
  };
  return {
    ...{ height: 380, places: placed(place), cell: 5.5, pitch, large: 26, small: 18 },
    cards: { top: 2, w: 34, h: 20 },
    asked: [0, 44],
    stops: { from: 20, to: width - 20, y: 346 },
  };
}

const placed = (place: (one: Attention) => Place): Layout['places'] => ({
  ...{ mha: place('mha'), gqa: place('gqa'), mqa: place('mqa'), mla: place('mla') },
});

/** Until somebody opens a lamp; on text with some letters before it. */
const first = { recall: 3, text: 24 };

/** The question that is looked at, from 0. */
export function openOf({ frame, values, open }: View): number {
  const asked = Number(open?.replace('question-', ''));
  return frame.asked.right[asked] === undefined ? first[values.task] : asked;
}

/** What an attention answers to a question. */
export const answerOf = ({ frame }: View, one: Attention, question: number): string =>
  [...frame.answers[one]][question];

export const isRight = (view: View, one: Attention, question: number): boolean =>
  answerOf(view, one, question) === view.frame.asked.right[question];

export const countRight = (view: View, one: Attention): number =>
  view.frame.asked.right.filter((_, question) => isRight(view, one, question)).length;

/** A space that can be seen. */
export const seen = (sign: string): string => sign.replaceAll(' ', '␣');
