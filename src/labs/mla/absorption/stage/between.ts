/** What must be held between the two products, to the scale of the matrices; dashed: the other's. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted } from '../../../kit/text-width.ts';
import { orderOf, sizeOf, type View } from './layout.ts';

export function between(view: View): Mark[] {
  const { at, frame, values } = view;
  const { content, latent, queries } = values;
  const folded = [at.up.x, at.between, latent * at.unit, queries * at.unit] as const;
  const keys = [at.latents.x, at.between, frame.tokens * at.unit, content * at.unit] as const;
  return [
    ...(values.rope ? locked(view) : held(view, 'queries', folded, [queries, latent])),
    ...held(view, 'keys', keys, [content, frame.tokens]),
  ];
}

type Place = readonly [x: number, y: number, w: number, h: number];

function held(
  view: View,
  order: 'queries' | 'keys',
  place: Place,
  [rows, columns]: readonly [number, number],
): Mark[] {
  const { arrangement, words } = view;
  const isNow = orderOf(view) === order;
  const fill = order === 'queries' ? 'deep' : 'coral';
  const size = sizeOf(view, rows, columns);
  const text = say(words[arrangement === 'wide' ? order : `${order}Short`], {
    ...{ size, held: number(rows * columns, 0) },
  });
  const [x, y, , h] = place;
  const look = isNow
    ? ({ fill, opacity: 0.85 } as const)
    : ({ stroke: 'ink-3', dashed: true, opacity: 0.7 } as const);
  return [
    rect(`held ${order}`, place, { ...look, says: text, phase: 1 }),
    label(`held ${order} name`, [x, y + h + 14], text, {
      ...{ fill: isNow ? fill : 'ink-3', bold: isNow },
    }),
  ];
}

/** Why the parentheses stay where they are. */
function locked({ at, words }: View): Mark[] {
  const text = fitted(words.locked, at.latents.x - 10);
  return [label('locked', [0, at.between + 28], text, { fill: 'coral' })];
}
