/** One lab page: its experiment, its run, and what the reader points at. */
import { getContext, setContext } from 'svelte';
import type { AnyFrame, Experiment, Technique } from '$sims/contract.ts';
import type { Figure } from '$sims/figures.ts';
import { same, type Value, type Values } from '$sims/parameters.ts';
import { check, format, type Problem } from '$sims/parsing.ts';
import type { State } from '$src/runner/address.ts';
import { connectWorker } from '$src/runner/connect.ts';
import { frameAt, indexAt } from '$src/runner/frames.ts';
import { liveKnobs } from '$src/runner/recipe.ts';
import { Run } from '$src/runner/run.svelte.ts';
import { whole } from '$src/runner/whole.ts';
import { formatNumber } from '$src/text/numbers.ts';
import { localeOf, type Language, type Messages } from '$src/text/index.ts';
import { Betting } from './bet.svelte.ts';
import { Tour, type Deed } from './tour.svelte.ts';

export interface LabOptions {
  readonly technique: Technique;
  /** The experiment's key. */
  readonly name: string;
  readonly lang: Language;
  readonly t: Messages;
  /** English text of sims/ → the page's language. */
  readonly texts: Readonly<Record<string, string>>;
  readonly first: AnyFrame;
}

/** What is pointed at: a symbol of an equation, a knob. */
export type Lit =
  | { readonly kind: 'term'; readonly equation: number; readonly term: string }
  | { readonly kind: 'knob'; readonly knob: string };

export class Lab {
  readonly technique: Technique;
  readonly name: string;
  readonly experiment: Experiment;
  readonly run: Run;
  readonly bet: Betting;
  readonly tour: Tour;
  lang = $state.raw<Language>('en');
  t = $state.raw<Messages>() as Messages;
  lit = $state.raw<Lit | undefined>();
  /** The next change of a live knob forks the run at the playhead. */
  forking = $state(false);
  scenario = $state<number>();
  seedProblem = $state.raw<Problem | undefined>();
  #texts = $state.raw<Readonly<Record<string, string>>>({});

  constructor({ technique, name, lang, t, texts, first }: LabOptions) {
    this.technique = technique;
    this.name = name;
    this.experiment = technique.experiments[name];
    this.translate({ lang, t, texts });
    const recipe = { values: valuesOf(this.experiment), interventions: [] };
    this.run = new Run({
      technique: technique.name,
      name,
      experiment: this.experiment,
      recipe,
      first: [first],
    });
    this.bet = new Betting(this.experiment, {
      start: (values) => this.restart(values),
      compute: (values) =>
        whole(
          connectWorker,
          { technique: technique.name, experiment: name },
          { values, interventions: [] },
        ),
      values: () => this.values,
      did: () => this.tour.note('bet'),
    });
    this.tour = new Tour(this.experiment.tour, () => ({
      values: this.values,
      step: this.run.playhead,
      atEnd: this.run.playhead >= this.run.length - 1,
    }));
  }

  /** Another language, the same run. */
  translate({ lang, t, texts }: Pick<LabOptions, 'lang' | 't' | 'texts'>): void {
    this.lang = lang;
    this.t = t;
    this.#texts = texts;
  }

  /** Begins: with what the address says, else with the defaults, playing. */
  begin({ values, interventions, pinned, step, tour }: State, still: boolean): void {
    const at = step ?? (still ? this.run.length - 1 : 0);
    this.run.start(values, interventions, at);
    if (pinned) void this.run.pinRecipe(pinned);
    if (tour !== undefined) this.tour.goTo(tour - 1);
    if (step === undefined && !still) this.run.play();
  }

  get values(): Values {
    return this.run.values;
  }

  get hasLiveKnobs(): boolean {
    return liveKnobs(this.experiment.parameters).length > 0;
  }

  /** The kept frames from the first to the playhead. */
  get frames(): readonly AnyFrame[] {
    const { frames } = this.run.drawn;
    return frames.kept.slice(0, indexAt(frames, this.run.playhead) + 1);
  }

  get frame(): AnyFrame | undefined {
    return this.run.frame;
  }

  /** The pinned run at the same step. */
  get pinnedFrame(): AnyFrame | undefined {
    const { pinned, playhead } = this.run;
    return pinned && frameAt(pinned.frames, playhead);
  }

  /** The figures to draw now, with their index in the table. */
  figures(
    place: Figure<AnyFrame>['place'],
  ): readonly { figure: Figure<AnyFrame>; index: number }[] {
    const { frame, values } = this;
    if (!frame) return [];
    return this.experiment.figures
      .map((figure, index) => ({ figure, index }))
      .filter(({ figure }) => figure.place === place && (figure.shown?.(values, frame) ?? true));
  }

  // texts and numbers

  text = (english: string): string => this.#texts[english] ?? english;

  number(value: number, digits = 3): string {
    return formatNumber(localeOf(this.lang), value, digits);
  }

