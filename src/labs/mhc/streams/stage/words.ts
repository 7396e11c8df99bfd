/** What flows, how much of it is left in each way of mixing, and to what scale it is drawn. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { deviation } from '../../../../../sims/math/vector.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { underRings } from './dyes.ts';
import { amount, shownTimes, type Mixed, type View } from './layout.ts';

const paint = { mhc: 'deep', hc: 'coral' } as const;

/** To two places, from a hundred on to whole ones, then in millions, then as a power of ten. */
export function written(flow: number): string {
  if (flow < 100) return fixed(flow, 2);
  if (flow < 1e6) return number(flow, 0);
  return flow < 1e9 ? `${number(flow / 1e6, 0)} M` : number(Number(flow.toPrecision(1)));
}

export function words(view: View): Mark[] {
  const { frame, values, words: of, at, arrangement } = view;
  const isWide = arrangement === 'wide';
  const bottom = at.top + at.room + 16;
  const layer = say(of.layer, { layer: frame.layer, layers: values.layers });
  const scale = say(of[isWide ? 'scale' : 'scaleShort'], { times: shownTimes });
  return [
    label('heading', [0, 14], of[isWide ? 'heading' : 'headingShort'], {
      ...{ bold: true, size: isWide ? 15 : 13, fill: 'ink' },
    }),
    label('scale', [isWide ? at.from : 0, at.top - 6], scale, { fill: 'ink-2' }),
    label('layer', [at.to, isWide ? bottom : at.height - 6], layer, {
      anchor: 'end',
      fill: 'ink-2',
    }),
    label('hatched', [isWide ? at.from : 0, bottom], of.hatched, { fill: 'coral' }),
    label('hint', [0, isWide ? underRings(view) : at.height - 6], of.hint, {
      ...{ fill: 'deep', bold: true },
    }),
    ...told(view, 'hc'),
    ...told(view, 'mhc'),
    ...(isWide ? run(view) : []),
  ];
}

/** The largest of these in which a number fits. */
const sizes = [38, 32, 26, 22, 18, 14];

/** Large: how much flows where it ends. Below: how far its streams still differ. */
function told(view: View, lane: Mixed): Mark[] {
  const { frame, words: of, at, arrangement, width } = view;
  const isWide = arrangement === 'wide';
  const [x, y] = isWide
    ? [at.to + 56, lane === 'hc' ? at.top + 46 : at.middle + 6]
    : [lane === 'hc' ? width / 2 : 0, 58];
  const fill = paint[lane];
  const text = `${written(frame.flow[lane])}×`;
  const face = { bold: true, face: 'serif' } as const;
  const room = isWide ? width - x : width / 2 - 8;
  const size = sizes
    .filter((px) => isWide || px <= 26)
    .find((px) => textWidth(text, { ...face, size: px }) <= room);
  const row = (key: string, n: number, written: string): Mark =>
    label(`${lane} ${key}`, [x, y + 4 + 15 * n], written, { fill });
  const title = of[`${lane}Title${isWide ? '' : 'Short'}`];
  return [
    label(`${lane} title`, [x, y - (isWide ? 36 : 26)], title, { bold: true, fill }),
    label(`${lane} flow`, [x, y], text, { ...face, size: size ?? 12, fill }),
    row('unit', 1, of.unit),
    row('differences', 2, differences(view, lane)),
    ...(isWide ? [row('than', 3, of.atFirst)] : []),
  ];
}

/** The number that each stream of HC is now, and what they make together: the large number, times what went in. */
function run({ frame, words: of, at }: View): Mark[] {
  const x = at.to + 56;
  const y = at.middle + 96;
  const short = (value: number): string =>
    Math.abs(value) < 100 ? fixed(value, 2) : number(Number(value.toPrecision(2)));
  const all = frame.streams.hc.map(short);
  const sums = { now: short(amount(frame.streams.hc)), poured: short(amount(frame.start)) };
  const under = y + 17 + 16 * Math.ceil(all.length / 2);
  return [
    label('hc now', [x, y], of.now, { fill: 'coral' }),
    ...all.map((value, i) =>
      label(`hc now ${i}`, [x + 76 * (i % 2), y + 17 + 16 * Math.floor(i / 2)], value, {
        ...{ fill: 'coral', bold: true },
      }),
    ),
    label('hc sizes', [x, under + 2], say(of.sizes, sums), { fill: 'coral' }),
  ];
}

/** As a share of the first ones; where there were none, as they are. */
function differences({ frame, words: of }: View, lane: Mixed): string {
  const spread = frame.spread[lane];
  const told = spread < 100 ? fixed(spread, 1) : written(spread);
  if (deviation(frame.start) < 1e-9) return say(of.absolute, { spread: told });
  return spread < 1
    ? say(of.less, { part: fixed(100 * spread, 0) })
    : say(of.more, { times: told });
}
