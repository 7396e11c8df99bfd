/** What one picture of a stage costs the page's thread: everything a step sets off, the stage alone in view. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { labs, play, ready } from '../pages/pages.ts';

export interface Cost {
  readonly lab: string; // 'moe/balancing'
  readonly milliseconds: number; // of script, style, layout and painting
}

const steps = 40;
/** Trainings are looked at over what they have computed until then. */
const patience = 10_000; // ms

/** Seconds that the page's thread has worked so far. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

/** Presses a key, and waits until what it set off is on the screen. */
async function step(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

const scrub = '#transport .scrub input';

/** Plays a run as far as there is time for, and stops there. */
async function playOn(page: Page): Promise<void> {
  const atEnd = (): Promise<boolean> =>
    page.locator(scrub).evaluate((input: HTMLInputElement) => input.value === input.max);
  await play(page);
  for (const end = Date.now() + patience; Date.now() < end && !(await atEnd());) {
    await page.waitForTimeout(200);
  }
  if (!(await atEnd())) await play(page);
}

async function costOf(browser: Browser, address: string, lab: string): Promise<Cost> {
  // Moved by nothing: each step is one picture.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${address}en/labs/${lab}/?v=1&step=0`);
  await ready(page);
  const plays = (await page.locator(scrub).count()) > 0;
  if (plays) await playOn(page);
  await page.keyboard.press('m');
  if (!plays) await page.locator('.stage .drawing input:not(.reader)').first().focus(); // one frame: a grip makes the next
  const [back, on] = plays ? [',', '.'] : ['ArrowLeft', 'ArrowRight'];
  for (const key of [back, back, on, on]) await step(page, key);
  const before = await worked(session);
  for (let i = 0; i < steps; i++) await step(page, i % 4 < 2 ? back : on);
  const taken = (await worked(session)) - before;
  await context.close();
  return { lab, milliseconds: (1000 * taken) / steps };
}

/** All labs' stages, the dearest first. */
export async function pictureCosts(browser: Browser, address: string): Promise<Cost[]> {
  const found: Cost[] = [];
  for (const { technique, name } of await labs()) {
    found.push(await costOf(browser, address, `${technique}/${name}`));
  }
  return found.sort((a, b) => b.milliseconds - a.milliseconds);
}
