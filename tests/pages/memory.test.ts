/** A page that plays on and on needs no more memory than after its first round. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { explained, open, play, ready, soon, step } from './pages.ts';

const site = inject('site');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Held {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds once all that can go has gone. */
async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** Plays from the first step to the last. */
async function playThrough(page: Page, last: number): Promise<void> {
  await page.keyboard.press('Space');
  await expect.poll(() => step(page), { ...soon, timeout: 60_000 }).toBe(last);
}

/** Rounds played before measuring: code is compiled, caches are filled. */
const warm = 2;
const rounds = 8;
/** What the browser itself keeps for a while (0.8 MB) comes and goes: of so many rounds the least counts. */
const looks = 4;
/** What is compiled on the way came to 0.8 MB, after twelve rounds as after fifty-four. */
const most = 1_500_000; // bytes

test('played again and again, a run holds as much as after its first rounds', async () => {
  const { page, wrongs } = await open(
    browser,
    `${site}/en/labs/moe/balancing/?v=1&steps=100&step=0`,
  );
  await ready(page);
  // All that comes by itself, whenever it comes: figures, what lies below, what hears of new versions.
  await page.locator('.charts canvas').first().waitFor();
  await explained(page);
  await page.locator('.app > div[role="status"]').waitFor({ state: 'attached' });
  await page.evaluate(() => scrollTo(0, 0));
  await play(page);
  await page.locator('.speed select').selectOption('120');
  await expect.poll(() => step(page), { ...soon, timeout: 60_000 }).toBe(99);
  const session = await page.context().newCDPSession(page);
  const least = async (): Promise<Held> => {
    const all: Held[] = [];
    for (let i = 0; i < looks; i++) {
      await playThrough(page, 99);
      all.push(await held(session));
    }
    return all.reduce((some, one) => (one.bytes < some.bytes ? one : some));
  };
  for (let i = 0; i < warm; i++) await playThrough(page, 99);
  const before = await least();
  for (let i = 0; i < rounds; i++) await playThrough(page, 99);
  const after = await least();
  expect(after.bytes).toBeLessThan(before.bytes + most);
  expect(after.nodes).toBeLessThan(before.nodes + 200);
  expect(after.listeners).toBeLessThan(before.listeners + 50);
  expect(wrongs).toEqual([]);
}, 300_000);

test('started again and again, a run leaves no earlier one behind', async () => {
  const { page, wrongs } = await open(
    browser,
    `${site}/en/labs/moe/balancing/?v=1&steps=100&step=0`,
  );
  await ready(page);
  await play(page);
  const session = await page.context().newCDPSession(page);
  const again = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) {
      const seed = await page.locator('.seed input').inputValue();
      await page.locator('button.dice').click();
      await expect.poll(() => page.locator('.seed input').inputValue(), soon).not.toBe(seed);
      await expect.poll(() => step(page), soon).toBeGreaterThan(1);
    }
    await expect.poll(() => step(page), { ...soon, timeout: 60_000 }).toBe(99); // all is there
  };
  await again(110); // more than undo remembers
  const before = await held(session);
  await again(60);
  const after = await held(session);
  expect(after.bytes).toBeLessThan(before.bytes + 1_000_000);
  expect(after.nodes).toBeLessThan(before.nodes + 200);
  await expect.poll(() => page.workers().length, soon).toBeLessThanOrEqual(1); // the last is ending
  expect(wrongs).toEqual([]);
}, 300_000);