  /** A knob's value as a person reads it. */
  nameOf(knob: string, value: Value): string {
    const parameter = this.experiment.parameters[knob];
    if (parameter.kind === 'choice') return this.text(parameter.options[String(value)]);
    return format(value);
  }

  // what the reader does

  set(knob: string, value: Value): void {
    this.scenario = undefined;
    const live = this.experiment.parameters[knob].live === true;
    if (this.forking && live) {
      this.forking = false;
      this.tour.note('fork');
      this.run.fork(knob, value, this.run.playhead);
      this.run.play();
    } else {
      this.run.change(knob, value);
    }
  }

  restart(values: Values): void {
    this.scenario = undefined;
    this.run.start(values);
    this.run.play();
  }

  toDefaults(): void {
    this.restart(valuesOf(this.experiment));
  }

  /** Starts from a scenario, with the seed of now. */
  choose(index: number): void {
    const { values, interventions = [] } = this.experiment.scenarios[index];
    this.run.start(
      { ...valuesOf(this.experiment), seed: this.values.seed, ...defined(values) },
      interventions,
    );
    this.run.play();
    this.scenario = index;
    this.tour.note('scenario');
  }

  setSeed(typed: string): void {
    const seed = typed.trim() === '' ? NaN : Number(typed);
    this.seedProblem = check(this.experiment.parameters.seed, seed);
    if (!this.seedProblem) this.run.change('seed', seed);
  }

  /** The next seed, so that everybody in a class can throw the same dice. */
  dice(): void {
    const { max } = this.experiment.parameters.seed;
    this.run.change('seed', (Number(this.values.seed) + 1) % max);
  }

  togglePlay(): void {
    if (this.run.playing) this.run.pause();
    else this.run.play();
    this.tour.note('play');
  }

  scrub(step: number): void {
    this.run.pause();
    this.run.scrub(step);
    this.tour.note('scrub');
  }

  stepBy(by: 1 | -1): void {
    this.run.step(by);
    this.tour.note('scrub');
  }

  rewind(): void {
    this.run.pause();
    this.run.scrub(0);
  }

  togglePin(): void {
    if (this.run.pinned) this.run.unpin();
    else this.run.pin();
    this.tour.note('pin');
  }

  armFork(): void {
    this.forking = !this.forking;
    this.run.pause();
  }

  undo(): void {
    this.scenario = undefined;
    this.run.undo();
  }

  did(deed: Deed): void {
    this.tour.note(deed);
  }

  // what lights up

  light(lit: Lit | undefined): void {
    this.lit = lit;
    if (lit?.kind === 'term') this.tour.note('term');
  }

  /** Whether a symbol is pointed at, or the knob that it stands for. */
  isTermLit(equation: number, term: string): boolean {
    const { lit } = this;
    if (lit?.kind === 'knob')
      return this.experiment.equations[equation].terms[term].knob === lit.knob;
    return lit?.equation === equation && lit.term === term;
  }

  isKnobLit(knob: string): boolean {
    return this.#term?.knob === knob || this.looks(`knob:${knob}`);
  }

  isFigureLit(index: number): boolean {
    return this.#term?.figure === index || this.looks(`figure:${index}`);
  }

  /** Whether the tour speaks of this part of the page. */
  looks(part: string): boolean {
    return this.tour.current?.look === part;
  }

  get #term(): Experiment['equations'][number]['terms'][string] | undefined {
    if (this.lit?.kind !== 'term') return undefined;
    return this.experiment.equations[this.lit.equation].terms[this.lit.term];
  }

  /** Changes on the way, for the scrub bar and the charts. */
  get events(): readonly { key: string; step: number; label: string; long: string }[] {
    const { drawn, length } = this.run;
    const reached = drawn.interventions.filter(({ step }) => step < length);
    return reached.map(({ step, knob, value }, i) => {
      const { label, symbol } = this.experiment.parameters[knob];
      const now = this.nameOf(knob, value);
      return {
        key: `${i} ${step} ${knob}`, // an address may name a change twice
        step,
        label: `${symbol ?? this.text(label)} → ${now}`,
        long: this.t.event(this.text(label), now, this.number(step, 0)),
      };
    });
  }
}

const valuesOf = ({ parameters }: Experiment): Values =>
  Object.fromEntries(Object.entries(parameters).map(([name, knob]) => [name, knob.default]));

const defined = (values: Partial<Values>): Values =>
  Object.fromEntries(Object.entries(values).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));

/** Whether the run is the one that the defaults give. */
export const isDefault = ({ experiment, run }: Lab): boolean =>
  run.recipe.interventions.length === 0 &&
  Object.entries(valuesOf(experiment)).every(([name, value]) =>
    same(run.recipe.values[name], value),
  );

const key = Symbol('lab');
export const provideLab = (lab: Lab): Lab => setContext(key, lab);
export const useLab = (): Lab => getContext<Lab>(key);
