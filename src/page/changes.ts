/** Changes on the way, for the scrub bar and the charts. */
import { shortName } from '$src/charts/knob-names.ts';
import type { Lab } from './lab.svelte.ts';

export interface Change {
  readonly key: string;
  readonly step: number;
  /** 'γ → 0.1' */
  readonly label: string;
  /** A sentence. */
  readonly long: string;
}

export function changesOf(lab: Lab): readonly Change[] {
  const { drawn, length } = lab.run;
  const reached = drawn.interventions.filter(({ step }) => step < length);
  return reached.map(({ step, knob, value }, i) => {
    const parameter = lab.experiment.knobs.parameters[knob];
    const now = lab.nameOf(knob, value);
    return {
      key: `${i} ${step} ${knob}`, // an address may name a change twice
      step,
      label: `${shortName(parameter)} → ${now}`,
      long: lab.t.event(parameter.label, now, lab.number(step + 1, 0)),
    };
  });
}
