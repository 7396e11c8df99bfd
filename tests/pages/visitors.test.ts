/** What visitors found broken: each stays mended. */
import { describe, expect as holds, inject, test, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { button, entry, html, open, play, ready, soon, step, watch } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 }); // several at a time, so each may take long
const gate = `${site}/en/labs/moe/gate/`;
const balancing = `${site}/en/labs/moe/balancing/`;
const hash = `${site}/en/labs/engram/hash/`;
const opened = openBrowser();

describe.concurrent('where something is missing', () => {
  test('without workers the page says so and offers a window of its own', async ({ expect }) => {
    const page = await opened.context.newPage();
    const wrongs = watch(page, new URL(site).host);
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await page.goto(gate);
    await ready(page);
    await play(page);
    const failure = page.locator('.failure[role="alert"]');
    await expect.poll(() => failure.innerText(), soon).toContain('may not start a worker');
    expect(await failure.getByRole('link').getAttribute('href')).toContain('/moe/gate/');
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('with its worker blocked a bet says that nothing can be found out', async ({ expect }) => {
    const page = await opened.context.newPage();
    const scripts: string[] = [];
    page.on('pageerror', (error) => scripts.push(error.message));
    await page.route(/worker-/, (route) => route.abort());
    await page.goto(gate);
    await ready(page);
    await page.locator('.bet .outcomes button').first().click();
    await expect.poll(() => page.locator('.bet').innerText(), soon).toContain('found out');
    expect(scripts).toEqual([]);
    await page.close();
  });

  test('offline, what cannot be loaded is said, and comes when the network is back', async ({
    expect,
  }) => {
    const { page } = await open(opened.browser, balancing);
    await ready(page);
    await page.locator('.stage .live').waitFor(); // these two come by themselves, in either order
    await page.locator('.charts figure canvas').first().waitFor();
    await page.context().setOffline(true);
    await button(page, 'Share').click();
    // What lies below may have come near on its way, and be missing too.
    const missing = page.locator('.missing', { hasText: 'Share could not be loaded' });
    await missing.waitFor(soon);
    await page.context().setOffline(false);
    await missing.getByRole('button', { name: 'Try again' }).click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.context().setOffline(true);
    await page.locator('.bar nav a').nth(2).click();
    await expect.poll(() => page.locator('h1').innerText(), soon).toContain('could not be loaded');
    await page.context().setOffline(false);
    await button(page, 'Try again').click();
    await ready(page);
    await page.context().close();
  });

  test('a full device changes its theme all the same, charts with it', async ({ expect }) => {
    const { page, wrongs } = await open(opened.browser, balancing);
    await ready(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      document.addEventListener('themechange', () => document.body.setAttribute('data-told', ''));
    });
    await page.locator('header').getByRole('button', { name: 'Theme' }).click();
    await expect.poll(() => html(page, 'data-theme'), soon).toBe('light');
    expect(await page.getAttribute('body', 'data-told')).toBe('');
    expect(wrongs).toEqual([]);
    await page.context().close();
  });
});

describe.concurrent('an address', () => {
  test('with the name of a file opens the lab and stays', async ({ expect }) => {
    const { page, wrongs } = await open(opened.context, `${balancing}index.html?v=1&seed=5`);
    await ready(page);
    expect(page.url()).toBe(`${balancing}?v=1&seed=5`);
    expect(await page.locator('.seed input').inputValue()).toBe('5');
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('too short for an own text names it: here it comes back, elsewhere from a file', async ({
    expect,
  }) => {
    const text = '专家 memory '.repeat(1500);
    const { page } = await open(opened.browser, hash);
    await ready(page);
    await page.locator('[data-knob="text"] textarea').fill(text);
    await page.locator('[data-knob="text"] textarea').blur();
    await page.waitForURL(/text=@[0-9a-z]+/);
    await page.reload();
    await ready(page);
    expect(await page.locator('[data-knob="text"] textarea').inputValue()).toBe(text);
    await button(page, 'Share').click();
    await expect.poll(() => page.locator('dialog').innerText(), soon).toContain('this device only');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'This run as a file').click(),
    ]);
    const other = await open(opened.browser, page.url());
    await ready(other.page);
    const notice = other.page.locator('.notice[role="status"]');
    await expect.poll(() => notice.innerText(), soon).toContain('not kept on this device');
    await button(other.page, 'Share').click();
    await other.page.locator('input[type="file"]').setInputFiles(await download.path());
    const field = other.page.locator('[data-knob="text"] textarea');
    await expect.poll(() => field.inputValue(), soon).toBe(text);
    await page.context().close();
    await other.page.context().close();
  });
});

