/** The roof of the card, where the three ways stand under it, and what was measured elsewhere. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { latencies, pointOf } from '../../../../../sims/flashmla/measured.ts';
import { circle, label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { axes, ceiling, spotAt, spots, type Spot } from '../../../kit/roof.ts';
import { say } from '../../../kit/say.ts';
import { mostHeads, ways, type View } from './layout.ts';
import { publishedMarks } from './published.ts';

const tera = 1e12;
const paints = { mha: 'coral', gqa: 'grey', mla: 'deep' } as const;

export const roof = (view: View): Mark[] => {
  const { at, words } = view;
  return [
    ...axes(at.plot, { across: words.across, up: words[at.isWide ? 'up' : 'upShort'] }),
    ...ridgeMark(view),
    ...publishedMarks(view),
    ...cardMarks(view),
    ...trail(view),
    ...standing(view),
  ];
};

/** Where the slope meets the top. */
function ridgeMark({ at, frame, words }: View): Mark[] {
  const [x, y] = spotAt(at.plot, frame.ridge, frame.peak);
  const floor = at.plot.y + at.plot.h;
  return [
    line('ridge', [x, y, x, floor], { stroke: 'ink-3', dashed: true, says: words.ridgeSays }),
    label('ridge name', [x + 6, floor - 8], say(words.ridge, { ridge: number(frame.ridge, 0) }), {
      ...{ fill: 'ink-2', halo: true },
    }),
  ];
}

function cardMarks({ at, frame, values, words }: View): Mark[] {
  const { plot } = at;
  const { bandwidth, peak, converting } = frame;
  const told = { card: words[values.gpu], peak: number(peak, 0), bandwidth: number(bandwidth, 2) };
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
    label(
      'card',
      [plot.x + plot.w, plot.y - 9],
      say(words[at.isWide ? 'card' : 'cardShort'], told),
      {
        ...{ anchor: 'end', fill: 'ink', bold: true },
      },
    ),
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
function standing({ at, frame, words }: View): Mark[] {
  const now = [...ways].reverse().map((way): Spot => {
    const told = {
      ...{ way: words[`${way}Short`], intensity: number(frame.intensity[way], 1) },
      ...{ speed: number(frame.speed[way], 1), share: number(frame.share[way], 1) },
    };
    return {
      ...{ key: `${way} spot`, intensity: frame.intensity[way], speed: frame.speed[way] },
      ...{
        name: way === 'mla' ? undefined : words[`${way}Short`],
        fill: paints[way],
        bold: true,
        r: 6,
      },
      look: { says: say(words.spotSays, told) },
    };
  });
  const measured = latencies.map((one, i): Spot => {
    const { intensity, flops } = pointOf(one);
    const told = {
      ...{
        way: words[`${one.way}Short`],
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
  return spots(at.plot, [...now, ...measured]);
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
