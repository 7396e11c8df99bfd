/** What is taken hold of: the parentheses, RoPE's wheel, and how many queries there are. */
import type { Grip } from '../../../kit/marks.ts';
import { spanOf, wheelAt } from './formula.ts';
import type { View } from './layout.ts';

export const gripsOf = (view: View): Grip[] => [
  ...(view.values.rope ? [] : [parentheses(view)]),
  wheel(view),
  queries(view),
];

function parentheses(view: View): Grip {
  const { at, values, words, arrangement } = view;
  const [, close] = spanOf(view);
  const [, left] = spanOf(view, 'queries');
  const [, right] = spanOf(view, 'keys');
  return {
    ...{ key: 'order', knob: 'order', name: words.orderName },
    value: values.order === 'keys' ? 1 : 0,
    ...{ x: close, y: at.middle - (arrangement === 'wide' ? 32 : 24) },
    ...{ dx: right - left, dy: 0, from: 0, to: 1 },
  };
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
function queries({ at, values, words }: View): Grip {
  const { x, w, h } = at.query;
  return {
    ...{ key: 'queries', knob: 'queries', name: words.queriesName, value: values.queries },
    ...{ x: x + w / 2, y: Math.min(at.middle + h / 2 + 12, at.middle + at.reach - 4) },
    ...{ dx: 0, dy: (31 * at.unit) / 2, from: 1, to: 32 },
  };
}
