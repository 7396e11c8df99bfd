/** What leads a reader: tour, equations, questions, and where the toy departs from the paper. */
import type { AnyFrame } from '../../../sims/contract/frame.ts';
import type { Values } from '../../../sims/contract/parameters.ts';

type Key<V> = Extract<keyof V, string>;

/** A step of the guided tour: done when the person has done it. */
export interface TourStep<V, N extends string> {
  /** At most forty words. */
  readonly text: string;
  /** What lights up meanwhile. */
  readonly look:
    | `figure:${N}`
    | `knob:${Key<V>}`
    | 'stage'
    | 'transport'
    | 'bet'
    | 'scenarios'
    | 'strip'
    | 'repeat';
  readonly done:
    | { [K in Key<V>]: { readonly knob: K; reaches(value: V[K]): boolean } }[Key<V>]
    | { readonly changed: Key<V> }
    | { readonly step: number }
    | { readonly did: Deed };
}

export type Deed =
  'play' | 'finish' | 'scrub' | 'pin' | 'fork' | 'bet' | 'term' | 'scenario' | 'repeat';

export interface Question {
  readonly question: string;
  readonly answer: string;
  /** The public thread it was asked in: 'deepseek-ai/DeepSeek-V3 issue 761'. */
  readonly asked?: string;
}

/** A symbol of an equation, which says how it is written. */
export interface Term<V, F, N extends string> {
  /** Left out, it is the knob's. */
  readonly label?: string;
  readonly knob?: Key<V>;
  readonly figure?: N;
  /** Lines of the function that contain this text light up. */
  readonly line?: string;
  /** Its value now, or the shape of what is no single number: '4 × 4'. Left out, it is the knob's. */
  value?(frame: F, values: V): number | string | undefined;
}

/** An equation of the paper: its symbols light their knob, their code and their figure. */
export interface Equation<V, F, N extends string> {
  readonly name: string;
  /** TeX, in which `\term{bias}{b_i}` marks a symbol of `terms`. */
  readonly tex: string;
  readonly source: string;
  /** The function that is this equation and that runs: 'balance.ts#updateBias', 'math/vector.ts#softmax'. */
  readonly code: string;
  /** The values with which it runs, where the defaults and the scenarios' do not reach it. */
  readonly with?: Partial<V>;
  /** The frame that it takes part in, where that is later than the third. */
  readonly at?: number;
  readonly terms: Readonly<Record<string, Term<V, F, N>>>;
}

/** The file of an equation's code, and its function: ['sims/moe/balance.ts', 'updateBias']. */
export function codeOf(technique: string, code: string): readonly [file: string, name: string] {
  const [file, name] = code.split('#');
  const isShared = /^(math|texts|training)\//.test(file);
  return [isShared ? `sims/${file}` : `sims/${technique}/${file}`, name];
}

export interface Guide<V, F, N extends string> {
  readonly tour: readonly TourStep<V, N>[];
  readonly equations: Readonly<Record<string, Equation<V, F, N>>>;
  readonly questions: readonly Question[];
  /** Where the toy is simpler than the paper, and what was looked for and not seen. */
  readonly departures: readonly string[];
  /** What the room `check.ts` computes twice, in plain code and in tensors: a part of a sentence. */
  readonly check?: { readonly what: string };
}

export type AnyTerm = Term<Values, AnyFrame, string>;
export type AnyEquation = Equation<Values, AnyFrame, string>;
export type AnyTourStep = TourStep<Values, string>;
export type AnyGuide = Guide<Values, AnyFrame, string>;
