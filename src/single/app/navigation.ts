/** SvelteKit's module of that name, in a file that is one page. */

export function replaceState(address: string, state: unknown): void {
  history.replaceState(state, '', address);
}
