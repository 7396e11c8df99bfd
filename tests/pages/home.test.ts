/** The home page: the map with and without script, its switch, its keyboard order, what plays. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { ideas } from '../../src/atlas/ideas.ts';
import { models } from '../../src/atlas/models.ts';
import { stations } from '../../src/atlas/stations.ts';
import { techniques } from '../../src/labs/index.ts';
import { openBrowser } from './browser.ts';
import { html, open, soon } from './pages.ts';

const site = inject('site');
const opened = openBrowser();
const withLab = ideas.filter(({ id }) => stations[id].picture !== undefined);
const experiments = Object.values(techniques).flatMap((one) => Object.keys(one.experiments));

/** How each station looks: the width and colour of its frame, and how strong its picture is. */
const looks = (page: Page): Promise<Record<string, string>> =>
  page.locator('.station').evaluateAll((all) =>
    Object.fromEntries(
      all.map((station) => {
        const frame = station.querySelector('.frame');
        const picture = station.querySelector('svg');
        const { borderTopWidth = '', borderTopColor = '' } = frame ? getComputedStyle(frame) : {};
        const strength = picture ? getComputedStyle(picture).opacity : '';
        const name = station.querySelector('h3')?.textContent?.trim() ?? '';
        return [name, `${borderTopWidth} ${borderTopColor} ${strength}`];
      }),
    ),
  );
const model = (page: Page): Promise<string | null> =>
  page.locator('.map').getAttribute('data-model');
const linkOf = (page: Page, name: string): Locator =>
  page.locator('h3').getByRole('link', { name, exact: true });
/** What is inside a station's picture, without what frameworks leave between. */
async function picture(page: Page, name: string): Promise<string> {
  const station = page.locator('.station').filter({ has: linkOf(page, name) });
  return (await station.locator('svg').innerHTML()).replace(/<!--.*?-->/g, '');
}

