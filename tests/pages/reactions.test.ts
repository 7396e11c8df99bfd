/** What a person does with a lab in time, and what the page then does. */
import type { Page } from 'playwright-core';
import { describe, inject, test, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { button, drawn, enter, entry, open, play, ready, share, soon, step } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 }); // several at a time, so each may take long
const balancing = `${site}/en/labs/moe/balancing/`;
const microscope = `${site}/en/labs/moe/gate/`;
const opened = openBrowser();

describe.concurrent('in time', () => {
  test('a live change on the way stands in the address, which gives the same run again', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(opened.context, `${balancing}?v=1&steps=200&step=0`);
    await ready(page);
    await play(page);
    await expect.poll(() => step(page), soon).toBeGreaterThan(3);
    await enter(page, 'speed', '0.2');
    await expect.poll(() => share(page), soon).toMatch(/at=\d+:speed=0\.2/);
    await expect.poll(() => step(page), soon).toBe(199);
    const own = await share(page);
    expect(own).toContain('step=199');
    const again = await open(opened.context, own);
    await ready(again.page);
    await expect.poll(() => step(again.page), soon).toBe(199);
    const here = await drawn(page);
    await expect.poll(() => drawn(again.page), soon).toBe(here);
    expect([...wrongs, ...again.wrongs]).toEqual([]);
    await page.close();
    await again.page.close();
  });

  test('a fork has the same past, another future, and keeps the old run as A', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(opened.context, `${balancing}?v=1&steps=60&step=20`);
    await ready(page);
    await expect.poll(() => step(page), soon).toBe(20);
    const before = await drawn(page);
    await page.keyboard.press('.'); // so that there is a later step to leave out
    await expect.poll(() => step(page), soon).toBe(21);
    await page.keyboard.press(',');
    await page.keyboard.press('f');
    await expect.poll(() => page.locator('.between .status').innerText(), soon).toContain('Choose');
    await enter(page, 'speed', '0.3');
    const own = await share(page);
    expect(own).toContain('at=20:speed=0.3');
    expect(own).toContain('pin=true');
    await button(page, 'Unpin A').click();
    await expect.poll(() => step(page), soon).toBe(59);
    await page.locator('#transport .scrub input').fill('20');
    await expect.poll(() => drawn(page), soon).toBe(before);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('a pinned run stands in the address and is computed again from it', async ({ expect }) => {
    const { page } = await open(opened.context, `${microscope}?v=1&step=9&k=1`);
    await ready(page);
    await expect.poll(() => step(page), soon).toBe(9);
    await page.keyboard.press('p');
    await button(page, 'Unpin A').waitFor();
    await enter(page, 'k', '4');
    const own = await share(page);
    expect(own).toContain('pin.k=1');
    const again = await open(opened.context, own);
    await ready(again.page);
    await button(again.page, 'Unpin A').waitFor();
    await expect.poll(() => step(page), soon).toBe(9);
    await expect.poll(() => step(again.page), soon).toBe(9);
    await expect.poll(() => drawn(again.page), soon).toBe(await drawn(page));
    await page.close();
    await again.page.close();
  });

  test('undo goes back to the values and to the picture', async ({ expect }) => {
    const { page } = await open(opened.context, `${microscope}?v=1&step=9`);
    await ready(page);
    await expect.poll(() => step(page), soon).toBe(9);
    const before = await drawn(page);
    await enter(page, 'k', '1');
    await expect.poll(() => drawn(page), soon).not.toBe(before);
    await page.locator('h1').click(); // out of the entry, where u is a letter
    await page.keyboard.press('u');
    await expect.poll(() => entry(page, 'k'), soon).toBe('3');
    await expect.poll(() => drawn(page), soon).toBe(before);
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    await page.close();
  });

  test('a list is changed by its entries, and a figure that stands for it follows', async ({
    expect,
  }) => {
    const { page } = await open(opened.context, `${microscope}?v=1&step=9`);
    await ready(page);
    await expect.poll(() => step(page), soon).toBe(9);
    const before = await drawn(page);
    await enter(page, 'logits', '-4');
    await expect.poll(() => drawn(page), soon).not.toBe(before);
    expect(await share(page)).toContain('logits=-4,');
    await page.close();
  });
});

