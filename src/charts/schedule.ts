/**
 * When figures are repainted: at most fifteen times a second each, and all of them together for
 * at most a part of any one screen refresh. While a hand is on something, they follow one refresh
 * behind the stage, which has the first one for itself.
 */
const interval = 1000 / 15; // ms
const budget = 8; // ms a screen refresh
const hurry = 250; // ms after the last key press or drag

export interface Job {
  paint(): void;
  /** When it was last painted. */
  last: number;
}

export class Schedule {
  #waiting = new Set<Job>();
  /** Of those, the ones that have not waited for a refresh yet. */
  #fresh = new Set<Job>();
  #hurriedUntil = -Infinity;
  #asked = false;
  #now: () => number;
  #nextRefresh: (callback: () => void) => void;

  constructor(now: () => number, nextRefresh: (callback: () => void) => void) {
    this.#now = now;
    this.#nextRefresh = nextRefresh;
  }

  add(job: Job): void {
    if (!this.#waiting.has(job)) this.#fresh.add(job);
    this.#waiting.add(job);
    this.#ask();
  }

  remove(job: Job): void {
    this.#waiting.delete(job);
    this.#fresh.delete(job);
  }

  hurry(): void {
    this.#hurriedUntil = this.#now() + hurry;
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#nextRefresh(() => this.#refresh());
  }

  #refresh(): void {
    this.#asked = false;
    const start = this.#now();
    const isHurried = start < this.#hurriedUntil;
    const due = [...this.#waiting]
      .filter((job) => (isHurried ? !this.#fresh.has(job) : start - job.last >= interval))
      .sort((a, b) => a.last - b.last);
    this.#fresh.clear();
    for (const job of due) {
      if (this.#now() - start > budget) break;
      this.#waiting.delete(job);
      job.last = start;
      job.paint();
    }
    if (this.#waiting.size > 0) this.#ask();
  }
}

let shared: Schedule | undefined;

function sharedSchedule(): Schedule {
  if (shared) return shared;
  const schedule = new Schedule(
    () => performance.now(),
    (callback) => void requestAnimationFrame(callback),
  );
  const hasten = (): void => schedule.hurry();
  for (const event of ['input', 'keydown']) {
    document.addEventListener(event, hasten, { capture: true, passive: true });
  }
  const dragged = (event: PointerEvent): void => void (event.buttons > 0 && hasten());
  document.addEventListener('pointermove', dragged, { capture: true, passive: true });
  return (shared = schedule);
}

/** Repaints one figure when asked to, as the schedule allows, and only while it is in view. */
export class Painter {
  #job: Job;
  #observer: IntersectionObserver;
  #visible = false;
  #wanted = false;

  constructor(element: Element, paint: () => void) {
    this.#job = { paint, last: -Infinity };
    const seen = (entries: IntersectionObserverEntry[]): void => {
      this.#visible = entries.at(-1)?.isIntersecting ?? false;
      if (this.#visible && this.#wanted) this.request();
    };
    this.#observer = new IntersectionObserver(seen, { rootMargin: '100px' });
    this.#observer.observe(element);
  }

  request(): void {
    this.#wanted = !this.#visible;
    if (this.#visible) sharedSchedule().add(this.#job);
  }

  stop(): void {
    this.#observer.disconnect();
    sharedSchedule().remove(this.#job);
  }
}
