/** Which figures a page draws. */
import type { AnyFrame } from '$sims/contract/frame.ts';
import type { Values } from '$sims/contract/parameters.ts';
import type { Figure } from '$src/labs/contract/figures.ts';
import { chartsInView } from '$src/labs/contract/poster.ts';

export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

/** In view under the drawing, or among the rest. */
export type FigurePart = 'view' | 'rest';

interface Now {
  readonly frame: AnyFrame;
  readonly values: Values;
}

/** Those of a part, in their order, that are shown now. */
export function figuresOf(
  figures: Readonly<Record<string, Figure>>,
  part: FigurePart,
  { frame, values }: Now,
): NamedFigure[] {
  const shown = Object.entries(figures)
    .map(([name, figure]) => ({ name, figure }))
    .filter(({ figure }) => figure.shown?.(values, frame) ?? true);
  const at = (place: Figure['place']) => shown.filter(({ figure }) => figure.place === place);
  if (part === 'view') return at('chart').slice(0, chartsInView);
  return [...at('chart').slice(chartsInView), ...at('rest')];
}
