/** The work of both orders as two piles to one scale, and how much less or more between them, large. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { paints } from './formula.ts';
import { answerOf, orderOf, sizeOf, type Order, type View } from './layout.ts';
import { columnsOf, placed, scaleFor, type Placed } from './sheets.ts';

const products = { queries: '(q W) C', keys: 'q (W C)' } as const;
const otherOf = { queries: 'keys', keys: 'queries' } as const;
/** More sheets than that have no letters on them. */
const lettered = 24;

export function work(view: View): Mark[] {
  const unit = scaleFor(view);
  return [
    ...(['queries', 'keys'] as const).flatMap((order) => [
      ...title(view, order),
      ...pile(view, order, unit),
    ]),
    ...answer(view),
    breakEven(view),
  ];
}

/** What an order does, in words, and how many multiply-adds that takes. */
function title(view: View, order: Order): Mark[] {
  const { at, arrangement, frame, values, words } = view;
  const isNow = orderOf(view) === order;
  const isWide = arrangement === 'wide';
  const fill = isNow ? paints[order] : 'ink-2';
  const { x, y, w } = at.piles[order];
  const count = say(words.unit, {
    count: number(order === 'queries' ? frame.foldedWork : frame.expandedWork, 0),
  });
  const key = isNow ? 'number unit' : 'other';
  const look = { face: 'serif', bold: true, size: isWide ? 20 : 16 } as const;
  const after = x + textWidth(products[order], look) + 10;
  const top = isWide ? y - 44 : y - 8;
  const room = isWide ? x + w - after : w - after - textWidth(count) - 8;
  const does = fitted(words[isWide ? order : `${order}Short`], room, { bold: true, size: 12 });
  const sweeps = say(words[`${order}Sweeps`], { content: values.content });
  return [
    label(`${order} lane`, [x, top], products[order], { ...look, fill }),
    label(`${order} does`, [after, top], does, { bold: true, fill }),
    label(key, isWide ? [x, y - 26] : [x + w, top], count, {
      ...{ fill: 'ink-2', anchor: isWide ? 'start' : 'end' },
    }),
    ...(isWide && textWidth(sweeps) <= w
      ? [label(`${order} sweeps`, [x, y - 10], sweeps, { fill: 'ink-2' })]
      : []),
  ];
}

/** A sheet for each time that a matrix is swept. */
function pile(view: View, order: Order, unit: number): Mark[] {
  const sheets = placed(columnsOf(view, order), unit, view.at.piles[order]) ?? [];
  return sheets.flatMap((sheet, i) => [
    sheetMark(view, order, i, sheet, unit),
    ...(sheets.length <= lettered ? letter(view, order, i, sheet, unit) : []),
  ]);
}

function sheetMark(
  view: View,
  order: Order,
  i: number,
  { x, y, w, h, fill, matrix }: Placed,
  unit: number,
): Mark {
  const { at, words } = view;
  const says = say(words.sheet, {
    name: words[matrix],
    size: sizeOf(view, h, w),
    count: number(w * h, 0),
  });
  const box = [at.piles[order].x + x, at.piles[order].y + y, w * unit, h * unit] as const;
  const opacity = orderOf(view) === order ? 0.85 : 0.4;
  return rect(`${order} sheet ${i}`, box, {
    ...{ fill, opacity, says, phase: 1, lights: 'multiplyAdds' },
  });
}

/** The matrix's name on its sheet, where there is room for it. */
function letter(view: View, order: Order, i: number, sheet: Placed, unit: number): Mark[] {
  const { at, words } = view;
  const name = { up: 'W', latents: 'C', keys: words.keysSheet }[sheet.matrix];
  const [w, h] = [sheet.w * unit, sheet.h * unit];
  if (textWidth(name, { bold: true }) + 6 > w || h < 13) return [];
  const x = at.piles[order].x + sheet.x + w / 2;
  const y = at.piles[order].y + sheet.y + h / 2 + 4.5;
  const fill = orderOf(view) === order ? 'paper' : 'ink-2';
  return [label(`${order} letter ${i}`, [x, y], name, { bold: true, anchor: 'middle', fill })];
}

/** Between the piles: the chosen order beside the other one. */
function answer(view: View): Mark[] {
  const { at, arrangement, words } = view;
  const order = orderOf(view);
  const { times, isLess } = answerOf(view);
  const text = say(words[isLess ? 'less' : 'more'], { times });
  const than = say(words.than, { other: products[otherOf[order]] });
  const [left, w, y] = at.between;
  const fill = paints[order];
  const isWide = arrangement === 'wide';
  const room = isWide ? w - 28 : w - textWidth(than, { bold: true }) - 10;
  const look = { face: 'serif', bold: true } as const;
  let size = isWide ? 40 : 28;
  while (textWidth(text, { ...look, size }) > room) size -= 1;
  const end = left + textWidth(text, { ...look, size }) + 10;
  const middle = left + w / 2;
  return [
    label('number', [isWide ? middle : left, y], text, {
      ...{ ...look, size, fill, anchor: isWide ? 'middle' : 'start' },
    }),
    label('than', isWide ? [middle, y + 22] : [end, y], than, {
      ...{ bold: true, fill, anchor: isWide ? 'middle' : 'start' },
    }),
  ];
}

/** Quietly at the foot: for how many queries at once that holds, if the choice is open at all. */
function breakEven({ at, arrangement, frame, values, words, width }: View): Mark {
  const first = Math.floor(frame.breakEven) + 1;
  const [always, closed] = [frame.breakEven === 0, values.rope];
  const key = closed ? 'closed' : always ? 'always' : first <= 1 ? 'never' : 'upTo';
  const template = words[arrangement === 'wide' ? key : `${key}Short`];
  const text = fitted(say(template, { queries: number(first, 0) }), width);
  const fill = closed ? 'coral' : 'ink-2';
  return label('even', [0, at.height - 8], text, { fill, lights: 'queries' });
}
