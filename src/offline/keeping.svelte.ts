/** A page's side of keeping the atlas on this device. */
import type { Language } from '../text/index.ts';
import { workerFile, type Order } from './kept.ts';

/**
 * `waiting`: nothing has been tried. `impossible`: a file, a frame, plain http, or a browser without
 * service workers. `fetching`, `kept`: everything but the pages of code. `failed`: for a reason.
 */
type State = 'waiting' | 'impossible' | 'fetching' | 'kept' | 'failed';

export class Keeping {
  state = $state<State>('waiting');
  reason = $state('');
  /** A new version is here, and answers from the moment it is wanted. */
  fresh = $state.raw<ServiceWorker>();

  /**
   * Keeps the atlas from now on; hears of new versions.
   *
   * @param root the address of the atlas, with its last slash
   */
  async start(root: string, lang: Language): Promise<void> {
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
    if (!serviceWorker || self !== top || !root.startsWith('http')) {
      this.state = 'impossible';
      return;
    }
    this.state = 'fetching';
    try {
      await serviceWorker.register(root + workerFile, { scope: root });
    } catch (refused) {
      this.state = 'failed';
      this.reason = String(refused);
      return;
    }
    const { active } = await serviceWorker.ready;
    this.state = 'kept';
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
