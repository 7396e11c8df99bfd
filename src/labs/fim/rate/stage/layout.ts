/** Where two dials, their past, two switches and the track stand, and what is asked now. */
import type { Frame, Way } from '../../../../../sims/fim/experiments/rate/frame.ts';
import type { Values } from '../../../../../sims/fim/experiments/rate/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

const lanes = {
  wide: {
    ...{ gap: 48, radius: 118, name: 16, hub: 158, large: 34, unit: 12 },
    ...{ past: 54, pastTop: 226, ask: 308, askPitch: 27, track: 404, height: 436 },
  },
  phone: {
    ...{ gap: 16, radius: 60, name: 12, hub: 90, large: 22, unit: 12 },
    ...{ past: 34, pastTop: 150, ask: 210, askPitch: 23, track: 344, height: 380 },
  },
} as const;

/** Of the right dial: its left end is so many nats above the least. */
export const worst = 1;

export type Layout = (typeof lanes)[Scene<Frame, Values>['arrangement']] & {
  readonly isWide: boolean;
  /** Width of a half, and where either begins. */
  readonly half: number;
  readonly lefts: readonly [filling: number, goingOn: number];
};

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width }: Scene<Frame, Values>): Layout {
  const own = lanes[arrangement];
  const half = (width - own.gap) / 2;
  return { ...own, isWide: arrangement === 'wide', half, lefts: [0, half + own.gap] };
}

export const wayOf = ({ behind, without }: Pick<Values, 'behind' | 'without'>): Way =>
  behind ? (without ? 'behindWords' : 'behind') : without ? 'bareWords' : 'bare';

export const tones: Readonly<Record<Way, Paint>> = {
  bare: 'coral',
  bareWords: 'gold',
  behind: 'grey',
  behindWords: 'deep',
};

/** How far along a dial something lies: filled %, or nats lost, the less the farther. */
export const filledPart = (percent: number): number => percent / 100;
export const goingOnPart = (lost: number): number => 1 - Math.max(0, Math.min(1, lost / worst));
