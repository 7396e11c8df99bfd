/** A shelf for each attention: one card, filled by what all layers keep; what is more falls off. */
import { card as bytes } from '../../../../../sims/mla/experiments/cache/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Text } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import {
  attentions,
  gigabytes,
  legendOf,
  nameOf,
  paints,
  type Attention,
  type View,
} from './layout.ts';

const capacity = bytes / 1e9; // GB
/** How much lower lies what has fallen. */
const drop = 5;

export const shelves = (view: View): Mark[] => [
  ...headings(view),
  ...attentions.flatMap((name) => [...named(view, name), ...shelf(view, name)]),
];

function headings({ at, words, arrangement }: View): Mark[] {
  const wide = arrangement === 'wide';
  const text = wide ? words.cards : words.cardsShort;
  return [label('cards', [wide ? at.left : 0, at.cardsHeading], text, { fill: 'ink-2' })];
}

/** What an attention is called; on a phone, full attention says so on its pixels. */
function named(view: View, name: Attention): Mark[] {
  const { at, arrangement, frame, width } = view;
  const { name: y } = at.rows[name];
  const phone = arrangement === 'phone';
  const isOnPixels = phone && name === 'multiHead';
  const count = phone && !isOnPixels ? ` ${number(frame.perLayer[name], 0)}` : '';
  const title = nameOf(view, name) + count;
  const bold = { bold: true, size: phone ? 12 : 13 };
  const from = isOnPixels ? 8 : at.left;
  const x = from + textWidth(title, bold) + 7;
  const legend = fitted(legendOf(view, name), width - x);
  const fill = isOnPixels ? 'panel' : undefined;
  return [
    label(`${name} name`, [from, y], title, { ...bold, fill: fill ?? paints[name] }),
    label(`${name} legend`, [x, y], legend, { fill: fill ?? 'ink-2' }),
  ];
}

/** One card, and beside it what has fallen off: a box as wide as its share of a card. */
function shelf(view: View, name: Attention): Mark[] {
  const { at, frame, words } = view;
  const { floor } = at.rows[name];
  const x = edge(view, name);
  const cards = frame.needed[name] / capacity;
  const top = floor - at.bar;
  const says = say(words.shelf, {
    name: nameOf(view, name),
    gigabytes: number(frame.needed[name]),
    cards: number(cards, 2),
  });
  return [
    rect(`${name} card`, [x, top, at.card, at.bar], { fill: 'panel', stroke: 'rule', says }),
    rect(`${name} fill`, [x, top, Math.min(1, cards) * at.card, at.bar], {
      ...{ fill: paints[name], says, lights: 'batch' },
    }),
    line(`${name} plank`, [Math.max(0, x - 3), floor + 1.5, x + at.card, floor + 1.5], {
      ...{ stroke: 'ink', thick: 2 },
    }),
    ...fallenOf(view, name).map((box, i): Mark =>
      rect(`${name} fallen ${i}`, box, { fill: 'coral', opacity: 0.62, says }),
    ),
    ...(name === 'multiHead' ? ofFull(view) : ofOther(view, name)),
  ];
}

const edge = ({ at, arrangement }: View, name: Attention): number =>
  arrangement === 'phone' && name === 'multiHead' ? 0 : at.left;

/** Cards and a part of one that are needed beyond the first. */
const beyond = ({ frame }: View, name: Attention): number =>
  Math.max(0, frame.needed[name] / capacity - 1);

/** How many of them are drawn: all, if they fit; otherwise there is room to say how many more. */
function drawnOf(view: View, name: Attention): number {
  const { columns, lines, few } = view.at;
  const all = Math.ceil(beyond(view, name));
  if (name !== 'multiHead') return all <= few ? all : Math.max(0, few - 1);
  return all <= columns * lines ? all : columns * (lines - 1);
}

function fallenOf(view: View, name: Attention): (readonly [number, number, number, number])[] {
  const { at } = view;
  const columns = name === 'multiHead' ? at.columns : at.few;
  const top = at.rows[name].floor - at.bar + drop;
  return Array.from({ length: drawnOf(view, name) }, (_, i) => [
    edge(view, name) + (1 + (i % columns)) * at.across,
    top + Math.floor(i / columns) * at.down,
    Math.min(1, beyond(view, name) - i) * at.card,
    at.bar,
  ]);
}

/** What is not drawn of what has fallen. */
function moreOf(view: View, name: Attention): string | undefined {
  const more = Math.ceil(beyond(view, name)) - drawnOf(view, name);
  return more > 0 ? say(view.words.more, { cards: number(more, 0) }) : undefined;
}

const needsOf = ({ frame, words }: View, name: Attention): string =>
  say(words.needs, { gigabytes: gigabytes(frame.needed[name]) });

function ofFull(view: View): Mark[] {
  const { at, arrangement, frame, width, words } = view;
  const cards = frame.needed.multiHead / capacity;
  const wide = arrangement === 'wide';
  const text = wide
    ? say(words.needsCards, {
        gigabytes: gigabytes(frame.needed.multiHead),
        cards: number(cards, cards < 100 ? 1 : 0),
      })
    : needsOf(view, 'multiHead');
  const y = wide ? at.rows.multiHead.name : at.cardsHeading;
  const look = { anchor: 'end', bold: true, fill: 'coral' } as const;
  const more = moreOf(view, 'multiHead');
  const foot = at.rows.multiHead.floor + drop + (at.lines - 1) * at.down;
  return [
    label('multiHead needs', [width, y], text, { ...look, size: 14 }),
    ...(more ? [label('multiHead more', [width, foot], more, look)] : []),
  ];
}

/** Behind its cards: how many more there are, and what an attention needs; the latent's is large. */
function ofOther(view: View, name: Attention): Mark[] {
  const { at, frame, words } = view;
  const { floor } = at.rows[name];
  const fits = frame.needed[name] <= capacity;
  const fill = fits ? paints[name] : 'coral';
  const more = moreOf(view, name);
  const behind = at.left + (1 + drawnOf(view, name)) * at.across + 6;
  const x = behind + (more ? textWidth(more, { bold: true }) + 8 : 0);
  const says = say(words.needsExactly, {
    name: nameOf(view, name),
    gigabytes: number(frame.needed[name]),
  });
  const text = needsOf(view, name);
  return [
    ...(more ? [label(`${name} more`, [behind, floor], more, { bold: true, fill: 'coral' })] : []),
    ...(name === 'latent'
      ? large(view, text, x, { fill, says })
      : [label(`${name} needs`, [x, floor], text, { bold: true, size: at.small, fill, says })]),
  ];
}

/** Smaller only where it would not fit; behind it, if there is room, how much less it is. */
function large(
  { at, frame, width, words }: View,
  text: string,
  x: number,
  look: Pick<Text, 'fill' | 'says'>,
): Mark[] {
  const y = at.rows.latent.floor + 2;
  const face = { bold: true, face: 'serif' } as const;
  const size = [at.large, 20].find((px) => x + textWidth(text, { ...face, size: px }) <= width);
  const end = x + textWidth(text, { ...face, size }) + 4;
  const times = number(frame.needed.multiHead / frame.needed.latent, 1);
  const less = say(words.less, { times });
  return [
    label('number', [x, y], text, { ...face, ...look, size }),
    ...(end + textWidth(less) <= width ? [label('less', [end, y], less, { fill: look.fill })] : []),
  ];
}
