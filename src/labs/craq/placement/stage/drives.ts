/** The six drives in their slots, under all tables: one that is pulled down has failed. */
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { isGone, type View } from './layout.ts';

/** How far a drive is pulled out. */
const pull = { wide: 20, phone: 17 };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function boxOf({ at, width, arrangement }: View, ssd: number): Box {
  const w = at.isWide ? 58 : 38;
  const room = at.isWide ? 470 : width;
  const pitch = room / 6;
  return {
    x: width - room + ssd * pitch + (pitch - w) / (at.isWide ? 1.25 : 2),
    y: at.drives.top,
    w,
    h: at.drives.height - pull[arrangement],
  };
}

export function drives(view: View): Mark[] {
  const { at, frame, words, width, arrangement } = view;
  const first = boxOf(view, 0);
  const look = { bold: true, fill: 'deep' } as const;
  const foot = at.height - 6;
  const hint = at.isWide
    ? [
        label('hint', [first.x - 18, first.y + first.h / 2 + 4], words.hint, {
          ...look,
          anchor: 'end',
        }),
      ]
    : [
        label('hint', [0, foot], words.hintShort, look),
        label('number', [width, foot], words.number, { fill: 'ink-2', anchor: 'end' }),
      ];
  return [
    ...frame.names.flatMap((name, ssd): Mark[] => {
      const { x, y, w, h } = boxOf(view, ssd);
      const gone = isGone(view, ssd);
      const top = y + (gone ? pull[arrangement] : 0);
      const says = say(words[gone ? 'goneSays' : 'driveSays'], { name });
      return [
        line(`slot ${ssd}`, [x - 3, y - 3, x + w + 3, y - 3], { stroke: 'ink-3', thick: 2.5 }),
        rect(`drive ${ssd}`, [x, top, w, h], {
          ...{ fill: 'panel', stroke: gone ? 'coral' : 'teal', thick: 1.8, r: 4, dashed: gone },
          ...{ says, lights: 'failed' },
        }),
        label(`drive ${ssd} name`, [x + w / 2 - (at.isWide ? 8 : 0), top + h / 2 + 5], name, {
          ...{ anchor: 'middle', bold: true, size: 14, fill: gone ? 'coral' : 'ink' },
        }),
        ...(at.isWide
          ? [0, 1].map((dash) =>
              line(
                `drive ${ssd} ridge ${dash}`,
                [x + w - 21, top + h / 2 - 3 + 6 * dash, x + w - 9, top + h / 2 - 3 + 6 * dash],
                {
                  ...{ stroke: 'ink-3', thick: 1.5 },
                },
              ),
            )
          : []),
      ];
    }),
    ...hint,
  ];
}

export const grips = (view: View): Grip[] =>
  view.frame.names.map((name, ssd) => {
    const { x, y, w, h } = boxOf(view, ssd);
    const value = view.values.failed[ssd];
    const dy = pull[view.arrangement];
    return {
      ...{ key: `failed ${ssd}`, knob: 'failed', at: [ssd], value },
      ...{ name: say(view.words.driveGrip, { name }), from: 0, to: 1 },
      ...{ x: x + w / 2, y: y + h / 2 + value * dy, dx: 0, dy, look: 'bare' },
    };
  });
