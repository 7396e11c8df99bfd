/** Where the file, the order and the two pens stand. */
import type { Frame } from '../../../../../sims/fim/experiments/hole/frame.ts';
import type { Values } from '../../../../../sims/fim/experiments/hole/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';
import { textWidth } from '../../../kit/text-width.ts';

const lanes = {
  wide: {
    ...{ text: 14, chip: 28, inside: 11, between: 4, hint: 12, head: 28 },
    ...{ under: 66, pitch: 36, toPens: 62, pens: 136, large: 30, bar: 19 },
  },
  phone: {
    ...{ text: 12, chip: 22, inside: 8, between: 3, hint: 11, head: 22 },
    ...{ under: 38, pitch: 26, toPens: 24, pens: 116, large: 22, bar: 17 },
  },
} as const;
const leastHole = 44;

/** A chip's place. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly row: number;
}

export type Layout = (typeof lanes)[Scene<Frame, Values>['arrangement']] & {
  readonly isWide: boolean;
  readonly height: number;
  /** By word; the words of the hole share the box at `hole`. */
  readonly file: readonly Box[];
  readonly hole: Box;
  readonly fileTop: number;
  readonly fileBottom: number;
  readonly stripHead: number; // base line: above the strip, or where words fly to it below
  /** By token of the question, and after them what is written. */
  readonly strip: readonly Box[];
  readonly penTop: number;
};

export type View = Scene<Frame, Values> & { readonly at: Layout };

interface Plan {
  readonly top: number;
  readonly pitch: number;
  readonly between: number;
  readonly room: number;
}

/** Chips of these widths in reading order, in as many rows as they need. */
function flow(widths: readonly number[], { top, pitch, between, room }: Plan): Box[] {
  let [x, row] = [0, 0];
  return widths.map((w) => {
    if (x > 0 && x + w > room) [x, row] = [0, row + 1];
    const box = { x, y: top + row * pitch, w, row };
    x += w + between;
    return box;
  });
}

/** What a token is called on its chip: marks by their names. */
export function chipText(
  { text, role }: { readonly text: string; readonly role: string },
  words: Readonly<Record<string, string>>,
): string {
  if (role !== 'mark') return text;
  return text.includes('begin') ? words.begin : text.includes('hole') ? words.hole : words.endMark;
}

export function layoutOf({ frame, arrangement, width, words }: Scene<Frame, Values>): Layout {
  const own = lanes[arrangement];
  const isWide = arrangement === 'wide';
  const widthOf = (text: string): number => textWidth(text, { size: own.text }) + own.inside;
  const { from, to } = frame;
  const taken = frame.words.slice(from, to).map(widthOf);
  const holeWidth = Math.max(
    leastHole,
    taken.reduce((sum, w) => sum + w + own.between, -own.between),
  );
  const fileTop = own.hint + own.head + (isWide ? 6 : 3);
  const plan = { between: own.between, room: width };
  const boxes = flow(
    [...frame.words.slice(0, from).map(widthOf), holeWidth, ...frame.words.slice(to).map(widthOf)],
    { ...plan, top: fileTop, pitch: own.pitch + (isWide ? 14 : 8) },
  );
  const hole = boxes[from];
  const file = frame.words.map((_, i) =>
    i < from ? boxes[i] : i < to ? hole : boxes[i - (to - from) + 1],
  );
  const fileBottom = Math.max(...boxes.map(({ y }) => y)) + own.chip;
  const stripTop = fileBottom + own.under + (isWide ? 0 : 6);
  const asked = frame.asked.map((one) => widthOf(chipText(one, words)));
  const written = frame.pens.both.map(({ text }) => widthOf(text === '' ? words.stop : text));
  const strip = flow([...asked, ...written], {
    ...plan,
    top: stripTop,
    pitch: own.pitch,
  });
  const stripBottom = Math.max(...strip.map(({ y }) => y)) + own.chip;
  const stripHead = isWide ? stripBottom + 18 : stripTop - 6;
  const penTop = stripBottom + own.toPens;
  return {
    ...own,
    ...{ isWide, file, hole, fileTop, fileBottom, stripHead, strip, penTop },
    height: isWide ? penTop + own.pens : Math.max(380, penTop + own.pens),
  };
}
