/** Where threads, pillars and drives stand, in both arrangements. */
import type { Frame, Lane } from '../../../../../sims/craq/experiments/placement/frame.ts';
import type { Values } from '../../../../../sims/craq/experiments/placement/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

export const lanes: readonly Lane[] = ['fixed', 'notes', 'balanced'];
export const tones: Readonly<Record<Lane, Paint>> = {
  fixed: 'coral',
  notes: 'gold',
  balanced: 'deep',
};

interface Area {
  readonly top: number;
  readonly height: number;
}

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  /** Of one table. */
  readonly panel: number;
  /** From one SSD of a table to the next, and its pillar. */
  readonly pitch: number;
  readonly pillar: number;
  /** Base line of the name of a table. */
  readonly names: number;
  readonly threads: Area;
  /** From the line of the large number to the ground. */
  readonly pillars: Area;
  readonly drives: Area;
  /** Pixels for the reads that an SSD answered before. */
  readonly scale: number;
  /** Size of the large number. */
  readonly large: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

const ssds = 6;
/** The scale has room for so many times an SSD's reads, at least. */
const least = 1.5;

export function layoutOf({ arrangement, width, frame }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const gap = isWide ? 34 : 14;
  const panel = (width - 2 * gap) / 3;
  const pitch = panel / ssds;
  const pillars = isWide ? { top: 236, height: 174 } : { top: 142, height: 126 };
  const large = isWide ? 30 : 21;
  const { fixed, notes, balanced } = frame.fullest;
  return {
    ...{ isWide, panel, pitch, pillar: Math.min(30, pitch * 0.68), large, pillars },
    height: isWide ? 500 : 380,
    names: isWide ? 63 : 46,
    threads: isWide ? { top: 72, height: 150 } : { top: 63, height: 78 },
    drives: isWide ? { top: 444, height: 50 } : { top: 304, height: 46 },
    scale: (pillars.height - large - 4) / Math.max(least, fixed, notes, balanced),
  };
}

/** The left edge of a table. */
export const leftOf = ({ at, width }: View, lane: Lane): number =>
  (lanes.indexOf(lane) * (width - at.panel)) / 2;

/** The middle of an SSD in a table. */
export const middleOf = (view: View, lane: Lane, ssd: number): number =>
  leftOf(view, lane) + (ssd + 0.5) * view.at.pitch;

export const groundOf = ({ at }: View): number => at.pillars.top + at.pillars.height;

export const isGone = ({ values }: View, ssd: number): boolean => values.failed[ssd] === 1;

/** 'ABC' of the SSDs 0, 1, 2. */
export const nameOf = ({ frame }: View, chain: readonly number[]): string =>
  chain.map((ssd) => frame.names[ssd]).join('');

/** The SSDs of a chain that are left. */
export const leftIn = (view: View, chain: readonly number[]): number[] =>
  chain.filter((ssd) => !isGone(view, ssd));
