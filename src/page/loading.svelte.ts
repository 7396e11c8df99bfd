/** Something that is fetched when it is wanted, and may not come: the network can be gone by then. */
export class Loading<T> {
  loaded = $state.raw<T | undefined>();
  /** Why it did not come, in the browser's words; empty while there is nothing to tell. */
  problem = $state('');
  readonly #load: () => Promise<T>;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Begins, or begins again. */
  start(): void {
    this.problem = '';
    this.#load().then(
      (loaded) => (this.loaded = loaded),
      (reason) => (this.problem = String(reason)),
    );
  }
}
