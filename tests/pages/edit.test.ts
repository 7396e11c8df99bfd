/** Code changed in the page: it runs beside the original, is judged by tests, kept and shared. */
import { gzipSync } from 'node:zlib';
import { describe, inject, test, vi } from 'vitest';
import { packed } from '../../src/edit/share.ts';
import { openBrowser } from './browser.ts';
import { bar, edit, editor, fileOf, replaceLine } from './editor.ts';
import { explained, open, play, ready, soon, viewOf } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 });
const opened = openBrowser();

describe.concurrent('an edit', () => {
  test.for([
    ['en', 1440],
    ['zh', 390],
  ] as const)(
    'of one line is run by keyboard and parts from the original (%s, %i px)',
    async ([lang, width], { expect }) => {
      const page = await edit(opened.browser, 'moe/balancing', 'moe/gate.ts', { lang, width });
      await replaceLine(
        page,
        ['moe/balancing', 'moe/gate.ts'],
        'const biased = plus(scores, bias);',
        'const biased = scores;',
      );
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => bar(page).locator('b').count(), soon).toBe(1);
      await expect
        .poll(() => bar(page).innerText(), soon)
        .toMatch(/part at step \d.* original \d|从第 \d+ 步起不同.*原来是 \d/s);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      const beside = width > 1000 ? '.bench aside' : '.between';
      await expect.poll(() => page.locator(`${beside} figure .drawing`).count(), soon).toBe(1);
      await bar(page).getByRole('button').last().click(); // back to the original
      await expect.poll(() => bar(page).count(), soon).toBe(0);
      expect(await page.locator(`${beside} figure .drawing`).count()).toBe(0);
      await page.context().close();
    },
  );

  test('that changes nothing is the same to the last bit', async ({ expect }) => {
    const page = await edit(opened.browser, 'moe/gate', 'moe/gate.ts');
    await editor(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('// a remark\n');
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(() => bar(page).innerText(), soon)
      .toContain('the change changes nothing here');
    await page.context().close();
  });

  test('that cannot be read is told at its line and does not run', async ({ expect }) => {
    const page = await edit(opened.browser, 'moe/gate', 'moe/gate.ts');
    await editor(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('const x = ;\n');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('dialog .coral').innerText(), soon).toMatch(/^Line 1: /);
    expect(await bar(page).count()).toBe(0);
    await page.context().close();
  });

  test('is judged by the tests of its file, by their names', async ({ expect }) => {
    const page = await edit(opened.browser, 'moe/balancing', 'moe/gate.ts');
    await replaceLine(
      page,
      ['moe/balancing', 'moe/gate.ts'],
      'const biased = plus(scores, bias);',
      'const biased = scores;',
    );
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect.poll(() => page.locator('dialog').innerText(), soon).toMatch(/\d+ hold, \d+ fail/);
    expect(await page.locator('dialog li.failed').first().innerText()).toMatch(/bias/);
    await page.context().close();
  });

  test('of a file without tests of its own is judged by those of what uses it', async ({
    expect,
  }) => {
    const file = ['craq/chain', 'craq/receive.ts'] as const;
    const page = await edit(opened.browser, 'craq/chain', file[1]);
    await replaceLine(page, file, 'copy.pending === undefined', 'copy.pending !== undefined');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const said = () => page.locator('dialog').innerText();
    await expect.poll(said, soon).toMatch(/\d+ hold, [1-9]\d* fail/);
    expect(await page.locator('dialog h4').first().innerText()).toMatch(
      /^Tests of .*\.ts, which uses it$/,
    );
    expect(await page.locator('dialog li.failed').count()).toBeGreaterThan(1);
    await page.context().close();
  });
});

test('a run that is held longer than a loop may last goes on, and the original follows the seed', async ({
  expect,
}) => {
  const page = await edit(opened.browser, 'moe/balancing', 'moe/balance.ts', {
    before: (one) => one.clock.install(),
  });
  await replaceLine(
    page,
    ['moe/balancing', 'moe/balance.ts'],
    'const missing = fair - load[i];',
    'const missing = load[i] - fair;',
  );
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => bar(page).locator('b').count(), soon).toBe(1);
  await play(page); // that is: hold it
  await page.getByRole('button', { name: 'Play', exact: true }).first().waitFor();
  await page.clock.fastForward(12_000);
  expect(await bar(page).locator('.coral').count()).toBe(0);
  await page.locator('.seed input').fill('2');
  await page.keyboard.press('Enter');
  // In the first batch nothing was balanced yet: both carry the same.
  await expect.poll(() => bar(page).innerText(), soon).toMatch(/part at step 1, in a number/);
  expect(await page.locator('aside figure .drawing').count()).toBe(1);
  await page.context().close();
});

