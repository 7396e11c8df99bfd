/** A browser for the tests of one file, and a context that their pages share. */
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './chromium.ts';
import { viewOf } from './pages.ts';

export interface Opened {
  readonly browser: Browser;
  readonly context: BrowserContext;
}

/** Opens them before the first test and closes them after the last. */
export function openBrowser(): Opened {
  let opened: Opened | undefined;
  const there = (): Opened => {
    if (!opened) throw new Error('openBrowser opens its browser before the first test');
    return opened;
  };
  beforeAll(async () => {
    const browser = await launch();
    opened = { browser, context: await browser.newContext(viewOf({})) };
  });
  afterAll(() => opened?.browser.close());
  return {
    get browser() {
      return there().browser;
    },
    get context() {
      return there().context;
    },
  };
}
