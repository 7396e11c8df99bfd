/** The bounds that do not depend on how fast the machine is: what a lab page weighs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { labs, ready } from './pages.ts';

const site = inject('site');
const kB = 1000;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Bytes of a file of the built site when a host sends it as hosts do. */
function sent(url: string): number {
  const { pathname } = new URL(url);
  const file = readFileSync(join('build', pathname, pathname.endsWith('/') ? 'index.html' : ''));
  return pathname.endsWith('.woff2') ? file.length : gzipSync(file, { level: 9 }).length;
}

/** The addresses asked for before the page could be used, its own first. */
async function neededBy(path: string): Promise<string[]> {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    new MutationObserver(() => {
      if (!document.querySelector('main[data-ready]') || 'usable' in window) return;
      Object.assign(window, { usable: performance.now() });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  const page = await context.newPage();
  await page.goto(site + path);
  await ready(page);
  const needed = await page.evaluate(() => {
    const { usable = 0 } = window as Window & { usable?: number };
    const asked = performance.getEntriesByType('resource');
    return asked.filter(({ startTime }) => startTime <= usable).map(({ name }) => name);
  });
  await context.close();
  return [site + path, ...new Set(needed)];
}

describe.each((await labs()).map(({ technique, name }) => `/en/labs/${technique}/${name}/`))(
  '%s',
  (path) => {
    test('needs at most 120 kB of scripts, and 180 kB in all, before it can be used', async () => {
      const sizes = (await neededBy(path)).map((url) => ({ url, bytes: sent(url) }));
      const scripts = sizes.filter(({ url }) => url.endsWith('.js'));
      const sum = (some: typeof sizes): number => some.reduce((all, { bytes }) => all + bytes, 0);
      const told = sizes.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
      expect(sum(scripts), told).toBeGreaterThan(10 * kB);
      expect(sum(scripts), told).toBeLessThanOrEqual(120 * kB);
      expect(sum(sizes), told).toBeLessThanOrEqual(180 * kB);
    });
  },
);
