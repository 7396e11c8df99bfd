/** The switch that lets the streams mix: without it nothing multiplies. */
import { circle, label, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import type { View } from './layout.ts';

/** Pixels between off and on, and half the height of the switch. */
const throws = 18;
const half = 9;

/** Where off is: beside mHC, or at the foot. */
const placeOf = ({ at, arrangement }: View): readonly [x: number, y: number] =>
  arrangement === 'wide' ? [at.to + 16 + half, at.layers.mhc.top + 64] : [half, at.height - 14];

export function switches(view: View): Mark[] {
  const [x, y] = placeOf(view);
  const { values, words } = view;
  const isOn = values.mixing;
  return [
    rect('mixing way', [x - half, y - half, throws + 2 * half, 2 * half], {
      ...{ fill: isOn ? 'deep' : 'ink-3', r: half, lights: 'mixing' },
    }),
    circle('mixing knob', [x + (isOn ? throws : 0), y, half - 2.5], { fill: 'panel' }),
    label('mixing name', [x + throws + half + 8, y + 4], words[isOn ? 'isMixing' : 'noMixing'], {
      ...{ fill: 'deep', lights: 'mixing' },
    }),
  ];
}

export function switchGrip(view: View): Grip {
  const [x, y] = placeOf(view);
  const value = view.values.mixing ? 1 : 0;
  return {
    ...{
      key: 'mixing',
      knob: 'mixing',
      name: view.words.mapName,
      value,
      from: 0,
      to: 1,
      look: 'bare',
    },
    ...{ x: x + value * throws, y, dx: throws, dy: 0 },
  };
}
