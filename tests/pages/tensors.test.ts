/** TensorFlow.js on the pages: asked for by a button, by nothing else; and what is said where it fails. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, inject, test, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { explained, labs, open, play, ready, soon, step, viewOf } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 });
const opened = openBrowser();
const every = await labs();
const checked = every.filter(({ experiment }) => experiment.guide.check !== undefined);

/** Every script and every compiled kernel that a context asks for, its workers included. */
function watchFiles(context: BrowserContext): Set<string> {
  const asked = new Set<string>();
  context.on('request', (request) => {
    if (/\.(js|wasm)$/.test(request.url())) asked.add(request.url());
  });
  return asked;
}

/** Those that are of TensorFlow.js: its kernels, and scripts that hold a part of it. */
async function tensorsIn(asked: ReadonlySet<string>): Promise<string[]> {
  const found = await Promise.all(
    [...asked].map(async (url) => {
      if (url.endsWith('.wasm')) return [url];
      const script = await (await fetch(url)).text();
      return script.includes('WASM_HAS_MULTITHREAD') ? [url] : [];
    }),
  );
  return found.flat();
}

const check = (page: Page) => page.locator('.strip .check');

async function press(page: Page): Promise<void> {
  await explained(page);
  await check(page).getByRole('button').focus();
  await page.keyboard.press('Enter');
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** '33 numbers, equal to 8 × 10⁻⁷; …' → 8e-7; equal in every digit → 0 */
function differenceIn(sentence: string): number {
  const [, digit, sign = '', raised = ''] = /(\d) × 10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/.exec(sentence) ?? [];
  if (digit === undefined) return /every digit|每一位/.test(sentence) ? 0 : NaN;
  const exponent = [...raised].map((d) => digits.indexOf(d)).join('');
  return Number(`${digit}e${sign === '' ? '' : '-'}${exponent}`);
}

describe.concurrent('TensorFlow.js', () => {
  test.for(['moe/balancing', 'mhc/sinkhorn', 'moe/eplb', 'craq/chain'])(
    '%s played to its end and read to its foot asks for none of it',
    async (lab, { expect }) => {
      const context = await opened.browser.newContext(viewOf({}));
      const asked = watchFiles(context);
      const { page, wrongs } = await open(context, `${site}/en/labs/${lab}/`);
      await ready(page);
      await play(page);
      await expect.poll(() => step(page), soon).toBeGreaterThan(0);
      await explained(page);
      await page.waitForLoadState('networkidle');
      expect(asked.size).toBeGreaterThan(0);
      expect(await tensorsIn(asked)).toEqual([]);
      expect(wrongs).toEqual([]);
      await context.close();
    },
  );

  test.for(checked.flatMap((lab) => ['en', 'zh'].map((lang) => ({ ...lab, lang }))))(
    '$lang/$technique/$name says how far plain code and tensors are apart',
    async ({ lang, technique, name }, { expect }) => {
      const context = await opened.browser.newContext(viewOf({}));
      const asked = watchFiles(context);
      const { page, wrongs } = await open(context, `${site}/${lang}/labs/${technique}/${name}/`);
      await ready(page);
      await press(page);
      const sentence = check(page).locator('[aria-live] b');
      await sentence.waitFor(soon);
      const said = await sentence.innerText();
      expect(differenceIn(said)).toBeLessThan(1e-4);
      expect(said).toMatch(/TensorFlow\.js [\d.,]+ (ms|毫秒)/);
      const tensors = await tensorsIn(asked);
      expect(tensors.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
      expect(tensors.length).toBeGreaterThan(1);
      expect(wrongs).toEqual([]);
      await context.close();
    },
  );

  test('without its kernels it says so, and the page goes on', async ({ expect }) => {
    const context = await opened.browser.newContext(viewOf({}));
    await context.route('**/*.wasm', (route) => route.abort());
    const { page } = await open(context, `${site}/en/labs/mhc/sinkhorn/`);
    await ready(page);
    await press(page);
    await check(page).locator('.coral').waitFor(soon);
    expect(await check(page).locator('.coral').innerText()).toContain('could not be loaded here');
    expect(await page.locator('[role="alert"]').count()).toBe(0);
    await page.locator('#transport .scrub input').fill('5');
    await expect.poll(() => step(page), soon).toBe(5);
    await context.unroute('**/*.wasm');
    await check(page).getByRole('button').click(); // and may be tried again
    await check(page).locator('[aria-live] b').waitFor(soon);
    await context.close();
  });

  test('what it says is of the knobs: once they have changed, it asks to be checked again', async ({
    expect,
  }) => {
    const { page, wrongs } = await open(opened.browser, `${site}/en/labs/mhc/sinkhorn/`);
    await ready(page);
    await press(page);
    await check(page).locator('[aria-live] b').waitFor(soon);
    await page.locator('select[aria-label="Order"]').selectOption('rowsFirst');
    await expect.poll(() => check(page).innerText(), soon).toContain('check again');
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test('the strip shows the same function in tensors, by keyboard', async ({ expect }) => {
    const { page, wrongs } = await open(opened.browser, `${site}/en/labs/moe/gate/`);
    await ready(page);
    await explained(page);
    const files = () => page.locator('.strip .source p').allInnerTexts();
    expect((await files()).every((file) => file.startsWith('sims/moe/gate.ts'))).toBe(true);
    await page.locator('.strip fieldset input').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(files, soon).toEqual([expect.stringMatching(/^sims\/moe\/tensors\.ts:/), expect.stringMatching(/^sims\/moe\/tensors\.ts:/)]); // prettier-ignore
    await page.keyboard.press('ArrowLeft');
    await expect.poll(files, soon).toHaveLength(3);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });
});
