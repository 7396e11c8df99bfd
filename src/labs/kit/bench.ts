/** What a drawing may ask of the page that it stands on; the page provides it. */
import { getContext, setContext } from 'svelte';
import type { AnyFrame } from '../../../sims/contract/frame.ts';
import type { Parameter, Value, Values } from '../../../sims/contract/parameters.ts';

export interface Bench {
  readonly values: Values;
  /** Sets a knob, as its control beside the drawing does. */
  set(knob: string, value: Value): void;
  /** What a knob may hold, and what it is called. */
  range(knob: string): Parameter;
  /** A number as the reader's language writes it; `digits` after the point at most. */
  number(value: number, digits?: number): string;
  /** The same, always with so many digits: numbers under each other. */
  fixed(value: number, digits: number): string;
  /** Whether a knob is pointed at, here or elsewhere on the page. */
  lit(knob: string): boolean;
  /** Points at a knob, or at none. */
  light(knob: string | undefined): void;
}

/** What a drawing is given; its own props are narrower. */
export interface StageProps {
  readonly frame: AnyFrame;
  /** From the first to this one. */
  readonly frames: readonly AnyFrame[];
  readonly values: Values;
  readonly words: Readonly<Record<string, string>>;
}

const key = Symbol('bench');
export const provideBench = (bench: Bench): Bench => setContext(key, bench);
export const useBench = (): Bench => getContext<Bench>(key);
