/** Where the pipes lie, in both arrangements, and how wide a flow of 1 is in each lane. */
import type { Frame } from '../../../../../sims/mhc/experiments/streams/frame.ts';
import type { Values } from '../../../../../sims/mhc/experiments/streams/knobs.ts';
import { sum, type Matrix, type Vector } from '../../../../../sims/math/vector.ts';
import type { Paint, Room, Scene } from '../../../kit/marks.ts';

export const mixed = ['mhc', 'hc'] as const;
export type Mixed = (typeof mixed)[number];

/** The dye of each start; those after the fourth are paler. */
const paints: readonly Paint[] = ['deep', 'teal', 'gold', 'ink-2'];
export const dyeOf = (j: number): { readonly fill: Paint; readonly opacity: number } => ({
  fill: paints[j % paints.length],
  opacity: j < paints.length ? 0.85 : 0.4,
});

export interface Lane {
  readonly top: number;
  readonly room: number;
  /** A flow of 1, in pixels. */
  readonly unit: number;
  /** Where each pipe has its line of 0. */
  readonly zeros: Vector; // [n]
  /** Room of a pipe, on average. */
  readonly pitch: number;
}

export interface Layout {
  readonly height: number;
  /** Where the pipes begin and end. */
  readonly from: number;
  readonly to: number;
  /** Where it is shown what each pipe is made of in the end. */
  readonly caps: number;
  readonly lanes: Readonly<Record<Mixed, Lane>>;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const gap = 5; // between two pipes
const most = 34; // pixels of a flow of 1
/** Of a bar that shows what a pipe is made of. */
export const capWidth = 48;
/** Thinner than this, nobody sees mHC's bands: from there on HC is drawn smaller instead. */
const fewest = { wide: 5.5, phone: 3.5 } as const;
/** mHC's drops are taken hold of: their pipes have this much room at least. */
const graspable = 96;
/** What is written above mHC's pipes, and between them and HC's. */
const titles = { wide: { above: 60, between: 46 }, phone: { above: 74, between: 58 } } as const;
const footer = { wide: 26, phone: 42 } as const;

export function layoutOf({ arrangement, width, frame }: Room & { readonly frame: Frame }): Layout {
  const isWide = arrangement === 'wide';
  const height = isWide ? 456 : 388;
  const reaches = reachesOf(frame.mixtures.mhc);
  const largest: Reach = {
    up: Math.max(...reaches.map(({ up }) => up)),
    down: Math.max(...reaches.map(({ down }) => down)),
  };
  const even = reaches.map(() => largest); // where dyes are dragged, pipes keep their places
  const free = reachesOf(frame.mixtures.hc);
  const { above, between } = titles[arrangement];
  const room = height - above - between - footer[arrangement];
  const caps = width - capWidth - (isWide ? 172 : 0);
  const gaps = gap * reaches.length;
  const both = (room - 2 * gaps) / Math.max(wholeOf(even) + wholeOf(free), 1e-9);
  const beside = (room - graspable - gaps) / Math.max(wholeOf(free), 1e-9);
  const unit = Math.min(most, Math.max(fewest[arrangement], Math.min(both, beside)));
  const taken = Math.max(graspable, wholeOf(even) * unit + gaps);
  return {
    height,
    from: isWide ? 52 : 40,
    to: caps - 14,
    caps,
    lanes: {
      mhc: laneOf(even, above, taken, unit),
      hc: laneOf(free, above + taken + between, room - taken, unit),
    },
  };
}

const wholeOf = (reaches: readonly Reach[]): number =>
  sum(reaches.map(({ up, down }) => up + down));

/** Lays pipes one below the other, each with the room it needs at the widest scale that fits. */
function laneOf(reaches: readonly Reach[], top: number, room: number, widest: number): Lane {
  const n = reaches.length;
  const whole = wholeOf(reaches);
  const unit = Math.min(widest, (room - gap * n) / Math.max(whole, 1e-9));
  const between = (room - whole * unit) / n;
  const zeros: number[] = [];
  let y = top;
  for (const { up, down } of reaches) {
    zeros.push(y + between / 2 + up * unit);
    y += between + (up + down) * unit;
  }
  return { top, room, unit, zeros, pitch: room / n };
}

interface Reach {
  readonly up: number;
  readonly down: number;
}

/** How far each pipe ever reaches to either side of 0. */
const reachesOf = (mixtures: readonly Matrix[]): Reach[] =>
  mixtures[0].map((_, i) => ({
    up: Math.max(...mixtures.map((mixture) => positive(mixture[i]))),
    down: Math.max(...mixtures.map((mixture) => positive(mixture[i].map((part) => -part)))),
  }));

export const positive = (parts: Vector): number => sum(parts.map((part) => Math.max(0, part)));
