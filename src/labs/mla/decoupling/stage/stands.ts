/** What is absorbed, as stops along which a handle goes. */
import { knobs } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import type { View } from './layout.ts';

const all = Object.keys(knobs.parameters.stand.options);

const stop = ({ at }: View, i: number): number =>
  at.stands.from + (i / (all.length - 1)) * (at.stands.to - at.stands.from);

export function stands(view: View): Mark[] {
  const { at, values, words, arrangement, width } = view;
  const { from, to, y } = at.stands;
  const wide = arrangement === 'wide';
  const named = (name: string, x: number, anchor: 'middle' | 'end'): Mark => {
    const bold = name === values.stand;
    const fill = bold ? 'deep' : 'ink-2';
    return label(`stand ${name}`, [x, y + 22], words[name], { anchor, bold, fill });
  };
  return [
    line('stands', [from, y, to, y], { stroke: 'rule', thick: 4 }),
    ...all.map((name, i) => circle(`stop ${name}`, [stop(view, i), y, 4], { fill: 'ink-3' })),
    ...(wide
      ? all.map((name, i) => named(name, stop(view, i), 'middle'))
      : [named(values.stand, width, 'end')]),
    label('drag stand', wide ? [0, y - 16] : [0, y + 22], words.dragStand, { fill: 'deep' }),
  ];
}

export function standGrip(view: View): Grip {
  const { at, values, words } = view;
  const { from, to, y } = at.stands;
  const index = all.indexOf(values.stand);
  return {
    ...{ key: 'stand', knob: 'stand', name: words.standName, value: index },
    ...{ x: stop(view, index), y, dx: to - from, dy: 0, from: 0, to: all.length - 1 },
  };
}
