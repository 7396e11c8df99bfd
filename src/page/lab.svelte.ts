/** One lab page: its experiment, its run, and what the reader does with them. */
import { getContext, setContext } from 'svelte';
import {
  areDefaults,
  computeDefaults,
  defaults,
  type Value,
  type Values,
} from '$sims/contract/parameters.ts';
import { number } from '$sims/contract/numbers.ts';
import { valueName } from '$src/charts/knob-names.ts';
import type { Deed } from '$src/labs/contract/guide.ts';
import type { Poster } from '$src/labs/contract/poster.ts';
import type { Shown } from '$src/labs/contract/shown.ts';
import type { State } from '$src/runner/address.ts';
import type { Which } from '$src/runner/protocol.ts';
import { liveKnobs } from '$src/runner/recipe.ts';
import { Run } from '$src/runner/run.svelte.ts';
import type { Language, Messages } from '$src/text/index.ts';
import { Betting } from './bet.svelte.ts';
import { Controls } from './controls.svelte.ts';
import { figuresOf, type FigurePart, type NamedFigure } from './figures.ts';
import { told, type Part } from './sentence.ts';
import { Held } from './held.svelte.ts';
import { Light } from './light.svelte.ts';
import { Screening } from './screening.svelte.ts';
import { Tour } from './tour.svelte.ts';

/** What differs between languages. */
export interface Spoken {
  readonly lang: Language;
  readonly t: Messages;
  /** The tables in this language; knobs that compute keep their identity in the run. */
  readonly experiment: Shown;
}

export interface LabOptions extends Spoken {
  readonly which: Which;
  /** What is shown before any worker runs. */
  readonly poster: Poster;
}

export class Lab extends Screening {
  readonly which: Which;
  readonly bet: Betting;
  readonly tour: Tour;
  readonly light: Light;
  readonly controls: Controls;
  lang = $state.raw<Language>('en');
  t = $state.raw<Messages>() as Messages;
  experiment = $state.raw<Shown>() as Shown;
  /** The scenario that was chosen, until something else is done. */
  scenario = $state<string>();
  /** What is opened in the drawing. */
  open = $state<string>();
  /** What a class link holds. */
  readonly held = new Held();
  /** Knobs that stay in view while somebody presents. */
  kept = $state.raw<readonly string[]>([]);

  constructor({ which, poster, ...spoken }: LabOptions) {
    const { knobs, pace, claims } = spoken.experiment;
    const recipe = { values: defaults(knobs.parameters), interventions: [] };
    super(new Run({ which, knobs, recipe, pace }), poster);
    this.which = which;
    this.speak(spoken);
    this.bet = new Betting(() => this.experiment.claims.bets, Object.keys(claims.bets), {
      start: (values) => this.restart(values),
      compute: (values) => this.run.whole({ values, interventions: [] }),
      values: () => this.values,
      initial: () => this.#initial,
      did: () => this.tour.note('bet'),
    });
    this.tour = new Tour(() => this.experiment.guide.tour, {
      values: () => this.values,
      initial: defaults(knobs.parameters),
      step: () => this.run.playback.step,
      atEnd: () => this.run.playback.atEnd,
      play: () => this.play(),
    });
    this.controls = new Controls(this);
    this.light = new Light(() => this.experiment.guide.equations, this.tour);
  }

  /** Another language, the same run. */
  speak({ lang, t, experiment }: Spoken): void {
    this.lang = lang;
    this.t = t;
    this.experiment = experiment;
  }

  /** Begins with what the address says; else the page stands at its poster. */
  begin(state: State): void {
    const { values, interventions, pinned, step, tour } = state;
    const recipe = { values, interventions };
    this.held.take(state);
    this.bet.startWith(state.bet);
    this.scenario = state.scenario;
    this.open = state.open;
    this.kept = state.show ?? [];
    const { parameters } = this.experiment.knobs;
    if (step !== undefined || interventions.length > 0 || !computeDefaults(parameters, values)) {
      this.beginAt(recipe, step);
    } else {
      for (const [knob, value] of Object.entries(values)) this.run.change(knob, value);
    }
    if (pinned) void this.run.pinRecipe(pinned);
    if (tour !== undefined) this.tour.goTo(tour - 1);
  }

  get values(): Values {
    return this.run.values;
  }

  get hasLiveKnobs(): boolean {
    return liveKnobs(this.experiment.knobs.parameters).length > 0;
  }

  /** What happens at the playhead, in words. */
  get sentence(): readonly Part[] {
    const { frame, experiment, values } = this;
    return frame ? told(experiment, frame, values, (n, digits) => this.number(n, digits)) : [];
  }

  /** The figures to draw now. */
  figures(part: FigurePart): readonly NamedFigure[] {
    const { frame, values } = this;
    return frame ? figuresOf(this.experiment.figures, part, { frame, values }) : [];
  }

  number(value: number, digits = 3): string {
    return number(value, digits);
  }

  /** A knob's value as a person reads it. */
  nameOf(knob: string, value: Value): string {
    return valueName(this.experiment.knobs.parameters[knob], value);
  }

  set(knob: string, value: Value): void {
    if (this.held.has(knob)) return;
    this.scenario = undefined;
    const { live = false, view = false } = this.experiment.knobs.parameters[knob];
    if (view) return this.run.change(knob, value);
    if (this.run.computation.state === 'idle') {
      return this.setFirst(knob, value, this.experiment.trains);
    }
    if (!this.controls.forking || !live) return this.run.change(knob, value);
    this.controls.forking = false;
    this.tour.note('fork');
    this.controls.say(this.t.forked(this.number(this.step + 1, 0)));
    this.run.fork(knob, value);
    this.run.playback.play();
  }

  restart(values: Values): void {
    this.scenario = undefined;
    this.run.start({ values, interventions: [] });
    this.run.playback.play();
  }

  toDefaults(): void {
    this.restart(this.held.over(this.#initial, this.values));
  }

  /** Starts from a scenario, with the seed of now. */
  choose(name: string): void {
    const { values, interventions = [] } = this.experiment.claims.scenarios[name];
    const { seed } = this.values;
    const start = { ...this.#initial, ...(seed === undefined ? {} : { seed }), ...values };
    const held = this.held.over(start as Values, this.values); // scenarios name knobs' values only
    this.run.start({ values: held, interventions });
    this.run.playback.play();
    this.scenario = name;
    this.tour.note('scenario');
  }

  /** Keeps a knob in view while somebody presents, or no longer. */
  keep(knob: string): void {
    const { kept } = this;
    this.kept = kept.includes(knob) ? kept.filter((one) => one !== knob) : [...kept, knob];
  }

  did = (deed: Deed): void => this.tour.note(deed);

  /** Whether the run is the one that the defaults give. */
  get isDefault(): boolean {
    const { values, interventions } = this.run.computation.recipe;
    return interventions.length === 0 && areDefaults(this.experiment.knobs.parameters, values);
  }

  get #initial(): Values {
    return defaults(this.experiment.knobs.parameters);
  }
}

const key = Symbol('lab');
export const provideLab = (lab: Lab): Lab => setContext(key, lab);
export const useLab = (): Lab => getContext<Lab>(key);
