/**
 * What must be true of every page, in both languages and both themes. In every run, each page is
 * looked at closely in one of its languages; in `npm run test:long` in both.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi, type ExpectStatic } from 'vitest';
import { long } from '../long.ts';
import { launch } from './chromium.ts';
import { addresses, open, ready, soon, viewOf, type Watched } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 }); // several at a time, so each may take long
const [en, zh] = [await addresses('en'), await addresses('zh')];
const close = long ? [...en, ...zh] : en.map((path, i) => (i % 2 === 0 ? path : zh[i]));
const rest = [...en, ...zh].filter((path) => !close.includes(path));

const isLab = (path: string): boolean => /\/labs\/./.test(path);

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext(viewOf({ colorScheme: 'light' }));
  await context.addInitScript(watchPage);
});
afterAll(() => browser.close());

/** What axe finds that keeps somebody out, once nothing moves any more. */
async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true) // there are no frames to look into
    .options({ resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) });
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

/** A lab that stands still, any other page once it is alive; code and lessons have no scripts to wait for. */
async function settle(page: Page, path: string): Promise<void> {
  if (isLab(path)) {
    await ready(page);
    const playing = page.locator('.transport button:is([aria-label="Pause"], [aria-label="暂停"])');
    if ((await playing.count()) > 0) await page.keyboard.press('Space');
    await expect.poll(() => playing.count(), soon).toBe(0);
  }
  if (path.includes('/code/') || /\/teach\/./.test(path)) return;
  await page.waitForFunction(() => (window as Seen).mounted);
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

type Seen = Window & { readonly mounted?: boolean; readonly shifted?: number };

/** Notes, from the start of every page, how far it shifts under its reader, and when it is alive. */
function watchPage(): void {
  const shifts = Object.assign(window, { shifted: 0 });
  const alive = (): void => void Object.assign(window, { mounted: true });
  // The layout says the language of the page when it comes alive.
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => target === document.documentElement)) alive();
  }).observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as Shift[]) {
      if (!hadRecentInput) shifts.shifted += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What costs little, and so is asked of every page in both languages. */
async function opens(path: string, expect: ExpectStatic): Promise<Watched> {
  const opened = await open(context, site + path);
  const { page } = opened;
  await settle(page, path);
  expect(await page.evaluate(() => (window as Seen).shifted)).toBeLessThanOrEqual(0.05);
  expect(await page.getAttribute('html', 'lang')).toBe(path.startsWith('/zh/') ? 'zh-CN' : 'en');
  expect(await page.title()).not.toBe('');
  expect(await page.locator('h1').count()).toBe(1);
  return opened;
}

/** Closes a page that has kept to one column of a phone and to the rules. */
async function closes({ page, wrongs }: Watched, expect: ExpectStatic): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const wider = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(wider, soon).toBeLessThanOrEqual(0);
  expect(wrongs).toEqual([]);
  await page.close();
}

describe.concurrent.each(close)('%s', (path) => {
  test('opens without an error, keeps nobody out, does not shift, does not scroll sideways', async ({
    expect,
  }) => {
    const opened = await opens(path, expect);
    const { page } = opened;
    expect(await barriers(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
    await closes(opened, expect);
  });
});

describe.concurrent.each(rest)('%s', (path) => {
  test('opens without an error, does not shift, does not scroll sideways', async ({ expect }) =>
    closes(await opens(path, expect), expect));
});

test.each([...en, ...zh].filter(isLab))(
  '%s without scripts shows its text, its equations, its code and its first figure',
  async (path) => {
    const html = await (await fetch(site + path)).text();
    expect(html).toMatch(/<h1[^>]*>[^<]+/);
    expect(html).toMatch(/class="stage[^"]*"[\s\S]*?<(svg|table|input)/);
    expect(html).toContain('<math');
    expect(html).toMatch(/class="strip[\s\S]*?<pre/);
  },
);

test('every page carries a policy that allows no inline script and no other origin', async () => {
  const { page } = await open(context, `${site}/en/`);
  const policy = await page.getAttribute('meta[http-equiv="content-security-policy"]', 'content');
  const scripts = /script-src ([^;]*)/.exec(policy ?? '')?.[1] ?? '';
  expect(scripts).toMatch(/'self' 'wasm-unsafe-eval' 'sha256-/); // compiled kernels, no text as code
  expect(scripts).not.toMatch(/unsafe-inline|'unsafe-eval|https?:/);
  await page.close();
});

test('an unknown address answers 404 with a page that says so in both languages', async () => {
  const response = await fetch(`${site}/en/labs/nowhere/`);
  expect(response.status).toBe(404);
  const text = await response.text();
  expect(text).toContain('There is no such page');
  expect(text).toContain('没有这个页面');
});
