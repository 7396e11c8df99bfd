/** Pages of code: they have no scripts but the header's, and every line has its address. */
import { describe, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { html, open, ready, soon } from './pages.ts';

const site = inject('site');
const opened = openBrowser();

describe.concurrent('code', () => {
  test.for([
    ['#sims/moe/gate.ts', 'gate.ts/'],
    ['#sims/moe/gate.ts:23', 'gate.ts/#L23'],
    ['#tests/sims/moe/gate.test.ts:5', 'gate.test.ts/#L5'],
    ['#tests/sims/moe/domains.test.ts:5', 'domains.ts/#T5'],
  ])(
    'an address from when all files stood on one page, %s, leads to %s',
    async (pair, { expect }) => {
      const [hash, address] = pair;
      const { page, wrongs } = await open(opened.context, `${site}/en/code/moe/${hash}`);
      await expect.poll(() => page.url(), soon).toBe(`${site}/en/code/moe/${address}`);
      if (address.includes('#')) await page.locator(':target').waitFor();
      expect(wrongs).toEqual([]);
      await page.close();
    },
  );

  test('the other language shows the same line', async ({ expect }) => {
    const { page } = await open(opened.context, `${site}/en/code/moe/gate.ts/#L50`);
    await page.locator('header a[hreflang="zh-CN"]').click();
    await page.waitForURL(`${site}/zh/code/moe/gate.ts/#L50`);
    expect(await page.locator(':target').innerText()).toBe('50');
    await page.close();
  });

  test('the theme is chosen without the scripts of the labs', async ({ expect }) => {
    const { page } = await open(opened.browser, `${site}/en/code/moe/gate.ts/`);
    const theme = page.locator('header').getByRole('button', { name: 'Theme' });
    await theme.click();
    await theme.click();
    expect(await html(page, 'data-theme')).toBe('dark');
    expect(await theme.innerText()).toBe('Theme: dark');
    expect(await page.locator('script').count()).toBe(1);
    await page.context().close();
  });

  test('beside an equation, a link leads to the line of its function', async ({ expect }) => {
    const { page, wrongs } = await open(opened.context, `${site}/en/labs/moe/balancing/`);
    await ready(page);
    const link = page.locator('.strip .source a').first();
    const line = (await link.innerText()).split(':')[1];
    await link.click();
    await page.locator(':target').waitFor();
    expect(await page.locator(':target').innerText()).toBe(line);
    expect(wrongs).toEqual([]);
    await page.close();
  });
});
