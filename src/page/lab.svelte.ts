/** One lab page: its experiment, its run, and what the reader does with them. */
import { getContext, setContext } from 'svelte';
import type { AnyFrame } from '$sims/contract/frame.ts';
import { defaults, same, type Value, type Values } from '$sims/contract/parameters.ts';
import { format } from '$sims/contract/parsing.ts';
import { exact, number } from '$sims/contract/numbers.ts';
import type { Deed } from '$src/labs/contract/guide.ts';
import type { Shown } from '$src/labs/contract/shown.ts';
import type { State } from '$src/runner/address.ts';
import { frameAt, indexAt } from '$src/runner/frames.ts';
import type { Which } from '$src/runner/protocol.ts';
import { liveKnobs } from '$src/runner/recipe.ts';
import { Run } from '$src/runner/run.svelte.ts';
import type { Language, Messages } from '$src/text/index.ts';
import { Betting } from './bet.svelte.ts';
import { Controls } from './controls.svelte.ts';
import { figuresIn, type NamedFigure } from './figures.ts';
import { partsOf, type Part } from './sentence.ts';
import { Light } from './light.svelte.ts';
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
  /** The first frame, known before any worker runs. */
  readonly first: AnyFrame;
}

export class Lab {
  readonly which: Which;
  readonly run: Run;
  readonly bet: Betting;
  readonly tour: Tour;
  readonly light: Light;
  readonly controls: Controls;
  lang = $state.raw<Language>('en');
  t = $state.raw<Messages>() as Messages;
  experiment = $state.raw<Shown>() as Shown;
  /** The scenario that was chosen, until something else is done. */
  scenario = $state<string>();

  constructor({ which, first, ...spoken }: LabOptions) {
    this.which = which;
    this.speak(spoken);
    const { knobs, pace, claims } = spoken.experiment;
    const recipe = { values: defaults(knobs.parameters), interventions: [] };
    this.run = new Run({ which, knobs, recipe, pace, first: [first] });
    this.bet = new Betting(() => this.experiment.claims.bets, Object.keys(claims.bets), {
      start: (values) => this.restart(values),
      compute: (values) => this.run.whole({ values, interventions: [] }),
      values: () => this.values,
      did: () => this.tour.note('bet'),
    });
    this.tour = new Tour(() => this.experiment.guide.tour, {
      values: () => this.values,
      initial: defaults(knobs.parameters),
      step: () => this.run.playback.step,
      atEnd: () => this.run.playback.atEnd,
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

  /** Begins: with what the address says, else with the defaults, playing. */
  begin({ values, interventions, pinned, step, tour }: State, still: boolean): void {
    this.run.start({ values, interventions }, step ?? (still ? this.run.length - 1 : 0));
    if (pinned) void this.run.pinRecipe(pinned);
    if (tour !== undefined) this.tour.goTo(tour - 1);
    if (step === undefined && !still) this.run.playback.play();
  }

  get values(): Values {
    return this.run.values;
  }

  get hasLiveKnobs(): boolean {
    return liveKnobs(this.experiment.knobs.parameters).length > 0;
  }

  /** The kept frames from the first to the playhead. */
  get frames(): readonly AnyFrame[] {
    const { frames } = this.run.drawn;
    return frames.kept.slice(0, indexAt(frames, this.run.playback.step) + 1);
  }

  get frame(): AnyFrame | undefined {
    return this.run.playhead.frame;
  }

  /** The pinned run at the same step. */
  get pinnedFrame(): AnyFrame | undefined {
    const { pinned, playback } = this.run;
    return pinned && frameAt(pinned.frames, playback.step);
  }

  /** What happens at the playhead, in words. */
  get sentence(): readonly Part[] {
    const { frame, experiment, values } = this;
    const { say, sentences } = experiment.claims;
    if (!frame) return [];
    const template = sentences[say?.(frame, values) ?? Object.keys(sentences)[0]];
    const number = (value: number, digits?: number): string => this.number(value, digits);
    return template === undefined ? [] : partsOf(template, frame, experiment.frame, number);
  }

  /** The figures to draw now. */
  figures(place: NamedFigure['figure']['place']): readonly NamedFigure[] {
    const { frame, values } = this;
    return frame ? figuresIn(this.experiment.figures, place, frame, values) : [];
  }

  number(value: number, digits = 3): string {
    return number(value, digits);
  }

  /** A knob's value as a person reads it. */
  nameOf(knob: string, value: Value): string {
    const parameter = this.experiment.knobs.parameters[knob];
    if (parameter.kind === 'choice') return parameter.options[String(value)];
    return typeof value === 'number' ? exact(value) : format(value);
  }

  set(knob: string, value: Value): void {
    this.scenario = undefined;
    const live = this.experiment.knobs.parameters[knob].live === true;
    if (!this.controls.forking || !live) return this.run.change(knob, value);
    this.controls.forking = false;
    this.tour.note('fork');
    this.controls.say(this.t.forked(this.number(this.run.playback.step, 0)));
    this.run.fork(knob, value);
    this.run.playback.play();
  }

  restart(values: Values): void {
    this.scenario = undefined;
    this.run.start({ values, interventions: [] });
    this.run.playback.play();
  }

  toDefaults(): void {
    this.restart(this.#initial);
  }

  /** Starts from a scenario, with the seed of now. */
  choose(name: string): void {
    const { values, interventions = [] } = this.experiment.claims.scenarios[name];
    const { seed } = this.values;
    const start = { ...this.#initial, ...(seed === undefined ? {} : { seed }), ...values };
    this.run.start({ values: start as Values, interventions }); // scenarios name knobs' values only
    this.run.playback.play();
    this.scenario = name;
    this.tour.note('scenario');
  }

  did(deed: Deed): void {
    this.tour.note(deed);
  }

  /** Whether the run is the one that the defaults give. */
  get isDefault(): boolean {
    const { values, interventions } = this.run.computation.recipe;
    const initial = Object.entries(this.#initial);
    return (
      interventions.length === 0 && initial.every(([knob, value]) => same(values[knob], value))
    );
  }

  get #initial(): Values {
    return defaults(this.experiment.knobs.parameters);
  }
}

const key = Symbol('lab');
export const provideLab = (lab: Lab): Lab => setContext(key, lab);
export const useLab = (): Lab => getContext<Lab>(key);
