/** The page about what is faithful and what is toy: whole without a script, for everybody, on any screen and on paper. */
import AxeBuilder from '@axe-core/playwright';
import { describe, expect, inject, test, vi } from 'vitest';
import { reproducedWords } from '../../src/atlas/reproduced-words.ts';
import { verdicts } from '../../src/atlas/verdicts/index.ts';
import { languages } from '../../src/text/index.ts';
import { openBrowser } from './browser.ts';
import { open, soon } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 120_000 });
const opened = openBrowser();
const addressIn = (lang: string): string => `${site}/${lang}/about/`;

const all = Object.values(verdicts).flatMap((experiments) =>
  Object.values(experiments).flatMap((rows) => Object.values(rows)),
);

describe.each(languages)('in %s', (lang) => {
  const words = reproducedWords[lang];

  test('without a script every verdict is there, counted and told', async () => {
    const { page, wrongs } = await open(opened.browser, addressIn(lang), {
      javaScriptEnabled: false,
    });
    const main = page.locator('main');
    expect(await main.innerText()).toContain(words.of(all.length).trim());
    for (const summary of await page.locator('summary').all()) await summary.click();
    const text = (await main.innerText()).replaceAll(/\s+/g, ' ');
    for (const { why } of all) expect(text).toContain(why[lang]);
    expect(await page.locator('details .verdict').count()).toBe(all.length);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing serious in %s', async (colorScheme) => {
    const { page } = await open(opened.browser, addressIn(lang), { colorScheme });
    for (const summary of await page.locator('summary').all()) await summary.click();
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
    for (const summary of await page.locator('summary').all()) await summary.click();
    const wider = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(wider, soon).toBeLessThanOrEqual(0);
    const cut = await page
      .locator('details td')
      .evaluateAll((cells) =>
        cells
          .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
          .map(({ textContent }) => textContent),
      );
    expect(cut).toEqual([]);
    await page.context().close();
  });
});

test('on paper the closed tables are open', async () => {
  const { page } = await open(opened.context, addressIn('en'));
  const row = page.locator('details .verdict').last();
  expect(await row.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await row.isVisible()).toBe(true);
  await page.close();
});
