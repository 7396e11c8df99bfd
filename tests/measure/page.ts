/** What a browser can tell about one page: times, tasks, shifts, reactions, memory. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Kept in the page; times in milliseconds since its navigation began. */
interface Watch {
  usable: number;
  shift: number;
  /** Lengths of the tasks that held the main thread for 50 ms or more. */
  tasks: number[];
  /** When the latest key went down, and when the latest picture was on the screen: any, and the stage's. */
  pressed: number;
  painted: number;
  staged: number;
}
type Watched = Window & typeof globalThis & { watch: Watch };

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Runs in the page, before its own scripts. */
function startWatching(): void {
  const watch: Watch = { usable: 0, shift: 0, tasks: [], pressed: 0, painted: 0, staged: 0 };
  Object.assign(window, { watch });
  const painted = (isStage: boolean): void => {
    requestAnimationFrame(() => {
      watch.painted = performance.now();
      if (isStage) watch.staged = watch.painted;
    });
  };
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...area): void {
    clearRect.apply(this, area);
    painted(this.canvas instanceof HTMLElement && this.canvas.closest('.stage') !== null);
  };
  new MutationObserver((changes) => {
    if (watch.usable === 0 && document.querySelector('main[data-ready]')) {
      watch.usable = performance.now();
    }
    const parts = changes.map(({ target }) => target.parentElement ?? target);
    if (parts.some((part) => part instanceof Element && part.closest('.stage .drawing'))) {
      painted(true);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  document.addEventListener('keydown', ({ timeStamp }) => (watch.pressed = timeStamp), true);
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as Shift[]) {
      if (!hadRecentInput) watch.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    watch.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}

/**
 * A lab in a browser that has seen nothing before.
 *
 * @param slowed how many times slower than it is the processor shall be
 */
export async function openLab(browser: Browser, url: string, slowed: number): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript('globalThis.__name = (named) => named'); // tsx names functions with it
  await context.addInitScript(startWatching);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.goto(url);
  await page.waitForSelector('main[data-ready]');
  return { page, session };
}

export interface Start {
  readonly firstPaint: number; // ms
  readonly usable: number; // ms
  readonly shift: number;
}

export const startOf = (page: Page): Promise<Start> =>
  page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const { usable, shift } = (window as Watched).watch;
    return { firstPaint: paint.startTime, usable, shift };
  });

/** The longest task in some seconds of playing; 0 where none took 50 ms. */
export async function longestTask(page: Page, seconds: number): Promise<number> {
  await page.evaluate(() => (window as Watched).watch.tasks.splice(0));
  await page.waitForTimeout(1000 * seconds);
  return page.evaluate(() => Math.max(0, ...(window as Watched).watch.tasks));
}

/** Nothing was painted for so long: whatever a key set off is on the screen. */
const quiet = 500; // ms

export interface Reaction {
  /** From a key that turns a knob to the last picture of the stage that it sets off. */
  readonly stage: number; // ms
  /** To the last picture of any figure. */
  readonly all: number; // ms
}

/** Once a key. */
export async function reactions(page: Page, knob: string, times: number): Promise<Reaction[]> {
  const found: Reaction[] = [];
  await page.locator(`[data-knob="${knob}"] input[type="range"]`).focus();
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForFunction((rest) => {
      const { pressed, painted } = (window as Watched).watch;
      return painted > pressed && performance.now() - painted > rest;
    }, quiet);
    const taken = await page.evaluate(() => {
      const { pressed, painted, staged } = (window as Watched).watch;
      return { stage: staged - pressed, all: painted - pressed };
    });
    found.push(taken);
  }
  return found;
}

/** Bytes that the page's scripts hold once all that can go has gone. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
