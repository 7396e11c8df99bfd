/** What a class link holds: knobs that are not to be turned here, shown or not. */
import type { Values } from '$sims/contract/parameters.ts';
import type { AtPlace } from '$src/runner/address-place.ts';

export class Held {
  /** Shown, and not to be turned. */
  locked = $state.raw<readonly string[]>([]);
  /** Not even shown. */
  hidden = $state.raw<readonly string[]>([]);

  /** As an address says. */
  take({ lock = [], hide = [] }: AtPlace): void {
    this.locked = lock;
    this.hidden = hide;
  }

  /** Whether a knob is not to be turned here. */
  has(knob: string): boolean {
    return this.locked.includes(knob) || this.hidden.includes(knob);
  }

  get any(): boolean {
    return this.locked.length + this.hidden.length > 0;
  }

  /** A start with the held knobs as they are now. */
  over(start: Values, now: Values): Values {
    const kept = Object.keys(now).filter((knob) => this.has(knob));
    return { ...start, ...Object.fromEntries(kept.map((knob) => [knob, now[knob]])) };
  }
}
