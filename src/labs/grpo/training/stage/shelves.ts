/** Three shelves: right, wrong, refused; beside each its advantage as an arrow. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { paintOf, shelvesOf, signed, type Card, type Shelf } from './cards.ts';
import type { Box, View } from './view.ts';

/** How shelves are cut from the room that there is. */
export interface Cut extends Box {
  /** Room of the words and the arrow: left of the cards, or above them. */
  readonly gutter: number;
  readonly beside: boolean;
  readonly columns: number;
}

interface Laid extends Shelf {
  readonly box: Box; // of the cards
  readonly top: number;
  readonly row: number;
}

const gap = 6; // between shelves
const lowest = [46, 32, 32]; // a shelf that holds words beside its cards
const tallest = 40; // of a row
const edge = 3; // around cards

export function shelves(view: View, cut: Cut): Mark[] {
  const laid = lay(shelvesOf(view), cut);
  const most = Math.max(...laid.map(({ advantage }) => Math.abs(advantage)));
  const room = Math.min(...laid.map((shelf) => arrowRoom(shelf, cut)));
  const unit = most === 0 ? 0 : Math.min(room, 34) / most;
  return laid.flatMap((shelf, s) => [
    rect(`shelf ${s}`, [cut.x, shelf.top, cut.w, heightOf(shelf, cut)], {
      r: 6,
      fill: shelf.verdict === 'right' ? 'deep-soft' : 'rule-2',
      opacity: 0.8,
    }),
    ...words(shelf, view, cut),
    ...arrow(shelf, view, cut, unit),
    ...shelf.cards.flatMap((card, n) => drawn(card, n, shelf, cut)),
  ]);
}

const rowsOf = ({ cards }: Shelf, columns: number): number => Math.ceil(cards.length / columns);
const heightOf = ({ box, top }: Laid, { beside }: Cut): number =>
  beside ? box.h : box.y + box.h - top;
const arrowRoom = (shelf: Laid, cut: Cut): number => (cut.beside ? shelf.box.h - 10 : 18);

function lay(all: readonly Shelf[], { x, y, w, h, gutter, beside, columns }: Cut): Laid[] {
  const rows = all.map((shelf) => rowsOf(shelf, columns));
  const heads = beside ? [0, 0, 0] : [gutter + 6, gutter, gutter];
  const least = beside ? lowest : [0, 0, 0];
  const free = h - 2 * gap - heads.reduce((total, head) => total + head, 0);
  const fits = (row: number): boolean =>
    rows.reduce((total, count, s) => total + Math.max(least[s], count * row), 0) <= free;
  let row = tallest;
  while (row > 14 && !fits(row)) row--;
  const heights = rows.map((count, s) => Math.max(least[s], count * row));
  const spare = Math.max(0, free - heights.reduce((total, height) => total + height, 0));
  let top = y;
  return all.map((shelf, s) => {
    const high = heights[s] + spare / all.length;
    const box = beside
      ? { x: x + gutter, y: top, w: w - gutter - edge, h: high }
      : { x: x + edge, y: top + heads[s], w: w - 2 * edge, h: high };
    const laid = { ...shelf, box, top, row };
    top = box.y + high + gap;
    return laid;
  });
}

