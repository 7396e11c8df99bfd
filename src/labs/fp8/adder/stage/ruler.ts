/** How often the sum is poured into float32, on a ruler of doublings. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { isNever } from './bucket.ts';
import type { View } from './layout.ts';

const [least, most] = [32, 8192];
const ticks = [32, 128, 512, 2048, 8192] as const;
const paper = 128;

interface Track {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly isUpright: boolean;
}

const trackOf = ({ at, width }: View): Track =>
  at.isWide
    ? { x: at.panel + 10, y: 206, length: 136, isUpright: true }
    : { x: 14, y: 330, length: width - 42, isUpright: false };

const partOf = (interval: number): number => Math.log2(interval / least) / Math.log2(most / least);

/** Where an interval stands. */
function placeOf(track: Track, interval: number): readonly [x: number, y: number] {
  const along = partOf(interval) * track.length;
  return track.isUpright ? [track.x, track.y + along] : [track.x + along, track.y];
}

export function ruler(view: View): Mark[] {
  const { at, words, values } = view;
  const track = trackOf(view);
  const [x, y] = placeOf(track, least);
  const [endX, endY] = placeOf(track, most);
  const [neverX, neverY] = placeOf(track, values.products);
  const never = track.isUpright
    ? ([x - 4, neverY - 4, 8, endY - neverY + 8] as const)
    : ([neverX - 4, y - 4, endX - neverX + 8, 8] as const);
  const head = track.isUpright ? ([at.panel, track.y - 30] as const) : ([0, track.y - 16] as const);
  return [
    label('ruler name', head, words.every, { fill: 'ink', bold: true }),
    ...(track.isUpright
      ? [label('ruler hint', [at.panel, track.y - 14], words.drag, { fill: 'deep' })]
      : []),
    line('ruler', [x, y, endX, endY], { stroke: 'ink-3', thick: 2, lights: 'interval' }),
    rect('never', [...never], { fill: 'coral', opacity: 0.35, r: 4, says: words.neverSays }),
    ...ticks.flatMap((interval) => tick(view, track, interval)),
    ...(isNever(view)
      ? []
      : [line('way', [x, y, ...placeOf(track, values.interval)], { stroke: 'deep', thick: 3 })]),
  ];
}

function tick({ words, values }: View, track: Track, interval: number): Mark[] {
  const [x, y] = placeOf(track, interval);
  const isPaper = interval === paper;
  const never = interval >= values.products;
  const named = words[track.isUpright ? 'paper' : 'paperShort'];
  const written = isPaper ? named : never ? words.never : number(interval, 0);
  const fill = isPaper ? 'gold' : never ? 'coral' : 'ink-2';
  const mark = track.isUpright
    ? ([x + 5, y, x + 11, y] as const)
    : ([x, y + 5, x, y + 10] as const);
  const at = track.isUpright ? ([x + 16, y + 4] as const) : ([x, y + 23] as const);
  const anchor = track.isUpright ? 'start' : 'middle';
  return [
    line(`tick ${interval}`, [...mark], {
      stroke: isPaper ? 'gold' : 'ink-3',
      thick: isPaper ? 2 : 1,
    }),
    label(`tick name ${interval}`, at, written, { fill, bold: isPaper, anchor }),
  ];
}

export function intervalGrip(view: View): Grip {
  const track = trackOf(view);
  const [x, y] = placeOf(track, view.values.interval);
  const [dx, dy] = track.isUpright ? [0, track.length] : [track.length, 0];
  return {
    ...{ key: 'interval', knob: 'interval', name: view.words.every },
    ...{ value: view.values.interval, x, y, dx, dy, from: least, to: most, log: true },
  };
}
