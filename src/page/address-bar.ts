/** The address bar: it follows the run, but not at every frame. */
import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Place } from './place.svelte.ts';

const pause = 250; // ms

/** Writes the address of this very run once nothing has changed for a moment; gives what cancels it. */
export function writeAddress(place: Place): () => void {
  const { search, kept } = place.short;
  const address = `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
  const here = page.url.pathname;
  const later = setTimeout(() => {
    // On the way to another page the address is no longer this lab's.
    if (location.pathname !== here) return;
    place.keep(kept);
    replaceState(address, page.state);
  }, pause);
  return () => clearTimeout(later);
}
