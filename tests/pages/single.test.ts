/** Labs as one file each: opened from a disk, they run, in both languages, and ask for nothing. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { button, play, ready, soon, step } from './pages.ts';

vi.setConfig({ hookTimeout: 300_000 }); // three labs are built
const opened = openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'atlas-single-'));
const labs = ['moe/balancing', 'mla/cache', 'engram/hash'];
const fileOf = (lab: string): string => join(folder, `${lab.replace('/', '-')}.html`);

beforeAll(async () => {
  const command = ['--import', 'tsx', 'src/cli/one-file.ts', '--out', folder, ...labs];
  const { NODE_ENV: _, VITEST: __, ...env } = process.env; // as in a terminal
  await promisify(execFile)('node', command, { env });
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Here {
  readonly page: Page;
  readonly wrongs: string[];
}

/** Opens a file; whatever it asks for besides itself is wrong. */
async function openFile(lab: string): Promise<Here> {
  const page = await opened.context.newPage();
  const wrongs: string[] = [];
  page.on('pageerror', ({ message }) => wrongs.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error') wrongs.push(said.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) wrongs.push(request.url());
  });
  await page.goto(`file://${fileOf(lab)}`);
  await ready(page);
  expect(wrongs.splice(0)).toEqual([`file://${fileOf(lab)}`]);
  return { page, wrongs };
}

test.each(labs)('%s has at most 1.5 MB', (lab) => {
  expect(statSync(fileOf(lab)).size).toBeLessThanOrEqual(1.5e6);
});

test('a lab that trains plays, speaks both languages and keeps its place', async () => {
  const { page, wrongs } = await openFile('moe/balancing');
  await play(page);
  await expect.poll(() => step(page), soon).toBeGreaterThan(2);
  await play(page);
  const at = await step(page);
  await button(page, '中文').click();
  await expect.poll(() => page.locator('h1').innerText(), soon).toMatch(/专家/);
  expect(await step(page)).toBe(at);
  await page.locator('.explain').evaluate((part) => part.scrollIntoView());
  await page.locator('.strip .katex').first().waitFor({ state: 'attached' });
  expect(await page.locator('a[href*="undefined"]').count()).toBe(0);
  expect(wrongs).toEqual([]);
  await page.close();
});

test('a drawing of one frame answers its knobs, and the address of the file says so', async () => {
  const { page, wrongs } = await openFile('mla/cache');
  const say = (): Promise<string> => page.locator('.say').innerText();
  const before = await say();
  await page.locator('[data-knob] input[type="range"]').first().focus();
  await page.keyboard.press('End');
  await expect.poll(say, soon).not.toBe(before);
  await expect.poll(() => page.url(), soon).toContain('.html?v=1&');
  const after = await say();
  await page.reload();
  await expect.poll(say, soon).toBe(after);
  expect(wrongs.filter((wrong) => !wrong.startsWith('file:'))).toEqual([]);
  await page.close();
});

test('what was too large for the file is refused by name', async () => {
  const { page } = await openFile('engram/hash');
  await page.goto(`file://${fileOf('engram/hash')}?v=1&vocabulary=o200k&step=3`);
  await expect
    .poll(() => page.locator('main').innerText(), soon)
    .toContain('too large for a single file');
  await page.close();
});
