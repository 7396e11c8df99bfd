/** What a lab page weighs before it can be used, when a host sends it as hosts do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { ready } from './pages.ts';

export interface Sent {
  readonly url: string;
  readonly bytes: number;
}

export interface Weight {
  /** Bytes, gzip. */
  readonly scripts: number;
  /** Everything but fonts: nobody waits for those, until they come another face stands there. */
  readonly all: number;
  readonly fonts: number;
  readonly parts: readonly Sent[];
}

const sum = (parts: readonly Sent[]): number => parts.reduce((all, { bytes }) => all + bytes, 0);

/** What the built page at this address asks for before it can be used. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const parts = (await neededBy(browser, url)).map((one) => ({ url: one, bytes: sent(one) }));
  const isFont = ({ url: one }: Sent): boolean => one.endsWith('.woff2');
  return {
    scripts: sum(parts.filter((part) => part.url.endsWith('.js'))),
    all: sum(parts.filter((part) => !isFont(part))),
    fonts: sum(parts.filter(isFont)),
    parts,
  };
}

function sent(url: string): number {
  const { pathname } = new URL(url);
  const file = readFileSync(join('build', pathname, pathname.endsWith('/') ? 'index.html' : ''));
  return pathname.endsWith('.woff2') ? file.length : gzipSync(file, { level: 9 }).length;
}

async function neededBy(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    new MutationObserver(() => {
      if (!document.querySelector('main[data-ready]') || 'usable' in window) return;
      Object.assign(window, { usable: performance.now() });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  const page = await context.newPage();
  await page.goto(url);
  await ready(page);
  const needed = await page.evaluate(() => {
    const { usable = 0 } = window as Window & { usable?: number };
    const asked = performance.getEntriesByType('resource');
    return asked.filter(({ startTime }) => startTime <= usable).map(({ name }) => name);
  });
  await context.close();
  return [url, ...new Set(needed)];
}
