/** Teaching: lessons without a script and on paper, a link that the lab obeys, a class's answers, progress on the device. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test, vi } from 'vitest';
import { lessons } from '../../src/atlas/teach/lessons/index.ts';
import known from '../../src/atlas/teach/numbers.json' with { type: 'json' };
import { ways } from '../../src/atlas/teach/ways.ts';
import { teachWords } from '../../src/atlas/teach/words.ts';
import { techniques } from '../../src/labs/index.ts';
import { languages } from '../../src/text/index.ts';
import { openBrowser } from './browser.ts';
import { button, labs, open, play, ready, soon } from './pages.ts';

const site = inject('site');
vi.setConfig({ testTimeout: 120_000 });
const opened = openBrowser();
const addressIn = (lang: string, rest = ''): string => `${site}/${lang}/teach/${rest}`;
const all = Object.keys(lessons);

/** Goes to the tools of a class, which are loaded on the way. */
async function tools(page: Page, lab = 'moe/balancing'): Promise<void> {
  await page.locator('#link').evaluate((part) => part.scrollIntoView());
  await page.locator('#lab-of-link').waitFor();
  await page.locator('#lab-of-link').selectOption(lab);
  // The tables of the lab chosen are there: its first knob is.
  const { experiment } = await techniques[lab.split('/')[0]].experiments[lab.split('/')[1]].load();
  const [knob] = Object.keys(experiment.knobs.parameters);
  await page.locator(`.builder [data-held="${knob}"]`).waitFor();
}

