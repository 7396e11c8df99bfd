/** The timeline: whole without a script, filtered with and without one, for everybody, on any screen, on two pages of paper. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test, vi } from 'vitest';
import { corrections } from '../../src/atlas/corrections.ts';
import { releases, unconfirmed } from '../../src/atlas/releases/index.ts';
import { isShown } from '../../src/atlas/timeline/shown.ts';
import { techniques } from '../../src/labs/index.ts';
import { languages } from '../../src/text/index.ts';
import { openBrowser } from './browser.ts';
import { open, soon, viewOf, watch } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 120_000 });
const opened = openBrowser();
const addressIn = (lang: string): string => `${site}/${lang}/timeline/`;

/** The releases that can be seen, and the years. */
const seen = async (page: Page): Promise<string[]> => {
  const ids = page.locator('.entry').filter({ visible: true });
  return ids.evaluateAll((entries) => entries.map(({ id }) => id));
};
const idsOf = (choice: string): string[] =>
  releases.filter((release) => isShown(release, choice)).map(({ id }) => id);

describe.each(languages)('in %s without a script', (lang) => {
  test('every release, every correction and every open question is there', async () => {
    const { page, wrongs } = await open(opened.browser, addressIn(lang), {
      javaScriptEnabled: false,
    });
    expect(await seen(page)).toEqual(releases.map(({ id }) => id));
    const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    for (const { line, evidence, date } of releases) {
      for (const said of [line[lang], evidence.text[lang], date]) expect(text).toContain(said);
    }
    for (const { article, evidence, source, number } of corrections) {
      for (const said of [article[lang], evidence[lang], source]) expect(text).toContain(said);
      expect(await page.locator(`#correction-${number}`).count()).toBe(1);
    }
    for (const statement of unconfirmed) expect(text).toContain(statement[lang]);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test('one kind or one idea can be chosen, and everything again', async () => {
    const { page } = await open(opened.browser, addressIn(lang), { javaScriptEnabled: false });
    for (const choice of ['vision', 'mla', 'craq']) {
      await page.locator(`#show-${choice}`).check();
      expect(await seen(page)).toEqual(idsOf(choice));
    }
    expect(await page.locator('section.year').filter({ visible: true }).count()).toBe(1);
    await page.locator('#show-all').check();
    expect(await seen(page)).toHaveLength(releases.length);
    await page.context().close();
  });

  test('a link to what the choice hides shows it all the same', async () => {
    const { page } = await open(opened.browser, addressIn(lang), { javaScriptEnabled: false });
    await page.locator('#show-craq').check();
    await page.locator('.numbers a[href="#correction-16"]').click();
    expect(await seen(page)).toEqual([...idsOf('craq'), 'ocr-2']);
    await page.locator('.wide a.dot[href="#coder"] .point').click();
    expect(await seen(page)).toEqual(['coder', ...idsOf('craq')]);
    await page.context().close();
  });
});

test('links inside the page lead somewhere, and every lab that there is is linked', async () => {
  const { page } = await open(opened.context, addressIn('en'));
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('main a[href^="#"]')]
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => !document.getElementById(id)),
  );
  expect(lost).toEqual([]);
  const labs = await page
    .locator('a.idea')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const name of Object.keys(techniques)) {
    expect(labs.some((href) => href.endsWith(`labs/${name}/`))).toBe(true);
  }
  for (const href of new Set(labs)) {
    expect((await fetch(new URL(href, addressIn('en')))).status, href).toBe(200);
  }
  await page.close();
});

test('what is chosen before the script has come stays chosen', async () => {
  const page = await (await opened.browser.newContext(viewOf({}))).newPage();
  const wrongs = watch(page, new URL(site).host);
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(addressIn('en'), { waitUntil: 'commit' });
  await page.locator('#show-moe').check();
  come();
  const status = page.locator('[role="status"]');
  await expect.poll(() => status.innerText(), soon).toBe(`${idsOf('moe').length} of 41 releases`);
  expect(await page.locator('#show-moe').isChecked()).toBe(true);
  expect(page.url()).toContain('?idea=moe');
  expect(wrongs).toEqual([]);
  await page.context().close();
});

test('a choice is in the address, counted, and comes back with it in the other language', async () => {
  const { page, wrongs } = await open(opened.browser, addressIn('en'));
  const status = page.locator('[role="status"]');
  await expect.poll(() => status.innerText(), soon).toBe('41 of 41 releases');
  await page.locator('#show-grpo').check();
  await expect.poll(() => page.url(), soon).toContain('?idea=grpo');
  expect(await seen(page)).toEqual(idsOf('grpo'));
  expect(await status.innerText()).toBe(`${idsOf('grpo').length} of 41 releases`);
  await page.locator('header a[hreflang="zh-CN"]').click();
  await page.waitForURL(/\/zh\/timeline\/\?idea=grpo/);
  await expect.poll(() => page.locator('#show-grpo').isChecked(), soon).toBe(true);
  await page.reload();
  await expect.poll(() => page.locator('#show-grpo').isChecked(), soon).toBe(true);
  await page.locator('#show-all').check();
  await expect.poll(() => page.url(), soon).toBe(addressIn('zh'));
  await page.goto(`${addressIn('en')}?kind=nothing`);
  await expect.poll(() => status.innerText(), soon).toBe('41 of 41 releases');
  expect(wrongs).toEqual([]);
  await page.context().close();
});

test('by keyboard: arrows choose, and a name on the overview leads to its entry', async () => {
  const { page } = await open(opened.browser, addressIn('en'));
  await expect.poll(() => page.locator('[role="status"]').innerText(), soon).not.toBe('');
  await page.locator('#show-all').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => seen(page), soon).toEqual(idsOf('language'));
  await page.locator('.wide a.dot[href="#v3"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url(), soon).toContain('#v3');
  await expect
    .poll(() => page.locator('#v3').evaluate((e) => e.matches(':target')), soon)
    .toBe(true);
  await page.context().close();
});

describe.each(languages)('in %s', (lang) => {
  test.each(['light', 'dark'] as const)('axe finds nothing serious in %s', async (colorScheme) => {
    const { page } = await open(opened.browser, addressIn(lang), { colorScheme });
    await page.locator('#show-moe').check();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const barriers = violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(barriers.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
    await page.context().close();
  });

  test.each([320, 390, 768])('nothing scrolls sideways at %i px', async (width) => {
    const { page } = await open(opened.browser, addressIn(lang), {
      viewport: { width, height: 844 },
    });
    const wider = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(wider, soon).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('no text is smaller than 12 px, on paper either', async () => {
    const { page } = await open(opened.context, addressIn(lang));
    const smallest = (): Promise<number> =>
      page.evaluate(() => {
        const texts = [...document.querySelectorAll('main *')].filter(
          (element) =>
            element.checkVisibility() &&
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        );
        return Math.min(...texts.map((element) => parseFloat(getComputedStyle(element).fontSize)));
      });
    expect(await smallest()).toBeGreaterThanOrEqual(12);
    await page.emulateMedia({ media: 'print' });
    expect(await smallest()).toBeGreaterThanOrEqual(12);
    await page.close();
  });

  test.each(['A4', 'Letter'])('prints on two pages of %s', async (format) => {
    const { page } = await open(opened.context, addressIn(lang));
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    await page.close();
  });
});

test('paper is light whatever the theme', async () => {
  const { page } = await open(opened.browser, addressIn('en'), { colorScheme: 'dark' });
  const ink = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'));
  const dark = await ink();
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await ink()).not.toBe(dark);
  await page.context().close();
});
