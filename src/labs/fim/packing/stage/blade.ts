/** One blade for both strips: dragged at its first cut, it cuts again after every window. */
import { knobs } from '../../../../../sims/fim/experiments/packing/knobs.ts';
import { label, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { cutsOf, levels, placeOf, type View } from './layout.ts';

const { min: least, max: widest } = knobs.parameters.window;

/** How far a cut reaches over its strip. */
const over = 6;

export const blade = (view: View): Mark[] => [...ruler(view), ...cuts(view)];

/** How wide a window is, with a tooth wherever the blade falls. */
function ruler(view: View): Mark[] {
  const { at, values, words } = view;
  const says = say(words.bladeSays, { n: values.window });
  const teeth = Math.floor(at.across / (values.window * at.unit) + 1e-9);
  const first = placeOf(view, 1, 0);
  const told = say(words[at.isWide ? 'blade' : 'bladeShort'], { n: values.window });
  const look = { bold: true } as const;
  const half = textWidth(told, look) / 2;
  return [
    label('hint', [Math.max(half, first), at.hint], told, {
      ...look,
      fill: 'deep',
      anchor: 'middle',
    }),
    line('ruler', [0, at.ring, at.across, at.ring], { stroke: 'ink-3', thick: 1.5, says }),
    ...Array.from({ length: teeth }, (_, i): Mark => {
      const x = placeOf(view, i + 1, 0);
      const [y, tip] = [at.ring + (i === 0 ? 10 : 0), at.ring + (i === 0 ? 19 : 11)];
      return poly(`tooth ${i}`, [x - 5, y, x + 5, y, x, tip], {
        ...{ fill: 'ink', closed: true, says, lights: 'window' },
      });
    }),
  ];
}

const cuts = (view: View): Mark[] =>
  levels.flatMap((level) =>
    cutsOf(view, level).flatMap((x, i): Mark[] => {
      const { at } = view;
      const [top, foot] = [at[level].top, at[level].top + at.thick];
      const says = say(view.words.cutSays, { n: i + 1 });
      return [
        line(`${level} gap ${i}`, [x, top, x, foot], {
          stroke: 'paper',
          thick: at.isWide ? 5 : 3,
        }),
        line(`${level} cut ${i}`, [x, top - over, x, foot + over], {
          ...{ stroke: 'ink', thick: 1.5, says, lights: 'window' },
        }),
      ];
    }),
  );

export function bladeGrip(view: View): Grip {
  const { at, values, words } = view;
  return {
    ...{ key: 'window', knob: 'window', name: words.bladeName, value: values.window },
    ...{ x: placeOf(view, 1, 0), y: at.ring, dy: 0 },
    ...{ dx: (widest - least) * at.unit, from: least, to: widest },
  };
}
