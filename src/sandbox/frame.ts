/** The page of a frame in which changed code runs: its one script, and a policy that allows nothing else. */
import script from './frame.js?raw';

/** The policy of the atlas's own page holds here too; this one takes away what is left. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; worker-src blob:";

export const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${script}</script>`;
