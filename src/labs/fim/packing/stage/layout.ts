/** Where the two belts, the legend and the two prompts stand. */
import type { Frame, Run } from '../../../../../sims/fim/experiments/packing/frame.ts';
import {
  sides,
  widestWindow,
  type Values,
} from '../../../../../sims/fim/experiments/packing/knobs.ts';
import type { Paint, Scene } from '../../../kit/marks.ts';

const lanes = {
  wide: {
    ...{ side: 176, pitch: 20, belt: 122, large: 30, hint: 12 },
    ...{ head: 26, between: 28, legend: 40, row: 26, prompts: 62 },
  },
  phone: {
    ...{ side: 0, pitch: 15, belt: 78, large: 17, hint: 11 },
    ...{ head: 28, between: 24, legend: 44, row: 18, prompts: 48 },
  },
} as const;
const edge = 10; // room for the ring of the blade

export type Layout = (typeof lanes)[Scene<Frame, Values>['arrangement']] & {
  readonly isWide: boolean;
  readonly height: number;
  readonly unit: number; // px of a token in a window
  readonly beltLeft: number;
  /** Top of the rows of a belt, and how high a row is. */
  readonly tops: { readonly early: number; readonly late: number };
  readonly rowPitch: number;
  readonly bottom: number; // of the lower belt
  readonly legendTop: number;
  readonly titleTop: number;
  readonly promptTops: { readonly psm: number; readonly spm: number };
  readonly promptUnit: number;
};

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ arrangement, width, frame }: Scene<Frame, Values>): Layout {
  const own = lanes[arrangement];
  const isWide = arrangement === 'wide';
  const rows = Math.max(frame.windows.early.length, frame.windows.late.length);
  const rowPitch = Math.min(own.pitch, own.belt / rows);
  const room = width - own.side - edge;
  const early = own.hint + own.head;
  const late = early + own.belt + own.between;
  const bottom = late + own.belt;
  const legendTop = bottom + 14;
  const titleTop = legendTop + own.legend;
  const psm = titleTop + (isWide ? 16 : 20);
  const spm = psm + own.prompts;
  const asked = 2 * sides + 4;
  return {
    ...own,
    ...{ isWide, rowPitch, bottom, legendTop, titleTop },
    unit: room / widestWindow,
    beltLeft: 0,
    tops: { early, late },
    promptTops: { psm, spm },
    promptUnit: (width - own.side - 2) / asked,
    height: isWide ? spm + own.row + 26 : 380,
  };
}

/** How a role looks; what belongs to a torn hole is coral. */
export function lookOf({ role, torn }: Pick<Run, 'role' | 'torn'>): {
  readonly fill: Paint;
  readonly opacity?: number;
} {
  if (role === 'mark') return { fill: torn ? 'coral' : 'ink' };
  if (role === 'end') return { fill: 'ink-3', opacity: 0.7 };
  if (role === 'middle') return { fill: torn ? 'coral' : 'deep' };
  if (role === 'plain') return { fill: 'grey', opacity: 0.22 };
  if (torn) return { fill: 'coral', opacity: 0.3 };
  return role === 'prefix' ? { fill: 'deep', opacity: 0.3 } : { fill: 'teal', opacity: 0.35 };
}
