/** What plays in a station while somebody points at it, where motion is allowed. */
import type { Thumb } from '$src/server/thumbs.ts';

/** Longer than a pointer takes to cross a station on its way elsewhere. */
const patience = 120; // ms

export class Playing {
  /** What stands in place of the picture; undefined while nothing plays. */
  picture = $state.raw<string>();
  #leaving: AbortController | undefined;

  start({ experiment, step }: Thumb): void {
    if (this.#leaving || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const leaving = new AbortController();
    this.#leaving = leaving;
    setTimeout(() => void this.#play(experiment, step, leaving.signal), patience);
  }

  /** Whoever leaves sees the picture again. */
  stop(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
    this.picture = undefined;
  }

  async #play(experiment: string, step: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    try {
      const { replay } = await import('./replay.ts');
      const show = (picture: string): void => {
        if (!signal.aborted) this.picture = picture;
      };
      await replay({ experiment, step, show, signal });
    } catch (error) {
      console.error(error); // the picture stands as before
    }
    if (!signal.aborted) this.picture = undefined;
  }
}
