/** The three matrices, the parentheses around two of them, and what all of it gives. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, poly, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import { answerOf, orderOf, sizeOf, type Box, type Order, type View } from './layout.ts';

const bold = { bold: true } as const;
export const paints = { queries: 'deep', keys: 'coral' } as const;

export function formula(view: View): Mark[] {
  const { at, frame, values } = view;
  const { content, latent, queries } = values;
  const size = (rows: number, columns: number): string => sizeOf(view, rows, columns);
  return [
    headline(view),
    ...matrix(view, 'query', at.query, 'ink', size(queries, content)),
    ...matrix(view, 'up', at.up, 'gold', size(content, latent)),
    ...matrix(view, 'latents', at.latents, 'teal', size(latent, frame.tokens)),
    ...(values.rope ? [] : way(view)),
    ...parentheses(view),
    ...result(view),
  ];
}

/** The whole story in one sentence, as it is with the parentheses that are drawn. */
function headline(view: View): Mark {
  const { words, values, arrangement, width } = view;
  const isWide = arrangement === 'wide';
  const { times, isLess } = answerOf(view);
  const key = values.rope ? 'turns' : isLess ? 'spares' : 'costs';
  const look = { bold: true, size: isWide ? 16 : 13 } as const;
  const text = fitted(say(words[isWide ? key : `${key}Short`], { times }), width, look);
  return label('heading', [0, 16], text, { ...look, fill: 'ink' });
}

/** How much wider than its matrix a name may be. */
const beside = 34;

function matrix(
  { at, words, arrangement }: View,
  name: 'query' | 'up' | 'latents',
  { x, w, h }: Box,
  fill: Paint,
  size: string,
): Mark[] {
  const says = say(words.matrix, { name: words[name], size });
  const isShort = arrangement === 'phone' || textWidth(words[name], bold) > w + beside;
  const short = { query: 'q', up: 'W', latents: words.latentsShort }[name];
  const title = isShort ? short : words[name];
  const middle = x + Math.max(w, name === 'latents' ? textWidth(title, bold) : 0) / 2;
  const opacity = name === 'query' ? 0.9 : 0.8;
  return [
    rect(name, [x, at.middle - h / 2, w, h], {
      fill,
      opacity,
      says,
      lights: name === 'latents' ? 'latent' : 'content',
    }),
    label(`${name} name`, [middle, at.names], title, { ...bold, anchor: 'middle', fill }),
    label(`${name} size`, [middle, at.names + 14], size, { anchor: 'middle', fill: 'ink-2' }),
  ];
}

/** Where the parentheses open and close. */
export function spanOf(view: View, order = orderOf(view)): readonly [open: number, close: number] {
  const { query, up, latents } = view.at;
  const air = view.arrangement === 'wide' ? 14 : 8;
  return order === 'queries'
    ? [query.x - air, up.x + up.w + air]
    : [query.x + query.w + air + 2, latents.x + latents.w + air];
}

/** The parentheses of the other order, pale, and an arrow to where this one can be dragged. */
function way(view: View): Mark[] {
  const { at, words } = view;
  const order = orderOf(view);
  const other: Order = order === 'queries' ? 'keys' : 'queries';
  const [, from] = spanOf(view);
  const [, to] = spanOf(view, other);
  const side = Math.sign(to - from);
  const y = at.hints;
  const fill = paints[order];
  // before the arrow's beginning, else at its other end, else in a single word
  const ends = [Math.min(from, to) - 12, Math.max(from, to) + 12] as const;
  const wide = textWidth(words.drag, bold);
  const [isLeft, isRight] = [ends[0] >= wide, ends[1] + wide <= view.width];
  const drag = isLeft || isRight ? words.drag : words.dragShort;
  const isAfter = isRight && (side < 0 || !isLeft);
  const x = isAfter ? ends[1] : ends[0] - textWidth(drag, bold);
  return [
    label('drag', [x, y + 4], drag, { ...bold, fill }),
    line('way', [from, y, to - side * 8, y], { stroke: fill, thick: 2 }),
    poly('way end', [to - side * 9, y - 5, to - side * 9, y + 5, to, y], { fill, closed: true }),
    ...glyphs(view, other, 'other', 0.28),
  ];
}

function glyphs(view: View, order: Order, key: string, opacity: number): Mark[] {
  const { at, arrangement, frame, words } = view;
  const [open, close] = spanOf(view, order);
  const size = arrangement === 'wide' ? 56 : 40;
  const y = at.middle + 0.28 * size;
  const held = { folded: number(frame.foldedHeld, 0), expanded: number(frame.expandedHeld, 0) };
  const says = say(words.held, held);
  const fill = paints[order];
  const look = { size, face: 'serif', anchor: 'middle', fill, opacity, phase: 0, says } as const;
  return [label(`${key} open`, [open, y], '(', look), label(`${key} close`, [close, y], ')', look)];
}

const parentheses = (view: View): Mark[] => glyphs(view, orderOf(view), 'now', 1);

/** The scores: the same wherever the parentheses stand, unless RoPE turns every key. */
function result(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const { rope } = values;
  const same = rope ? say(words.anyway, { gap: number(frame.turnedGap, 0) }) : words.same;
  const apart = say(words.apart, { apart: frame.scoresApart.toExponential(1) });
  const look = { fill: rope ? 'coral' : 'ink-2' } as const;
  if (!at.scores) return [];
  const { x, w, h } = at.scores;
  const size = sizeOf(view, values.queries, frame.tokens);
  return [
    label('equals', [x - 26, at.middle + 8], '=', { size: 24, anchor: 'middle', fill: 'ink-2' }),
    rect('scores', [x, at.middle - h / 2, w, h], {
      ...{ fill: 'ink', opacity: 0.55 },
      says: `${say(words.matrix, { name: words.scores, size })}. ${apart}`,
    }),
    label('scores name', [x, at.names], `${words.scores} ${size}`, { bold: true, fill: 'ink' }),
    label('same', [Math.min(x, view.width - textWidth(same)), at.names + 14], same, look),
  ];
}
