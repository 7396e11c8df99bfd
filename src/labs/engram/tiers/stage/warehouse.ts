/** The rows of the table by floor, and the lookups that each floor serves: both to scale. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect, ribbon } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { floorPaints, floors, margin, type View } from './layout.ts';

type Box = readonly [x: number, y: number, w: number, h: number];
const whole = 100; // %
const nameGap = 8;
/** Two lines of one floor, and one line, need so much height. */
const twoLines = 34;
const oneLine = 20;

export const warehouse = (view: View): Mark[] => [
  ...floors.flatMap((_, i) => floor(view, i)),
  ...(view.arrangement === 'wide' ? besideFloors(view) : aboveFloors(view)),
  ...recent(view),
];

/** Where a floor begins, in % of the whole. */
const before = (shares: readonly number[], i: number): number =>
  shares.slice(0, i).reduce((sum, share) => sum + share, 0);

const along = ({ at }: Pick<View, 'at'>, percent: number): number =>
  at.begin + (at.length * percent) / whole;

/** A stretch of a bar, from and to in %. */
function boxOf(view: View, across: number, from: number, share: number): Box {
  const [start, size] = [along(view, from), (view.at.length * share) / whole];
  const { bar } = view.at;
  return view.arrangement === 'wide' ? [across, start, bar, size] : [start, across, size, bar];
}

function floor(view: View, i: number): Mark[] {
  const { at, frame, words, arrangement } = view;
  const [rows, lookups] = [frame.capacity[i], frame.served[i]];
  const [rowsFrom, lookupsFrom] = [before(frame.capacity, i), before(frame.served, i)];
  const fill = floorPaints[i];
  const says = say(words.floor, {
    ...{ floor: words[floors[i]], rows: number(rows, 2), lookups: number(lookups, 2) },
  });
  const fan = {
    along: arrangement === 'wide' ? 'right' : 'down',
    ...{ from: at.rows + at.bar, to: at.lookups },
    ...{ a: along(view, rowsFrom), aw: (at.length * rows) / whole },
    ...{ b: along(view, lookupsFrom), bw: (at.length * lookups) / whole },
  } as const;
  return [
    rect(`rows ${i}`, boxOf(view, at.rows, rowsFrom, rows), { fill, says, lights: 'tiers' }),
    ribbon(`fan ${i}`, fan, { fill, opacity: 0.22, says }),
    rect(`lookups ${i}`, boxOf(view, at.lookups, lookupsFrom, lookups), { fill, says }),
  ];
}

/** Names beside the floors, moved apart where floors are low. */
function besideFloors(view: View): Mark[] {
  const { at, frame, words } = view;
  const middles = (shares: readonly number[]): number[] =>
    shares.map((share, i) => along(view, before(shares, i) + share / 2));
  const names = apart(middles(frame.capacity), twoLines, at.begin, at.begin + at.length);
  const shares = apart(middles(frame.served), oneLine, at.begin, at.begin + at.length);
  const right = at.rows - margin - nameGap;
  return [
    label('all rows', [at.rows + at.bar / 2, at.name], words.rows, {
      ...{ anchor: 'middle', fill: 'ink', bold: true },
    }),
    label('all lookups', [at.lookups + at.bar / 2, at.name], words.lookups, {
      ...{ anchor: 'middle', fill: 'ink', bold: true },
    }),
    ...floors.flatMap((key, i): Mark[] => [
      label(`floor ${i}`, [right, names[i] - 2], words[key], { anchor: 'end', fill: 'ink' }),
      label(`rows share ${i}`, [right, names[i] + 13], percent(frame.capacity[i]), {
        ...{ anchor: 'end', fill: floorPaints[i], bold: true },
      }),
      label(
        `lookups share ${i}`,
        [at.lookups + at.bar + nameGap, shares[i] + 5],
        `${number(frame.served[i], 1)} %`,
        {
          ...{ fill: floorPaints[i], bold: true, size: 15 },
        },
      ),
    ]),
    ...dragFloors(view, right, names),
  ];
}

/** Beside the lower ring, where no name stands. */
function dragFloors({ at, frame, words }: View, right: number, names: readonly number[]): Mark[] {
  const place = along({ at }, before(frame.capacity, 2)) + 4;
  const isFree = names.every((name) => place < name - 16 || place > name + 27);
  return isFree
    ? [label('drag floors', [right, place], words.drag, { anchor: 'end', fill: 'deep' })]
    : [];
}

/** On a phone the bars lie, with their names over and under them. */
function aboveFloors(view: View): Mark[] {
  const { at, frame, words } = view;
  return [
    ...spelled(view, 'rows', words.rowsDrag, frame.capacity, at.name),
    ...spelled(view, 'lookups', words.lookups, frame.served, at.lookups + at.bar + 14),
  ];
}

/** 'all rows: GPU 1 %, host 50 %, disk 49 %', each in its colour. */
function spelled(
  { words }: View,
  key: string,
  name: string,
  shares: readonly number[],
  y: number,
): Mark[] {
  let x = margin;
  const pieces = [
    name,
    ...floors.map((floorKey, i) => `${words[`${floorKey}Short`]} ${percent(shares[i])}`),
  ];
  return pieces.map((text, i) => {
    const bold = i > 0;
    const mark = label(`${key} ${i} name`, [x, y], text, {
      ...{ bold, fill: bold ? floorPaints[i - 1] : 'ink-2' },
    });
    x += textWidth(text, { bold }) + nameGap;
    return mark;
  });
}

/** What a cache of the same size serves that keeps the rows read last. */
function recent(view: View): Mark[] {
  const { at, frame, words, arrangement } = view;
  const share = frame.hits.recent;
  const says = say(words.recentSays, { share: number(share, 1) });
  const place = along(view, share);
  const over = arrangement === 'wide' ? 5 : 2;
  const [from, to] = [at.lookups - over, at.lookups + at.bar + over];
  if (arrangement === 'phone') {
    return [
      line('recent', [place, from, place, to], { stroke: 'ink', thick: 2, dashed: true, says }),
    ];
  }
  return [
    line('recent', [from, place, to, place], { stroke: 'ink', thick: 2, dashed: true, says }),
    label('recent says', [0, at.recent], words.recent, { fill: 'ink-2' }),
  ];
}

export function floorGrips(view: View): Grip[] {
  const { at, frame, words, arrangement } = view;
  const isWide = arrangement === 'wide';
  return [words.gpuName, words.hostName].map((name, i) => {
    const place = along(view, before(frame.capacity, i + 1));
    return {
      ...{ key: `floor ${i}`, knob: 'tiers', at: [i], name, value: frame.edited[i] },
      ...(isWide ? { x: at.rows, y: place } : { x: place, y: at.rows + at.bar / 2 }),
      ...(isWide ? { dx: 0, dy: at.length } : { dx: at.length, dy: 0 }),
      ...{ from: 0, to: whole },
    };
  });
}

const percent = (share: number): string => `${number(share, share < 1 ? 1 : 0)} %`;

/** Places in their order, at least so far apart, within an interval. */
function apart(places: readonly number[], least: number, low: number, high: number): number[] {
  const down: number[] = [];
  for (const place of places) down.push(Math.max(place, low, (down.at(-1) ?? -Infinity) + least));
  const up: number[] = [];
  for (const place of down.toReversed())
    up.unshift(Math.min(place, high, (up[0] ?? Infinity) - least));
  return up;
}
