/** The three matrices, the parentheses around two of them, and what all of it gives. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { circle, label, poly, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { orderOf, sizeOf, type Box, type View } from './layout.ts';

export function formula(view: View): Mark[] {
  const { at, frame, values, words, arrangement } = view;
  const { content, latent, queries } = values;
  const size = (rows: number, columns: number): string => sizeOf(view, rows, columns);
  return [
    label('heading', [0, 13], arrangement === 'wide' ? words.heading : words.headingShort, {
      fill: 'ink-2',
    }),
    ...matrix(view, 'query', at.query, 'ink', size(queries, content)),
    ...matrix(view, 'up', at.up, 'gold', size(content, latent)),
    ...matrix(view, 'latents', at.latents, 'teal', size(latent, frame.tokens)),
    ...parentheses(view),
    ...hints(view),
    ...turning(view),
    ...result(view),
  ];
}

const bold = { bold: true } as const;
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

function parentheses(view: View): Mark[] {
  const { at, arrangement } = view;
  const [open, close] = spanOf(view);
  const fill = orderOf(view) === 'queries' ? 'deep' : 'coral';
  const size = arrangement === 'wide' ? 56 : 40;
  const y = at.middle + 0.28 * size;
  const look = { size, face: 'serif', anchor: 'middle', fill, phase: 0 } as const;
  return [label('open', [open, y], '(', look), label('close', [close, y], ')', look)];
}

function hints(view: View): Mark[] {
  const { at, values, words, arrangement } = view;
  const [, close] = spanOf(view);
  const [wheel] = wheelAt(view);
  const x = Math.max(wheel + 16, close - 14 - textWidth(words.drag));
  const fill = 'deep';
  return [
    ...(values.rope ? [] : [label('drag', [x, at.hints], words.drag, { fill })]),
    ...(arrangement === 'wide'
      ? [label('more', [0, at.names + 30], words.dragQueries, { fill })]
      : []),
  ];
}

/** Where RoPE's wheel waits, and where it stands when keys are turned: between query and W. */
export function wheelAt({ at, values }: View): readonly [x: number, y: number] {
  const x = at.up.x - 20;
  return [x, values.rope ? at.middle : at.hints - 4];
}

function turning(view: View): Mark[] {
  const { at, values, words, arrangement } = view;
  const [x, y] = wheelAt(view);
  const fill = values.rope ? 'coral' : 'panel';
  const [open] = spanOf(view);
  const long = words[values.rope ? 'wheelUp' : 'wheelDown'];
  const name = textWidth(long) <= x - 14 ? long : words.wheel;
  const hand = [x, y, x + 6, y - 5];
  return [
    circle('wheel', [x, y, 10], {
      ...{ fill, stroke: 'coral', thick: 1.8 },
      says: words[values.rope ? 'wheelOn' : 'wheelOff'],
      lights: 'rope',
    }),
    poly('hand', hand, { stroke: values.rope ? 'panel' : 'coral', thick: 2 }),
    label('wheel name', [x - 14, at.hints], name, { anchor: 'end', fill: 'coral' }),
    ...(values.rope ? lock(open, at.middle - (arrangement === 'wide' ? 40 : 30)) : []),
  ];
}

function lock(x: number, y: number): Mark[] {
  const bow = [x - 5, y, x - 5, y - 6, x - 2, y - 9, x + 2, y - 9, x + 5, y - 6, x + 5, y];
  return [
    poly('bow', bow, { stroke: 'coral', thick: 2 }),
    rect('lock', [x - 8, y, 16, 12], { fill: 'coral', r: 2 }),
  ];
}

/** The scores: the same wherever the parentheses stand, unless RoPE turns every key. */
function result(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const same = values.rope
    ? say(words.anyway, { gap: number(frame.turnedGap, 0) })
    : say(words.same, { apart: frame.scoresApart.toExponential(1) });
  const look = { fill: values.rope ? 'coral' : 'ink-2' } as const;
  if (!at.scores) return [label('same', [0, at.lanes.queries - 7], same, look)];
  const { x, w, h } = at.scores;
  const size = sizeOf(view, values.queries, frame.tokens);
  return [
    label('equals', [x - 26, at.middle + 8], '=', { size: 24, anchor: 'middle', fill: 'ink-2' }),
    rect('scores', [x, at.middle - h / 2, w, h], {
      ...{ fill: 'ink', opacity: 0.55 },
      says: say(words.matrix, { name: words.scores, size }),
    }),
    label('scores name', [x, at.names], `${words.scores} ${size}`, { bold: true, fill: 'ink' }),
    label('same', [Math.min(x, view.width - textWidth(same)), at.names + 14], same, look),
  ];
}
