/** The bounds that do not depend on how fast the machine is: what a lab page weighs. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { labs } from './pages.ts';
import { weigh } from './sizes.ts';

const site = inject('site');
const kB = 1000;

/** A loop that computes frames keeps its name when it is made small. */
const holdsRun = (url: string): boolean => {
  const { pathname } = new URL(url);
  return (
    pathname.endsWith('.js') && /\*simulate\(/.test(readFileSync(join('build', pathname), 'utf8'))
  );
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each((await labs()).map(({ technique, name }) => `/en/labs/${technique}/${name}/`))(
  '%s needs at most 100 kB of scripts, 180 kB in all, twelve requests, before it can be used, and no run',
  async (path) => {
    const { scripts, all, parts } = await weigh(browser, site + path);
    const told = parts.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
    expect(scripts, told).toBeGreaterThan(30 * kB); // the framework alone
    expect(parts.filter(({ url }) => holdsRun(url)).map(({ url }) => url)).toEqual([]);
    expect(scripts, told).toBeLessThanOrEqual(100 * kB);
    expect(all, told).toBeLessThanOrEqual(180 * kB);
    expect(parts.length, told).toBeLessThanOrEqual(12);
  },
);

test('the runs are in chunks that only the worker asks for', () => {
  const chunks = readdirSync('build/_app', { recursive: true, encoding: 'utf8' });
  const holding = chunks.filter((name) => holdsRun(`${site}/_app/${name}`));
  expect(holding.length).toBeGreaterThanOrEqual(28);
});
