/** What is paid, to one scale: a strip is a device, as high as a step takes, its idle part coral. */
import type { Lane } from '../../../../../sims/dualpipe/experiments/price/frame.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { lanes, startOfColumn, type View } from './layout.ts';

export function areas(view: View): Mark[] {
  const { at, words, arrangement, width } = view;
  const paid = words[arrangement === 'wide' ? 'paid' : 'paidShort'];
  return [
    label('paid', [0, at.legend], paid, { fill: 'ink-2' }),
    ...chosen(view),
    line('floor', [0, at.floor, width, at.floor], { stroke: 'rule' }),
    ...lanes.flatMap((lane) => area(view, lane)),
  ];
}

/** The bill to take, from its strips down to its card. */
function chosen(view: View): Mark[] {
  const { at, frame } = view;
  const best = lanes.find((lane) => lane === frame.best);
  if (best === undefined) return [];
  const [x, y] = [startOfColumn(view, best) - 6, at.floor - at.high - 6];
  return [rect('chosen', [x, y, at.column - 4, at.ground + 4 - y], { fill: 'deep-soft', r: 6 })];
}

function area(view: View, lane: Lane): Mark[] {
  const { at, frame, words, arrangement } = view;
  const x = startOfColumn(view, lane);
  const w = frame.devices[lane] * at.device;
  const h = frame.step[lane] * at.time;
  const idle = (h * frame.idle[lane]) / 100;
  const top = at.floor - h;
  const bold = frame.best === lane || undefined;
  const fill = bold ? 'deep' : 'ink';
  const numbers = {
    ...{ name: words[lane], devices: frame.devices[lane], time: number(frame.step[lane], 1) },
    ...{ paid: number(frame.paid[lane], 0), idle: fixed(frame.idle[lane], 1) },
  };
  const sum = say(words[arrangement === 'wide' ? 'area' : 'areaShort'], numbers);
  return [
    rect(`${lane} paid`, [x, top, w, h], {
      ...{ fill: bold ? 'deep' : 'ink-3', says: say(words.areaSays, numbers) },
    }),
    rect(`${lane} idle`, [x, top, w, idle], { fill: 'coral', says: say(words.idleSays, numbers) }),
    ...Array.from({ length: frame.devices[lane] - 1 }, (_, i) => {
      const between = x + (i + 1) * at.device;
      return line(`${lane} ${i}`, [between, top, between, at.floor], { stroke: 'paper' });
    }),
    label(`${lane} name`, [x, at.floor + 17], words[lane], { fill, bold: true }),
    label(`${lane} sum`, [x, at.floor + 33], sum, { fill, bold }),
  ];
}
