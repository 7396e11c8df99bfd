/** The motion of a drawing from one step to the next: interruptible, and none where none is wanted. */
import type { Mark } from './marks.ts';
import { between, phasesOf, rolled, rolls } from './tween.ts';

/** How long one motion takes, in milliseconds. */
const longest = 220;
/** How long a number rolls where nothing else moves. */
const rolling = 600;
/** Shorter than this nothing can be followed. */
const shortest = 60;

export interface Moment {
  readonly step: number;
  /** How long a step is shown; undefined while it stands. */
  readonly tempo: number | undefined;
}

export class Motion {
  /** What is painted now. */
  shown: readonly Mark[] = [];
  #step: number | undefined;
  #frame = 0;
  readonly #paint: (marks: readonly Mark[]) => void;

  constructor(paint: (marks: readonly Mark[]) => void) {
    this.#paint = paint;
  }

  /** Goes to these marks: in motions where the run moved on by a step; at one step numbers roll. */
  go(marks: readonly Mark[], { step, tempo }: Moment): void {
    this.stop();
    const isNext = this.#step !== undefined && step === this.#step + 1;
    const isSame = step === this.#step;
    this.#step = step;
    const phases = phasesOf(marks);
    const each = tempo === undefined ? longest : Math.min(longest, tempo);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isSame && !still && rolls(this.shown, marks)) return this.#roll(marks);
    if (!isNext || still || each < shortest) return this.#show(marks);
    // By hand one motion after another; while it plays all at once, within the step.
    const shift = tempo === undefined || tempo > phases * longest ? longest : 0;
    const before = this.shown;
    const whole = each + shift * (phases - 1);
    this.#play(whole, (passed) => {
      const progress = (phase: number): number =>
        Math.max(0, Math.min(1, (passed - shift * phase) / each));
      return passed >= whole ? marks : between(before, marks, progress);
    });
  }

  /** A knob has changed what is counted. */
  #roll(marks: readonly Mark[]): void {
    const before = this.shown;
    this.#play(rolling, (passed) => rolled(before, marks, passed / rolling));
  }

  /** Shows what there is at each moment until so many milliseconds have passed. */
  #play(whole: number, at: (passed: number) => readonly Mark[]): void {
    const began = performance.now();
    const tick = (now: number): void => {
      const passed = now - began;
      this.#show(at(passed));
      if (passed < whole) this.#frame = requestAnimationFrame(tick);
    };
    this.#frame = requestAnimationFrame(tick);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #show(marks: readonly Mark[]): void {
    this.shown = marks;
    this.#paint(marks);
  }
}
