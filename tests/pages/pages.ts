/** What every page test needs: pages that say what went wrong in them, and how to read them. */
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';

import type { Shown } from '../../src/labs/contract/shown.ts';
import { techniques } from '../../src/labs/index.ts';
import { addressOf, isTest, pagesOf, testOf } from '../../src/server/code/places.ts';

/** Something will be true soon; how soon depends on the machine, so this is no measurement. */
export const soon = { timeout: 30_000 };

export interface LabPage {
  readonly technique: string;
  readonly name: string;
  readonly experiment: Shown;
}

/** Every experiment of every technique. */
export const labs = (): Promise<LabPage[]> =>
  Promise.all(
    Object.entries(techniques).flatMap(([technique, { experiments }]) =>
      Object.entries(experiments).map(async ([name, { load }]) => {
        return { technique, name, experiment: (await load()).experiment };
      }),
    ),
  );

/**
 * Of the code of a technique the list, one file and one test; all files of a kind are marked up alike,
 * and what differs between them is judged in tests/server/code/.
 */
function codeOf(technique: string): string[] {
  const pages = pagesOf(technique);
  const file = pages.find((path) => testOf(path) !== undefined);
  const some = [file, pages.find(isTest)].filter((path) => path !== undefined);
  return [`${technique}/`, ...some.map((path) => addressOf(path))];
}

/** Every address of the site in one language, but of the code a few of each technique. */
export async function addresses(lang: string): Promise<string[]> {
  const experiments = await labs();
  return [
    `/${lang}/`,
    ...experiments.map(({ technique, name }) => `/${lang}/labs/${technique}/${name}/`),
    ...Object.keys(techniques)
      .flatMap(codeOf)
      .map((page) => `/${lang}/code/${page}`),
    `/${lang}/code/math/`,
    `/${lang}/code/math/api/`,
    ...Object.entries(techniques).map(
      ([technique, { experiments }]) =>
        `/${lang}/teach/${technique}/${Object.keys(experiments)[0]}/`,
    ),
    ...['labs', 'timeline', 'teach', 'code', 'glossary', 'search', 'about'].map(
      (page) => `/${lang}/${page}/`,
    ),
  ];
}

export interface Watched {
  readonly page: Page;
  /** Errors of the console and of scripts, requests to other hosts, failed requests. */
  readonly wrongs: string[];
}

/** A new page of a browser, with a context of its own, or of a context that others share. */
export async function open(
  where: Browser | BrowserContext,
  url: string,
  view: BrowserContextOptions = {},
): Promise<Watched> {
  const context = 'newContext' in where ? await where.newContext(viewOf(view)) : where;
  const page = await context.newPage();
  const wrongs = watch(page, new URL(url).host);
  await page.goto(url, { waitUntil: 'load' });
  return { page, wrongs };
}

/** As on a laptop, unless told otherwise. */
export const viewOf = (view: BrowserContextOptions): BrowserContextOptions => ({
  viewport: { width: 1440, height: 900 },
  locale: 'en',
  serviceWorkers: 'block', // what a device keeps has a test of its own
  ...view,
});

/** What goes wrong on a page, from now on. */
export function watch(page: Page, host: string): string[] {
  const wrongs: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') {
      wrongs.push(`console: ${message.text()} ${message.location().url}`);
    }
  });
  page.on('pageerror', (error) => wrongs.push(`script: ${error.message}`));
  page.on('crash', () => wrongs.push('the page crashed'));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) wrongs.push(`asked ${url.host}`);
  });
  return wrongs;
}

/** The lab has begun: its controls answer. */
export const ready = (page: Page): Promise<unknown> => page.waitForSelector('main[data-ready]');

/** Goes to the part below the fold, which until then is the markup that the page was built with. */
export async function explained(page: Page): Promise<void> {
  await page.locator('.explain').evaluate((part) => part.scrollIntoView());
  await page.locator('.island:not(.built) .strip').waitFor({ state: 'attached' });
}

/** Where the playhead stands. */
export const step = async (page: Page): Promise<number> =>
  Number(await page.locator('#transport .scrub input').inputValue());

/** Starts to play: until then a page stands at its poster. */
export const play = (page: Page): Promise<void> => page.keyboard.press('Space');

/** What is drawn, once it is the run's and rests: the stage, the figures' tables, all opened, and the sentence under the stage. */
export async function drawn(page: Page): Promise<string> {
  await page.waitForSelector('main:not(.waits)');
  // Until then both are the markup that the page was built with.
  await page.locator('.stage .drawing').waitFor({ state: 'attached' });
  await page.locator('.charts .island:not(.built)').first().waitFor({ state: 'attached' });
  let last = await drawnNow(page);
  for (let i = 0; i < 30; i++) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    const next = await drawnNow(page);
    if (next === last) break;
    last = next; // it was still moving
  }
  return last;
}

async function drawnNow(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const tables = [...document.querySelectorAll<HTMLDetailsElement>('figure details')];
    for (const table of tables) table.open = true;
    return tables.every((table) => table.querySelector('table'));
  });
  const stage = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage .drawing canvas');
    return canvas?.toDataURL() ?? document.querySelector('.stage .drawing svg')?.innerHTML ?? '';
  });
  const parts = await page.locator('figure table, .say').allTextContents();
  return [stage, ...parts].map((text) => text.trim()).join('\n');
}

/** The address of this very run, as the page hands it out. */
export async function share(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const address = await page.locator('dialog[open] textarea').first().inputValue();
  await page.keyboard.press('Escape');
  return address;
}

/** A knob, opening "More knobs" where it is kept there. */
async function knobOf(page: Page, knob: string): Promise<Locator> {
  const found = page.locator(`[data-knob="${knob}"]`);
  if ((await found.count()) === 0) await page.locator('#knobs summary').click();
  return found;
}

/** Types into the exact entry of a knob. */
export async function enter(page: Page, knob: string, typed: string): Promise<void> {
  const entry = (await knobOf(page, knob)).locator('input[type="text"]').first();
  await entry.fill(typed);
  await entry.press('Tab');
}

/** The button with exactly this name. */
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** What stands in the exact entry of a knob. */
export const entry = async (page: Page, knob: string): Promise<string> =>
  (await knobOf(page, knob)).locator('input[type="text"]').inputValue();

/** An attribute of the page itself. */
export const html = (page: Page, name: string): Promise<string | null> =>
  page.getAttribute('html', name);
