/** What is paid, to one scale: a strip is a device, as long as a step takes, coral whenever it is idle. */
import type { Lane } from '../../../../../sims/dualpipe/experiments/price/frame.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Vector } from '../../../../../sims/math/vector.ts';
import { line, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { doesFit, isBest, lanes, topOf, type View } from './layout.ts';

/** Strips that are thinner than this are not told apart. */
const thinnest = 4;

export const areas = (view: View): Mark[] => lanes.flatMap((lane) => area(view, lane));

function area(view: View, lane: Lane): Mark[] {
  const { at, frame, words } = view;
  const { x } = at.area;
  const devices = frame.devices[lane];
  const [w, h] = [frame.step[lane] * at.time, devices * at.device];
  const top = topOf(view, lane) + at.area.floor - h;
  const opacity = doesFit(view, lane) ? 1 : 0.3;
  const told = { name: words[lane], devices, time: number(frame.step[lane], 1) };
  const idle = fixed(frame.idle[lane], 1);
  return [
    rect(`${lane} paid`, [x, top, w, h], {
      ...{ fill: isBest(view, lane) ? 'deep' : 'ink-3', opacity },
      says: say(words.areaSays, { ...told, idle }),
    }),
    ...frame.gaps[lane].map((gaps, i) =>
      poly(`${lane} idle ${i}`, skyline(view, gaps, top + i * at.device), {
        ...{ closed: true, fill: 'coral', opacity },
        says: say(words.idleSays, { ...told, idle }),
      }),
    ),
    ...Array.from({ length: at.device < thinnest ? 0 : devices - 1 }, (_, i) => {
      const y = top + (i + 1) * at.device;
      return line(`${lane} ${i}`, [x, y, x + w, y], { stroke: 'paper' });
    }),
  ];
}

/** All gaps of a device as one outline: along the foot of its strip, up and down at each. */
function skyline({ at }: View, gaps: Vector, top: number): number[] {
  const foot = top + at.device;
  return gaps.flatMap((time, i) => {
    const x = at.area.x + time * at.time;
    return i % 2 === 0 ? [x, foot, x, top] : [x, top, x, foot];
  });
}
