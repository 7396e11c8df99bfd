/** What the lanes are, how much flows in them, and to what scale they are drawn. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import type { Mixed, View } from './layout.ts';

const paint = { mhc: 'deep', hc: 'coral' } as const;

/** To two places, from a hundred on to whole ones, then in millions, then as a power of ten. */
export function written(flow: number): string {
  if (flow < 100) return fixed(flow, 2);
  if (flow < 1e6) return number(flow, 0);
  return flow < 1e9 ? `${number(flow / 1e6, 0)} M` : number(Number(flow.toPrecision(1)));
}

export function words(view: View): Mark[] {
  const { frame, values, words: of, at } = view;
  return [
    ...title(view, 'mhc'),
    ...title(view, 'hc'),
    ...flow(view, 'mhc'),
    ...flow(view, 'hc'),
    label('hint', [0, at.height - 4], of.hint, { fill: 'deep', bold: true }),
    label(
      'layer',
      [at.to, at.height - 4],
      say(of.layer, { layer: frame.layer, layers: values.layers }),
      {
        anchor: 'end',
        fill: 'ink-2',
      },
    ),
  ];
}

function title({ words: of, at, arrangement }: View, lane: Mixed): Mark[] {
  const { top, unit } = at.lanes[lane];
  const name = label(`${lane} title`, [0, top - 20], of[`${lane}Title`], {
    bold: true,
    fill: paint[lane],
  });
  if (lane === 'mhc') return [name];
  const times = at.lanes.mhc.unit / unit;
  const scale =
    times > 1.05 ? say(of.smaller, { times: times < 100 ? number(times, 1) : written(times) }) : '';
  const y = arrangement === 'wide' ? top - 5 : at.height - 20;
  return [name, label('scale', [0, y], `${of.below}${scale}`, { fill: 'ink-2' })];
}

/** How much flows in all pipes of a lane, beside where they end. */
function flow({ frame, words: of, at, arrangement, width }: View, lane: Mixed): Mark[] {
  const { top, pitch } = at.lanes[lane];
  const isWide = arrangement === 'wide';
  const y = isWide ? top + (frame.start.length * pitch) / 2 : top - 20;
  const place = isWide
    ? ({ x: at.to + 14, anchor: 'start' } as const)
    : ({ x: width, anchor: 'end' } as const);
  return [
    label(`${lane} flow`, [place.x, y], written(frame.flow[lane]), {
      size: isWide && lane === 'mhc' ? 30 : 24,
      bold: true,
      face: 'serif',
      fill: paint[lane],
      anchor: place.anchor,
    }),
    label(`${lane} unit`, [place.x, y + (isWide ? 18 : 15)], of.unit, {
      fill: paint[lane],
      anchor: place.anchor,
    }),
  ];
}
