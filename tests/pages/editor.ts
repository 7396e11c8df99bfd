/** The editor of a page, as somebody works with it. */
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Graph } from '../../src/sandbox/graph.ts';
import { viewOf } from './pages.ts';

const site = inject('site');

export const editor = (page: Page) => page.locator('.cm-content');
/** What is said while changed code runs. */
export const bar = (page: Page) => page.locator('.between .bar');

export interface Asked {
  readonly lang?: string;
  readonly width?: number;
  /** Before anything is loaded. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Opens the editor of a file on a lab's page, in a context of its own. */
export async function edit(
  browser: Browser,
  lab: string,
  file: string,
  { lang = 'en', width = 1440, before }: Asked = {},
): Promise<Page> {
  const context = await browser.newContext(viewOf({ viewport: { width, height: 900 } }));
  const page = await context.newPage();
  await before?.(page);
  await page.goto(`${site}/${lang}/labs/${lab}/#edit:${file}`);
  await editor(page).waitFor();
  return page;
}

/** A file as the page is given it. */
export async function fileOf(lab: string, file: string): Promise<string> {
  const answer = await fetch(`${site}/graph/${lab.replace('/', '-')}.json`);
  return ((await answer.json()) as Graph).files[`sims/${file}`];
}

/** Puts another line in place of one, by keyboard: all is selected and written anew. */
export async function replaceLine(
  page: Page,
  [lab, file]: readonly [lab: string, file: string],
  line: string,
  by: string,
): Promise<void> {
  const text = await fileOf(lab, file);
  if (!text.includes(line)) throw new Error(`replaceLine requires ${line} in the file`);
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text.replace(line, by));
}
