/** What is pointed at, and all that lights up with it. */
import type { AnyEquation, AnyTerm } from '$src/labs/contract/guide.ts';
import type { Tour } from './tour.svelte.ts';

/** A symbol of an equation, or a knob. */
export type Lit =
  | { readonly kind: 'term'; readonly equation: string; readonly term: string }
  | { readonly kind: 'knob'; readonly knob: string };

export class Light {
  #lit = $state.raw<Lit | undefined>();
  readonly #equations: () => Readonly<Record<string, AnyEquation>>;
  /** The tour lights what it speaks of. */
  readonly #tour: Tour;

  constructor(equations: () => Readonly<Record<string, AnyEquation>>, tour: Tour) {
    this.#equations = equations;
    this.#tour = tour;
  }

  point(lit: Lit | undefined): void {
    this.#lit = lit;
    if (lit?.kind === 'term') this.#tour.note('term');
  }

  /** Whether a symbol is pointed at, or the knob that it stands for. */
  isTermLit(equation: string, term: string): boolean {
    const lit = this.#lit;
    if (lit?.kind === 'knob') return this.#equations()[equation].terms[term].knob === lit.knob;
    return lit?.equation === equation && lit.term === term;
  }

  isKnobLit(knob: string): boolean {
    return this.#term?.knob === knob || this.looks(`knob:${knob}`);
  }

  isFigureLit(figure: string): boolean {
    return this.#term?.figure === figure || this.looks(`figure:${figure}`);
  }

  /** Whether the tour speaks of this part of the page. */
  looks(part: string): boolean {
    return this.#tour.current?.look === part;
  }

  get #term(): AnyTerm | undefined {
    const lit = this.#lit;
    return lit?.kind === 'term' ? this.#equations()[lit.equation].terms[lit.term] : undefined;
  }
}
