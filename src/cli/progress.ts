/** How far a run or a sweep is, for somebody who watches. */
export interface Bar {
  at(done: number): void;
  /** Writes what belongs on the screen for good, above the bar. */
  aside(write: () => void): void;
  /** Takes the bar away. */
  clear(): void;
  /** Leaves the bar as it is: what follows stands below. */
  end(): void;
}

/** To the start of the line, and nothing left on it. */
const erase = '\r\u001b[K';

const unseen: Bar = {
  at: () => undefined,
  aside: (write) => write(),
  clear: () => undefined,
  end: () => undefined,
};

export function bar(of: number, err: (text: string) => void, watched: boolean): Bar {
  if (!watched) return unseen;
  let percent = -1;
  let drawn = '';
  const draw = (text: string): void => {
    drawn = text;
    err(erase + text);
  };
  return {
    at: (done) => {
      const now = Math.floor((100 * done) / of);
      if (now === percent) return;
      percent = now;
      draw(progressBar(done, of));
    },
    aside: (write) => {
      const before = drawn;
      if (before !== '') draw('');
      write();
      if (before !== '') draw(before);
    },
    clear: () => draw(''),
    end: () => {
      if (drawn !== '') err('\n');
    },
  };
}

function progressBar(done: number, of: number): string {
  const full = Math.round((30 * done) / of);
  return `${'█'.repeat(full)}${'░'.repeat(30 - full)} ${done}/${of}`;
}
