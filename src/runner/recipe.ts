/** A run as data: its values and its interventions. The same recipe gives the same frames. */
import { same, type Parameters, type Value, type Values } from '../../sims/contract/parameters.ts';
import { type Problem } from '../../sims/contract/check.ts';
import { format, parseValue } from '../../sims/contract/parsing.ts';
import type { Intervention } from '../../sims/contract/simulation.ts';

export interface Recipe {
  /** What the run starts with, the seed among them. */
  readonly values: Values;
  /** What changed on the way. */
  readonly interventions: readonly Intervention[];
}

/** The values that shaped the frame `step`: a change at step s shapes frame s + 1 and on. */
export function valuesAt({ values, interventions }: Recipe, step: number): Values {
  const now: Record<string, Value> = { ...values };
  for (const { step: at, knob, value } of sorted(interventions)) if (at < step) now[knob] = value;
  return now;
}

/** Without the changes that come too late to shape any of so many frames. */
export const reached = ({ values, interventions }: Recipe, length: number): Recipe => ({
  values,
  interventions: interventions.filter(({ step }) => step < length - 1),
});

const sorted = (interventions: readonly Intervention[]): readonly Intervention[] =>
  [...interventions].sort((a, b) => a.step - b.step);

/** With one change more; of two changes of one knob at one step only the later counts. */
export function withIntervention(
  interventions: readonly Intervention[],
  added: Intervention,
): readonly Intervention[] {
  const others = interventions.filter((i) => i.step !== added.step || i.knob !== added.knob);
  return [...others, added];
}

/** The recipe whose knob has this value from the start. */
export const withKnob = (
  { values, interventions }: Recipe,
  knob: string,
  value: Value,
): Recipe => ({
  values: { ...values, [knob]: value },
  interventions: interventions.filter((i) => i.knob !== knob),
});

/** Whether they are one run at two seeds: what only chooses what is drawn does not count either. */
export const areRepeats = (parameters: Parameters, a: Recipe, b: Recipe): boolean =>
  Object.entries(parameters).every(
    ([knob, { view }]) => view || knob === 'seed' || same(a.values[knob], b.values[knob]),
  ) &&
  a.interventions.map(formatIntervention).join() === b.interventions.map(formatIntervention).join();

/** The same run up to the frame `step`, and from there on one knob different. */
export function forked({ values, interventions }: Recipe, change: Intervention): Recipe {
  const past = interventions.filter(({ step }) => step < change.step);
  return { values, interventions: [...past, change] };
}

/** '100:speed=0.1', as in an address and on the command line. */
export const formatIntervention = ({ step, knob, value }: Intervention): string =>
  `${step}:${knob}=${format(value)}`;

/** Steps beyond any run are refused. */
const lastStep = 10 ** 9;

export function parseIntervention(
  parameters: Parameters,
  typed: string,
): { readonly intervention: Intervention } | { readonly problem: Problem } {
  const [, digits = '', knob = '', text = ''] = /^(\d*):([^=]*)=(.*)$/s.exec(typed) ?? [];
  const step = Number(digits);
  if (digits === '' || step > lastStep) {
    return { problem: { requires: 'integer', min: 0, max: lastStep, got: excerpt(typed) } };
  }
  const parameter = Object.hasOwn(parameters, knob) ? parameters[knob] : undefined;
  if (!parameter?.live) {
    return { problem: { requires: 'choice', options: liveKnobs(parameters), got: excerpt(knob) } };
  }
  const read = parseValue(parameter, text);
  return 'problem' in read ? read : { intervention: { step, knob, value: read.value } };
}

/** The names of the knobs that may change while an experiment runs. */
export const liveKnobs = (parameters: Parameters): string[] =>
  Object.keys(parameters).filter((name) => parameters[name].live);

/** Quoted, and short enough for a message. */
export function excerpt(typed: string): string {
  const quoted = JSON.stringify(typed);
  return quoted.length > 40 ? `${quoted.slice(0, 39)}…` : quoted;
}
