/** Where on a lab's page the reader is, and the address that says so. */
import type { Table } from '$sims/contract/table.ts';
import { read, serialise, type Notice } from '$src/runner/address.ts';
import type { Lab } from './lab.svelte.ts';

/** The parts of the page of which a phone shows one at a time. */
export const tabs = ['knobs', 'charts', 'explain', 'code'] as const;
export type Tab = (typeof tabs)[number];

export class Place {
  tab = $state<Tab>('knobs');
  /** The controls answer. */
  ready = $state(false);
  embedded = $state(false);
  /** What of the address was ignored. */
  notices = $state.raw<readonly Notice[]>([]);
  readonly #lab: Lab;
  readonly #knobs: Table;

  constructor(lab: Lab, knobs: Table) {
    this.#lab = lab;
    this.#knobs = knobs;
  }

  /** Goes where the address says, and begins there. */
  open(): void {
    const { state, notices } = read(this.#knobs, location.search);
    this.notices = notices;
    this.tab = tabs.find((one) => one === state.tab) ?? 'knobs';
    this.embedded = state.embed === true;
    if (this.embedded) document.documentElement.dataset.embed = '';
    this.#lab.begin(state, matchMedia('(prefers-reduced-motion: reduce)').matches);
    this.ready = true;
  }

  dismiss(notice: Notice): void {
    this.notices = this.notices.filter((one) => one !== notice);
  }

  /** The search part of the address of this very run and place. */
  get search(): string {
    const { run, tour } = this.#lab;
    const { playing, step } = run.playback;
    return serialise(this.#knobs, {
      ...run.computation.recipe,
      pinned: run.pinning.recipe,
      step: playing || step === 0 ? undefined : step,
      tab: this.tab === 'knobs' ? undefined : this.tab,
      tour: tour.index === undefined || tour.over ? undefined : tour.index + 1,
      embed: this.embedded || undefined,
    });
  }
}
