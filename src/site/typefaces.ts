/** When the atlas' own typefaces come: after the page answers; later pages have them at once. */
export function showTypefaces(): void {
  document.fonts.addEventListener('loadingdone', arrived, { once: true });
  document.documentElement.dataset.type = 'own'; // what nobody uses is not loaded (fonts.css)
}

function arrived(): void {
  document.dispatchEvent(new Event('themechange')); // canvases are painted anew
  try {
    sessionStorage.setItem('atlas-type', 'here'); // read before the next page's first paint (head.js)
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused; // a sandboxed frame, a full device
  }
}
