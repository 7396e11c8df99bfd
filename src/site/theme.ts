/** The reader's choice of theme: kept on this device, seen by every chart and in every tab. */
import { deviceStorage, remember } from './storage.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Where it is kept; a change of it in another tab is told under this key. */
export const themeKey = 'atlas-theme';

/** Where storage is refused (a sandboxed frame), the choice lasts as long as the page. */
export function savedTheme(): Theme {
  const saved = deviceStorage()?.getItem(themeKey);
  return themes.find((theme) => theme === saved) ?? 'auto';
}

/** Shows it. */
export function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  document.dispatchEvent(new Event('themechange'));
}

/** Shows it, and keeps it where there is room; without, it lasts as long as the page. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  const storage = deviceStorage();
  if (storage) remember(storage, themeKey, theme);
}
