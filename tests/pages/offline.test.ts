/** What a device keeps: the atlas with its server stopped, and a new version that is offered. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { writeOffline } from '../../src/server/offline.ts';
import { openBrowser } from './browser.ts';
import { play, ready, soon, step, viewOf, watch } from './pages.ts';

vi.setConfig({ testTimeout: 300_000 }); // a thousand files are fetched
const opened = openBrowser();

let folder = '';
let served: Served;
let context: BrowserContext;
let page: Page;
let wrongs: readonly string[];
const here = 'some/where/';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-kept-'));
  const isAsked = (path: string): boolean => !/\.(br|gz|png)$/.test(path);
  cpSync('build', join(folder, here), { recursive: true, filter: isAsked });
  served = await serve({ root: folder, port: 0 });
  context = await opened.browser.newContext({ ...viewOf({}), serviceWorkers: 'allow' });
  page = await context.newPage();
  wrongs = watch(page, new URL(served.address).host);
});
afterEach(async () => {
  await context.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

/** All but the pages of code is here. */
const kept = (): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout: 120_000 });
/** Whether the device keeps a file. */
const keeps = (root: string, file: string): Promise<boolean> =>
  page.evaluate(
    async ([at, name]) => {
      const { files } = await (await fetch(`${at}offline.json`)).json();
      const keys = await (await caches.open('atlas-contents')).keys();
      return keys.some(({ url }) => url.endsWith(files[name]));
    },
    [root, file] as const,
  );

test('visited once in a sub-folder, every page runs with the server stopped', async () => {
  const root = served.address + here;
  await page.goto(root);
  await page.waitForURL(`${root}en/`);
  await kept();
  const code = 'en/code/moe/gate.ts/index.html';
  await expect.poll(() => keeps(root, code), { timeout: 120_000 }).toBe(true);
  await served.close();

  await page.goto(`${root}zh/labs/engram/module/?v=1&seed=3`);
  await ready(page);
  await play(page);
  await expect.poll(() => page.locator('.stage .drawing').count(), soon).toBe(1);
  await page.goto(`${root}en/labs/moe/balancing`);
  await page.waitForURL(`${root}en/labs/moe/balancing/`);
  await ready(page);
  await play(page);
  await expect.poll(() => step(page), soon).toBeGreaterThan(0);
  await page.goto(`${root}en/code/moe/gate.ts/`);
  expect(await page.locator('h1').innerText()).toContain('gate.ts');
  expect(wrongs).toEqual([]);
  const missing = await page.goto(`${root}en/nowhere/`);
  expect(missing?.status()).toBe(404);
});

test('a lab whose code was changed once can be changed with the server stopped', async () => {
  const root = served.address + here;
  await page.goto(root);
  await kept();
  const change = async (remark: string): Promise<void> => {
    await page.goto(`${root}en/labs/moe/gate/#edit:moe/gate.ts`);
    await page.reload(); // from one fragment to another nothing is loaded
    const editor = page.locator('.cm-content');
    await editor.waitFor();
    await editor.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText(`// ${remark}\n`);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect.poll(() => page.locator('dialog').innerText(), soon).toMatch(/\d+ hold, 0 fail/);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await expect
      .poll(() => page.locator('.between .bar').innerText(), soon)
      .toContain('the change changes nothing here');
  };
  await change('with the server');
  await served.close();
  await change('without');
  expect(wrongs).toEqual([]);
});

test('a new version is offered, and taken only by whoever wants it', async () => {
  const root = served.address + here;
  const { port } = served;
  const about = `${root}en/about/`;
  const isNew = async (): Promise<boolean> => (await page.locator('meta[name=new]').count()) > 0;
  await page.goto(about);
  await kept();
  const file = join(folder, here, 'en/about/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</head>', '<meta name="new"></head>'));
  await writeOffline(join(folder, here));
  await served.close();
  served = await serve({ root: folder, port });
  expect(served.port).toBe(port);

  await page.reload();
  const offer = page.getByRole('button', { name: 'Use it now' });
  await offer.waitFor({ timeout: 120_000 });
  expect(await isNew()).toBe(false);
  await page.reload();
  expect(await isNew()).toBe(false);
  await offer.click();
  await expect.poll(isNew, soon).toBe(true);
  expect(wrongs).toEqual([]);
});