describe.concurrent('by keyboard', () => {
  test('an empty number is refused by Enter, and says why', async ({ expect }) => {
    const { page } = await open(opened.context, `${balancing}?v=1&step=0`);
    await ready(page);
    expect(await entry(page, 'speed')).not.toBe('');
    const knob = page.locator('[data-knob="speed"]');
    await knob.locator('input[type="text"]').fill('');
    await knob.locator('input[type="text"]').press('Enter');
    await expect.poll(() => knob.innerText(), soon).toContain('the field is empty');
    expect(page.url()).not.toContain('speed=0');
    await page.close();
  });

  test('a step and a pin are read out; Escape leaves the presentation', async ({ expect }) => {
    const { page } = await open(opened.context, `${balancing}?v=1&step=2`);
    await ready(page);
    const said = page.locator('p.hidden[role="status"]');
    await expect.poll(() => step(page), soon).toBe(2); // it has to be computed first
    await page.keyboard.press('.');
    await expect.poll(() => said.innerText(), soon).toContain('step 4 of ');
    await page.keyboard.press('p');
    await expect.poll(() => said.innerText(), soon).toBe('This run is pinned as A.');
    await page.keyboard.press('m');
    await expect.poll(() => html(page, 'data-present'), soon).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => html(page, 'data-present'), soon).toBeNull();
    await page.close();
  });

  test('the tour takes the focus when it begins and gives it back when it ends', async ({
    expect,
  }) => {
    const { page } = await open(opened.context, balancing);
    await ready(page);
    await button(page, 'Take the tour').focus();
    await page.keyboard.press('Enter');
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? undefined);
    await expect.poll(focused, soon).toBe('Guided tour');
    await button(page, 'End the tour').click();
    const text = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(text, soon).toBe('Take the tour');
    await page.close();
  });

  test.each(['moe/balancing', 'grpo/group'])(
    'nothing that has the focus lies behind the bar that stays: %s',
    async (lab) => {
      const { page } = await open(opened.context, `${site}/en/labs/${lab}/?v=1&step=3`);
      await ready(page);
      const behind: string[] = [];
      for (let stop = 0; stop < 70; stop++) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(() => {
          const bar = document.querySelector('.slim');
          const focused = document.activeElement;
          if (!bar || !focused || bar.contains(focused)) return undefined;
          const { top } = focused.getBoundingClientRect();
          return top >= bar.getBoundingClientRect().top ? focused.outerHTML : undefined;
        });
        if (covered !== undefined) behind.push(covered);
      }
      holds(behind).toEqual([]);
      await page.close();
    },
  );

  test('from the skip links stage, play, knobs and explanation are one step away', async ({
    expect,
  }) => {
    const { page } = await open(opened.context, balancing);
    await ready(page);
    for (const part of ['stage', 'transport', 'knobs', 'explain']) {
      const link = page.locator(`main a.skip[href="#${part}"]`);
      await link.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id), soon).toBe(part);
    }
    await page.close();
  });
});

test.each([
  [320, 256],
  [667, 375],
])('at %i × %i nothing that stays takes more than a quarter', async (width, height) => {
  const { page } = await open(opened.browser, balancing, { viewport: { width, height } });
  await ready(page);
  const staying = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
      .reduce((sum, { offsetHeight }) => sum + offsetHeight, 0),
  );
  holds(staying).toBeLessThanOrEqual(height / 4);
  await page.context().close();
});
