/** The reader's choice of theme: kept on this device, seen by every chart. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'atlas-theme';

/** Where storage is refused (a sandboxed frame), the choice lasts as long as the page. */
export function savedTheme(): Theme {
  const saved = storage()?.getItem(key);
  return themes.find((theme) => theme === saved) ?? 'auto';
}

export function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  storage()?.setItem(key, theme);
  document.dispatchEvent(new Event('themechange'));
}

function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (refused) {
    if (refused instanceof DOMException) return undefined;
    throw refused;
  }
}
