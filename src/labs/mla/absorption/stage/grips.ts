/** What is taken hold of: the parenthesis; small and out of the way RoPE's wheel and the queries. */
import { circle, label, poly, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { spanOf } from './formula.ts';
import { sizeOf, type View } from './layout.ts';

export const gripsOf = (view: View): Grip[] => [
  ...(view.values.rope ? [] : [parentheses(view)]),
  wheel(view),
  queries(view),
];

function parentheses(view: View): Grip {
  const { at, values, words } = view;
  const [, close] = spanOf(view);
  const [, left] = spanOf(view, 'queries');
  const [, right] = spanOf(view, 'keys');
  return {
    ...{ key: 'order', knob: 'order', name: words.orderName },
    value: values.order === 'keys' ? 1 : 0,
    ...{ x: close, y: at.hints },
    ...{ dx: right - left, dy: 0, from: 0, to: 1 },
  };
}

/** Where RoPE's wheel waits, and where it stands when keys are turned: between query and W. */
function wheelAt({ at, values }: View): readonly [x: number, y: number] {
  return [at.up.x - 20, values.rope ? at.middle : at.names - 4];
}

function wheel(view: View): Grip {
  const { at, values, words } = view;
  const [x, y] = wheelAt(view);
  const [, waiting] = wheelAt({ ...view, values: { ...values, rope: false } });
  return {
    ...{ key: 'rope', knob: 'rope', name: words.ropeName, value: values.rope ? 1 : 0 },
    ...{ x, y, dx: 0, dy: at.middle - waiting, from: 0, to: 1, look: 'bare' },
  };
}

/** Under the query, whose lower edge goes down by half of a number for each one more. */
function queries(view: View): Grip {
  const { at, values, words } = view;
  const [x, y] = moreAt(view);
  return {
    ...{ key: 'queries', knob: 'queries', name: words.queriesName, value: values.queries },
    ...{ x, y, dx: 0, dy: (31 * at.unit) / 2, from: 1, to: 32, look: 'bare' },
  };
}

function moreAt({ at }: View): readonly [x: number, y: number] {
  const { x, w, h } = at.query;
  return [x + w / 2, Math.min(at.middle + h / 2 + 10, at.middle + at.reach - 4)];
}

/** The small grips drawn, each with its word: grey until it is used. */
export function small(view: View): Mark[] {
  const { at, values, words, arrangement } = view;
  const [x, y] = wheelAt(view);
  const paint = values.rope ? 'coral' : 'ink-3';
  const [moreX, moreY] = moreAt(view);
  const size = textWidth(sizeOf(view, values.content, values.latent));
  const before = at.up.x + (at.up.w - size) / 2 - 5; // the size under W
  return [
    circle('wheel', [x, y, 8], {
      ...{ fill: values.rope ? 'coral' : 'panel', stroke: paint, thick: 1.5 },
      says: words[values.rope ? 'wheelOn' : 'wheelOff'],
      lights: 'rope',
    }),
    poly('hand', [x, y, x + 5, y - 4], { stroke: values.rope ? 'panel' : paint, thick: 1.5 }),
    label('wheel name', [Math.min(x + 15, before), at.names + 14], words.wheel, {
      ...{ anchor: 'end', fill: values.rope ? 'coral' : 'ink-2' },
    }),
    ...(values.rope ? lock(spanOf(view)[0], at.middle - (arrangement === 'wide' ? 44 : 34)) : []),
    circle('more', [moreX, moreY, 5], { fill: 'panel', stroke: 'ink-3', thick: 1.5 }),
    ...(arrangement === 'wide'
      ? [label('more name', [0, at.names + 30], words.dragQueries, { fill: 'ink-2' })]
      : []),
  ];
}

function lock(x: number, y: number): Mark[] {
  const bow = [x - 5, y, x - 5, y - 6, x - 2, y - 9, x + 2, y - 9, x + 5, y - 6, x + 5, y];
  return [
    poly('bow', bow, { stroke: 'coral', thick: 2 }),
    rect('lock', [x - 8, y, 16, 12], { fill: 'coral', r: 2 }),
  ];
}