describe.each(languages)('in %s without a script', (lang) => {
  test('every lesson and every file is linked, and what works where is told', async () => {
    const { page, wrongs } = await open(opened.browser, addressIn(lang), {
      javaScriptEnabled: false,
    });
    const hrefs = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    for (const lab of all) {
      expect(hrefs).toContain(`/${lang}/teach/${lab}/`);
      expect(hrefs).toContain(`/single/${lab.replace('/', '-')}.html`);
    }
    const text = await page.locator('main').innerText();
    for (const { does, doesNot, command } of ways[lang]) {
      for (const said of [does, doesNot, command]) expect(text).toContain(said);
    }
    expect(text).toContain(teachWords[lang].needsScript);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test('a lesson is whole: script, plan, worksheet; its key when it is ticked', async () => {
    const { page, wrongs } = await open(opened.browser, addressIn(lang, 'moe/gate/'), {
      javaScriptEnabled: false,
    });
    const lesson = lessons['moe/gate'];
    const main = page.locator('main');
    const shown = (await main.innerText()).replaceAll(/\s+/g, ' ');
    for (const said of [lesson.hook, lesson.notice, ...lesson.asks.map((a) => a.question)]) {
      expect(shown).toContain(said[lang]);
    }
    expect(shown).not.toContain('{');
    expect(await page.locator('.key').isVisible()).toBe(false);
    await page.locator('#with-key').check();
    expect(await page.locator('.key').isVisible()).toBe(true);
    expect(await page.locator('.key li').count()).toBe(lesson.asks.length + 1);
    await page.locator('#with-plan').uncheck();
    expect(await page.locator('#script').isVisible()).toBe(false);
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });
});

test('no number of a key is none', () => {
  expect(JSON.stringify(known)).not.toMatch(/NaN|∞|null/);
});

test('every lesson is there in both languages, with nothing left to fill in', async () => {
  for (const lang of languages) {
    for (const { technique, name, experiment } of await labs()) {
      const text = await (await fetch(addressIn(lang, `${technique}/${name}/`))).text();
      expect(text, `${technique}/${name}`).toContain(lessons[`${technique}/${name}`].hook[lang]);
      const body = /<main[^]*<\/main>/.exec(text)?.[0] ?? '';
      expect(body).not.toMatch(/\{[\w.]+\}/);
      const bets = Object.keys(experiment.claims.bets).length;
      expect([...body.matchAll(/class="[^"]*\bcomes\b/g)]).toHaveLength(bets);
    }
  }
});

test('the settings of a worksheet open the lab there, and it says the numbers of the key', async () => {
  const { page } = await open(opened.context, addressIn('en', 'moe/nodes/'));
  await page.locator('.sheet a', { hasText: 'at step 3' }).first().click();
  await ready(page);
  await expect.poll(() => page.url(), soon).toContain('step=2');
  const numbers = Object.values(known['moe/nodes'].reads[0]);
  expect(numbers).toHaveLength(2);
  for (const number of numbers) {
    await expect.poll(() => page.locator('.say').innerText(), soon).toContain(number);
  }
  await page.close();
});

describe.each(['A4', 'Letter'])('on %s', (format) => {
  const pages = async (page: Page): Promise<number> => {
    const pdf = (await page.pdf({ format })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };

  test.each(languages)('the worksheet begins a page, the key another, in %s', async (lang) => {
    const { page } = await open(opened.context, addressIn(lang, 'moe/balancing/'));
    const whole = await pages(page);
    await page.locator('#with-key').check();
    const withKey = await pages(page);
    expect(withKey).toBeGreaterThan(whole);
    expect(withKey).toBeLessThanOrEqual(whole + 2); // the answers of exercises may need a second
    await page.locator('#with-key').uncheck();
    await page.locator('#with-plan').uncheck();
    const sheet = await pages(page);
    expect(sheet).toBeLessThanOrEqual(2);
    expect(whole).toBeGreaterThan(sheet);
    await page.close();
  });
});

test('the builder makes an address that the lab obeys, and its code is of that address', async () => {
  const { page, wrongs } = await open(opened.browser, addressIn('en'));
  await tools(page);
  const knob = (name: string) => page.locator(`[data-held="${name}"]`);
  await knob('k').locator('input[type="text"]').fill('3');
  await page.keyboard.press('Tab');
  await knob('method').locator('select').first().selectOption('loss');
  await knob('method').locator('.grasp').selectOption('locked');
  await knob('seed').locator('.grasp').selectOption('locked');
  await knob('speed').locator('.grasp').selectOption('hidden');
  await page.locator('.form select').nth(0).selectOption('zh');
  await page.locator('.form select').nth(2).selectOption('faster');
  const address = await page.locator('.out textarea').inputValue();
  expect(address).toBe(
    `${site}/zh/labs/moe/balancing/?v=1&method=loss&k=3&lock=method,seed&hide=speed&bet=faster`,
  );
  expect(await page.locator('.out svg').getAttribute('aria-label')).toContain(address);
  expect((await page.locator('.out svg').boundingBox())?.width).toBeGreaterThanOrEqual(200);
  await page.goto(address);
  await ready(page);
  expect(await page.locator('[data-knob="method"] select').isDisabled()).toBe(true);
  expect(await page.locator('[data-knob="speed"]').count()).toBe(0);
  expect(await page.locator('.seed input').isDisabled()).toBe(true);
  expect(await page.locator('[data-knob="k"] input[type="text"]').inputValue()).toBe('3');
  expect(await page.locator('.bet .question').innerText()).toContain('0.1');
  expect(wrongs).toEqual([]);
  await page.context().close();
});

test('a link carries a change of the code: it is shown in the editor, and waits for Run', async () => {
  const { page, wrongs } = await open(opened.browser, addressIn('en'));
  await tools(page);
  const choose = (label: string) =>
    page.locator('.form label').filter({ hasText: label }).locator('select');
  const { change, view } = teachWords.en;
  await page.locator('[data-held="seed"] .grasp').selectOption('locked');
  await choose(change).selectOption({ index: 1 });
  const address = await page.locator('.out textarea').inputValue();
  expect(address).toMatch(
    /\/en\/labs\/moe\/balancing\/\?v=1&lock=seed#edit:moe\/balance\.ts:[\w-]+$/,
  );
  // A projector has no room for an editor: there the link goes without.
  await choose(view).selectOption('present');
  expect(await choose(change).isDisabled()).toBe(true);
  expect(await page.locator('.out textarea').inputValue()).not.toContain('#edit');
  await page.goto(address);
  const editor = page.locator('dialog .cm-content');
  await editor.waitFor();
  await expect.poll(() => editor.innerText(), soon).toContain('load[i] - fair'); // its line is in sight
  expect(await page.locator('dialog .notice').innerText()).not.toBe('');
  expect(await page.locator('.between .bar').count()).toBe(0); // nothing runs yet
  await editor.focus();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => page.locator('.between .bar').count(), soon).toBe(1);
  expect(await page.locator('.seed input').isDisabled()).toBe(true); // still held by the link
  expect(wrongs).toEqual([]);
  await page.context().close();
});

test('what a knob cannot hold is refused in words, and the address stays', async () => {
  const { page } = await open(opened.browser, addressIn('en'));
  await tools(page);
  const entry = page.locator('[data-held="k"] input[type="text"]');
  const before = await page.locator('.out textarea').inputValue();
  await entry.fill('many');
  await page.keyboard.press('Tab');
  expect(await page.locator('[data-held="k"] [role="alert"]').innerText()).toContain('many');
  expect(await page.locator('.out textarea').inputValue()).toBe(before);
  await page.context().close();
});

test('where nothing may be copied the link is selected; a code that only this machine opens is told', async () => {
  const { page, wrongs } = await open(opened.browser, addressIn('en'));
  await tools(page);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('.out button').click();
  await expect.poll(() => page.locator('.out').innerText(), soon).toContain(teachWords.en.selected);
  const selected = await page.evaluate(() => String(document.getSelection()));
  expect(selected).toBe(await page.locator('.out textarea').inputValue());
  expect(await page.locator('.out').innerText()).toContain(teachWords.en.own);
  await page.locator('.root input').fill('http://10.0.0.5:4173');
  expect(await page.locator('.out').innerText()).not.toContain(teachWords.en.own);
  expect(await page.locator('.out textarea').inputValue()).toBe(
    'http://10.0.0.5:4173/en/labs/moe/balancing/',
  );
  expect(wrongs).toEqual([]);
  await page.context().close();
});

test('a class’s answers are drawn, kept on the device, and stand beside what came', async () => {
  const { page, wrongs } = await open(opened.browser, addressIn('en'));
  await tools(page, 'moe/gate');
  const bars = page.locator('.chart li');
  await page.locator('.typed textarea').fill('A: 6\nB: 3\nLena: A\nhm');
  expect(await bars.locator('.count').allInnerTexts()).toEqual(['7', '3', '0']);
  expect(await page.locator('.typed').innerText()).toContain(teachWords.en.unread('hm'));
  const ratio = async (): Promise<number> => {
    const widths = await bars
      .locator('.bar')
      .evaluateAll((each) => each.map((bar) => bar.getBoundingClientRect().width));
    return widths[0] / widths[1];
  };
  await expect.poll(ratio, soon).toBeCloseTo(7 / 3, 2); // once they have grown
  await button(page, teachWords.en.reveal).click();
  await expect.poll(() => page.locator('.came').innerText(), soon).toContain('The same experts');
  await page.reload();
  await tools(page, 'moe/gate');
  expect(await bars.locator('.count').allInnerTexts()).toEqual(['7', '3', '0']);
  await button(page, teachWords.en.erase).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(wrongs).toEqual([]);
  await page.context().close();
});

test('a bet and a run appear in the progress, in another tab too, and are erased with one button', async () => {
  const { page, wrongs } = await open(opened.browser, addressIn('en'));
  const progress = page.locator('section[aria-labelledby="progress"]');
  await page.locator('#progress').evaluate((part) => part.scrollIntoView());
  await expect.poll(() => progress.locator('button').count(), soon).toBe(2);
  expect(await button(page, teachWords.en.eraseAll).isDisabled()).toBe(true);
  const other = await open(page.context(), `${site}/en/labs/moe/gate/`);
  await ready(other.page);
  await other.page.locator('.bet .button').first().click();
  const gate = progress.locator('li', { hasText: 'Gate' }).first();
  await expect.poll(() => gate.innerText(), soon).toContain(teachWords.en.betsOf(1, 3, 1));
  await other.page.locator('#transport .scrub input').press('End');
  await expect.poll(() => gate.innerText(), soon).toContain(teachWords.en.runDone);
  expect(await progress.innerText()).toContain(teachWords.en.sum(1, 1, 0, 1));
  const kept = await page.evaluate(() => localStorage.getItem('atlas-progress'));
  expect(kept).toBe(
    '{"version":1,"labs":{"moe/gate":{"bets":{"lowered":"right"},"tour":false,"run":true}}}',
  );
  await button(page, teachWords.en.eraseAll).click();
  expect(await gate.innerText()).toContain(teachWords.en.nothingYet);
  expect(await page.evaluate(() => localStorage.getItem('atlas-progress'))).toBeNull();
  expect([...wrongs, ...other.wrongs]).toEqual([]);
  await page.context().close();
});

test('a lab that was only looked at leaves nothing, and one that plays to its end does', async () => {
  const { page } = await open(opened.browser, `${site}/en/labs/mhc/sinkhorn/`);
  await ready(page);
  const kept = (): Promise<string | null> =>
    page.evaluate(() => localStorage.getItem('atlas-progress'));
  expect(await kept()).toBeNull();
  await play(page);
  await expect.poll(kept, { timeout: 60_000 }).toContain('"mhc/sinkhorn"');
  await page.context().close();
});

describe.each(languages)('in %s', (lang) => {
  describe.each(['', 'mla/cache/'])('teach/%s', (rest) => {
    test.each(['light', 'dark'] as const)('axe finds nothing serious in %s', async (scheme) => {
      const { page } = await open(opened.browser, addressIn(lang, rest), { colorScheme: scheme });
      if (rest === '') await tools(page);
      else await page.locator('#with-key').check();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const barriers = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''));
      expect(barriers.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
      await page.context().close();
    });

    test.each([320, 390])('nothing scrolls sideways at %i px', async (width) => {
      const { page } = await open(opened.browser, addressIn(lang, rest), {
        viewport: { width, height: 844 },
      });
      if (rest === '') await tools(page, 'mla/long');
      const wider = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(wider, soon).toBeLessThanOrEqual(0);
      await page.context().close();
    });
  });
});
