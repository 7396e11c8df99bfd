/** What is paid, as areas to one scale: as wide as there are devices, as high as a step takes. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { lanes, startOfColumn, type View } from './layout.ts';

export function areas(view: View): Mark[] {
  const { at, frame, words, arrangement, width } = view;
  const isWide = arrangement === 'wide';
  return [
    label('paid', [0, at.floor - (isWide ? 152 : 126)], words[isWide ? 'paid' : 'paidShort'], {
      fill: 'ink-2',
    }),
    line('floor', [0, at.floor, width, at.floor], { stroke: 'rule' }),
    ...lanes.flatMap((lane): Mark[] => {
      const x = startOfColumn(view, lane);
      const w = frame.devices[lane] * at.device;
      const h = frame.step[lane] * at.time;
      const idle = (h * frame.idle[lane]) / 100;
      const isBest = frame.best === lane;
      const numbers = {
        ...{ name: words[lane], devices: frame.devices[lane], time: number(frame.step[lane], 1) },
        ...{ paid: number(frame.paid[lane], 0), idle: fixed(frame.idle[lane], 1) },
      };
      const bold = isBest || undefined;
      const fill = isBest ? 'deep' : 'ink';
      return [
        rect(`${lane} paid`, [x, at.floor - h, w, h], {
          ...{ fill: isBest ? 'deep' : 'ink-3', says: say(words.areaSays, numbers), r: 2 },
        }),
        rect(`${lane} idle`, [x, at.floor - h, w, idle], {
          ...{ fill: 'coral', says: say(words.idleSays, numbers), r: 2 },
        }),
        label(`${lane} name`, [x, at.floor + 17], words[lane], { fill, bold: true }),
        label(
          `${lane} sum`,
          [x, at.floor + 33],
          say(words[isWide ? 'area' : 'areaShort'], numbers),
          {
            ...{ fill, bold },
          },
        ),
      ];
    }),
  ];
}