describe.concurrent('what can go wrong', () => {
  /** A page whose workers the test can reach. */
  async function withWorkers(url: string): Promise<Page> {
    const page = await opened.context.newPage();
    await page.addInitScript(() => {
      const made: Worker[] = [];
      Object.assign(window, { made, lastRun: 0 });
      window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          made.push(this);
        }
        override postMessage(message: { kind: string; id: number }): void {
          super.postMessage(message);
          if (message.kind === 'start') Object.assign(window, { lastRun: message.id });
        }
      };
    });
    await page.goto(url);
    await ready(page);
    await play(page);
    await page.waitForFunction(
      () => Number(document.querySelector<HTMLInputElement>('.scrub input')?.value) > 2,
    );
    return page;
  }
  interface Spied extends Window {
    readonly made: Worker[];
    readonly lastRun: number;
  }

  test('a number out of range is named with its range, and nothing else changes', async ({
    expect,
  }) => {
    const { page } = await open(opened.context, balancing);
    await ready(page);
    await enter(page, 'speed', '7');
    const alert = page.locator('[data-knob="speed"] [role="alert"]');
    await expect
      .poll(() => alert.innerText(), soon)
      .toMatch(/a number from 0 to 0\.3 is needed, not 7/);
    expect(await share(page)).not.toContain('speed');
    await enter(page, 'speed', '0.2');
    await expect.poll(() => alert.count(), soon).toBe(0);
    await page.close();
  });

  test('when the worker dies the page says so and runs again', async ({ expect }) => {
    const page = await withWorkers(`${balancing}?v=1&step=0`);
    await page.evaluate(() => {
      const worker = (window as unknown as Spied).made.at(-1);
      worker?.terminate();
      worker?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    });
    const failure = page.locator('.failure[role="alert"]');
    await expect.poll(() => failure.innerText(), soon).toContain('ended from outside');
    expect(await failure.innerText()).toContain('out of memory');
    const at = await step(page);
    await failure.getByRole('button', { name: 'Run again' }).click();
    await expect.poll(() => failure.count(), soon).toBe(0);
    await page.keyboard.press('Space');
    await expect.poll(() => step(page), soon).toBeGreaterThan(at);
    await page.close();
  });

  test('an error in a simulation is a sentence with ways out, and never HTML', async ({
    expect,
  }) => {
    const page = await withWorkers(`${balancing}?v=1&seed=3&step=0`);
    const message = 'gate requires finite scores, got NaN <img src=x onerror=alert(1)>';
    await page.evaluate((text) => {
      const { made, lastRun } = window as unknown as Spied;
      const data = { kind: 'failed', id: lastRun, message: text };
      made.at(-1)?.dispatchEvent(new MessageEvent('message', { data }));
    }, message);
    const failure = page.locator('.failure[role="alert"]');
    await expect.poll(() => failure.locator('code').innerText(), soon).toBe(message);
    expect(await page.locator('main img').count()).toBe(0);
    await failure.getByRole('button', { name: 'Back to the defaults' }).click();
    await expect.poll(() => failure.count(), soon).toBe(0);
    await expect.poll(() => page.locator('.seed input').inputValue(), soon).toBe('1');
    await page.close();
  });

  test('where the address is wrong, each notice can be dismissed', async ({ expect }) => {
    const { page, wrongs } = await open(opened.context, `${balancing}?v=1&at=x&at=y&k=9`);
    await ready(page);
    const notices = page.locator('.notice[role="status"]');
    await expect.poll(() => notices.count(), soon).toBe(3);
    await notices.getByRole('button').first().click();
    await expect.poll(() => notices.count(), soon).toBe(2);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('changes beyond the end of a run or twice at one step break nothing', async ({ expect }) => {
    const twice = 'at=5:speed=0.1&at=5:speed=0.2';
    const { page, wrongs } = await open(
      opened.context,
      `${balancing}?v=1&steps=40&${twice}&at=1000000000:speed=0.3`,
    );
    await ready(page);
    await expect.poll(() => step(page), soon).toBe(39);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(wrongs).toEqual([]);
    await page.close();
  });
});
