/** Terms: what they mean opens where they stand, by the platform alone; the glossary has them all. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, inject, test, vi } from 'vitest';
import { terms } from '../../src/atlas/glossary/index.ts';
import { openBrowser } from './browser.ts';
import { labs, open, ready, soon } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 }); // several at a time, so each may take long
const opened = openBrowser();
const balancing = `${site}/en/labs/moe/balancing/`;
const maxvio = '#term-maxvio';

const isOpen = (page: Page): Promise<boolean> =>
  page.locator(maxvio).evaluate((one) => one.matches(':popover-open'));

/** The explanation has come to life: what stood there before is gone. */
async function explained(page: Page): Promise<void> {
  await ready(page);
  await page.getByRole('button', { name: 'Words', exact: true }).click();
  await page.locator('.words').waitFor();
  await page.locator('.island:not(.built) > .explain').waitFor({ state: 'attached' });
}

describe.concurrent('a term on a lab page', () => {
  test('opens its meaning by click and by Enter; Escape closes it', async ({ expect }) => {
    const { page, wrongs } = await open(opened.context, balancing);
    await explained(page);
    const term = page.locator('.words .term', { hasText: 'MaxVio' });
    await term.click();
    await expect.poll(() => isOpen(page), soon).toBe(true);
    expect(await page.locator(maxvio).innerText()).toContain('busiest expert');
    await page.keyboard.press('Escape');
    await expect.poll(() => isOpen(page), soon).toBe(false);
    expect(await term.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => isOpen(page), soon).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // the link to the glossary
    await page.waitForURL(`${site}/en/glossary/#maxvio`);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('in an answer opens the same, and keeps nobody out', async ({ expect }) => {
    const { page } = await open(opened.context, balancing);
    await explained(page);
    const answer = page.locator('.explain details', { has: page.locator('.term') }).first();
    await answer.locator('summary').click();
    await answer.locator('.term').first().click();
    await expect.poll(() => page.locator('.meaning:popover-open').count(), soon).toBe(1);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include('.explain')
      .analyze();
    const serious = violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(serious.map(({ id }) => id)).toEqual([]);
    await page.close();
  });

  test('needs no script', async ({ expect }) => {
    const { page } = await open(opened.browser, balancing, { javaScriptEnabled: false });
    await page.locator('.words .term', { hasText: 'MaxVio' }).click();
    await page.locator(`${maxvio}:popover-open`).waitFor();
    await page.locator(maxvio).getByRole('link').click();
    await page.waitForURL(`${site}/en/glossary/#maxvio`);
    expect(page.url()).toContain('#maxvio');
    await page.context().close();
  });

  test('stays on the screen of a phone', async ({ expect }) => {
    const { page } = await open(opened.browser, `${site}/zh/labs/mla/cache/`, {
      viewport: { width: 320, height: 640 },
    });
    await ready(page);
    await page.getByRole('tab', { name: '讲解' }).click();
    await page.locator('.island:not(.built) > .explain').waitFor({ state: 'attached' });
    for (const term of await page.locator('.words .term').all()) {
      await term.click();
      const box = await page.locator('.meaning:popover-open').boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });

  test('costs no page more than 3 kB', async ({ expect }) => {
    const pages = (await labs()).flatMap(({ technique, name }) =>
      ['en', 'zh'].map((lang) => `build/${lang}/labs/${technique}/${name}/index.html`),
    );
    for (const path of pages) {
      const html = readFileSync(path, 'utf8');
      const bare = html
        .replace(/<section class="words[\s\S]*?<\/section>/, '')
        .replace(/<button class="term[^>]*>(.*?)<\/button>/g, '$1');
      expect(bare.length, path).toBeLessThan(html.length - 500);
      expect(gzipSync(html).length - gzipSync(bare).length, path).toBeLessThanOrEqual(3000);
    }
  });
});

describe.concurrent('the glossary', () => {
  test.for(['en', 'zh'])(
    'in %s has every term in both languages, without a script',
    async (lang, { expect }) => {
      const { page } = await open(opened.browser, `${site}/${lang}/glossary/`, {
        javaScriptEnabled: false,
      });
      expect(await page.locator('article').count()).toBe(terms.length);
      const text = await page.locator('main').innerText();
      expect(terms.filter(({ means }) => !text.includes(means.en)).map(({ id }) => id)).toEqual([]);
      expect(terms.filter(({ means }) => !text.includes(means.zh)).map(({ id }) => id)).toEqual([]);
      expect(await page.getByRole('searchbox').isVisible()).toBe(false);
      await page.context().close();
    },
  );

  test('shows only what holds the words that are typed', async ({ expect }) => {
    const { page, wrongs } = await open(opened.context, `${site}/en/glossary/`);
    await page.getByRole('searchbox').fill('潜向量');
    await expect.poll(() => page.locator('article').count(), soon).toBeLessThan(12);
    expect(await page.locator('#latent').isVisible()).toBe(true);
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ of \d+ terms$/);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.locator('article').count(), soon).toBe(terms.length);
    expect(wrongs).toEqual([]);
    await page.close();
  });
});
