/** Whether somebody changes code on this page: nothing of it is loaded before. */
import { asset } from '$app/paths';
import type { Graph } from '$src/sandbox/graph.ts';
import type { Session } from '$src/edit/session.svelte.ts';
import type { Lab } from './lab.svelte.ts';

interface Loaded {
  readonly session: Session;
  readonly Edit: typeof import('$src/edit/Edit.svelte').default;
}

/** Whoever came by an address has no button to go back to. */
function refocus(): void {
  if (document.activeElement === document.body) document.getElementById('stage')?.focus();
}

class Editing {
  readonly #lab: Lab;
  loaded = $state.raw<Loaded | undefined>();
  loading = $state(false);
  /** What was asked for could not be loaded. */
  failed = $state(false);
  isOpen = $state(false);
  /** The line at which the editor opens. */
  line = $state<number>();
  /** The change came with the address. */
  arrived = $state(false);

  constructor(lab: Lab) {
    this.#lab = lab;
  }

  /** Opens a file, as an address names it: `#edit:moe/gate.ts`. */
  async open(hash: string, line?: number): Promise<void> {
    const loaded = await this.#load();
    if (!loaded) return;
    await loaded.session.open(hash);
    if (loaded.session.path === '') return;
    this.arrived = hash.split(':').length > 2;
    this.line = line;
    this.isOpen = true;
  }

  reopen(): void {
    this.arrived = false;
    this.isOpen = true;
  }

  close(): void {
    this.isOpen = false;
    refocus();
  }

  async #load(): Promise<Loaded | undefined> {
    if (this.loaded) return this.loaded;
    this.loading = true;
    this.failed = false;
    try {
      const { technique, experiment } = this.#lab.which;
      const [{ Session }, { default: Edit }, graph] = await Promise.all([
        import('$src/edit/session.svelte.ts'),
        import('$src/edit/Edit.svelte'),
        fetch(asset(`/graph/${technique}-${experiment}.json`)).then((answer) => {
          if (!answer.ok) throw new Error(`the files could not be loaded: ${answer.status}`);
          return answer.json() as Promise<Graph>;
        }),
      ]);
      this.loaded = { session: new Session(this.#lab, graph), Edit };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.failed = true;
    } finally {
      this.loading = false;
    }
    return this.loaded;
  }
}

const made = new WeakMap<Lab, Editing>();

/** The editing of a page: one for its lab. */
export function editingOf(lab: Lab): Editing {
  const known = made.get(lab) ?? new Editing(lab);
  made.set(lab, known);
  return known;
}
