/** Every lab, used as a person uses it: by keyboard, by its scenarios, by address. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test, vi } from 'vitest';
import { launch } from './chromium.ts';
import { drawn, labs, open, play, ready, share, soon, step, viewOf } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 }); // several at a time, so each may take long
const all = (await labs()).map((lab) => [`${lab.technique}/${lab.name}`, lab] as const);

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext(viewOf({}));
});
afterAll(() => browser.close());

describe.concurrent.each(all)('%s', (path, { experiment }) => {
  const address = `${site}/en/labs/${path}/`;

  test('stands at its poster, plays with Space from step 0, steps with . and ,', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(context, address);
    await ready(page);
    await page.locator('.charts .built').waitFor({ state: 'detached' }); // charts come when it is idle
    if ((await page.locator('#transport .scrub input').count()) > 0) {
      expect(await step(page)).toBe(experiment.poster);
      await play(page);
      await expect.poll(() => step(page), soon).toBeGreaterThan(0);
      await page.keyboard.press('Space');
      await page.keyboard.press('r');
      await expect.poll(() => step(page), soon).toBe(0);
      const told = async (): Promise<string> =>
        (await drawn(page)) + (await page.locator('.say').innerText());
      const start = await told();
      await page.keyboard.press('.');
      await expect.poll(() => step(page), soon).toBe(1);
      await expect.poll(told, soon).not.toBe(start);
      await page.keyboard.press(',');
      await expect.poll(() => step(page), soon).toBe(0);
      await expect.poll(told, soon).toBe(start);
    }
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test.runIf(Object.keys(experiment.claims.scenarios).length > 0)(
    'each scenario runs without an error; its address brings the same picture back',
    async ({ expect }) => {
      const { page, wrongs } = await open(context, `${address}?v=1&step=0`);
      await ready(page);
      await page.locator('.scenarios summary').click(); // they give the bet's answer away
      const scenarios = page.locator('.scenarios button');
      expect(await scenarios.count()).toBe(Object.keys(experiment.claims.scenarios).length);
      for (let i = 0; i < Object.keys(experiment.claims.scenarios).length; i++) {
        await scenarios.nth(i).click();
        await expect.poll(() => scenarios.nth(i).getAttribute('aria-pressed'), soon).toBe('true');
      }
      if ((await page.locator('#transport .scrub input').count()) > 0) {
        await page.keyboard.press('Space');
        await page.keyboard.press('r');
        await expect.poll(() => step(page), soon).toBe(0);
      }
      expect(await page.locator('.failure').count()).toBe(0);
      const own = new URL(await share(page));
      own.searchParams.set('step', '0'); // stands still, as this page does
      const again = await open(context, own.href);
      await ready(again.page);
      // Both may still be computing: a network is trained before its first frame.
      const difference = async (): Promise<string> => {
        const [one, other] = [await drawn(page), await drawn(again.page)];
        return one === other ? '' : `${one}\n\nis not\n\n${other}`;
      };
      await expect.poll(difference, soon).toBe('');
      expect(await again.page.locator('.notice[role="status"]').allInnerTexts()).toEqual([]);
      expect([...wrongs, ...again.wrongs]).toEqual([]);
      await page.close();
      await again.page.close();
    },
  );
});
