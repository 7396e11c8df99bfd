/** Languages, themes, tabs and hosts: what stands around a lab. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, inject, test, vi } from 'vitest';
import { moe } from '../../src/labs/moe/index.ts';
import { openBrowser } from './browser.ts';
import { button, entry, html, open, play, ready, soon, step } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 }); // several at a time, so each may take long
const balancing = `${site}/en/labs/moe/balancing/`;
const microscope = `${site}/en/labs/moe/gate/`;
const opened = openBrowser();

describe.concurrent('around the lab', () => {
  test('shows claim, knobs, stage, charts and transport at 1440×900 without scrolling', async ({
    expect,
  }) => {
    const { page } = await open(opened.context, balancing);
    await ready(page);
    for (const part of ['h1', '.stage', '.charts figure', 'aside .knob', '.transport']) {
      const box = await page.locator(part).first().boundingBox();
      expect(box, part).not.toBeNull();
      expect((box?.y ?? 0) + Math.min(box?.height ?? 0, 60), part).toBeLessThanOrEqual(900);
    }
    await page.close();
  });

  test('every typeface of ours that a page names is one that the browser took', async ({
    expect,
  }) => {
    const { page } = await open(opened.context, balancing);
    const missing = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const stacks = ['--sans', '--serif', '--mono'].map((name) => style.getPropertyValue(name));
      const ours = stacks.flatMap(
        (stack) => stack.match(/[A-Z]\w+ (?:Fallback|Wide|Variable)/g) ?? [],
      );
      const taken = [...document.fonts].map(({ family }) => family.replaceAll('"', ''));
      return ours.length === 0 ? ['none named'] : ours.filter((family) => !taken.includes(family));
    });
    expect(missing).toEqual([]);
    await page.close();
  });

  test('switching the language keeps experiment, knobs, place in time and scroll', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(opened.context, `${microscope}?v=1&k=2&step=4`);
    await ready(page);
    await page.evaluate(() => scrollTo(0, 120));
    const before = await page.evaluate(() => scrollY);
    await page.locator('header a[hreflang="zh-CN"]').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/\/zh\/labs\/moe\/gate\/.*k=2/);
    await expect.poll(() => html(page, 'lang'), soon).toBe('zh-CN');
    expect(await entry(page, 'k')).toBe('2');
    await expect.poll(() => step(page), soon).toBe(4);
    const moved = (): Promise<number> => page.evaluate((from) => Math.abs(scrollY - from), before);
    await expect.poll(moved, soon).toBeLessThan(24); // a line of text: Chinese is shorter
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('a tab leads to another experiment, and back to the one before', async ({ expect }) => {
    const { page, wrongs } = await open(opened.context, `${balancing}?v=1&seed=5`);
    await ready(page);
    await page.locator('.bar nav a').nth(1).click();
    await page.waitForURL(/\/moe\/gate\//);
    await expect
      .poll(() => page.locator('h1').innerText(), soon)
      .toBe(moe.experiments.gate.question);
    expect(await page.locator('.seed input').count()).toBe(0); // nothing is drawn there
    await page.goBack();
    await page.waitForURL(/\/moe\/balancing\/.*seed=5/);
    await expect.poll(() => page.locator('.seed input').inputValue(), soon).toBe('5');
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('the theme is chosen once for this device', async ({ expect }) => {
    const { page } = await open(opened.browser, `${site}/en/about/`);
    const theme = page.locator('header').getByRole('button', { name: 'Theme' });
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await theme.click();
    await expect.poll(() => html(page, 'data-theme'), soon).toBe('light');
    await theme.click();
    await expect.poll(() => html(page, 'data-theme'), soon).toBe('dark');
    await expect.poll(paper, soon).not.toBe(light);
    await page.reload();
    expect(await html(page, 'data-theme')).toBe('dark');
    await page.context().close();
  });

  test('presenting, the stage fills the page and knobs are gone; the way back is on the page', async ({
    expect,
  }) => {
    const { page } = await open(opened.context, `${microscope}?v=1&step=9`);
    await ready(page);
    await page.keyboard.press('m');
    await expect.poll(() => html(page, 'data-present'), soon).toBe('');
    expect(await page.locator('aside').isVisible()).toBe(false);
    expect(await page.locator('.stage').isVisible()).toBe(true);
    const text = (): Promise<number> =>
      page
        .locator('.say') // made anew when the step is there
        .evaluate((say) => parseFloat(getComputedStyle(say).fontSize) * say.currentCSSZoom);
    await expect.poll(text, soon).toBeGreaterThanOrEqual(20);
    await button(page, 'Leave the presentation').click();
    await expect.poll(() => page.locator('aside').isVisible(), soon).toBe(true);
    await page.close();
  });

  test('embedded, it has no header and no explanation, but the lab itself', async ({ expect }) => {
    const { page } = await open(opened.context, `${balancing}?embed=1`);
    await ready(page);
    expect(await page.locator('header').first().isVisible()).toBe(false);
    expect(await page.locator('.explain').isVisible()).toBe(false);
    expect(await page.locator('.transport').isVisible()).toBe(true);
    await page.close();
  });

  test('embedded in a page of another origin, it runs', async ({ expect }) => {
    const page = await opened.context.newPage();
    const body = `<iframe src="${microscope}?embed=1" width="900" height="640"></iframe>`;
    const course = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end(body);
    });
    await new Promise<void>((done) => course.listen(0, done));
    await page.goto(`http://localhost:${(course.address() as AddressInfo).port}/`);
    const lab = page.frameLocator('iframe');
    await lab.locator('main[data-ready]').waitFor();
    await lab.getByRole('button', { name: 'Play', exact: true }).click();
    await expect
      .poll(async () => Number(await lab.locator('.scrub input').inputValue()), soon)
      .toBeGreaterThan(0);
    await page.close();
    course.close();
  });

  test('printed, it has its text, its answers and its equations, and no controls', async ({
    expect,
  }) => {
    const { page } = await open(opened.context, `${microscope}?v=1&step=9`);
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['h1', '.claim', '.strip pre', '.explain details p', '.katex-html']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    for (const part of ['header', '.transport', '.scenarios', '.tabs']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
    await page.close();
  });
});

test('under a sub-folder of any host the site works the same', async ({ expect }) => {
  const { serve } = await import('../../src/cli/serve.ts');
  const { cpSync, mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync('build', join(folder, 'some', 'where'), { recursive: true });
  const { address, close } = await serve({ root: folder, port: 0 });
  try {
    const { page, wrongs } = await open(
      opened.browser,
      `${address}some/where/en/labs/moe/balancing/`,
    );
    await ready(page);
    await play(page);
    await expect.poll(() => step(page), soon).toBeGreaterThan(0);
    expect(wrongs).toEqual([]);
    await page.context().close();
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});
