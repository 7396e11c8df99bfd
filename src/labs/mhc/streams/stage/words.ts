/** What the lanes are, how much flows in them, and to what scale they are drawn. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { capWidth, type Mixed, type View } from './layout.ts';

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
    label('heading', [0, 14], say(of.heading, { layers: values.layers }), {
      ...{ bold: true, size: view.arrangement === 'wide' ? 15 : 13, fill: 'ink' },
    }),
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
  const isWide = arrangement === 'wide';
  const name = label(`${lane} title`, [0, top - (isWide ? 20 : 36)], of[`${lane}Title`], {
    bold: true,
    fill: paint[lane],
  });
  if (lane === 'mhc') return [name];
  const times = at.lanes.mhc.unit / unit;
  const scale =
    times > 1.05
      ? say(of.smaller, { times: times < 100 ? number(times, 1) : written(times) })
      : of.same;
  const y = isWide ? top - 4 : at.height - 22;
  return [name, label('scale', [0, y], of.hatched + scale, { fill: 'ink-2' })];
}

/** What is left, beside where a lane ends: how much flows in it, and how far its streams differ. */
function flow({ frame, words: of, at, arrangement, width }: View, lane: Mixed): Mark[] {
  const { top, room } = at.lanes[lane];
  const isWide = arrangement === 'wide';
  const left = 100 * frame.spread[lane];
  const flowing = written(frame.flow[lane]);
  const part = left < 100 ? fixed(left, 1) : written(left);
  const large = { size: isWide ? 30 : 22, bold: true, face: 'serif', fill: paint[lane] } as const;
  if (!isWide) {
    const place = { anchor: 'end', fill: paint[lane] } as const;
    return [
      label(`${lane} flow`, [width, top - 34], flowing, { ...large, anchor: 'end' }),
      label(`${lane} unit`, [width, top - 19], say(of.both, { part }), place),
    ];
  }
  const x = at.caps + capWidth + 14;
  const y = top + room / 2 - 6;
  return [
    label(`${lane} flow`, [x, y], flowing, large),
    label(`${lane} unit`, [x, y + 18], of.unit, { fill: paint[lane] }),
    label(`${lane} differences`, [x, y + 36], say(of.differences, { part }), { fill: paint[lane] }),
  ];
}
