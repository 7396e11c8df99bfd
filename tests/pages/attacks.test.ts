/** A stranger's code, run in the page: it reaches nothing but the drawing. */
import { describe, expect, inject, test, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { edit, editor } from './editor.ts';
import { play, ready } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 300_000 });
const opened = openBrowser();

/** Code that wants more than it may, and what the page says of it. */
const attacks: Readonly<Record<string, readonly [code: string, said: RegExp]>> = {
  fetch: ["fetch('SITE/en/').then(() => { while (true); }, () => {});", /reached for http/],
  'a socket': ["new WebSocket('SITE'.replace('http', 'ws'));", /reached for ws/],
  'import()': ["import('SITE/code.js');", /broke.*no file/],
  importScripts: ["importScripts('SITE/code.js');", /NetworkError|broke|could not/],
  eval: ["(0, eval)('1');", /EvalError|broke/],
  'the database of the device': ["indexedDB.open('x');", /SecurityError|broke/],
  'a flood of messages': [
    "for (let i = 0; i < 5000; i++) self.postMessage({ kind: 'accepted', id: -1 });",
    /too many messages/,
  ],
  'a frame of another lab': [
    "self.postMessage({ kind: 'frames', id: 1, frames: [{ stolen: 1 }] });",
    /no frame of this lab/,
  ],
  'a prototype': [
    `self.postMessage({ kind: 'frames', id: 1, frames: [JSON.parse('{"__proto__":{"polluted":1}}')] });`,
    /no frame of this lab/,
  ],
  'two gigabytes': [
    'new Uint8Array(2 ** 31).fill(1); new Array(2 ** 32);',
    /RangeError|ten seconds|broke|Invalid/,
  ],
  'a loop without end': ['while (true);', /ten seconds/],
};

describe('a stranger’s code that tries', () => {
  test.each(Object.keys(attacks))('%s reaches nothing, and the page lives', async (name) => {
    const [code, said] = attacks[name];
    const page = await edit(opened.browser, 'moe/gate', 'moe/gate.ts');
    const left: string[] = [];
    page.context().on('request', (request) => left.push(request.url()));
    await editor(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText(`${code.replaceAll('SITE', site)}\n`);
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(() => page.locator('.between').innerText(), { timeout: 40_000 })
      .toMatch(said);
    expect(left.filter((url) => !url.startsWith('blob:') && /\/en\/$|code\.js$/.test(url))).toEqual(
      [],
    );
    expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
    await page.getByRole('button', { name: 'Back to the original' }).click();
    await ready(page);
    await play(page);
    await page.context().close();
  });
});