describe('without script', () => {
  const view = { javaScriptEnabled: false };

  test('everything is there: stations in the token’s order, pictures, paths, every question', async () => {
    const { page, wrongs } = await open(opened.browser, `${site}/en/`, view);
    expect(await page.locator('.station h3').allInnerTexts()).toEqual(
      ideas.map(({ name }) => name.en),
    );
    expect(await page.locator('.station svg > *').count()).toBeGreaterThan(100);
    expect(await page.locator('.station.planned').count()).toBe(ideas.length - withLab.length);
    const labs = page.getByRole('region', { name: 'All labs' });
    expect(await labs.locator('li a').count()).toBe(experiments.length);
    expect(await page.getByRole('region', { name: 'Start here' }).locator('article').count()).toBe(
      3,
    );
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test('the switch lights up by the address alone, says what is new, and nothing scrolls', async () => {
    const { page } = await open(opened.browser, `${site}/en/`, view);
    const all = await looks(page);
    await page.locator('.map nav').getByRole('link', { name: 'V3', exact: true }).click();
    await page.waitForURL(/#v3$/);
    await expect
      .poll(() => looks(page), soon)
      .toMatchObject({
        Experts: expect.stringMatching(/^2px /),
        'Multi-token prediction': expect.stringMatching(/^3px /),
        Engram: expect.stringMatching(/^1px .* 0\.28$/),
      });
    const told = page.locator('.told:visible');
    expect(await told.allInnerTexts()).toEqual([expect.stringContaining('December 26, 2024')]);
    const how = page.locator('.station', { hasText: 'Experts' }).locator('.how:visible');
    expect(await how.innerText()).toMatch(/carried over[\s\S]*a bias balances[\s\S]*2412\.19437/);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('.map nav').getByRole('link', { name: 'everything' }).click();
    await page.waitForURL(/#everything$/);
    await expect.poll(() => looks(page), soon).toEqual(all);
    await page.context().close();
  });

  test.each(models.map(({ id }) => id))(
    '%s has stations of its own in another look',
    async (id) => {
      const { page } = await open(opened.browser, `${site}/zh/#${id}`, view);
      const widths = Object.values(await looks(page)).map((look) => look.split(' ')[0]);
      const parts = Object.values(models.find((one) => one.id === id)?.parts ?? {});
      for (const [grade, width] of [
        ['introduced', '3px'],
        ['uses', '2px'],
      ] as const) {
        const count = parts.filter((part) => part.grade === grade).length;
        expect(widths.filter((one) => one === width).length, grade).toBe(count);
      }
      await page.context().close();
    },
  );
});

describe('with script', () => {
  test('the address, the page’s place and the focus stay together', async () => {
    const { page, wrongs } = await open(opened.context, `${site}/en/`);
    await expect.poll(() => model(page), soon).toBe('everything');
    await page.evaluate(() => scrollTo(0, 60));
    await page.locator('.chip', { hasText: 'R1' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page), soon).toBe('r1');
    expect(new URL(page.url()).hash).toBe('#r1');
    expect(await page.evaluate(() => scrollY)).toBe(60);
    const focused = page.locator('.chip:focus');
    await expect.poll(() => focused.count(), soon).toBe(1);
    expect(await focused.innerText()).toBe('R1');
    expect(await focused.getAttribute('aria-current')).toBe('true');
    await page.locator('header a[hreflang="zh-CN"]').click();
    await expect.poll(() => html(page, 'lang'), soon).toBe('zh-CN');
    await expect.poll(() => model(page), soon).toBe('r1');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => model(page), soon).toBe('everything');
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('the keyboard goes the token’s way, and each stop leads to its lab', async () => {
    const { page } = await open(opened.context, `${site}/en/`);
    await page.locator('.chip').last().focus();
    const reached: string[] = [];
    for (let i = 0; i < withLab.length; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
    }
    const wanted = withLab.map(({ id }) => `labs/${id}/${stations[id].picture}/`);
    expect(reached.map((href) => /labs\/.*/.exec(href)?.[0])).toEqual(wanted);
    await page.close();
  });

  test('nothing is loaded for it before a station is pointed at; then it plays, and comes back', async () => {
    const { page, wrongs } = await open(opened.browser, `${site}/en/`);
    await expect.poll(() => model(page), soon).toBe('everything');
    expect(page.workers()).toEqual([]);
    for (const { name } of withLab) {
      const still = await picture(page, name.en);
      await linkOf(page, name.en).first().hover(); // a lab of that name may be listed below
      await expect.poll(() => picture(page, name.en), { ...soon, interval: 20 }).not.toBe(still);
      await expect.poll(() => picture(page, name.en), soon).toBe(still);
      await page.mouse.move(2, 2);
    }
    await expect.poll(() => page.workers().length, soon).toBe(0);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test('whoever leaves sees the picture again at once', async () => {
    const { page } = await open(opened.context, `${site}/en/`);
    await expect.poll(() => model(page), soon).toBe('everything');
    const still = await picture(page, 'mHC');
    await page.locator('.chip').last().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => picture(page, 'mHC'), { ...soon, interval: 20 }).not.toBe(still);
    await page.keyboard.press('Tab');
    expect(await picture(page, 'mHC')).toBe(still);
    await page.close();
  });

  test('where motion is not wanted nothing plays', async () => {
    const { page } = await open(opened.browser, `${site}/en/`, { reducedMotion: 'reduce' });
    await expect.poll(() => model(page), soon).toBe('everything');
    const still = await picture(page, 'mHC');
    await linkOf(page, 'mHC').hover();
    await page.waitForTimeout(1500);
    expect(await picture(page, 'mHC')).toBe(still);
    expect(page.workers()).toEqual([]);
    await page.context().close();
  });
});

test.each([320, 390])(
  'at %i px the way leads downwards and nothing scrolls sideways',
  async (width) => {
    for (const lang of ['en', 'zh']) {
      const viewport = { width, height: 800 };
      const { page } = await open(opened.browser, `${site}/${lang}/#v3`, { viewport });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const tops = await page
        .locator('ol .station')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(tops.length).toBeGreaterThan(1);
      expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
      const frames = await page
        .locator('.frame')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
      expect(Math.min(...frames)).toBeGreaterThanOrEqual(128);
      await page.context().close();
    }
  },
);

test.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['zh', 'light'],
  ['zh', 'dark'],
] as const)(
  'in %s and %s nothing keeps anybody out, whatever is lit',
  async (lang, colorScheme) => {
    for (const hash of ['', '#v3']) {
      const { page } = await open(opened.browser, `${site}/${lang}/${hash}`, { colorScheme });
      await expect.poll(() => model(page), soon).not.toBeNull();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const serious = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      );
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
      await page.context().close();
    }
  },
);
