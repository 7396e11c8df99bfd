/** In every drawing something is taken hold of, and its number answers. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { open, ready, soon } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 120_000 });
const opened = openBrowser();

/** What is dragged in which lab, and how far: pixels to the right and down. */
const drags = [
  ['moe/balancing', 'bias 0', 0, -60],
  ['moe/gate', 'fit 1', 60, 0],
  ['moe/granularity', 'knife', 0, 60],
  ['moe/nodes', 'pull 0', 0, -30],
  ['moe/eplb', 'load 7', 0, -60],
  ['grpo/group', 'card 1', 0, -60],
  ['grpo/clip', 'bead', -120, 0],
  ['grpo/training', 'target', -40, 0],
  ['grpo/thinking', 'world', 40, 0],
  ['grpo/votes', 'k', -240, 0],
  ['mla/cache', 'context', 60, 0],
  ['mhc/sinkhorn', 'tile 0 0', 0, -40],
  ['engram/hash', 'size', -60, 0],
  ['mla/absorption', 'order', 120, 0],
  ['mhc/streams', 'dye 0', 0, 40],
  ['engram/gate', 'poison', 120, 0],
  ['mla/race', 'drafts', 60, 0],
  ['mla/long', 'scheme', -350, 0],
  ['mla/decoupling', 'made', 60, 0],
  ['mla/rank', 'compare', 226, 0],
  ['mla/spectrum', 'latent', -150, 0],
  ['mhc/depth', 'passed', -200, 0],
  ['mhc/training', 'mixing', -22, 0],
  ['mhc/bill', 'fused', 268, 0],
  ['engram/module', 'dilation', 70, 0],
  ['engram/budget', 'divider', -200, 0],
  ['engram/slots', 'rows 4', -130, 0],
  ['engram/tiers', 'layer', -30, 0],
  ['engram/amputation', 'table', 66, 0],
] as const;

/** The large number where texts can be read, else the sentence that tells it. */
const told = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('.stage .drawing svg text')];
    const large = texts.filter((text) => Number(text.getAttribute('font-size')) >= 22);
    const said = large.length > 0 ? large : [...document.querySelectorAll('.say')];
    return said.map((text) => text.textContent).join(' ');
  });

async function drag(page: Page, grip: Locator, x: number, y: number): Promise<void> {
  await grip.scrollIntoViewIfNeeded();
  const box = await grip.boundingBox();
  if (!box) throw new Error('nothing to take hold of');
  const [fromX, fromY] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + x / 2, fromY + y / 2);
  await page.mouse.move(fromX + x, fromY + y);
  await page.mouse.up();
}

describe('what can be dragged', () => {
  test.each(drags)('in %s, %s moves its knob and the number', async (lab, key, x, y) => {
    const { page, wrongs } = await open(opened.context, `${site}/en/labs/${lab}/`);
    await ready(page);
    const grip = page.locator(`.stage [data-grip="${key}"]`);
    await expect.poll(() => grip.count(), soon).toBe(1);
    const [held, before] = [await grip.inputValue(), await told(page)];
    expect(before).not.toBe('');
    await drag(page, grip, x, y);
    await expect.poll(() => grip.inputValue(), soon).not.toBe(held);
    await expect.poll(() => told(page), soon).not.toBe(before);
    expect(wrongs).toEqual([]);
    await page.close();
  });
});