/** How many answers lie there, and what they earn; of the right ones large. */
function words(shelf: Laid, view: View, { x, beside }: Cut): Mark[] {
  const { cards, verdict, reward, top } = shelf;
  const { frame, words: written } = view;
  const count = { n: cards.length, of: frame.answers.length, reward: number(reward, 2) };
  if (verdict !== 'right') {
    const base = beside ? top + 14 : top + 15;
    const says = say(written[verdict], count);
    const earns = say(written.earn, count);
    return beside
      ? [
          label(verdict, [x + 8, base], says, { fill: 'ink', bold: true }),
          label(`${verdict} earn`, [x + 8, base + 14], earns, { fill: 'ink-2' }),
        ]
      : [label(verdict, [x + 8, base], `${says}, ${earns}`, { fill: 'ink' })];
  }
  const started = say(written.started, { n: frame.past[0].right });
  const size = beside ? 28 : 24;
  const base = beside ? top + 25 : top + 21;
  const large = label('right', [x + 8, base], `${cards.length}`, {
    size,
    bold: true,
    face: 'serif',
    fill: 'deep',
  });
  const after = x + 8 + textWidth(`${cards.length}`, { size, face: 'serif', bold: true });
  const right = say(written.right, count);
  const of = label('of', [after + 3, base], right, {
    fill: 'deep',
    bold: true,
  });
  const ghost = beside
    ? label('started', [x + 8, base + 17], started, { fill: 'ink-2' })
    : label('started', [after + 11 + textWidth(right, { bold: true }), base], started, {
        fill: 'ink-2',
      });
  return [large, of, ghost];
}

function arrow(shelf: Laid, { words: written }: View, cut: Cut, unit: number): Mark[] {
  const { cards, advantage, top, box, verdict } = shelf;
  if (cards.length === 0) return [];
  const middle = cut.beside ? top + box.h / 2 : (top + box.y) / 2;
  const x = cut.beside ? box.x - 50 : cut.x + cut.w - 56;
  const half = (Math.abs(advantage) * unit) / 2;
  const up = advantage > 0 ? 1 : -1;
  const paint = paintOf(advantage);
  const says = say(written.arrow, { advantage: signed(advantage) });
  const tip = middle - up * half;
  const head = Math.min(9, 2 * half);
  const shaft: Mark[] =
    half < 1
      ? []
      : [
          line(`arrow ${verdict}`, [x, middle + up * half, x, tip + up * head], {
            stroke: paint,
            thick: 4,
            says,
            lights: 'group',
          }),
          poly(`head ${verdict}`, [x - 7, tip + up * head, x + 7, tip + up * head, x, tip], {
            closed: true,
            fill: paint,
          }),
        ];
  const equal: Mark[] =
    unit === 0 && cut.beside && box.h > lowest[0]
      ? [label('nothing', [cut.x + 8, top + 46], written.nothing, { fill: 'ink-2' })]
      : [];
  return [
    ...shaft,
    ...equal,
    label(`push ${verdict}`, [x + 10, middle + 4], signed(advantage), {
      bold: true,
      fill: paint === 'ink-3' ? 'ink-2' : paint,
      says,
    }),
  ];
}

function drawn(card: Card, n: number, { box, row, cards }: Laid, { columns }: Cut): Mark[] {
  const w = box.w / columns;
  const x = box.x + (n % columns) * w + 2;
  const rows = Math.ceil(cards.length / columns);
  const y = box.y + (box.h - rows * row) / 2 + Math.floor(n / columns) * row + 2;
  const [wide, high] = [w - 4, row - 4];
  const two = high >= 30;
  const empty = card.text === '';
  const face = empty ? 'sans' : 'mono';
  const text = fitted(empty ? card.result : card.text, wide - 6, { face });
  const middle = x + wide / 2;
  return [
    rect(`card ${card.i}`, [x, y, wide, high], {
      r: 5,
      fill: 'panel',
      stroke: paintOf(card.advantage),
      thick: 1.4,
      says: card.says,
      phase: 1,
    }),
    label(`text ${card.i}`, [middle, y + high / 2 + (two ? -2 : 4)], text, {
      anchor: 'middle',
      face,
      fill: 'ink',
      phase: 1,
    }),
    ...(two && !empty
      ? [
          label(`result ${card.i}`, [middle, y + high / 2 + 12], fitted(card.result, wide - 6), {
            anchor: 'middle',
            fill: card.verdict === 'right' ? 'deep' : 'ink-2',
            phase: 1,
          }),
        ]
      : []),
  ];
}
