/** The ways to slow hands down, as stops along which a handle goes. */
import { knobs } from '../../../../../sims/mla/experiments/long/knobs.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import type { View } from './layout.ts';

const all = Object.keys(knobs.parameters.scheme.options);

const stop = ({ at }: View, i: number): number =>
  at.schemes.from + (i / (all.length - 1)) * (at.schemes.to - at.schemes.from);

export function schemes(view: View): Mark[] {
  const { at, values, words, arrangement } = view;
  const { from, to, y } = at.schemes;
  return [
    line('schemes', [from, y, to, y], { stroke: 'rule', thick: 4 }),
    ...all.map((name, i) => circle(`stop ${name}`, [stop(view, i), y, 4], { fill: 'ink-3' })),
    ...(arrangement === 'wide'
      ? all.map((name, i) => named(view, name, [stop(view, i), y - 14], 'middle'))
      : [named(view, values.scheme, [view.width, y + 22], 'end')]),
    label('drag scheme', [arrangement === 'wide' ? from - 40 : 0, y + 22], words.dragScheme, {
      ...{ fill: 'deep' },
    }),
  ];
}

function named(
  { values, words }: View,
  name: string,
  place: readonly [number, number],
  anchor: 'middle' | 'end',
): Mark {
  const bold = name === values.scheme;
  const fill = bold ? 'deep' : 'ink-2';
  return label(`scheme ${name}`, place, words[name], { anchor, bold, fill });
}

export function schemeGrip(view: View): Grip {
  const { at, values, words } = view;
  const { from, to, y } = at.schemes;
  const index = all.indexOf(values.scheme);
  return {
    ...{ key: 'scheme', knob: 'scheme', name: words.schemeName, value: index },
    ...{ x: stop(view, index), y, dx: to - from, dy: 0, from: 0, to: all.length - 1 },
  };
}
