/** A class link: some knobs held, a bet chosen; and a scenario by its name. */
import { expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { button, open, ready, soon } from './pages.ts';

const site = inject('site');
const opened = openBrowser();
const balancing = `${site}/en/labs/moe/balancing/`;

test('a locked knob is shown and answers nobody, a hidden one is not there, and both stay in the address', async () => {
  const link = `${balancing}?v=1&method=none&lock=method,seed&hide=speed`;
  const { page, wrongs } = await open(opened.context, link);
  await ready(page);
  const method = page.locator('[data-knob="method"]');
  expect(await method.locator('select').isDisabled()).toBe(true);
  expect(await method.innerText()).toContain('Locked by the link');
  expect(await page.locator('[data-knob="speed"]').count()).toBe(0);
  expect(await page.locator('.seed input').isDisabled()).toBe(true);
  await page.locator('[data-knob="k"] input[type="text"]').fill('3');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.url(), soon).toContain('k=3');
  expect(page.url()).toMatch(/method=none.*lock=method,seed&hide=speed/);
  await button(page, 'All as at the start').click();
  await expect.poll(() => page.url(), soon).not.toContain('k=3');
  expect(page.url()).toContain('method=none'); // what is locked is not set back
  expect(wrongs).toEqual([]);
  await page.close();
});

test('what is drawn of a held knob cannot be taken hold of', async () => {
  const grips = async (search: string): Promise<number> => {
    const { page } = await open(opened.context, `${site}/en/labs/mla/cache/${search}`);
    await ready(page);
    await page.locator('.stage .drawing').waitFor();
    const count = await page.locator('[data-grip]').count();
    await page.close();
    return count;
  };
  const [free, held] = [await grips(''), await grips('?v=1&lock=context')];
  expect(free).toBeGreaterThan(0);
  expect(held).toBeLessThan(free);
});

test('a scenario is written by its name, and the name brings it back', async () => {
  const { page, wrongs } = await open(opened.context, balancing);
  await ready(page);
  await button(page, 'Skip the prediction').click();
  const chip = page.locator('.scenarios .chip').first();
  await chip.click();
  await expect.poll(() => page.url(), soon).toContain('v=1&scenario=');
  await page.reload();
  await ready(page);
  await expect.poll(() => chip.getAttribute('aria-pressed'), soon).toBe('true');
  await page.goto(`${balancing}?v=1&scenario=nothing-like-it`);
  await ready(page);
  expect(await page.locator('main').innerText()).toContain('nothing-like-it');
  expect(wrongs).toEqual([]);
  await page.close();
});
