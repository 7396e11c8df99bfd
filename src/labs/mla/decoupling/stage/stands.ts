/** What every pair gets, as three stops under each other along which a handle goes. */
import { knobs } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import type { View } from './layout.ts';

const all = Object.keys(knobs.parameters.stand.options);

export function stands({ at, values, words }: View): Mark[] {
  const { x, name, stops } = at.choice;
  return [
    label('drag stand', [x - 9, name], words.dragStand, { fill: 'deep' }),
    line('stands', [x, stops[0], x, stops[stops.length - 1]], { stroke: 'rule', thick: 4 }),
    ...all.flatMap((stand, i) => [
      circle(`stop ${stand}`, [x, stops[i], 4], { fill: 'ink-3' }),
      label(`stand ${stand}`, [x + 18, stops[i] + 4], words[stand], {
        ...{ bold: stand === values.stand, fill: stand === values.stand ? 'ink' : 'ink-2' },
      }),
    ]),
  ];
}

export function standGrip({ at, values, words }: View): Grip {
  const { x, stops } = at.choice;
  const index = all.indexOf(values.stand);
  return {
    ...{ key: 'stand', knob: 'stand', name: words.standName, value: index },
    ...{ x, y: stops[index], dx: 0, dy: stops[stops.length - 1] - stops[0] },
    ...{ from: 0, to: all.length - 1 },
  };
}
