/** What a person does with a lab, and what the page then does. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { drive } from '../../sims/drive.ts';
import { gate } from '../../sims/moe/experiments/gate.ts';
import { framesToCsv } from '../../src/lab/take.ts';
import { launch } from './chromium.ts';
import { drawn, enter, open, ready, share, soon, step, viewOf } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 }); // several at a time, so each may take long
const balancing = `${site}/en/labs/moe/balancing/`;
const microscope = `${site}/en/labs/moe/gate/`;

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext(viewOf({}));
});
afterAll(() => browser.close());

const button = (page: Page, name: string): ReturnType<Page['locator']> =>
  page.getByRole('button', { name, exact: true });

const entry = (page: Page, knob: string): Promise<string> =>
  page.locator(`[data-knob="${knob}"] input[type="text"]`).inputValue();

const html = (page: Page, name: string): Promise<string | null> => page.getAttribute('html', name);

describe.concurrent('in time', () => {
  test('a live change on the way stands in the address, which gives the same run again', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(context, `${balancing}?v=1&steps=60`);
    await ready(page);
    await expect.poll(() => step(page), soon).toBeGreaterThan(3);
    await enter(page, 'speed', '0.2');
    await expect.poll(() => share(page), soon).toMatch(/at=\d+:speed=0\.2/);
    await expect.poll(() => step(page), soon).toBe(59);
    const own = await share(page);
    expect(own).toContain('step=59');
    const again = await open(context, own);
    await ready(again.page);
    await expect.poll(() => step(again.page), soon).toBe(59);
    const here = await drawn(page);
    await expect.poll(() => drawn(again.page), soon).toBe(here);
    expect([...wrongs, ...again.wrongs]).toEqual([]);
    await page.close();
    await again.page.close();
  });

  test('a fork has the same past, another future, and keeps the old run as A', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(context, `${balancing}?v=1&steps=60&step=20`);
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
    await page.locator('.scrub input').fill('20');
    await expect.poll(() => drawn(page), soon).toBe(before);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('a pinned run stands in the address and is computed again from it', async ({ expect }) => {
    const { page } = await open(context, `${microscope}?v=1&step=9&k=1`);
    await ready(page);
    await expect.poll(() => step(page), soon).toBe(9);
    await page.keyboard.press('p');
    await button(page, 'Unpin A').waitFor();
    await enter(page, 'k', '4');
    const own = await share(page);
    expect(own).toContain('pin.k=1');
    const again = await open(context, own);
    await ready(again.page);
    await button(again.page, 'Unpin A').waitFor();
    await expect.poll(() => step(page), soon).toBe(9);
    await expect.poll(() => step(again.page), soon).toBe(9);
    await expect.poll(() => drawn(again.page), soon).toBe(await drawn(page));
    await page.close();
    await again.page.close();
  });

  test('undo goes back to the values and to the picture', async ({ expect }) => {
    const { page } = await open(context, `${microscope}?v=1&step=9`);
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
    const { page } = await open(context, `${microscope}?v=1&step=9`);
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
    const page = await context.newPage();
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
    await expect.poll(() => step(page), soon).toBeGreaterThan(2);
    return page;
  }
  interface Spied extends Window {
    readonly made: Worker[];
    readonly lastRun: number;
  }

  test('a number out of range is named with its range, and nothing else changes', async ({
    expect,
  }) => {
    const { page } = await open(context, balancing);
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
    const page = await withWorkers(balancing);
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
    const page = await withWorkers(`${balancing}?v=1&seed=3`);
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
    const { page, wrongs } = await open(context, `${balancing}?v=1&at=x&at=y&k=9`);
    await ready(page);
    const notices = page.locator('.notice[role="status"]');
    expect(await notices.count()).toBe(3);
    await notices.getByRole('button').first().click();
    await expect.poll(() => notices.count(), soon).toBe(2);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('changes beyond the end of a run or twice at one step break nothing', async ({ expect }) => {
    const twice = 'at=5:speed=0.1&at=5:speed=0.2';
    const { page, wrongs } = await open(
      context,
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

describe.concurrent('to learn with', () => {
  test('a bet is placed, run, judged, and explained; then everything is as before', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(context, `${balancing}?v=1&steps=40&speed=0.02`);
    await ready(page);
    await page.locator('.bet .outcomes button').first().click();
    const judged = page.locator('.bet [aria-live]');
    await expect.poll(() => judged.innerText(), soon).toContain('What happened here');
    expect(await page.locator('.bet li.came').count()).toBe(1);
    await judged.getByRole('button', { name: 'Back to my settings' }).click();
    await expect.poll(() => entry(page, 'speed'), soon).toBe('0.02');
    expect(await page.locator('.bet').count()).toBe(0);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('a step of the tour is done when it was done', async ({ expect }) => {
    const { page } = await open(context, `${balancing}?v=1&step=0&tour=3`); // set the method
    await ready(page);
    const tour = page.locator('.tour');
    await expect.poll(() => tour.innerText(), soon).toContain('step 3 of');
    expect(await tour.getByRole('button', { name: 'Done' }).count()).toBe(0);
    const method = page.locator('[data-knob="method"]');
    expect(await method.evaluate((knob) => knob.classList.contains('lit'))).toBe(true);
    await method.locator('select').selectOption('none');
    await tour.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => tour.innerText(), soon).toContain('step 4 of');
    expect(await share(page)).toContain('tour=4');
    await tour.getByRole('button', { name: 'End the tour' }).click();
    await expect.poll(() => tour.count(), soon).toBe(0);
    await page.close();
  });

  test('a repetition over seeds runs beside the page, can be stopped, and ends in a table', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(context, `${balancing}?v=1&steps=20&step=0`);
    await ready(page);
    const repeat = page.locator('section', { hasText: 'One run is luck' }).last();
    await repeat.getByRole('button', { name: /^Run \d seeds/ }).click();
    await repeat.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => repeat.locator('progress').count(), soon).toBe(0);
    await repeat.getByRole('button', { name: /^Run \d seeds/ }).click();
    await expect
      .poll(() => repeat.locator('tbody tr').first().locator('circle').count(), soon)
      .toBe(5);
    await expect.poll(() => repeat.locator('progress').count(), soon).toBe(0);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('pointing at a symbol lights its knob, its line of code and its number', async ({
    expect,
  }) => {
    const { page } = await open(context, `${microscope}?v=1&step=9`);
    await ready(page);
    const symbols = page.locator('.equation [data-term]');
    let lit = { knobs: 0, lines: 0, numbers: 0 };
    for (let i = 0; i < (await symbols.count()); i++) {
      await symbols.nth(i).focus();
      const now = await page.evaluate(() => ({
        knobs: document.querySelectorAll('.knob.lit').length,
        lines: document.querySelectorAll('.strip pre .lit').length,
        numbers: document.querySelectorAll('.strip li.lit').length,
      }));
      expect(now.numbers).toBeGreaterThan(0);
      lit = { ...lit, knobs: lit.knobs + now.knobs, lines: lit.lines + now.lines };
    }
    expect(lit.knobs).toBeGreaterThan(0);
    expect(lit.lines).toBeGreaterThan(0);
    await page.close();
  });

  test('the frames of a run are taken away as CSV, the same that a terminal computes', async ({
    expect,
  }) => {
    const { page } = await open(context, `${microscope}?v=1&step=9&k=2&seed=7`);
    await ready(page);
    await expect.poll(() => step(page), soon).toBe(9);
    await expect
      .poll(
        () => page.locator('.scrub').evaluate((bar) => bar.style.getPropertyValue('--computed')),
        soon,
      )
      .toBe('1');
    await button(page, 'Share').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Frames as CSV').click(),
    ]);
    expect(download.suggestedFilename()).toBe('moe-gate-seed-7.csv');
    const saved = readFileSync(await download.path(), 'utf8');
    const frames = [...drive(gate, { k: 2, seed: 7 }, undefined)];
    expect(saved).toBe(framesToCsv(gate, frames));
    await page.close();
  });
});

describe.concurrent('around the lab', () => {
  test('shows claim, knobs, stage, charts and transport at 1440×900 without scrolling', async ({
    expect,
  }) => {
    const { page } = await open(context, balancing);
    await ready(page);
    for (const part of ['h1', '.stage', '.charts figure', 'aside .knob', '.transport']) {
      const box = await page.locator(part).first().boundingBox();
      expect(box, part).not.toBeNull();
      expect((box?.y ?? 0) + Math.min(box?.height ?? 0, 60), part).toBeLessThanOrEqual(900);
    }
    await page.close();
  });

  test('switching the language keeps experiment, knobs, place in time and scroll', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(context, `${microscope}?v=1&seed=5&k=2&step=4`);
    await ready(page);
    await page.evaluate(() => scrollTo(0, 120));
    const before = await page.evaluate(() => scrollY);
    await page.locator('header a[hreflang="zh-CN"]').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/\/zh\/labs\/moe\/gate\/.*seed=5/);
    await expect.poll(() => html(page, 'lang'), soon).toBe('zh-CN');
    expect(await page.locator('.seed input').inputValue()).toBe('5');
    expect(await entry(page, 'k')).toBe('2');
    await expect.poll(() => step(page), soon).toBe(4);
    const moved = (): Promise<number> => page.evaluate((from) => Math.abs(scrollY - from), before);
    await expect.poll(moved, soon).toBeLessThan(24); // a line of text: Chinese is shorter
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('a tab leads to another experiment, and back to the one before', async ({ expect }) => {
    const { page, wrongs } = await open(context, `${balancing}?v=1&seed=5`);
    await ready(page);
    await page.locator('.bar nav a').nth(1).click();
    await page.waitForURL(/\/moe\/gate\//);
    await expect.poll(() => page.locator('h1').innerText(), soon).toBe(gate.question);
    expect(await page.locator('.seed input').inputValue()).toBe('1');
    await page.goBack();
    await page.waitForURL(/\/moe\/balancing\/.*seed=5/);
    await expect.poll(() => page.locator('.seed input').inputValue(), soon).toBe('5');
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('the theme is chosen once for this device', async ({ expect }) => {
    const { page } = await open(browser, `${site}/en/about/`);
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

  test('presenting, figures fill the page and knobs are gone; the way back is on the page', async ({
    expect,
  }) => {
    const { page } = await open(context, `${microscope}?v=1&step=9`);
    await ready(page);
    await page.keyboard.press('m');
    await expect.poll(() => html(page, 'data-present'), soon).toBe('');
    expect(await page.locator('aside').isVisible()).toBe(false);
    expect(await page.locator('.stage').isVisible()).toBe(true);
    const text = await page
      .locator('.say')
      .evaluate((say) => parseFloat(getComputedStyle(say).fontSize) * say.currentCSSZoom);
    expect(text).toBeGreaterThanOrEqual(20);
    await button(page, 'Leave the presentation').click();
    await expect.poll(() => page.locator('aside').isVisible(), soon).toBe(true);
    await page.close();
  });

  test('embedded, it has no header and no explanation, but the lab itself', async ({ expect }) => {
    const { page } = await open(context, `${balancing}?embed=1`);
    await ready(page);
    expect(await page.locator('header').first().isVisible()).toBe(false);
    expect(await page.locator('.explain').isVisible()).toBe(false);
    expect(await page.locator('.transport').isVisible()).toBe(true);
    await page.close();
  });

  test('embedded in a page of another origin, it runs', async ({ expect }) => {
    const page = await context.newPage();
    await page.setContent(`<iframe src="${microscope}?embed=1" width="900" height="640"></iframe>`);
    const lab = page.frameLocator('iframe');
    await lab.locator('main[data-ready]').waitFor();
    await expect
      .poll(async () => Number(await lab.locator('.scrub input').inputValue()), soon)
      .toBeGreaterThan(0);
    await page.close();
  });

  test('printed, it has its text, its answers and its equations, and no controls', async ({
    expect,
  }) => {
    const { page } = await open(context, `${microscope}?v=1&step=9`);
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['h1', '.claim', '.strip pre', '.explain details p', 'math']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    for (const part of ['header', '.transport', '.scenarios', '.tabs']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
    await page.close();
  });
});

describe.concurrent('by keyboard alone', () => {
  test('Tab reaches knobs, playback and symbols, and one always sees where it is', async ({
    expect,
  }) => {
    const { page } = await open(context, `${microscope}?v=1&step=9`);
    await ready(page);
    const reached = new Set<string>();
    const unseen = new Set<string>();
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const here = document.activeElement;
        if (!here || here === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(here);
        const parts = ['.knob', '.scrub', '.transport', '.term', '.scenarios', 'header', 'figure'];
        const ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
        return {
          parts: parts.filter((part) => here.closest(part)),
          seen: ringed || boxShadow !== 'none',
          what: here.outerHTML.slice(0, 120),
        };
      });
      if (!at) break;
      for (const part of at.parts) reached.add(part);
      if (!at.seen) unseen.add(at.what);
    }
    for (const part of ['.knob', '.scrub', '.transport', '.term', '.scenarios', 'header']) {
      expect([...reached], part).toContain(part);
    }
    expect([...unseen]).toEqual([]);
    await page.close();
  });

  test('arrows turn a knob, keys have their list, Escape closes it', async ({ expect }) => {
    const { page } = await open(context, `${microscope}?v=1&step=9`);
    await ready(page);
    await page.locator('[data-knob="k"] input[type="range"]').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => entry(page, 'k'), soon).toBe('2');
    await page.keyboard.press('?');
    await expect.poll(() => page.locator('dialog[open]').count(), soon).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count(), soon).toBe(0);
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
    const { page, wrongs } = await open(browser, `${address}some/where/en/labs/moe/balancing/`);
    await ready(page);
    await expect.poll(() => step(page), soon).toBeGreaterThan(0);
    expect(wrongs).toEqual([]);
    await page.context().close();
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});
