/** What is equal among the four, as stops along which a handle goes. */
import { knobs } from '../../../../../sims/mla/experiments/rank/knobs.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import type { View } from './layout.ts';

const all = Object.keys(knobs.parameters.compare.options);

const stop = ({ at }: View, i: number): number =>
  at.stops.from + (i / (all.length - 1)) * (at.stops.to - at.stops.from);

export function compares(view: View): Mark[] {
  const { at, values, words, arrangement, width } = view;
  const { from, to, y } = at.stops;
  const wide = arrangement === 'wide';
  const named = (name: string, x: number, anchor: 'middle' | 'end'): Mark => {
    const bold = name === values.compare;
    const fill = bold ? 'deep' : 'ink-2';
    return label(`stop ${name} name`, [x, y + 22], words[name], { anchor, bold, fill });
  };
  return [
    line('stops', [from, y, to, y], { stroke: 'rule', thick: 4 }),
    ...all.map((name, i) => circle(`stop ${name}`, [stop(view, i), y, 4], { fill: 'ink-3' })),
    ...(wide
      ? all.map((name, i) => named(name, stop(view, i), 'middle'))
      : [named(values.compare, width, 'end')]),
    label('drag', wide ? [0, y - 16] : [0, y + 22], words[wide ? 'drag' : 'dragShort'], {
      ...{ fill: 'deep' },
    }),
    ...(wide && values.task === 'recall'
      ? [label('guess', [width, y - 16], words.guess, { anchor: 'end', fill: 'ink-2' })]
      : []),
  ];
}

export function compareGrip(view: View): Grip {
  const { at, values, words } = view;
  const { from, to, y } = at.stops;
  const index = all.indexOf(values.compare);
  return {
    ...{ key: 'compare', knob: 'compare', name: words.compareName, value: index },
    ...{ x: stop(view, index), y, dx: to - from, dy: 0, from: 0, to: all.length - 1 },
  };
}
