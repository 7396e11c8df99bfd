/** Search: opened, typed into, moved through and left, over a lab, a page of code, and without a script. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, inject, test, vi, type ExpectStatic } from 'vitest';
import { openBrowser } from './browser.ts';
import { open, ready, soon } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 }); // several at a time, so each may take long
const opened = openBrowser();
const balancing = `${site}/en/labs/moe/balancing/`;

const field = (page: Page) => page.getByRole('combobox', { name: /Search|搜索/ });
const options = (page: Page) => page.getByRole('option');
/** Its script has come: before that the link leads to the page of its own. */
const alive = (page: Page): Promise<void> => page.waitForLoadState('networkidle');
const dialog = (page: Page) => page.getByRole('dialog');

/** The first result of what is typed. */
async function firstOf(page: Page, query: string, expect: ExpectStatic): Promise<string> {
  await field(page).fill(query);
  await expect.poll(() => options(page).count(), soon).toBeGreaterThan(0);
  await expect.poll(() => options(page).first().getAttribute('aria-selected'), soon).toBe('true');
  return new URL((await options(page).first().getAttribute('href')) ?? '', page.url()).pathname;
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

describe.concurrent('search', () => {
  test('opens by its key over a lab, finds, and goes there by keyboard', async ({ expect }) => {
    const { page, wrongs } = await open(opened.context, balancing);
    await ready(page);
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type('bias');
    await expect.poll(() => options(page).count(), soon).toBeGreaterThan(2);
    const active = (): Promise<string | null> => field(page).getAttribute('aria-activedescendant');
    const first = await active();
    expect(await page.locator(`[id="${first}"]`).innerText()).toContain('Bias');
    await page.keyboard.press('ArrowDown');
    expect(await active()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}/en/glossary/#bias`);
    await expect.poll(() => dialog(page).count(), soon).toBe(0);
    await page.locator('#bias:target').waitFor();
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('leaves by Escape, and the focus is where it was', async ({ expect }) => {
    const { page } = await open(opened.context, balancing);
    await ready(page);
    const link = page.locator('header a[data-search]');
    await link.focus();
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/labs/moe/balancing/');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count(), soon).toBe(0);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.close();
  });

  test('takes no key from a field, and the lab takes none from it', async ({ expect }) => {
    const { page } = await open(opened.context, balancing);
    await ready(page);
    const seed = page.locator('.seed input');
    await seed.focus();
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(await dialog(page).count()).toBe(0);
    await seed.evaluate((one: HTMLElement) => one.blur());
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type('m r.');
    expect(await field(page).inputValue()).toBe('m r.');
    expect(await page.getAttribute('html', 'data-present')).toBeNull();
    await page.close();
  });

  test.for([
    ['en', '偏置', '/en/glossary/'],
    ['zh', '偏置', '/zh/glossary/'],
    ['en', 'bias', '/en/glossary/'],
    ['zh', 'bias', '/zh/glossary/'],
    ['en', 'updateBias', '/en/code/moe/balance.ts/'],
    ['zh', 'updateBias', '/zh/code/moe/balance.ts/'],
  ])('on a page in %s, %s leads to %s', async ([lang, query, path], { expect }) => {
    const { page, wrongs } = await open(opened.context, `${site}/${lang}/about/`);
    await alive(page);
    await page.keyboard.press('/');
    await field(page).waitFor();
    expect(await firstOf(page, query, expect)).toBe(path);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === path);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('loads nothing before it is wanted; then the library in 25 kB and the index in 64', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(opened.browser, `${site}/en/about/`);
    await alive(page);
    const asked = (): Promise<string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const before = new Set(await asked());
    expect([...before].filter((url) => url.endsWith('search.json'))).toEqual([]);
    await page.keyboard.press('/');
    await field(page).waitFor();
    await firstOf(page, 'bias', expect);
    const after = (await asked()).filter((url) => !before.has(url));
    const weight = (end: string): number =>
      after
        .filter((url) => url.endsWith(end))
        .map((url) => gzipSync(readFileSync(`build${new URL(url).pathname}`)).length)
        .reduce((all, one) => all + one, 0);
    expect(weight('.js')).toBeGreaterThan(5_000);
    expect(weight('.js')).toBeLessThanOrEqual(25_000);
    expect(weight('.json')).toBeGreaterThan(20_000);
    expect(weight('.json')).toBeLessThanOrEqual(64_000);
    expect(wrongs).toEqual([]); // requests to other hosts among them
    await page.context().close();
  });

  test('keeps nobody out: open with results, in both themes, on a phone', async ({ expect }) => {
    const { page } = await open(opened.browser, `${site}/zh/about/`, {
      viewport: { width: 320, height: 640 },
    });
    await alive(page);
    await page.locator('header a[data-search]').click();
    await dialog(page).waitFor();
    await firstOf(page, 'MLA', expect);
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('says so when the network is gone, and tries again', async ({ expect }) => {
    const { page } = await open(opened.browser, `${site}/en/about/`);
    await alive(page);
    await page.route('**/search.json', (route) => route.abort());
    await page.keyboard.press('/');
    await page.getByRole('alert').waitFor();
    await page.unroute('**/search.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await firstOf(page, 'bias', expect)).toBe('/en/glossary/');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  test('from a page of code the key leads to the page that searches', async ({ expect }) => {
    const { page, wrongs } = await open(opened.context, `${site}/en/code/moe/gate.ts/`);
    await page.keyboard.press('/');
    await page.waitForURL(`${site}/en/search/`);
    await field(page).waitFor();
    expect(await firstOf(page, 'eq. 16', expect)).toMatch(/^\/en\/labs\/moe\/(balancing|gate)\//);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('without a script the header leads to a page that lists everything', async ({ expect }) => {
    const { page } = await open(opened.browser, `${site}/zh/about/`, { javaScriptEnabled: false });
    await page.locator('header a[data-search]').click();
    await page.waitForURL(`${site}/zh/search/`);
    const text = await page.locator('main').innerText();
    for (const name of ['偏置', 'updateBias', 'V3.2', '混合专家', '选谁']) {
      expect(text).toContain(name);
    }
    expect(await field(page).count()).toBe(0);
    await page.getByRole('link', { name: 'updateBias', exact: true }).click();
    await page.waitForURL(/\/zh\/code\/moe\/balance\.ts\/#L\d+$/);
    await page.context().close();
  });
});
