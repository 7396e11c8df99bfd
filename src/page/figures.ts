/** Which figures a page draws. */
import type { AnyFrame } from '$sims/contract/frame.ts';
import type { Values } from '$sims/contract/parameters.ts';
import type { Figure } from '$src/labs/contract/figures.ts';

export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

/** Those of a place, in their order, that are shown for these values. */
export const figuresIn = (
  figures: Readonly<Record<string, Figure>>,
  place: Figure['place'],
  frame: AnyFrame,
  values: Values,
): NamedFigure[] =>
  Object.entries(figures)
    .map(([name, figure]) => ({ name, figure }))
    .filter(({ figure }) => figure.place === place && (figure.shown?.(values, frame) ?? true));
