/**
 * The frames of a run, of which a bounded number is kept: when there are too many, every second
 * one goes. Frame 0 and the newest always stay.
 */
import type { AnyFrame } from '../../sims/contract/frame.ts';
import type { Recipe } from './recipe.ts';

export interface Frames {
  /** The frames at steps 0, stride, 2 stride …, and the newest. */
  readonly kept: readonly AnyFrame[];
  /** 1 while every frame is kept. */
  readonly stride: number;
  /** How many there were in all. */
  readonly count: number;
}

/** A recipe and the frames it gave: what figures draw, and what is pinned. */
export interface Drawn extends Recipe {
  readonly frames: Frames;
}

export const noFrames: Frames = { kept: [], stride: 1, count: 0 };

/** Most frames kept: more than a figure has pixels. */
export const mostFrames = 2000;

/**
 * With a batch more, as new arrays.
 *
 * @throws RangeError when fewer than two frames may be kept
 */
export function add(frames: Frames, batch: readonly AnyFrame[], most = mostFrames): Frames {
  if (!(most >= 2)) throw new RangeError(`add requires room for 2 frames, got ${most}`);
  let { stride, count } = frames;
  let kept = [...frames.kept];
  for (const frame of batch) {
    if ((count - 1) % stride !== 0) kept.pop(); // the newest so far was kept only as the newest
    kept.push(frame);
    count++;
    if (kept.length > most) {
      kept = kept.filter((_, i) => i % 2 === 0 || i === kept.length - 1);
      stride *= 2;
    }
  }
  return { kept, stride, count };
}

/** The step of the kept frame with this index. */
export const stepOf = ({ stride, count }: Frames, index: number): number =>
  Math.min(index * stride, count - 1);

/** The index of the nearest kept frame at or before a step; −1 where there is none. */
export function indexAt({ kept, stride, count }: Frames, step: number): number {
  if (step >= count - 1) return kept.length - 1;
  return step < 0 ? -1 : Math.floor(step / stride);
}

/** The nearest kept frame at or before a step. */
export const frameAt = (frames: Frames, step: number): AnyFrame | undefined =>
  frames.kept[indexAt(frames, step)];
