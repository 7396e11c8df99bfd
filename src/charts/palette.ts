/** What canvases need to know of the style sheet, and when it changes. */
import { names, type Palette } from './colours.ts';

export interface Look {
  readonly palette: Palette;
  /** Size of the text, in CSS pixels; everything drawn scales with it. */
  readonly size: number;
  readonly family: string;
}

/** The look at the place of an element: a projector's text may be larger than a page's. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const entries = names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return {
    palette: Object.fromEntries(entries) as Palette, // one entry for each name
    size: parseFloat(style.fontSize),
    family: style.fontFamily,
  };
}

/** Calls back whenever the reader or their system changes the theme; returns how to stop. */
export function onLookChange(callback: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', callback);
  document.addEventListener('themechange', callback);
  return () => {
    dark.removeEventListener('change', callback);
    document.removeEventListener('themechange', callback);
  };
}
