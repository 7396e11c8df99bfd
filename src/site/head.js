// What every page does at once and without any other script: before the first paint, the theme that the
// reader chose on this device, and whether typefaces can be had in time; then the theme's button, and a
// change of language that stays where the reader is; the key of search. It stands in the head of every page
// (hooks.server.ts), and the page's policy knows it by its hash (svelte.config.js).
(() => {
  const themes = ['auto', 'light', 'dark'];
  const key = 'atlas-theme';
  const root = document.documentElement;

  /**
   * Where storage is refused (a sandboxed frame) or full, a choice lasts as long as the page.
   * @template T
   * @param {() => T} use
   */
  const ifAllowed = (use) => {
    try {
      return use();
    } catch (refused) {
      if (refused instanceof DOMException) return undefined;
      throw refused;
    }
  };

  const follow = () => {
    const theme = ifAllowed(() => localStorage.getItem(key));
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  const tell = () => document.dispatchEvent(new Event('themechange')); // canvases are painted anew

  follow();

  // On a slow network what makes the page answer comes first (styles/fonts.css).
  const { connection } = /** @type {{ connection?: { downlink: number } }} */ (navigator);
  const isSlow = connection !== undefined && connection.downlink < 3; // Mbit/s
  const areHere = ifAllowed(() => sessionStorage.getItem('atlas-type') !== null);
  if (!isSlow || areHere) {
    root.dataset.type = 'own';
    for (const name of ['Inter', 'Source Serif 4'])
      void document.fonts.load(`1em '${name} Variable'`);
  }

  const next = () => {
    const theme = themes[(themes.indexOf(root.dataset.theme ?? 'auto') + 1) % themes.length];
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
    ifAllowed(() => localStorage.setItem(key, theme));
    tell();
  };

  // Another tab has chosen, or cleared everything.
  addEventListener('storage', (event) => {
    if (event.key !== key && event.key !== null) return;
    follow();
    tell();
  });

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

  // The link leads to the page that searches; where a page's own script runs, the link opens it there.
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return;
    const isTyping =
      target instanceof HTMLElement &&
      (target.isContentEditable ||
        target.closest('input:not([type=range]), textarea, select, dialog') !== null);
    const link = document.querySelector('header a[data-search]');
    const isShown = link instanceof HTMLAnchorElement && link.getClientRects().length > 0; // not embedded
    if (isTyping || !isShown) return;
    event.preventDefault();
    link.click();
  });
})();
