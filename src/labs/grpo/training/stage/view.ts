/** What all parts of the drawing share. */
import type { Frame } from '../../../../../sims/grpo/experiments/training/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/training/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export type View = Scene<Frame, Values>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
