/** The code that draws is loaded when a figure comes into view, and the network may be gone by then. */

/**
 * Loads, and where that fails for want of a network, again when it is back. Meanwhile the still
 * picture stands in its place and follows the run.
 */
export async function whenOnline<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (reason) {
      if (!(reason instanceof TypeError)) throw reason; // it came, and is wrong
      await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    }
  }
}
