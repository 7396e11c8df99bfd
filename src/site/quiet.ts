/** When a page has nothing left to do for whoever opened it. */

/** How long after it has loaded. */
const rest = 3000; // ms

/** Acts once the page has loaded, stood for a while and is idle. Gives what calls it off. */
export function whenQuiet(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    timer = setTimeout(() => {
      // Safari does not tell when it is idle.
      if ('requestIdleCallback' in window) requestIdleCallback(act);
      else act();
    }, rest);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    removeEventListener('load', wait);
    clearTimeout(timer);
  };
}
