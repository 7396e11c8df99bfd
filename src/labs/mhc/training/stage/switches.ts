/** A switch for each of the three maps: learned, or fixed as in the paper's ablation. */
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { View } from './layout.ts';

const maps = ['mixing', 'reading', 'writing'] as const;
/** Pixels between on and off. */
const throws = 22;

interface Place {
  readonly x: number; // where off is
  readonly y: number;
}

/** Below each other beside mHC, or in a row at the foot. */
function placeOf({ at, arrangement, width }: View, i: number): Place {
  return arrangement === 'wide'
    ? { x: at.to + 24, y: at.layers.mhc.top + 76 + 19 * i }
    : { x: 8 + (i * (width - 8)) / maps.length, y: at.height - 12 };
}

export const switches = (view: View): Mark[] => [
  titleOf(view),
  ...maps.flatMap((map, i): Mark[] => {
    const { x, y } = placeOf(view, i);
    const isOn = view.values[map];
    return [
      line(`${map} way`, [x, y, x + throws, y], { stroke: isOn ? 'deep' : 'rule', thick: 6 }),
      label(`${map} name`, [x + throws + 12, y + 4], view.words[map], {
        ...{ bold: isOn, fill: isOn ? 'deep' : 'ink-2', lights: map },
      }),
    ];
  }),
];

function titleOf(view: View): Mark {
  const { x, y } = placeOf(view, 0);
  return label('maps', [x - 8, y - 15], view.words.maps, { fill: 'ink-2' });
}

export const switchGrips = (view: View): Grip[] =>
  maps.map((map, i) => {
    const { x, y } = placeOf(view, i);
    const value = view.values[map] ? 1 : 0;
    const name = say(view.words.mapName, { map: view.words[map] });
    return {
      ...{ key: map, knob: map, name, value, from: 0, to: 1 },
      ...{ x: x + value * throws, y, dx: throws, dy: 0 },
    };
  });
