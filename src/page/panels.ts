/** The parts of a lab's page that tabs show one at a time, where the page is narrow. */

export const narrow = '(max-width: 700px)';

/**
 * Where tabs show them, the parts are panels; elsewhere they are not. To be called again for parts
 * that took the place of others: they have the ids of those.
 *
 * @returns the ids of the parts of each tab
 */
export function markPanels(): Readonly<Record<string, string>> {
  const isNarrow = matchMedia(narrow).matches;
  const ids: Record<string, string> = {};
  for (const [i, panel] of document.querySelectorAll<HTMLElement>('[data-panel]').entries()) {
    const tab = panel.dataset.panel ?? '';
    panel.id ||= `panel-${i}`;
    ids[tab] = `${ids[tab] ?? ''} ${panel.id}`.trim();
    if (isNarrow) panel.setAttribute('role', 'tabpanel');
    else panel.removeAttribute('role');
    if (isNarrow) panel.setAttribute('aria-labelledby', `tab-${tab}`);
    else panel.removeAttribute('aria-labelledby');
  }
  return ids;
}
