/** A long training in the page: stopped, taken up again, kept on the device, erased. */
import type { Page } from 'playwright-core';
import { inject, test, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { play, ready, soon, viewOf } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 });
const opened = openBrowser();

const line = (page: Page) => page.locator('.status .training');
const press = (page: Page, name: string): Promise<void> =>
  line(page).getByRole('button', { name }).click();

/** How far it says that it is. */
const percentOf = async (page: Page): Promise<number> =>
  Number(/(\d+) %/.exec(await line(page).innerText())?.[1] ?? NaN);

test('a training is stopped, goes on where it was, is there on the next visit, and can be erased', async ({
  expect,
}) => {
  const context = await opened.browser.newContext(viewOf({}));
  const kernels: string[] = [];
  context.on('request', (request) => {
    if (request.url().endsWith('.wasm')) kernels.push(request.url());
  });
  const page = await context.newPage();
  await page.goto(`${site}/en/labs/mtp/training/`);
  await ready(page);
  expect(kernels).toEqual([]); // nothing of it before somebody plays
  await play(page);
  await expect.poll(() => percentOf(page), { timeout: 120_000 }).toBeGreaterThanOrEqual(10);
  expect(new Set(kernels).size).toBe(1);

  await press(page, 'Stop');
  await expect.poll(() => line(page).innerText(), soon).toMatch(/was stopped at \d+ %/);
  expect(await line(page).innerText()).toContain('kept on this device');
  const stopped = await percentOf(page);
  await press(page, 'Continue');
  await expect.poll(() => line(page).getByRole('button').innerText(), soon).toBe('Stop');
  expect(await percentOf(page)).toBeGreaterThanOrEqual(Math.min(stopped, 8));

  await expect.poll(() => percentOf(page), { timeout: 60_000 }).toBeGreaterThan(stopped);
  await page.reload();
  await ready(page);
  await play(page);
  await line(page).waitFor();
  expect(await percentOf(page)).toBeGreaterThanOrEqual(Math.min(stopped, 8)); // not from the beginning

  await press(page, 'Stop');
  await press(page, 'Erase');
  await expect.poll(() => line(page).innerText(), soon).toContain('erased from this device');
  await page.reload();
  await ready(page);
  await play(page);
  await line(page).waitFor();
  expect(await percentOf(page)).toBeLessThan(8);
  await context.close();
});
