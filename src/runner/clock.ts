/** Real time, as a page has it. */
export interface Clock {
  now(): number; // ms
  /** Calls back at the next frame of the screen; gives what cancels it. */
  frame(callback: () => void): () => void;
}

export const screen: Clock = {
  now: () => performance.now(),
  frame: (callback) => {
    const id = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(id);
  },
};
