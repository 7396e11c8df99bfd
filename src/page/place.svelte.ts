/** Where on a lab's page the reader is, and the address that says so. */
import type { Table } from '$sims/contract/table.ts';
import { pairsOf, read, readPairs, type Read } from '$src/runner/address.ts';
import { shorten, type Kept } from '$src/runner/kept.ts';
import type { Notice } from '$src/runner/notice.ts';
import { write, type Pair } from '$src/runner/query.ts';
import { collapse, type Starts } from '$src/runner/scenario-name.ts';
import { startsOf } from '$src/runner/starts.ts';
import { deviceStorage } from '$src/site/storage.ts';
import type { Lab } from './lab.svelte.ts';
import { Shelf, type Shelved } from './shelf.ts';

/** The parts of the page of which a phone shows one at a time. */
export const tabs = ['knobs', 'charts', 'explain', 'code'] as const;
export type Tab = (typeof tabs)[number];

export class Place {
  tab = $state<Tab>('knobs');
  /** The controls answer. */
  ready = $state(false);
  embedded = $state(false);
  /** The stage alone fills the screen. */
  presenting = $state(false);
  /** What of the address was ignored. */
  notices = $state.raw<readonly Notice[]>([]);
  /** What became of that which the address is too short for; undefined when it is read. */
  shelved = $state<Shelved>();
  /** The address of this very run and place, and what has to be kept for it. */
  readonly short = $derived.by(() => {
    const { scenario } = this.#lab;
    return shorten(write(collapse(this.pairs, scenario, this.#starts)));
  });
  readonly #lab: Lab;
  readonly #knobs: Table;
  #shelf = new Shelf(undefined);
  #onShelf = '';

  constructor(lab: Lab, knobs: Table) {
    this.#lab = lab;
    this.#knobs = knobs;
  }

  /** Goes where the address says, and begins there. */
  open(): void {
    this.#shelf = new Shelf(deviceStorage());
    const find = (name: string): string | undefined => this.#shelf.find(name);
    const found = read(this.#knobs, location.search, find, this.#starts);
    this.tab = tabs.find((one) => one === found.state.tab) ?? 'knobs';
    this.embedded = found.state.embed === true;
    if (this.embedded) document.documentElement.dataset.embed = '';
    this.presenting = found.state.present === true;
    this.#begin(found);
    this.ready = true;
  }

  /** Keeps on this device what an address names, and says so the first time, and when it matters. */
  keep(kept: readonly Kept[]): void {
    const names = kept.map(({ name }) => name).join(' ');
    if (names === this.#onShelf) return;
    const isFirst = this.#onShelf === '';
    this.#onShelf = names;
    const shelved = kept.length > 0 ? this.#shelf.put(kept) : undefined;
    if (isFirst || shelved !== 'kept') this.shelved = shelved;
  }

  /** Begins anew with what stands in a file. */
  take(pairs: readonly Pair[]): void {
    this.#lab.run.unpin();
    this.#begin(readPairs(this.#knobs, pairs));
  }

  dismiss(notice: Notice): void {
    this.notices = this.notices.filter((one) => one !== notice);
  }

  #begin({ state, notices }: Read): void {
    this.notices = notices;
    this.#lab.begin(state);
  }

  /** What each scenario would write into an address. */
  get #starts(): Starts {
    return startsOf(this.#knobs, this.#lab.experiment.claims.scenarios);
  }

  /** The names and values of this very run and place. */
  get pairs(): readonly Pair[] {
    const { run, tour } = this.#lab;
    const { playback } = run;
    return pairsOf(this.#knobs, {
      ...run.computation.recipe,
      pinned: run.isForeign ? undefined : run.pinning.recipe,
      step: playback.playing || playback.step === 0 ? undefined : playback.step,
      tab: this.tab === 'knobs' ? undefined : this.tab,
      tour: tour.index === undefined || tour.over ? undefined : tour.index + 1,
      open: this.#lab.open,
      embed: this.embedded || undefined,
      present: this.presenting || undefined,
      show: some(this.#lab.kept),
      lock: some(this.#lab.held.locked),
      hide: some(this.#lab.held.hidden),
      bet: this.#lab.bet.first,
    });
  }
}

const some = (knobs: readonly string[]): readonly string[] | undefined =>
  knobs.length > 0 ? knobs : undefined;
