import { fixed } from '$sims/contract/numbers.ts';
import type { Bench } from '$src/labs/kit/bench.ts';
import type { Lab } from './lab.svelte.ts';

/** What the drawing on a lab's page may ask of it. */
export const benchOf = (lab: Lab): Bench => ({
  get values() {
    return lab.values;
  },
  set: (knob, value) => lab.set(knob, value),
  range: (knob) => lab.experiment.knobs.parameters[knob],
  number: (value, digits) => lab.number(value, digits),
  fixed,
  lit: (knob) => lab.light.isKnobLit(knob),
  light: (knob) => lab.light.point(knob === undefined ? undefined : { kind: 'knob', knob }),
});
