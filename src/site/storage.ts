/** What this device remembers for the atlas. Where that is refused, a page lives without. */

/** The store, unless a frame like this may have none. */
export function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (refused) {
    if (refused instanceof DOMException) return undefined;
    throw refused;
  }
}

/** Writes, and says whether there was room. */
export function remember(storage: Pick<Storage, 'setItem'>, key: string, value: string): boolean {
  try {
    storage.setItem(key, value);
    return true;
  } catch (full) {
    if (full instanceof DOMException) return false;
    throw full;
  }
}
