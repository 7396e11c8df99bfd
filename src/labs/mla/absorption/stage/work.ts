/** The work of both orders in two lanes, to one scale; how much less or more the chosen one is, large. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { orderOf, sizeOf, type View } from './layout.ts';
import { columnsOf, placed, scaleFor, type Room, type Sheet } from './sheets.ts';

const paints = { queries: 'deep', keys: 'coral' } as const;
const products = { queries: '(q W) C', keys: 'q (W C)' } as const;
/** Pixels over the sheets. */
const over = { wide: 20, phone: 42 };
export function work(view: View): Mark[] {
  const { at, arrangement } = view;
  const room = { w: at.to - at.from, h: at.lane - over[arrangement] - 4 };
  const unit = scaleFor(view, room);
  return [
    ...(arrangement === 'wide' ? heading(view, unit) : []),
    ...(['queries', 'keys'] as const).flatMap((order) => lane(view, order, unit, room)),
  ];
}

/** What a sheet is, and a square that says the scale. */
function heading({ at, words }: View, unit: number): Mark[] {
  const y = at.lanes.queries - 14;
  const count = unit < 0.8 ? 1000 : 100;
  const side = Math.sqrt(count) * unit;
  const x = textWidth(words.swept) + 16;
  const name = say(words.unit, { count: number(count, 0) });
  return [
    label('swept', [0, y], words.swept, { fill: 'ink-2' }),
    rect('unit', [x, y - side + 1, side, side], { fill: 'ink-3' }),
    label('unit name', [x + side + 6, y], name, { fill: 'ink-2' }),
  ];
}

function lane(view: View, order: 'queries' | 'keys', unit: number, room: Room): Mark[] {
  const { at, arrangement, words } = view;
  const y = at.lanes[order] + 12;
  const fill = orderOf(view) === order ? paints[order] : 'ink-2';
  const name = products[order];
  const sheets = placed(columnsOf(view, order), unit, room) ?? [];
  const end = Math.max(...sheets.map(({ x, w }) => x + w * unit));
  const bold = { size: 13, bold: true } as const;
  const isWide = arrangement === 'wide';
  const sweeps = isWide ? ([textWidth(name, bold) + 8, y] as const) : ([0, y + 20] as const);
  return [
    label(`${order} lane`, [0, y], name, { ...bold, fill }),
    label(`${order} sweeps`, sweeps, words[`${order}Sweeps`], { fill: 'ink-2' }),
    ...sheets.map((sheet, i) => sheetMark(view, order, i, sheet, unit)),
    ...countOf(view, order, at.from + end + 14),
  ];
}

/** What an order costs behind its sheets, or on a phone at the right end over them; large for the chosen one. */
function countOf(view: View, order: 'queries' | 'keys', end: number): Mark[] {
  const { at, arrangement, frame, width, words } = view;
  const isNow = orderOf(view) === order;
  const isWide = arrangement === 'wide';
  const fill = isNow ? paints[order] : 'ink-2';
  const { foldedWork, expandedWork } = frame;
  const [own, other] =
    order === 'queries' ? [foldedWork, expandedWork] : [expandedWork, foldedWork];
  const work = say(words.unit, { count: number(own, 0) });
  const top = at.lanes[order];
  if (!isNow) {
    const place = isWide ? ([end, top + 46] as const) : ([width, top + 14] as const);
    const anchor = isWide ? 'start' : 'end';
    return [
      label('other', place, work, { size: 13, bold: true, fill, anchor }),
      ...(isWide && order === 'queries' ? breakEven(view, end, 18) : []),
    ];
  }
  const large = { size: isWide ? 30 : 24, face: 'serif', bold: true } as const;
  const times = number(Math.max(own, other) / Math.min(own, other), 1);
  const answer = say(words[own <= other ? 'less' : 'more'], { times });
  if (!isWide) {
    const beside = width - textWidth(work) - 8;
    return [
      label('number', [beside, top + 14], answer, { ...large, fill, anchor: 'end' }),
      label('number unit', [width, top + 14], work, { fill, anchor: 'end' }),
    ];
  }
  const y = top + 46;
  const beside = end + textWidth(answer, large) + 8;
  const fits = beside + textWidth(work) <= width;
  return [
    label('number', [end, y], answer, { ...large, fill }),
    label('number unit', fits ? [beside, y] : [end, y + 16], work, { fill }),
    ...(order === 'queries' ? breakEven(view, end, fits ? 18 : 31) : []),
  ];
}

function sheetMark(
  view: View,
  order: 'queries' | 'keys',
  i: number,
  { x, y, w, h, fill, matrix }: Sheet & { readonly x: number; readonly y: number },
  unit: number,
): Mark {
  const { at, arrangement, words } = view;
  const says = say(words.sheet, {
    name: words[matrix],
    size: sizeOf(view, h, w),
    count: number(w * h, 0),
  });
  const box = [at.from + x, at.lanes[order] + over[arrangement] + y, w * unit, h * unit] as const;
  const opacity = orderOf(view) === order ? 0.8 : 0.3;
  return rect(`${order} sheet ${i}`, box, {
    fill,
    opacity,
    says,
    phase: 1,
    lights: 'multiplyAdds',
  });
}

/** How many queries at once are the cheaper this way, if it is open at all. */
function breakEven({ at, frame, values, words }: View, x: number, under: number): Mark[] {
  const most = Math.ceil(frame.breakEven) - 1;
  const template = values.rope
    ? words.closed
    : frame.breakEven === 0
      ? words.always
      : most < 1
        ? words.never
        : words.upTo;
  return [
    label('even', [x, at.lanes.queries + 46 + under], say(template, { queries: number(most, 0) }), {
      ...{ fill: values.rope ? 'coral' : 'ink-2', lights: 'queries' },
    }),
  ];
}
