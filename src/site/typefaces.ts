/** Where typefaces had to wait (head.js), they come once the page answers, for the pages after it. */
export async function fetchTypefaces(): Promise<void> {
  const { fonts, documentElement } = document;
  if (documentElement.dataset.type === 'own') return;
  await Promise.all(
    ['Inter', 'Source Serif 4'].map((name) => fonts.load(`1em '${name} Variable'`)),
  );
  try {
    sessionStorage.setItem('atlas-type', 'here'); // head.js reads it
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused; // a sandboxed frame, a full device
  }
}
