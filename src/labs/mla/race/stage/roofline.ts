/** The roof of the card, on which each way's dot stands where its work for each byte puts it. */
import type { Way } from '../../../../../sims/mla/experiments/race/frame.ts';
import { knobs } from '../../../../../sims/mla/experiments/race/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { paints, ways, type View } from './layout.ts';

const flops = { from: 0.5, to: 2000 }; // FLOP for each byte
const speeds = { from: 1, to: 1500 }; // TFLOPS
const { min, max } = knobs.parameters.drafts;

const part = (value: number, { from, to }: { from: number; to: number }): number =>
  Math.log(value / from) / Math.log(to / from);

const across = ({ at }: View, intensity: number): number =>
  at.roof.x + part(intensity, flops) * at.roof.w;
const up = ({ at }: View, attained: number): number =>
  at.roof.y + at.roof.h * (1 - part(attained, speeds));

/** Where a way's dot stands. */
export const dotOf = (view: View, way: Way): readonly [x: number, y: number] => [
  across(view, view.frame.intensity[way]),
  up(view, view.frame.attained[way]),
];

export function roofline(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const { x, y, w, h } = at.roof;
  const peak = Math.max(...frame.roof);
  const bandwidth = peak / frame.ridge; // TB/s
  const ridge = across(view, frame.ridge);
  const top = up(view, peak);
  const right = x + w;
  const wide = arrangement === 'wide';
  return [
    label('roof name', [wide ? x - 40 : 0, y - 16], words[wide ? 'roof' : 'roofShort'], {
      ...{ fill: 'ink', bold: true },
    }),
    label('roof up', [x + 6, y + 2], words.roofUp, { fill: 'ink-2' }),
    label('roof across', [right, y + h - 6], words.roofAcross, { anchor: 'end', fill: 'ink-2' }),
    line('roof floor', [x, y + h, right, y + h], { stroke: 'ink-3' }),
    line('roof wall', [x, y + 4, x, y + h], { stroke: 'ink-3' }),
    ...[1, 10, 100, 1000].flatMap((flop) => [
      label(`flop ${flop}`, [across(view, flop), y + h + 14], number(flop, 0), {
        ...{ anchor: 'middle', fill: 'ink-2' },
      }),
    ]),
    ...(wide ? [1, 10, 100, 1000] : [1, 1000]).map((speed) =>
      label(`speed ${speed}`, [x - 5, up(view, speed) + 4], number(speed, 0), {
        ...{ anchor: 'end', fill: 'ink-2' },
      }),
    ),
    line('ridge', [ridge, top, ridge, y + h], { stroke: 'rule', dashed: true }),
    poly('roof', [x, up(view, bandwidth * flops.from), ridge, top, right, top], {
      ...{ stroke: 'ink-2', thick: 2, says: say(words.roofOf, { ridge: number(frame.ridge, 1) }) },
    }),
    label('drag drafts', [right, top + 20], words[wide ? 'dragDrafts' : 'drag'], {
      anchor: 'end',
      fill: 'deep',
    }),
    ...ways.flatMap((way) => dot(view, way)),
  ];
}

function dot(view: View, way: Way): Mark[] {
  const { frame, words, arrangement } = view;
  const [x, y] = dotOf(view, way);
  const says = say(words.dotOf, {
    ...{ name: words[way], intensity: number(frame.intensity[way], 1) },
    ...{ attained: number(frame.attained[way], 1), percent: number(100 * frame.busy[way], 1) },
  });
  const fill = paints[way];
  const text = arrangement === 'phone' && way === 'mha' ? words.mha : words[`${way}Dot`];
  return [
    circle(`${way} dot`, [x, y, way === 'absorbed' ? 8 : 5], {
      fill,
      says,
      lights: 'drafts',
      phase: 1,
    }),
    ...(way === 'absorbed' || text === undefined
      ? []
      : [
          label(`${way} dot name`, way === 'mha' ? [x + 9, y + 9] : [x - 7, y - 6], text, {
            ...{ fill, anchor: way === 'mha' ? 'start' : 'end', halo: true, phase: 1 },
          }),
        ]),
  ];
}

/** The absorbed way's dot: with each new token of a step each byte is used once more. */
export function draftsGrip(view: View): Grip {
  const { values, words } = view;
  const [x, y] = dotOf(view, 'absorbed');
  const way = across(view, max) - across(view, min);
  return {
    ...{ key: 'drafts', knob: 'drafts', name: words.draftsName, value: values.drafts },
    ...{ x, y, dx: way, dy: 0, from: min, to: max, log: true },
  };
}
