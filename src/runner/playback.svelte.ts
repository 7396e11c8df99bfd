/** The place in time. Play, pause, step and scrub move over frames that are there already. */
import type { Clock } from './clock.ts';
import { advance } from './playhead.ts';

/** What the frames are that it moves over. */
export interface Film {
  /** The newest step that is drawn; −1 before the first. */
  readonly frontier: number;
  /** How many frames there will be. */
  readonly length: number;
  /** What is drawn is still the run before: a place in it is where the new one will be shown. */
  readonly held: boolean;
}

export class Playback {
  /** The step that is shown. */
  step = $state(0);
  playing = $state(false);
  speed = $state(30); // steps a second
  /** A step that is still being computed and will then be shown. */
  target = $state.raw<number | undefined>();
  readonly #film: () => Film;
  readonly #clock: Clock;
  /** The playhead has moved. */
  readonly #moved: () => void;
  #position = 0; // the step with its fraction
  #cancelTick: (() => void) | undefined;

  constructor(film: () => Film, clock: Clock, moved: () => void) {
    this.#film = film;
    this.#clock = clock;
    this.#moved = moved;
  }

  /** The step that is waited for, or else the one that is shown. */
  get goal(): number {
    return this.target ?? this.step;
  }

  get atEnd(): boolean {
    return this.step >= this.#film().length - 1;
  }

  play(): void {
    if (this.playing) return;
    if (this.atEnd) this.scrub(0);
    this.playing = true;
    this.#tickFrom(this.#clock.now());
  }

  pause(): void {
    this.playing = false;
    this.#cancelTick?.();
  }

  /** One step forward or back, paused. */
  stepBy(by: 1 | -1): void {
    this.pause();
    this.scrub(this.step + by);
  }

  /** Moves the playhead; to a step not computed yet it moves as soon as that is there. */
  scrub(step: number): void {
    const { length, frontier, held } = this.#film();
    const to = Math.max(0, Math.min(Math.floor(step), length - 1));
    this.target = held || to > frontier ? to : undefined;
    this.#place(Math.max(0, Math.min(to, frontier)));
  }

  /** Waits at this step of a run that begins. */
  await(step: number): void {
    this.target = step;
  }

  /** More frames are drawn: goes to the step that was waited for, or as near as there are frames. */
  arrive(): void {
    const { target } = this;
    if (target === undefined) return;
    const { frontier } = this.#film();
    this.#place(Math.min(target, frontier));
    if (target <= frontier) this.target = undefined;
  }

  /** Nothing more will come. */
  giveUp(): void {
    this.target = undefined;
    this.pause();
  }

  #place(position: number): void {
    this.#position = position;
    this.step = Math.floor(position);
    this.#moved();
  }

  #tickFrom(before: number): void {
    this.#cancelTick = this.#clock.frame(() => {
      const now = this.#clock.now();
      if (this.target === undefined) {
        const last = Math.max(0, this.#film().frontier);
        this.#place(advance(this.#position, now - before, this.speed, last));
      }
      if (this.target === undefined && this.atEnd) this.playing = false;
      else this.#tickFrom(now);
    });
  }
}
