// Code is to be read: its pages need no script, and the text of a file travels once, not again as data.
// Links from pages with scripts to these carry data-sveltekit-reload.
export const csr = false;
