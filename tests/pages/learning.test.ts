/** Bets, tours, tables and figures to take away; all of it by keyboard. */
import { readFileSync } from 'node:fs';
import { describe, inject, test, vi } from 'vitest';
import { drive } from '../../sims/contract/drive.ts';
import { frame } from '../../sims/moe/experiments/gate/frame.ts';
import { run } from '../../sims/moe/experiments/gate/run.ts';
import { framesToCsv } from '../../src/page/take.ts';
import { openBrowser } from './browser.ts';
import { button, enter, entry, explained, open, ready, share, soon, step } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 }); // several at a time, so each may take long
const balancing = `${site}/en/labs/moe/balancing/`;
const microscope = `${site}/en/labs/moe/gate/`;
const group = `${site}/en/labs/grpo/group/`;
const opened = openBrowser();

describe.concurrent('to learn with', () => {
  test('a bet is placed, run, judged, and explained; then everything is as before', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(opened.context, `${group}?v=1&p=0.3`);
    await ready(page);
    await page.locator('.bet .outcomes button').first().click();
    const judged = page.locator('.bet [aria-live]');
    await expect.poll(() => judged.innerText(), soon).toContain('What happened here');
    expect(await page.locator('.bet li.came').count()).toBe(1);
    await judged.getByRole('button', { name: 'Back to my settings' }).click();
    await expect.poll(() => entry(page, 'p'), soon).toBe('0.3');
    expect(await page.locator('.bet').count()).toBe(0);
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test('a step of the tour is done when it was done', async ({ expect }) => {
    const { page } = await open(opened.context, `${balancing}?v=1&step=0&tour=5`); // raise γ
    await ready(page);
    const tour = page.locator('.tour');
    await expect.poll(() => tour.innerText(), soon).toContain('step 5 of');
    expect(await tour.getByRole('button', { name: 'Done' }).count()).toBe(0);
    const speed = page.locator('[data-knob="speed"]');
    expect(await speed.evaluate((knob) => knob.classList.contains('lit'))).toBe(true);
    await enter(page, 'speed', '0.2');
    await tour.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => tour.innerText(), soon).toContain('step 6 of');
    expect(await share(page)).toContain('tour=6');
    await tour.getByRole('button', { name: 'End the tour' }).click();
    await expect.poll(() => tour.count(), soon).toBe(0);
    await page.close();
  });

  test('a repetition over seeds runs beside the page, can be stopped, and ends in a table', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(opened.context, `${balancing}?v=1&steps=20&step=0`);
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
    const { page } = await open(opened.context, `${microscope}?v=1&step=9`);
    await ready(page);
    await explained(page);
    const symbols = page.locator('.equation [data-term]');
    let lit = { knobs: 0, lines: 0 };
    for (let i = 0; i < (await symbols.count()); i++) {
      await symbols.nth(i).focus();
      await page.locator('.strip li.lit').first().waitFor({ state: 'attached' });
      const now = await page.evaluate(() => ({
        knobs: document.querySelectorAll('.knob.lit').length,
        lines: document.querySelectorAll('.strip pre .lit').length,
      }));
      lit = { knobs: lit.knobs + now.knobs, lines: lit.lines + now.lines };
    }
    expect(lit.knobs).toBeGreaterThan(0);
    expect(lit.lines).toBeGreaterThan(0);
    await page.close();
  });

  test('beside the code, the button of a symbol lights it in its equation', async ({ expect }) => {
    const { page, wrongs } = await open(opened.context, `${microscope}?v=1&step=9`);
    await ready(page);
    await explained(page);
    const buttons = page.locator('.strip .numbers button');
    expect(await buttons.count()).toBeGreaterThan(0);
    for (let i = 0; i < (await buttons.count()); i++) {
      await buttons.nth(i).focus();
      await page.locator('.equation .lit').first().waitFor({ state: 'attached' });
    }
    expect(wrongs).toEqual([]);
    await page.close();
  });

  test.for(['moe/gate', 'moe/nodes', 'grpo/training', 'grpo/votes', 'engram/gate'])(
    'the equations of %s are whole at every width',
    async (lab, { expect }) => {
      const { page } = await open(opened.context, `${site}/en/labs/${lab}/?v=1&step=0`);
      await ready(page);
      await explained(page);
      for (const width of [1440, 1024, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        if (width < 700) await page.locator('#tab-code').click();
        await page.evaluate(() => document.fonts.ready);
        const cut = await page
          .locator('.equation')
          .evaluateAll((boxes) =>
            boxes
              .filter((box) => box.clientWidth === 0 || box.scrollWidth > box.clientWidth)
              .map(({ textContent }) => textContent),
          );
        expect(cut, `at ${width}`).toEqual([]);
      }
      await page.close();
    },
  );

  test('the frames of a run are taken away as CSV, the same that a terminal computes', async ({
    expect,
  }) => {
    const { page } = await open(opened.context, `${microscope}?v=1&step=9&k=2`);
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
    expect(download.suggestedFilename()).toBe('moe-gate.csv');
    const saved = readFileSync(await download.path(), 'utf8');
    const frames = [...drive(run, { k: 2 }, undefined)];
    expect(saved).toBe(framesToCsv(frame, frames));
    await page.close();
  });
});

describe.concurrent('by keyboard alone', () => {
  test('Tab reaches knobs, playback and symbols, and one always sees where it is', async ({
    expect,
  }) => {
    const { page } = await open(opened.context, `${microscope}?v=1&step=9`);
    await ready(page);
    const reached = new Set<string>();
    const unseen = new Set<string>();
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const here = document.activeElement;
        if (!here || here === document.body) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(here);
        const parts = [
          '.knob',
          '.scrub',
          '.transport',
          '.numbers',
          '.scenarios',
          'header',
          'figure',
        ];
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
    for (const part of ['.knob', '.scrub', '.transport', '.numbers', '.scenarios', 'header']) {
      expect([...reached], part).toContain(part);
    }
    expect([...unseen]).toEqual([]);
    await page.close();
  });

  test('arrows turn a knob, keys have their list, Escape closes it', async ({ expect }) => {
    const { page } = await open(opened.context, `${microscope}?v=1&step=9`);
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
