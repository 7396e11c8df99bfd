// What the header does on every page, those without any other script included: the theme that the
// reader chose on this device, before the first paint; its button; and a change of language that stays
// where the reader is.
(() => {
  const themes = ['auto', 'light', 'dark'];
  const key = 'atlas-theme';

  // Storage is refused in a sandboxed frame: there the choice lasts as long as the page.
  const storage = (() => {
    try {
      return window.localStorage;
    } catch (refused) {
      if (refused instanceof DOMException) return undefined;
      throw refused;
    }
  })();

  const root = document.documentElement;

  /** @param {string | null | undefined} theme */
  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  apply(storage?.getItem(key));

  const next = () => {
    const theme = themes[(themes.indexOf(root.dataset.theme ?? 'auto') + 1) % themes.length];
    apply(theme);
    storage?.setItem(key, theme);
    document.dispatchEvent(new Event('themechange'));
  };

  // On its way down: the address must be whole before a router reads it.
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest('header [data-theme-button]')) next();
      const language = target.closest('header a[hreflang]');
      if (!(language instanceof HTMLAnchorElement)) return;
      language.search = location.search;
      language.hash = location.hash;
    },
    true,
  );
})();
