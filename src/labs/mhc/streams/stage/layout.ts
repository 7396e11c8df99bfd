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
  readonly lanes: Readonly<Record<Mixed, Lane>>;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const gap = 5; // between two pipes
const most = 34; // pixels of a flow of 1

export function layoutOf({ arrangement, width, frame }: Room & { readonly frame: Frame }): Layout {
  const isWide = arrangement === 'wide';
  const reaches = reachesOf(frame.mixtures.mhc);
  const largest: Reach = {
    up: Math.max(...reaches.map(({ up }) => up)),
    down: Math.max(...reaches.map(({ down }) => down)),
  };
  const even = reaches.map(() => largest); // where dyes are dragged, pipes keep their places
  const mhc = isWide ? laneOf(even, 34, 128, most) : laneOf(even, 46, 116, most);
  const free = reachesOf(frame.mixtures.hc);
  const hc = isWide ? laneOf(free, 212, 172, mhc.unit) : laneOf(free, 208, 132, mhc.unit);
  return {
    height: isWide ? 412 : 380,
    from: isWide ? 52 : 40,
    to: width - (isWide ? 132 : 4),
    lanes: { mhc, hc },
  };
}

/** Lays pipes one below the other, each with the room it needs at the widest scale that fits. */
function laneOf(reaches: readonly Reach[], top: number, room: number, widest: number): Lane {
  const n = reaches.length;
  const whole = sum(reaches.map(({ up, down }) => up + down));
  const unit = Math.min(widest, (room - gap * n) / Math.max(whole, 1e-9));
  const between = (room - whole * unit) / n;
  const zeros: number[] = [];
  let y = top;
  for (const { up, down } of reaches) {
    zeros.push(y + between / 2 + up * unit);
    y += between + (up + down) * unit;
  }
  return { top, unit, zeros, pitch: room / n };
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
