/** Somebody changes the code of an experiment and runs it beside the original. */
import { Checks } from './checks.svelte.ts';
import { Comparison } from './comparison.svelte.ts';
import { complete, Missing } from './graphs.ts';
import { askedIn, firstChanged, unpacked } from './share.ts';
import type { Lab } from '../page/lab.svelte.ts';
import { Unreadable } from '../sandbox/compile.ts';
import { sandboxed, type Ending } from '../sandbox/connect.ts';
import { changed, isOpenTo, type Graph } from '../sandbox/graph.ts';
import { linked } from '../sandbox/link.ts';
import { deviceStorage, remember } from '../site/storage.ts';

/** Why changed code does not run. */
export type Trouble =
  | {
      readonly kind: 'unreadable';
      readonly path: string;
      readonly line: number;
      readonly message: string;
    }
  | { readonly kind: 'ended'; readonly ending: Ending }
  /** A package that the run needs could not be loaded. */
  | { readonly kind: 'missing' };

const keyOf = (path: string): string => `atlas-edit:${path}`;

/** The algorithm first, then the loop that plays it, then what all techniques share. */
function inOrder(paths: readonly string[]): readonly string[] {
  const rank = (path: string): number =>
    path.startsWith('sims/math/') ? 2 : path.includes('/experiments/') ? 1 : 0;
  return [...paths].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

export class Session {
  readonly #lab: Lab;
  readonly #graph: Graph;
  /** The file that is open. */
  path = $state('');
  /** Texts that differ from the original, by their files. */
  texts = $state.raw<Readonly<Record<string, string>>>({});
  trouble = $state.raw<Trouble | undefined>();
  /** What runs on the page is the changed code. */
  running = $state(false);
  /** A package that the run needs is on its way. */
  loading = $state(false);
  readonly checks = new Checks();
  readonly comparison: Comparison;
  /** What the reader had in place of the change that came with the address. */
  mine = $state.raw<string | undefined>();
  /** The address held a change that this file does not fit. */
  strange = $state(false);

  constructor(lab: Lab, graph: Graph) {
    this.#lab = lab;
    this.comparison = new Comparison(lab, () => this.running);
    this.#graph = graph;
    const storage = deviceStorage();
    for (const path of this.files) {
      const kept = storage?.getItem(keyOf(path));
      if (typeof kept === 'string' && kept !== graph.files[path]) this.#put(path, kept);
    }
  }

  /** The files that can be changed. */
  get files(): readonly string[] {
    return inOrder(Object.keys(this.#graph.files).filter(isOpenTo));
  }

  get original(): string {
    return this.#graph.files[this.path] ?? '';
  }

  get text(): string {
    return this.texts[this.path] ?? this.original;
  }

  get isChanged(): boolean {
    return this.text !== this.original;
  }

  /** Where the text leaves the original: a line from 1. */
  get firstChanged(): number {
    return firstChanged(this.original, this.text);
  }

  /** Which files differ from the original. */
  get changedFiles(): readonly string[] {
    return Object.keys(this.texts);
  }

  /** What an address asks for. Its change is shown and waits. */
  async open(hash: string): Promise<void> {
    const asked = askedIn(hash);
    if (!asked || !this.files.includes(asked.path)) return;
    this.path = asked.path;
    if (asked.part === undefined) return;
    try {
      const own = this.text;
      const text = await unpacked(this.original, asked.part);
      if (own !== this.original && own !== text) this.mine = own;
      this.#put(asked.path, text); // not kept on the device before somebody works with it
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.strange = true;
    }
  }

  write(text: string): void {
    this.#put(this.path, text);
    this.trouble = undefined;
    this.checks.forget();
    const storage = deviceStorage();
    if (text === this.original) storage?.removeItem(keyOf(this.path));
    else if (storage) remember(storage, keyOf(this.path), text);
  }

  /** The file as it was. */
  reset(): void {
    this.write(this.original);
  }

  #put(path: string, text: string): void {
    const { [path]: _before, ...others } = this.texts;
    this.texts = text === this.#graph.files[path] ? others : { ...others, [path]: text };
  }

  /** The original was played to its end already. */
  get #isThere(): boolean {
    const { drawn, length } = this.#lab.run;
    return drawn.frames.count === length;
  }

  /**
   * Runs the changed code beside the original.
   *
   * @returns whether it could be read
   */
  async run(): Promise<boolean> {
    if (this.loading) return false;
    this.trouble = undefined;
    const { run } = this.#lab;
    try {
      this.loading = true;
      let graph = await complete(this.#graph);
      for (const [path, text] of Object.entries(this.texts)) graph = changed(graph, { path, text });
      const program = linked(graph);
      const like = this.#lab.frame; // of the run that is drawn, or the poster's
      if (!like) throw new Error('a session requires a frame of the original, got none');
      const ended = (ending: Ending): void => void (this.trouble = { kind: 'ended', ending });
      const { recipe } = run.computation;
      if (!this.running && this.#isThere) run.pin();
      else if (!this.running || !run.pinned) void run.pinRecipe(recipe); // by the original code
      const began = (): void => void (this.trouble = undefined);
      run.through(sandboxed({ program, like, began, ended }));
      this.running = true;
      run.start(recipe);
      run.playback.play();
      return true;
    } catch (error) {
      if (error instanceof Missing) this.trouble = { kind: 'missing' };
      else this.#unreadable(error);
      return false;
    } finally {
      this.loading = false;
    }
  }

  /** @throws the error itself where it is another */
  #unreadable(error: unknown): void {
    if (!(error instanceof Unreadable)) throw error;
    const { path, line, message } = error;
    this.trouble = { kind: 'unreadable', path, line, message };
  }

  /** Plays the tests of the open file with what was changed. */
  async check(): Promise<void> {
    try {
      await this.checks.play(this.path, this.texts, this.#graph.files);
    } catch (error) {
      this.#unreadable(error);
    }
  }

  /** The original runs again, alone. */
  leave(): void {
    const { run } = this.#lab;
    this.running = false;
    this.trouble = undefined;
    run.through(undefined);
    run.unpin();
    run.start(run.computation.recipe);
    run.playback.play();
  }
}