test('an error is told with its file and line', async ({ expect }) => {
  const page = await edit(opened.browser, 'moe/balancing', 'moe/balance.ts');
  await replaceLine(
    page,
    ['moe/balancing', 'moe/balance.ts'],
    'const missing = fair - load[i];',
    "throw new Error('boom');",
  );
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => page.locator('.between .failure').innerText(), soon)
    .toMatch(/sims\/moe\/balance\.ts:\d+: boom/);
  expect(await bar(page).innerText()).toContain('Your code stopped.');
  await page.context().close();
});

test('a change that comes with an address leaves what the reader had', async ({ expect }) => {
  const page = await edit(opened.browser, 'moe/gate', 'moe/gate.ts');
  await editor(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('// mine\n');
  const text = await fileOf('moe/gate', 'moe/gate.ts');
  const part = await packed('sims/moe/gate.ts', text, `// of a stranger\n${text}`);
  await page.goto(`${site}/en/labs/moe/gate/#edit:moe/gate.ts:${part}`);
  await page.reload();
  await expect.poll(() => editor(page).innerText(), soon).toContain('// of a stranger');
  await page.getByRole('button', { name: 'Back to my change' }).click();
  await expect.poll(() => editor(page).innerText(), soon).toContain('// mine');
  await page.context().close();
});

test('Escape, then Tab leaves the editor and not the dialog', async ({ expect }) => {
  const page = await edit(opened.browser, 'moe/gate', 'moe/gate.ts');
  await editor(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.locator('dialog').count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Run');
  await page.context().close();
});

test('a run that trains in TensorFlow.js can be changed as well', async ({ expect }) => {
  const page = await edit(opened.browser, 'fim/rate', 'fim/network.ts', { lang: 'zh', width: 390 });
  await replaceLine(
    page,
    ['fim/rate', 'fim/network.ts'],
    'learningRate = 8e-3',
    'learningRate = 2e-3',
  );
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => bar(page).innerText(), { timeout: 120_000 }).toMatch(/从第 \d+ 步起不同/);
  await page.context().close();
});

test('a change in an address is shown and waits', async ({ expect }) => {
  const page = await edit(opened.browser, 'moe/gate', 'moe/gate.ts');
  await editor(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('// from somebody else\n');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Share the change' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()), soon)
    .toContain('#edit:moe/gate.ts:');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  const context = await opened.browser.newContext(viewOf({}));
  const other = await context.newPage();
  await other.goto(address);
  await editor(other).waitFor();
  expect(await editor(other).innerText()).toContain('// from somebody else');
  expect(await other.locator('dialog').innerText()).toContain('it waits for Run');
  expect(await bar(other).count()).toBe(0);
  await context.close();
  await page.context().close();
});

test('nothing of the editor is loaded where nobody edits, and at most 200 kB where somebody does', async ({
  expect,
}) => {
  const context = await opened.browser.newContext(viewOf({}));
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const { page } = await open(context, `${site}/en/labs/moe/balancing/`);
  await ready(page);
  await play(page);
  await explained(page);
  const scripts = asked.filter((url) => url.endsWith('.js'));
  const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
  expect(texts.filter((text) => text.includes('cm-content')).length).toBe(0);
  expect(asked.filter((url) => url.includes('/graph/'))).toEqual([]);
  await page.waitForFunction(() => {
    const built = document.querySelector('.island.built');
    built?.scrollIntoView();
    return built === null;
  });
  asked.length = 0; // the whole page is alive: what comes now is the editor's, or a run's worker's
  await page.locator('.strip').getByRole('button', { name: 'Edit' }).first().click();
  await editor(page).waitFor();
  const loaded = asked.filter((url) => url.endsWith('.js') && !url.includes('/workers/'));
  expect(loaded).not.toEqual([]);
  const sizes = await Promise.all(
    loaded.map(async (url) => gzipSync(await (await fetch(url)).text()).length),
  );
  expect(sizes.reduce((a, b) => a + b)).toBeLessThan(200_000); // 180 of it the editor and the stripper
  await context.close();
});
