import { fixed } from '$sims/contract/numbers.ts';
import type { Bench } from '$src/labs/kit/bench.ts';
import type { Lab } from './lab.svelte.ts';

/**
 * What the drawing on a lab's page may ask of it.
 *
 * @param box what the drawing lies in
 * @param isHeld whether a knob may not be turned by it
 */
export const benchOf = (
  lab: Lab,
  box: { readonly width: number },
  isHeld = (knob: string): boolean => lab.held.has(knob),
): Bench => ({
  get values() {
    return lab.values;
  },
  set: (knob, value) => lab.set(knob, value),
  free: (knob) => !isHeld(knob),
  range: (knob) => lab.experiment.knobs.parameters[knob],
  number: (value, digits) => lab.number(value, digits),
  fixed,
  lit: (name) => lab.light.isKnobLit(name) || lab.light.isFigureLit(name),
  light: (knob) => lab.light.point(knob === undefined ? undefined : { kind: 'knob', knob }),
  get width() {
    return box.width;
  },
  get step() {
    return lab.step;
  },
  get tempo() {
    const { playing, speed } = lab.run.playback;
    return playing ? 1000 / speed : undefined;
  },
  get open() {
    return lab.open;
  },
  scrub: (step) => lab.controls.scrub(step),
  toggle: (name) => void (lab.open = lab.open === name ? undefined : name),
  get readLabel() {
    return lab.t.readDrawing;
  },
});
