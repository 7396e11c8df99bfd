/** Where the requests and both tables of time stand, in both arrangements. */
import type { Frame, Lane } from '../../../../../sims/flashmla/experiments/split/frame.ts';
import type { Values } from '../../../../../sims/flashmla/experiments/split/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Area {
  readonly top: number;
  readonly height: number;
}

export interface Layout {
  readonly isWide: boolean;
  readonly height: number;
  /** Left edge and width of requests and of time. */
  readonly left: number;
  readonly room: number;
  readonly requests: Area;
  /** From one request to the next, and its bar. */
  readonly row: number;
  readonly bar: number;
  readonly lanes: Readonly<Record<Lane, Area>>;
  /** From one processor to the next. */
  readonly lane: number;
  /** Pixels for one block of time. */
  readonly scale: number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** The tallest row of a request, and of a processor. */
const tallest = { wide: { row: 17, lane: 15 }, phone: { row: 11, lane: 10 } };

export function layoutOf({ arrangement, width, frame, values }: Scene<Frame, Values>): Layout {
  const isWide = arrangement === 'wide';
  const requests = isWide ? { top: 62, height: 102 } : { top: 80, height: 66 };
  const lanes: Layout['lanes'] = isWide
    ? { plan: { top: 196, height: 112 }, alone: { top: 344, height: 112 } }
    : { plan: { top: 170, height: 70 }, alone: { top: 264, height: 70 } };
  const left = isWide ? 22 : 3;
  const room = width - left - (isWide ? 128 : 34);
  const { row, lane } = tallest[arrangement];
  const pitch = Math.min(row, requests.height / values.lengths.length);
  return {
    ...{ isWide, height: isWide ? 506 : 380, left, room, requests, lanes },
    ...{ row: pitch, bar: pitch - (isWide ? 4 : 3) },
    lane: Math.min(lane, lanes.plan.height / values.workers),
    scale: room / Math.max(frame.finish.plan, frame.finish.alone),
  };
}

/** The middle of a processor's lane. */
export const middleOf = ({ lanes, lane }: Layout, way: Lane, worker: number): number =>
  lanes[way].top + (worker + 0.5) * lane;

/** Whether a request is cut by the plan. */
export function isCut({ frame }: View, request: number): boolean {
  return frame.pieces.plan.request.filter((one) => one === request).length > 1;
}
