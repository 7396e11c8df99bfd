/** Where the links of a lab's page lead that stay on it. */
import { tick } from 'svelte';
import type { Place, Tab } from './place.svelte.ts';

/** The tab that shows a part on a phone, where the others hide it. */
const tabOf: Readonly<Record<string, Tab>> = {
  '#knobs': 'knobs',
  '#explain': 'explain',
  '#words': 'explain',
};

/** Shows a part of the page, by its id, and gives it the focus. */
export async function goTo(place: Place, part: string): Promise<void> {
  place.tab = tabOf[part] ?? place.tab;
  await tick();
  document.querySelector<HTMLElement>(part)?.focus();
}
