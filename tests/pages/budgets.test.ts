/** The bounds that do not depend on how fast the machine is: what a lab page weighs. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { labs } from './pages.ts';
import { weigh } from './sizes.ts';

const site = inject('site');
const kB = 1000;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each((await labs()).map(({ technique, name }) => `/en/labs/${technique}/${name}/`))(
  '%s needs at most 120 kB of scripts, and 180 kB in all, before it can be used',
  async (path) => {
    const { scripts, all, parts } = await weigh(browser, site + path);
    const told = parts.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
    expect(scripts, told).toBeGreaterThan(30 * kB); // the framework alone
    expect(scripts, told).toBeLessThanOrEqual(120 * kB);
    expect(all, told).toBeLessThanOrEqual(180 * kB);
  },
);
