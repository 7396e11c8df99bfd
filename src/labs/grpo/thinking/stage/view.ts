/** What all parts of the drawing share. */
import type { Frame } from '../../../../../sims/grpo/experiments/thinking/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/thinking/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export type View = Scene<Frame, Values>;

/** Where length cannot pay, and where it does. */
export type Track = 'path' | 'pay';
/** GRPO and Dr. GRPO. */
export type Method = 'output' | 'constant';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
