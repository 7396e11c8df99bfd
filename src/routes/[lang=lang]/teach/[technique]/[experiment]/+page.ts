// A lesson is to be read and printed: its page needs no script.
// Links from pages with scripts to these carry data-sveltekit-reload.
export const csr = false;
