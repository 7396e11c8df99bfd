/** The roof of the card, where the three ways stand under it, and what was measured elsewhere. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { latencies, pointOf } from '../../../../../sims/flashmla/measured.ts';
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { axes, boxesAlong, ceiling, spotAt, spots, type Spot } from '../../../kit/roof.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { mostHeads, ways, type View } from './layout.ts';
import { publishedMarks } from './published.ts';

const tera = 1e12;
const paints = { mha: 'coral', gqa: 'grey', mla: 'deep' } as const;

export const roof = (view: View): Mark[] => [
  ...axesOf(view),
  ...waits(view),
  ...ridgeMark(view),
  ...publishedMarks(view),
  ...cardMarks(view),
  ...trail(view),
  ...standing(view),
];

function axesOf({ at, frame, values, words }: View): Mark[] {
  const { plot } = at;
  const told = {
    ...{ card: words[values.gpu], peak: number(frame.peak, 0) },
    bandwidth: number(frame.bandwidth, 2),
  };
  const look = { bold: true, fill: 'ink' } as const;
  const card = say(words[at.isWide ? 'card' : 'cardShort'], told);
  const room = plot.w - textWidth(card, look);
  const up = textWidth(words.up) + 20 <= room ? words.up : words.upShort;
  return [
    ...axes(plot, { across: words[at.isWide ? 'across' : 'acrossShort'], up }),
    label('card', [plot.x + plot.w, plot.y - 9], card, { ...look, anchor: 'end' }),
  ];
}

/** Over the slope, under the height of the roof: arithmetic that stands idle. */
function waits({ at, frame, words }: View): Mark[] {
  const { plot } = at;
  const [ridge, top] = spotAt(plot, frame.ridge, frame.peak);
  const { from } = plot.intensities;
  const low = Math.max(from, plot.speeds.from / frame.bandwidth);
  const [left, foot] = spotAt(plot, low, low * frame.bandwidth);
  return [
    poly('waits', [left, foot, ridge, top, plot.x, top, plot.x, foot], {
      ...{ closed: true, fill: 'coral-soft', says: words.ridgeSays },
    }),
    line('idle', [plot.x, top, ridge, top], { stroke: 'ink-3', dashed: true }),
    label('waits name', [plot.x + 12, top + (at.isWide ? 26 : 18)], words.waits, {
      ...{ bold: true, fill: 'coral', size: at.isWide ? 15 : 12 },
    }),
    label('busy name', [plot.x + plot.w, top - (at.isWide ? 26 : 13)], words.busy, {
      ...{ bold: true, fill: 'ink', anchor: 'end', size: at.isWide ? 15 : 12 },
    }),
  ];
}

/** Where the slope meets the top. */
function ridgeMark({ at, frame, words }: View): Mark[] {
  const [x, y] = spotAt(at.plot, frame.ridge, frame.peak);
  const floor = at.plot.y + at.plot.h;
  const told = { ridge: number(frame.ridge, 0) };
  const room = at.plot.x + at.plot.w - x - 8;
  const text = [words.ridge, words.ridgeShort]
    .map((template) => say(template, told))
    .find((one) => textWidth(one) <= room);
  return [
    line('ridge', [x, y, x, floor], { stroke: 'ink-3', dashed: true, says: words.ridgeSays }),
    ...(text === undefined
      ? []
      : [label('ridge name', [x + 6, floor - 8], text, { fill: 'ink-2', halo: true })]),
  ];
}

function cardMarks({ at, frame, words }: View): Mark[] {
  const { plot } = at;
  const { bandwidth, peak, converting } = frame;
  const told = { peak: number(peak, 0), bandwidth: number(bandwidth, 2) };
  const held: Mark[] =
    converting < peak
      ? [
          line(
            'converting',
            [
              ...spotAt(plot, converting / bandwidth, converting),
              plot.x + plot.w,
              spotAt(plot, 1, converting)[1],
            ],
            {
              ...{ stroke: 'coral', thick: 2, dashed: true },
              says: say(words.convertingSays, { speed: number(converting, 0) }),
            },
          ),
        ]
      : [];
  return [
    ceiling(plot, {
      key: 'roof',
      bandwidth,
      peak,
      stroke: 'ink',
      thick: 2.5,
      says: say(words.roofSays, told),
    }),
    ...held,
  ];
}

/** Where MLA stood with fewer heads. */
function trail({ at, frame }: View): Mark[] {
  return frame.trail.map((flopsAByte, i) =>
    circle(`trail ${i}`, [...spotAt(at.plot, flopsAByte, frame.trailSpeed[i]), 2.5], {
      ...{ fill: 'deep', opacity: 0.4 },
    }),
  );
}

/** The three ways, and what we measured on one card. */
function standing({ at, frame, values, words }: View): Mark[] {
  const now = [...ways].reverse().map((way): Spot => {
    const told = {
      ...{ way: words[way], intensity: number(frame.intensity[way], 1) },
      ...{ speed: number(frame.speed[way], 1), share: number(frame.share[way], 1) },
    };
    return {
      ...{ key: `${way} spot`, intensity: frame.intensity[way], speed: frame.speed[way] },
      ...{
        name: way === 'mla' ? undefined : words[`${way}${at.isWide ? 'Spot' : 'Short'}`],
        fill: paints[way],
        bold: true,
        r: 6,
      },
      look: { says: say(words.spotSays, told) },
    };
  });
  const own = values.gpu === 'h100' ? latencies : []; // of another card they would say nothing
  const measured = own.map((one, i): Spot => {
    const { intensity, flops } = pointOf(one);
    const told = {
      ...{
        way: words[one.way],
        sequences: one.sequences,
        context: number(one.context, 0),
      },
      ...{ took: number(one.took, 0), speed: number(flops / tera, 1) },
    };
    return {
      ...{ key: `measured ${i}`, intensity, speed: flops / tera, fill: 'gold', r: 2.5 },
      look: { says: say(words.measuredSays, told) },
    };
  });
  return spots(at.plot, [...now, ...measured], boxesAlong(at.plot, frame));
}

/** MLA's spot walks with the heads. */
export function grips({ at, frame, values, words }: View): Grip[] {
  const [x, y] = spotAt(at.plot, frame.intensity.mla, frame.speed.mla);
  const [first] = spotAt(at.plot, frame.trail[0], 1);
  const doublings = Math.log2(values.heads);
  const dx = doublings > 0.1 ? ((x - first) * Math.log2(mostHeads)) / doublings : at.plot.w * 0.5;
  return [
    {
      ...{
        key: 'heads',
        knob: 'heads',
        name: words.headsGrip,
        value: values.heads,
        x,
        y,
        dx,
        dy: 0,
      },
      ...{ from: 1, to: mostHeads, log: true },
    },
  ];
}
