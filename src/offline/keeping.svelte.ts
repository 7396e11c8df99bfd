/** A page's side of keeping the atlas on this device. */
import type { Language } from '../text/index.ts';
import { workerFile, type Order } from './kept.ts';

export class Keeping {
  /** A new version is here, and answers from the moment it is wanted. */
  fresh = $state.raw<ServiceWorker>();

  /**
   * Keeps the atlas from now on; hears of new versions. A file, a frame, plain http and browsers
   * without service workers keep nothing.
   *
   * @param root the address of the atlas, with its last slash
   */
  async start(root: string, lang: Language): Promise<void> {
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
    if (!serviceWorker || self !== top || !root.startsWith('http')) return;
    try {
      await serviceWorker.register(root + workerFile, { scope: root });
    } catch (refused) {
      return console.warn(refused); // the page works all the same, with its host
    }
    const { active } = await serviceWorker.ready;
    active?.postMessage({ kind: 'fill', part: `code/${lang}` } satisfies Order);
    const registration = await serviceWorker.getRegistration(root);
    if (!registration) return;
    const offer = (): void => {
      if (registration.waiting) this.fresh = registration.waiting;
    };
    offer();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offer);
    });
  }

  /** Takes the new version: this page is loaded again from it. */
  use(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    this.fresh?.postMessage({ kind: 'use' } satisfies Order);
  }
}

/** One for all pages of this tab. */
export const keeping = new Keeping();
